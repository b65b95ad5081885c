/* battc run --report: a page that tells all of a run (battc_report.c). */
#ifndef BATTC_REPORT_H
#define BATTC_REPORT_H
#include "battc_batch.h"

typedef struct report report;
report *report_new(const run_args *run, const batt_programs *all,
                   const batt_tasks *tasks);
/* Results in their order, of BATT_JSONL. */
void report_result(report *r, const batt_result *result);
/* What one program's run took. */
void report_profile(report *r, const run_times *t, const batt_code *code,
                    const batt_run_stats *stats, const profile_rows *rows);
/* Tables of that, as HTML; linked: the page has the source, too
 * (battc_report_time.c). */
void report_times(FILE *to, const run_times *t, const batt_code *code,
                  const batt_run_stats *stats, const profile_rows *rows,
                  bool linked);
/* Text as HTML; what is not printable as messages show it. */
void report_text(const char *text, FILE *to);
/* Write the page. False after a message. Frees r, which may be NULL. */
bool report_close(report *r, const char *path);

#endif
