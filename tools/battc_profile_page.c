/* battc run --profile-html: a page that says what took how long: the source,
 * line by line, and tables that can be sorted. It needs nothing but itself;
 * every name and all text of the program is escaped. */
#include "battc_draw.h"
#include "battc_report.h"
#include <stdlib.h>
#include <string.h>

enum {
    MOST_ROWS = 2000,      /* of a table */
    MOST_SOURCE = 8 << 20, /* bytes */
    MOST_NAME = 200        /* bytes of a name */
};

struct profile_page {
    const run_args *run;
    draft tables; /* of all programs that ran */
    uint32_t programs;
    heat heat;
};

static const char style[] =
    "body { max-width: 100em; margin: 1em auto; padding: 0 1em; }\n"
    "h2 { font-size: 20px; margin: 1em 0 .3em; }\n"
    "nav a { margin-right: 1em; }\n"
    "pre { overflow: auto; max-height: 85vh; font-size: 13px; line-height: 1.4;"
    " border: 1px solid #8886; }\n"
    "pre i { display: inline-block; width: 40ch; margin-right: 1ch;"
    " font-style: normal; background: linear-gradient(90deg, #e05a2b80"
    " var(--h, 0%), #0000 var(--h, 0%)); }\n"
    "pre i:target { outline: 2px solid #e05a2b; }\n"
    "table { border-collapse: collapse; font-size: 14px; }\n"
    "th { text-align: left; padding: 0; }\n"
    "th button { font: inherit; background: none; border: 0; color: inherit;"
    " padding: .2em .5em; cursor: pointer; }\n"
    "th[aria-sort=ascending] button::after { content: ' \\25b2'; }\n"
    "th[aria-sort=descending] button::after { content: ' \\25bc'; }\n"
    "td { padding: .1em .5em; border-top: 1px solid #8884;"
    " overflow-wrap: anywhere; }\n"
    "td.n { text-align: right; white-space: nowrap; }\n"
    "td.h { background: linear-gradient(90deg, #e05a2b66 var(--h, 0%), #0000"
    " var(--h, 0%)); }\n";

/* A column's button sorts its table: the largest first, then the other way. */
static const char script[] =
    "<script>\n"
    "const key = (row, i) => row.cells[i].dataset.v ??"
    " row.cells[i].textContent;\n"
    "function sort(th) {\n"
    "  const table = th.closest('table'), i = th.cellIndex;\n"
    "  const down = th.ariaSort !== 'descending';\n"
    "  const rows = [...table.tBodies[0].rows];\n"
    "  rows.sort((a, b) => {\n"
    "    const x = key(a, i), y = key(b, i), n = x - y;\n"
    "    return Number.isNaN(n) ? x.localeCompare(y) : n;\n"
    "  });\n"
    "  if (down) rows.reverse();\n"
    "  for (const other of th.parentElement.cells) other.ariaSort = 'none';\n"
    "  th.ariaSort = down ? 'descending' : 'ascending';\n"
    "  table.tBodies[0].replaceChildren(...rows);\n"
    "}\n"
    "for (const th of document.querySelectorAll('th'))\n"
    "  th.querySelector('button').addEventListener('click', () => sort(th));\n"
    "</script>\n";

/* ---- tables ------------------------------------------------------------- */

typedef struct {
    FILE *to;
    double all; /* seconds of all rows */
    size_t rows, left;
    double left_s; /* of those that are left out */
} table;

/* columns: separated by '|' */
static table table_begin(const profile_page *p, const char *title,
                         const char *columns)
{
    table t = {.to = p->tables.f};
    fprintf(t.to, "<h2%s%s%s>%s</h2>\n<table><thead><tr>",
            p->programs ? "" : " id=\"", p->programs ? "" : title,
            p->programs ? "" : "\"", title);
    for (const char *c = columns; *c; c += *c == '|') {
        int n = (int)strcspn(c, "|");
        fprintf(t.to,
                "<th aria-sort=\"none\"><button type=\"button\">%.*s</button>"
                "</th>",
                n, c);
        c += n;
    }
    fputs("</tr></thead><tbody>\n", t.to);
    return t;
}

/* Is there room for one more row of so many seconds? */
static bool table_row(table *t, double seconds)
{
    if (t->rows++ < MOST_ROWS) {
        fputs("<tr>", t->to);
        return true;
    }
    t->left++;
    t->left_s += seconds;
    return false;
}

static void table_end(const table *t)
{
    fputs("</tbody></table>\n", t->to);
    if (t->left)
        fprintf(t->to,
                "<p>%llu more rows, %.6f s together, are left out.</p>\n",
                (unsigned long long)t->left, t->left_s);
}

static void put_name(const char *text, FILE *to)
{
    char *some = draw_need(strndup(text, MOST_NAME));
    report_text(some, to);
    fputs(strlen(text) > MOST_NAME ? "..." : "", to);
    free(some);
}

static void cell(const table *t, const char *text)
{
    fputs("<td>", t->to);
    put_name(text, t->to);
    fputs("</td>", t->to);
}

static void cell_line(const table *t, const profile_page *p, uint32_t line)
{
    bool linked = line && heat_path(p->run);
    fprintf(t->to, "<td class=\"n\" data-v=\"%u\">", (unsigned)line);
    if (linked)
        fprintf(t->to, "<a href=\"#L%u\">", (unsigned)line);
    if (line)
        fprintf(t->to, "%u", (unsigned)line);
    fputs(linked ? "</a></td>" : "</td>", t->to);
}

static void cell_count(const table *t, uint64_t n)
{
    fprintf(t->to, "<td class=\"n\" data-v=\"%llu\">%llu</td>",
            (unsigned long long)n, (unsigned long long)n);
}

static void cell_seconds(const table *t, double s)
{
    fprintf(t->to, "<td class=\"n\" data-v=\"%.9f\">%.6f</td>", s, s);
}

static double percent(double part, double all)
{
    return all > 0 ? 100 * part / all : 0;
}

/* The row's time, and its share of all rows'. */
static void cells_time(const table *t, double s)
{
    double share = percent(s, t->all);
    cell_seconds(t, s);
    fprintf(t->to,
            "<td class=\"n h\" style=\"--h:%.1f%%\" data-v=\"%.9f\">%.2f "
            "%%</td>",
            share, s, share);
}

static void cell_share(const table *t, uint64_t exact, uint64_t calls)
{
    double share = percent((double)exact, (double)calls);
    if (calls)
        fprintf(t->to, "<td class=\"n\" data-v=\"%.4f\">%.2f %%</td>", share,
                share);
    else
        fputs("<td class=\"n\" data-v=\"-1\">-</td>", t->to);
}

static void cells_counts(const table *t, const row_counts *n)
{
    cell_count(t, n->calls);
    cell_share(t, n->exact, n->calls);
    cell_count(t, n->caught);
}

/* ---- what is in them ---------------------------------------------------- */

static void put_ops(const profile_page *p, const profile_rows *rows)
{
    size_t n;
    hot_op *op = draw_need(hot_ops(rows, &n));
    table t = table_begin(p, "Primitives",
                          "primitive|seconds|share|statements|in calls|exact");
    for (size_t i = 0; i < n; i++)
        t.all += op[i].seconds;
    for (size_t i = 0; i < n; i++) {
        if (!table_row(&t, op[i].seconds))
            continue;
        cell(&t, op[i].primitive);
        cells_time(&t, op[i].seconds);
        cell_count(&t, op[i].statements);
        cell_count(&t, op[i].calls);
        cell_share(&t, op[i].exact, op[i].statements + op[i].calls);
        fputs("</tr>\n", t.to);
    }
    table_end(&t);
    free(op);
}

static void put_statements(const profile_page *p, const profile_rows *rows)
{
    table t = table_begin(p, "Statements",
                          "line|variable|what|seconds|share|calls|exact|caught"
                          "|function");
    for (size_t i = 0; i < rows->statements; i++)
        t.all += rows->statement[i].seconds;
    for (size_t i = 0; i < rows->statements; i++) {
        const batt_statement_time *s = &rows->statement[i];
        const row_counts n = {s->calls, s->exact, s->caught, s->seconds};
        if (!table_row(&t, s->seconds))
            continue;
        cell_line(&t, p, s->line);
        cell(&t, s->variable);
        cell(&t, s->what);
        cells_time(&t, s->seconds);
        cells_counts(&t, &n);
        cell(&t, s->function);
        fputs("</tr>\n", t.to);
    }
    table_end(&t);
}

static void put_need(const profile_page *p, table *t, const batt_need_time *n)
{
    const row_counts of = {n->calls, n->exact, n->caught, n->seconds};
    bool output = n->kind == BATT_NEED_OUTPUT;
    if (!table_row(t, n->seconds))
        return;
    if (output) {
        cell_line(t, p, n->line);
        cell(t, n->variable ? n->variable : "");
        cell(t, n->place ? n->place : "");
    }
    cell(t, n->nobody              ? "(inputs, and what no output needs)"
            : output || *n->solver ? n->solver
                                   : "(no solver)");
    cells_time(t, n->seconds);
    cell_seconds(t, n->own);
    cell_seconds(t, n->with);
    cell_count(t, n->shared);
    cell_count(t, n->statements);
    cells_counts(t, &of);
    cell(t, n->function);
    fputs("</tr>\n", t->to);
}

#define NEED_COLUMNS                                                           \
    "solver|seconds|share|own|with|shared|statements|calls|exact|caught|"      \
    "function"

static void put_needs(const profile_page *p, const profile_rows *rows,
                      batt_need_kind kind)
{
    bool output = kind == BATT_NEED_OUTPUT;
    table t = table_begin(p, output ? "Outputs" : "Solvers",
                          output ? "line|variable|place|" NEED_COLUMNS
                                 : NEED_COLUMNS);
    for (size_t i = 0; i < rows->needs; i++)
        t.all += rows->need[i].kind == kind ? rows->need[i].seconds : 0;
    for (size_t i = 0; i < rows->needs; i++)
        if (rows->need[i].kind == kind)
            put_need(p, &t, &rows->need[i]);
    table_end(&t);
}

static void put_regions(const profile_page *p, const profile_rows *rows)
{
    table t = table_begin(p, "Regions",
                          "kind|line|lines|variable|what|statements|seconds|"
                          "share|calls|exact|caught|function");
    for (size_t i = 0; i < rows->regions; i++)
        t.all += rows->region[i].seconds;
    for (size_t i = 0; i < rows->regions; i++) {
        const batt_region_time *r = &rows->region[i];
        const row_counts n = {r->calls, r->exact, r->caught, r->seconds};
        if (!table_row(&t, r->seconds))
            continue;
        cell(&t, *r->kind ? r->kind : "(none)");
        cell_line(&t, p, r->line);
        cell(&t, r->lines);
        cell(&t, r->variable);
        cell(&t, r->what);
        cell_count(&t, r->statements);
        cells_time(&t, r->seconds);
        cells_counts(&t, &n);
        cell(&t, r->function);
        fputs("</tr>\n", t.to);
    }
    table_end(&t);
}

/* ---- of one program ----------------------------------------------------- */

static void put_summary(FILE *to, const batt_code *code,
                        const batt_run_stats *stats)
{
    batt_compile_stats c;
    batt_code_stats(code, &c);
    fprintf(to,
            "<p>Back end %s, %u threads: %llu calls on %llu tasks in %.3f s, "
            "%llu statements executed.</p>\n",
            c.backend, stats->threads, (unsigned long long)stats->calls,
            (unsigned long long)stats->tasks, stats->seconds,
            (unsigned long long)(stats->statements + stats->gpu.statements));
}

void page_add(profile_page *p, const batt_code *code,
              const batt_run_stats *stats, const profile_rows *rows)
{
    put_summary(p->tables.f, code, stats);
    put_ops(p, rows);
    put_statements(p, rows);
    put_needs(p, rows, BATT_NEED_SOLVER);
    put_needs(p, rows, BATT_NEED_OUTPUT);
    put_regions(p, rows);
    for (size_t i = 0; i < rows->statements; i++)
        heat_add(&p->heat, &rows->statement[i]);
    p->programs++;
}

/* ---- the page ----------------------------------------------------------- */

profile_page *page_new(const run_args *run)
{
    profile_page *p = draw_need(calloc(1, sizeof *p));
    p->run = run;
    if (!draft_open(&p->tables))
        draw_need(NULL);
    return p;
}

static void put_line(const heat *h, uint32_t line, FILE *to)
{
    const row_counts *of = heat_of(h, line);
    if (!of) {
        fputs("<i></i>", to);
        return;
    }
    fprintf(to, "<i id=\"L%u\" style=\"--h:%.1f%%\">%10.6f %6.2f%%",
            (unsigned)line, percent(of->seconds, h->hottest), of->seconds,
            percent(of->seconds, h->all));
    fprintf(to, " %10llu %7.2f%%</i>", (unsigned long long)of->calls,
            percent((double)of->exact, (double)of->calls));
}

static void drop_message(void *state, const batt_message *m)
{
    (void)state;
    (void)m;
}

static void put_source(const profile_page *p, FILE *to)
{
    const char *path = heat_path(p->run);
    char *source = path ? batt_read_file(path, drop_message, NULL) : NULL;
    fputs("<h2 id=\"Source\">Source</h2>\n", to);
    if (source) {
        fputs("<p>Seconds, their share, calls and the share of exact code, by "
              "line; what became a loop counts for the line of its last "
              "call.</p>\n",
              to);
        heat_source(&p->heat, source, strlen(source), MOST_SOURCE, put_line,
                    to);
    } else {
        fputs("<p>It is shown of one program, a file of Python.</p>\n", to);
    }
    free(source);
}

static const char explained[] =
    "<p>Times are those of statements, in all threads together; a statement's "
    "is its primitive's, with all that it calls. A solver or an output takes "
    "what the statements of its slice take. <b>seconds</b>: of a statement "
    "that n of them need, each has an n-th, so all add up; <b>own</b>: of "
    "statements that no other needs; <b>with</b>: of all, what it would take "
    "alone; <b>shared</b> of its <b>statements</b> others need, too. What "
    "shares nothing has one time, exactly. A region is a loop that calls were "
    "fused to, what is guarded together, or <b>rows</b>: operations on cells "
    "of grids that feed each other; what is in several counts for the "
    "innermost one. <b>exact</b>: calls that ran the code that defines a "
    "primitive, not its compact form. <b>caught</b>: times that a guard "
    "caught what was raised.</p>\n";

static void put_page(profile_page *p, FILE *to)
{
    static const char *const parts[] = {"Source",  "Primitives", "Statements",
                                        "Solvers", "Outputs",    "Regions"};
    draw_html_begin("battc profile", style, to);
    fputs("<h1>battc profile</h1>\n<nav>", to);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        fprintf(to, "<a href=\"#%s\">%s</a>", parts[i], parts[i]);
    fputs("</nav>\n", to);
    fputs(explained, to);
    put_source(p, to);
    fwrite(p->tables.data, 1, p->tables.size, to);
    fputs(script, to);
    draw_html_end(to);
}

bool page_close(profile_page *p, const char *path)
{
    if (!p)
        return true;
    FILE *to = p->programs ? open_output(path) : NULL;
    bool ok = to || !p->programs;
    if (fclose(p->tables.f))
        draw_need(NULL);
    if (to) {
        put_page(p, to);
        ok = close_output(to, path);
    }
    free(p->tables.data);
    heat_free(&p->heat);
    free(p);
    return ok;
}
