/* Files of results, as battc run writes them. */
#ifndef BATTC_LINES_H
#define BATTC_LINES_H
#include "battc.h"

typedef struct {
    char *call; /* function, task, split, index, candidate, with tabs between;
                   as the line has them, escaped */
    char *function, *task; /* of JSON lines, as they are; else NULL */
    bool test, output;     /* split and candidate */
    uint32_t index;        /* in the split */
    const char *value;     /* length bytes */
    size_t length;
} line;
typedef struct lines lines;
/* All lines of a file; NULL after a message. path is what messages call it;
 * functions of programs below it are called without it. The process ends where
 * there is no memory. */
lines *lines_read(FILE *f, const char *path);
void lines_free(lines *l);
size_t lines_count(const lines *l);
const line *lines_at(const lines *l, size_t i);
bool lines_are_json(const lines *l); /* else repr */
/* Tell all lines in the order of a, then those that b has alone; what is
 * missing is NULL. */
void lines_pair(const lines *a, const lines *b,
                void (*fn)(void *state, const line *a, const line *b),
                void *state);
/* How many samples are right, by task and function, or solver of a batt:
 * {"train": [right, of], "test": [right, of]}. Of JSON lines. */
json_t *lines_judge(const lines *l, const batt_tasks *t);

json_t *line_value(const line *l); /* of a JSON line, for json_decref */
bool line_equals(const line *a, const line *b);
/* The sample it is about; see judge_sample. */
bool line_sample(const line *l, const batt_tasks *t, uint32_t *last,
                 batt_task_sample *sample);
/* Which call it is, with spaces. */
void line_put_call(const line *l, FILE *to);

#endif
