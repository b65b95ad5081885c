/* Any bytes as a task file: JSON that is a task becomes grids, anything else
 * one message. */
#include "fuzz.h"
#include "runtime/task.h"
#include <stdlib.h>

static void read_task(const json_t *json)
{
    rt_sink sink = {NULL, NULL, 0};
    task_place place = {.sink = &sink, .file = "fuzz.json", .id = "fuzz"};
    task *t = task_read(json, NULL, &place);
    if ((t != NULL) != (sink.count == 0))
        abort();
    if (t)
        task_free(t);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    json_error_t err;
    json_t *json = json_loadb((const char *)data, size,
                              JSON_DECODE_ANY | JSON_ALLOW_NUL, &err);
    if (json) {
        read_task(json);
        json_decref(json);
    }
    return 0;
}
