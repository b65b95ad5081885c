/* Results for people: a line each, that says what the value is and whether it
 * is right. */
#ifndef BATTC_TABLE_H
#define BATTC_TABLE_H
#include "battc.h"

typedef struct {
    const batt_tasks *tasks;
    bool colored;
    uint32_t last; /* the last result's task */
} result_table;
void table_open(result_table *t, const batt_tasks *tasks, FILE *to);
/* A result of BATT_JSONL. False: writing failed. */
bool table_write(result_table *t, const batt_result *r, FILE *to);

#endif
