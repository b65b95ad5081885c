/* What a page tells of a run's time: tables. */
#include "battc_draw.h"
#include "battc_report.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 40 }; /* of a table */

static void put_row(FILE *to, const char *name, double seconds,
                    const char *more)
{
    fputs("<tr><td>", to);
    report_text(name, to);
    fprintf(to, "<td class=\"n\">%.6f s<td>", seconds);
    report_text(more, to);
    fputc('\n', to);
}

static int by_time(const void *a, const void *b)
{
    const batt_op_count *x = a, *y = b;
    return x->seconds > y->seconds ? -1 : x->seconds < y->seconds;
}

static void put_ops(FILE *to, const profile_rows *rows)
{
    static const char *const ran[] = {"compact", "plain", "exact"};
    batt_op_count *op = draw_need(malloc((rows->ops + 1) * sizeof *op));
    memcpy(op, rows->op, rows->ops * sizeof *op);
    qsort(op, rows->ops, sizeof *op, by_time);
    fputs("<h3>Primitives</h3><table>\n", to);
    for (size_t i = 0; i < rows->ops && i < MOST_ROWS; i++) {
        char more[200];
        snprintf(more, sizeof more, "%s%s%s; %llu statements, %llu calls",
                 ran[op[i].ran], op[i].why ? ": " : "",
                 op[i].why ? op[i].why : "",
                 (unsigned long long)op[i].statements,
                 (unsigned long long)op[i].calls);
        put_row(to, op[i].primitive, op[i].seconds, more);
    }
    fputs("</table>\n", to);
    free(op);
}

typedef struct {
    const char *why;
    uint64_t statements;
} reason;

static int by_count(const void *a, const void *b)
{
    const reason *x = a, *y = b;
    return x->statements > y->statements ? -1 : x->statements < y->statements;
}

/* Why statements ran exact code, of all that call a primitive. */
static void put_reasons(FILE *to, const profile_rows *rows, uint64_t all)
{
    reason *found = draw_need(calloc(rows->ops + 1, sizeof *found));
    size_t n = 0;
    for (size_t i = 0; i < rows->ops; i++) {
        const batt_op_count *op = &rows->op[i];
        size_t k = 0;
        if (op->ran != BATT_RAN_EXACT || !op->statements)
            continue;
        while (k < n && strcmp(found[k].why, op->why))
            k++;
        n += k == n;
        found[k].why = op->why;
        found[k].statements += op->statements;
    }
    qsort(found, n, sizeof *found, by_count);
    fputs("<h3>Exact code, by reason</h3><table>\n", to);
    for (size_t i = 0; i < n; i++)
        fprintf(to, "<tr><td>%s<td class=\"n\">%llu<td class=\"n\">%.3f %%\n",
                found[i].why, (unsigned long long)found[i].statements,
                100.0 * (double)found[i].statements / (double)all);
    fputs("</table>\n", to);
    free(found);
}

/* How much ran exact code, and why. */
static void put_shares(FILE *to, const profile_rows *rows)
{
    uint64_t n[3] = {0};
    for (size_t i = 0; i < rows->ops; i++)
        n[rows->op[i].ran] += rows->op[i].statements;
    uint64_t all = n[0] + n[1] + n[2];
    fprintf(to,
            "<p>Of %llu statements that call a primitive %.2f %% ran compact, "
            "%.2f %% exact and the others plain code.</p>\n",
            (unsigned long long)all,
            all ? 100.0 * (double)n[BATT_RAN_COMPACT] / (double)all : 0.0,
            all ? 100.0 * (double)n[BATT_RAN_EXACT] / (double)all : 0.0);
    if (n[BATT_RAN_EXACT])
        put_reasons(to, rows, all);
}

/* Those that took longest. */
static void put_statements(FILE *to, const profile_rows *rows, bool linked)
{
    fputs("<h3>Statements</h3><table>\n<tr><th>line<th>statement<th>time"
          "<th>calls<th>exact<th>caught<th>function\n",
          to);
    for (size_t i = 0; i < rows->statements && i < MOST_ROWS; i++) {
        const batt_statement_time *s = &rows->statement[i];
        double exact =
            s->calls ? 100.0 * (double)s->exact / (double)s->calls : 0;
        fprintf(to,
                linked ? "<tr><td class=\"n\"><a href=\"#L%u\">%u</a><td>"
                       : "<tr><td class=\"n\">%u<td>",
                (unsigned)s->line, (unsigned)s->line);
        report_text(s->variable, to);
        fprintf(to,
                "%s%s<td class=\"n\">%.6f s<td class=\"n\">%llu"
                "<td class=\"n\">%.2f %%<td class=\"n\">%llu<td>",
                *s->variable ? " = " : "", s->what, s->seconds,
                (unsigned long long)s->calls, exact,
                (unsigned long long)s->caught);
        report_text(s->function, to);
        fputc('\n', to);
    }
    fputs("</table>\n", to);
}

static void put_functions(FILE *to, const profile_rows *rows)
{
    fputs("<h3>Functions</h3><table>\n", to);
    for (size_t i = 0; i < rows->functions && i < MOST_ROWS; i++)
        put_row(to, rows->function[i].function, rows->function[i].seconds, "");
    fputs("</table>\n", to);
}

void report_times(FILE *to, const run_times *t, const batt_code *code,
                  const batt_run_stats *stats, const profile_rows *rows,
                  bool linked)
{
    batt_compile_stats c;
    batt_code_stats(code, &c);
    fputs("<table>\n", to);
    put_row(to, "reading programs", t->parse, "");
    put_row(to, "reading tasks", t->load, "");
    put_row(to, "passes", c.passes, "");
    for (uint32_t i = 0; i < c.npasses; i++)
        put_row(to, c.pass[i].name, c.pass[i].seconds, "a pass");
    put_row(to, "code", c.codegen, c.backend);
    if (stats->gpu.devices)
        put_row(to, "code of the GPU", stats->gpu.image_s, "");
    put_row(to, "run", stats->seconds, c.chosen);
    fputs("</table>\n", to);
    put_shares(to, rows);
    put_statements(to, rows, linked);
    put_functions(to, rows);
    put_ops(to, rows);
}
