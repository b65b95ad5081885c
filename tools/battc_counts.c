/* battc run --profile: which code primitives ran, which functions took long */
#include "battc.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 30, MOST_FUNCTIONS = 10 };

/* ---- collected ---------------------------------------------------------- */

/* Room for one more of n items; NULL: no memory. */
static void *grow(void *items, size_t n, size_t size)
{
    bool full = !(n & (n - 1)); /* 0 or a power of two */
    return full ? realloc(items, (n ? 2 * n : 1) * size) : items;
}

void counts_add_op(profile_rows *c, const batt_op_count *row)
{
    batt_op_count *op = grow(c->op, c->ops, sizeof *op);
    if (!op)
        return;
    c->op = op;
    op[c->ops++] = *row;
}

void counts_add_function(profile_rows *c, const batt_function_time *row)
{
    batt_function_time *f = grow(c->function, c->functions, sizeof *f);
    if (!f)
        return;
    c->function = f;
    f[c->functions++] = *row;
}

void counts_add_statement(profile_rows *c, const batt_statement_time *row)
{
    batt_statement_time *s = grow(c->statement, c->statements, sizeof *s);
    if (!s)
        return;
    c->statement = s;
    s[c->statements++] = *row;
}

/* As counts_add_statement, but for what the row shows during the call only. */
void counts_add_need(profile_rows *c, const batt_need_time *row)
{
    batt_need_time *n = grow(c->need, c->needs, sizeof *n);
    char *place = row->place ? strdup(row->place) : NULL;
    c->need = n ? n : c->need;
    if (!n || !place == !!row->place) {
        free(place);
        return;
    }
    n[c->needs] = *row;
    n[c->needs++].place = place;
}

void counts_add_region(profile_rows *c, const batt_region_time *row)
{
    batt_region_time *r = grow(c->region, c->regions, sizeof *r);
    char *lines = strdup(row->lines);
    c->region = r ? r : c->region;
    if (!r || !lines) {
        free(lines);
        return;
    }
    r[c->regions] = *row;
    r[c->regions++].lines = lines;
}

static void free_text(const char *copy)
{
    free((char *)(uintptr_t)copy);
}

void counts_free(profile_rows *c)
{
    for (size_t i = 0; i < c->needs; i++)
        free_text(c->need[i].place);
    for (size_t i = 0; i < c->regions; i++)
        free_text(c->region[i].lines);
    free(c->need);
    free(c->region);
    free(c->statement);
    free(c->op);
    free(c->function);
    *c = (profile_rows){0};
}

/* ---- for people --------------------------------------------------------- */

typedef struct { /* by batt_ran */
    uint64_t statements[3], calls[3];
} sums;

static sums sum_up(const profile_rows *c)
{
    sums s = {0};
    for (size_t i = 0; i < c->ops; i++) {
        s.statements[c->op[i].ran] += c->op[i].statements;
        s.calls[c->op[i].ran] += c->op[i].calls;
    }
    return s;
}

static void print_sums(const char *name, const uint64_t n[3], uint64_t all)
{
    uint64_t known = n[0] + n[1] + n[2];
    all = all > known ? all : known;
    fprintf(stderr,
            "%-11s %8llu compact, %llu exact (%.2f %%), %llu plain, %llu "
            "other\n",
            name, (unsigned long long)n[BATT_RAN_COMPACT],
            (unsigned long long)n[BATT_RAN_EXACT],
            all ? 100.0 * (double)n[BATT_RAN_EXACT] / (double)all : 0.0,
            (unsigned long long)n[BATT_RAN_PLAIN],
            (unsigned long long)(all - known));
}

/* Exact ones first, the most frequent first. */
static int compare_ops(const void *a, const void *b)
{
    const batt_op_count *x = a, *y = b;
    if (x->ran != y->ran)
        return x->ran > y->ran ? -1 : 1;
    if (x->statements != y->statements)
        return x->statements > y->statements ? -1 : 1;
    if (x->calls != y->calls)
        return x->calls > y->calls ? -1 : 1;
    return strcmp(x->primitive, y->primitive);
}

/* The primitives that ran exact code, or all of them. */
static void print_ops(const profile_rows *c, bool all)
{
    static const char *const ran[] = {"compact", "plain code"};
    for (size_t i = 0; i < c->ops && (all || i < MOST_ROWS); i++) {
        const batt_op_count *o = &c->op[i];
        bool exact = o->ran == BATT_RAN_EXACT;
        if (!all && !exact)
            return;
        if (!i)
            fprintf(stderr, "%-8s statements   in calls         s  primitive\n",
                    all ? "ops" : "exact");
        fprintf(stderr, "  %16llu %10llu %9.6f  %s: %s%s\n",
                (unsigned long long)o->statements, (unsigned long long)o->calls,
                o->seconds, o->primitive, all && exact ? "exact, " : "",
                exact ? o->why : ran[o->ran]);
    }
}

static int compare_functions(const void *a, const void *b)
{
    const batt_function_time *x = a, *y = b;
    return x->seconds > y->seconds ? -1 : x->seconds < y->seconds;
}

static void print_functions(const profile_rows *c)
{
    for (size_t i = 0; i < c->functions && i < MOST_FUNCTIONS; i++) {
        const batt_function_time *f = &c->function[i];
        fprintf(stderr, "%-11s %8.6f s, %llu pairs: ", i ? "" : "slowest",
                f->seconds, (unsigned long long)f->units);
        batt_escape(f->function, strlen(f->function), stderr);
        fputc('\n', stderr);
    }
}

static int compare_statements(const void *a, const void *b)
{
    const batt_statement_time *x = a, *y = b;
    if (x->seconds != y->seconds)
        return x->seconds > y->seconds ? -1 : 1;
    return x->statement < y->statement ? -1 : x->statement > y->statement;
}

void counts_print_share(uint64_t calls, uint64_t exact)
{
    fprintf(stderr, " %10llu %6.2f%%", (unsigned long long)calls,
            calls ? 100.0 * (double)exact / (double)calls : 0.0);
}

static void print_statements(const profile_rows *c)
{
    double all = 0;
    for (size_t i = 0; i < c->statements; i++)
        all += c->statement[i].seconds;
    fprintf(stderr, "statement      calls   exact    caught         s      %%  "
                    "line, variable, what\n");
    for (size_t i = 0; i < c->statements; i++) {
        const batt_statement_time *s = &c->statement[i];
        fprintf(stderr, "%9u", (unsigned)s->statement);
        counts_print_share(s->calls, s->exact);
        fprintf(stderr, " %9llu %9.6f %6.2f  %u ",
                (unsigned long long)s->caught, s->seconds,
                all > 0 ? 100 * s->seconds / all : 0.0, (unsigned)s->line);
        batt_escape(s->variable, strlen(s->variable), stderr);
        fprintf(stderr, " %s  ", s->what);
        batt_escape(s->function, strlen(s->function), stderr);
        fputc('\n', stderr);
    }
}

/* Rows of n items, where there are any. */
static void sort(void *items, size_t n, size_t size,
                 int (*compare)(const void *, const void *))
{
    if (n)
        qsort(items, n, size, compare);
}

void counts_sort(profile_rows *c)
{
    sort(c->op, c->ops, sizeof *c->op, compare_ops);
    sort(c->function, c->functions, sizeof *c->function, compare_functions);
    sort(c->statement, c->statements, sizeof *c->statement, compare_statements);
    sort(c->need, c->needs, sizeof *c->need, compare_needs);
    sort(c->region, c->regions, sizeof *c->region, compare_regions);
}

void counts_print(const profile_rows *c, uint64_t statements, unsigned asked)
{
    sums s = sum_up(c);
    print_sums("statements", s.statements, statements);
    print_sums("in calls", s.calls, 0);
    if (asked & PROFILE_OPS)
        hot_print(c);
    print_ops(c, asked & PROFILE_OPS);
    print_functions(c);
    if (asked & PROFILE_STATEMENTS)
        print_statements(c);
    needs_print(c, asked);
}

/* ---- for programs ------------------------------------------------------- */

static json_int_t whole(uint64_t n)
{
    return (json_int_t)n;
}

json_t *counts_ops_json(const profile_rows *c)
{
    static const char *const ran[] = {[BATT_RAN_COMPACT] = "compact",
                                      [BATT_RAN_PLAIN] = "plain",
                                      [BATT_RAN_EXACT] = "exact"};
    json_t *all = json_array();
    for (size_t i = 0; i < c->ops; i++) {
        const batt_op_count *o = &c->op[i];
        json_array_append_new(
            all, json_pack("{s:s, s:s, s:s?, s:I, s:I, s:f}", "primitive",
                           o->primitive, "ran", ran[o->ran], "why", o->why,
                           "statements", whole(o->statements), "calls",
                           whole(o->calls), "s", o->seconds));
    }
    return all;
}

json_t *counts_functions_json(const profile_rows *c)
{
    json_t *all = json_array();
    for (size_t i = 0; i < c->functions; i++) {
        const batt_function_time *f = &c->function[i];
        json_array_append_new(all, json_pack("{s:s%, s:I, s:f}", "function",
                                             f->function, strlen(f->function),
                                             "pairs", whole(f->units), "s",
                                             f->seconds));
    }
    return all;
}

json_t *counts_json(json_t *o, const row_counts *n)
{
    json_t *more =
        json_pack("{s:I, s:I, s:I, s:f}", "calls", whole(n->calls), "exact",
                  whole(n->exact), "caught", whole(n->caught), "s", n->seconds);
    json_object_update(o, more);
    json_decref(more);
    return o;
}

json_t *counts_statements_json(const profile_rows *c)
{
    json_t *all = json_array();
    for (size_t i = 0; i < c->statements; i++) {
        const batt_statement_time *s = &c->statement[i];
        json_t *o =
            json_pack("{s:s%, s:I, s:I, s:s%, s:s}", "function", s->function,
                      strlen(s->function), "statement", whole(s->statement),
                      "line", whole(s->line), "variable", s->variable,
                      strlen(s->variable), "what", s->what);
        const row_counts n = {s->calls, s->exact, s->caught, s->seconds};
        json_array_append_new(all, counts_json(o, &n));
    }
    return all;
}
