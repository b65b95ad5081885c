/* battc score --store: solvers as files, in tokpidjin's layout. */
#ifndef BATTC_STORE_H
#define BATTC_STORE_H
#include "battc_batch.h"

/* Write what is right somewhere, of the scores of all programs on the tasks, as
 * FOLDER/solve_TASK/SCORE/TIME/HASH.py, and keep the best of what is there. The
 * exit status. */
int store_scores(const char *folder, const run_args *run,
                 const batt_programs *all, const batt_tasks *tasks,
                 const batt_scores *scores);

/* Make the folder, and those that it is in. False after a message. */
bool store_open(const char *folder);
/* A file in the folder of a task: removes the same one elsewhere, and the worst
 * where there are too many (battc_files.c). False after a message. */
bool store_file(const char *folder, const char *task, uint64_t score, int time,
                const char *hash, const char *text);
/* May the task's name stand in a path? */
bool store_takes(const char *task);

#endif
