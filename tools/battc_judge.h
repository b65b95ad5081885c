/* Results beside what is expected: for show, diff and submit. */
#ifndef BATTC_JUDGE_H
#define BATTC_JUDGE_H
#include "battc.h"

/* The sample of that task (as results call it), split and index. *last, 0 at
 * first: the last one's task. False: there is none. */
bool judge_sample(const batt_tasks *t, const char *task, const char *split,
                  uint32_t index, uint32_t *last, batt_task_sample *sample);
/* Is a value of a result the grid, by Python's ==? */
bool judge_equals(const json_t *value, const batt_grid *want);
/* Does it look like what a batt returns: two lists of rows (t, x, NAME, y)? */
bool judge_is_batt(const json_t *value);
/* Row n of the lists of a batt, one behind the other; NULL: past the end. */
const json_t *judge_row(const json_t *value, size_t n);
/* A result's value as JSON, for json_decref; the process ends where there is no
 * memory. What JSON can't hold is a text that says so. */
json_t *judge_parse(const char *text, size_t length);

#endif
