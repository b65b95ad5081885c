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

/* How hot the lines of a program's source are (battc_heat.c). */
typedef struct {
    row_counts *line; /* by number: what their statements took */
    uint32_t lines;   /* that there is room for */
    double all, hottest;
} heat;
/* The only program, if it is a file of Python; or NULL. */
const char *heat_path(const run_args *run);
void heat_add(heat *h, const batt_statement_time *s);
/* What a line took; NULL: nothing. */
const row_counts *heat_of(const heat *h, uint32_t line);
void heat_free(heat *h);
/* Text as it stands, up to `most` of its n bytes; put (or NULL) writes what
 * comes in front of each line. */
typedef void heat_fn(const heat *h, uint32_t line, FILE *to);
void heat_source(const heat *h, const char *text, size_t n, size_t most,
                 heat_fn *put, FILE *to);

/* --profile-html: what took how long, on the source (battc_profile_page.c). */
typedef struct profile_page profile_page;
profile_page *page_new(const run_args *run);
/* What one program's run took. */
void page_add(profile_page *p, const batt_code *code,
              const batt_run_stats *stats, const profile_rows *rows);
/* Write the page, if anything has run. False after a message. Frees p, which
 * may be NULL. */
bool page_close(profile_page *p, const char *path);

#endif
