/* battc run --profile=outputs, regions: what statements took together */
#include "battc.h"
#include <string.h>

enum { SHOWN = 200 }; /* of what may be long: bytes */

/* ---- order -------------------------------------------------------------- */

static int compare_times(double x, double y)
{
    return x > y ? -1 : x < y;
}

int compare_needs(const void *a, const void *b)
{
    const batt_need_time *x = a, *y = b;
    return x->kind != y->kind ? (x->kind < y->kind ? -1 : 1)
                              : compare_times(x->seconds, y->seconds);
}

int compare_regions(const void *a, const void *b)
{
    const batt_region_time *x = a, *y = b;
    return compare_times(x->seconds, y->seconds);
}

/* ---- for people --------------------------------------------------------- */

static void print_name(const char *text)
{
    size_t n = strlen(text);
    batt_escape(text, n < SHOWN ? n : SHOWN, stderr);
}

static double percent(double part, double all)
{
    return all > 0 ? 100 * part / all : 0;
}

static void print_line(uint32_t line)
{
    if (line)
        fprintf(stderr, "%u ", (unsigned)line);
    else
        fputs("- ", stderr);
}

static void print_need_name(const batt_need_time *n)
{
    if (n->nobody)
        fputs("(inputs, and what no output needs)", stderr);
    else if (n->kind == BATT_NEED_OUTPUT)
        print_line(n->line);
    if (n->variable)
        print_name(n->variable);
    if (n->place && *n->place)
        fprintf(stderr, " %s", n->place);
    if (n->kind == BATT_NEED_SOLVER && !n->nobody && !*n->solver)
        fputs("(no solver)", stderr);
    fputs(n->kind == BATT_NEED_OUTPUT && *n->solver ? ", " : "", stderr);
    print_name(n->solver);
    fputs("  ", stderr);
    print_name(n->function);
    fputc('\n', stderr);
}

static void print_need(const batt_need_time *n, double all)
{
    counts_print_share(n->calls, n->exact);
    fprintf(stderr, " %9.6f %6.2f %9.6f %9.6f %5u/%-5u ", n->seconds,
            percent(n->seconds, all), n->own, n->with, (unsigned)n->shared,
            (unsigned)n->statements);
    print_need_name(n);
}

static void print_needs(const profile_rows *c, batt_need_kind kind)
{
    double all = 0;
    for (size_t i = 0; i < c->needs; i++)
        all += c->need[i].kind == kind ? c->need[i].seconds : 0;
    fprintf(
        stderr,
        "%-9s%2s %7s         s      %%         own      with shared     %s\n",
        kind == BATT_NEED_OUTPUT ? "outputs" : "solvers", "calls", "exact",
        kind == BATT_NEED_OUTPUT ? "line, variable, place, solver" : "solver");
    for (size_t i = 0; i < c->needs; i++)
        if (c->need[i].kind == kind)
            print_need(&c->need[i], all);
}

/* Without a source, as of IR's text, the instruction's number tells which. */
static void print_region(const batt_region_time *r)
{
    fprintf(stderr, "%s: ", r->kind);
    if (!r->line) {
        fprintf(stderr, "%%%u %s (no lines)", (unsigned)r->statement, r->what);
        return;
    }
    print_line(r->line);
    print_name(r->variable);
    fprintf(stderr, " %s (%s)", r->what, r->lines);
}

static void print_regions(const profile_rows *c)
{
    double all = 0;
    for (size_t i = 0; i < c->regions; i++)
        all += c->region[i].seconds;
    fputs("regions  calls   exact    caught         s      %  kind: line, "
          "variable, what (lines)\n",
          stderr);
    for (size_t i = 0; i < c->regions; i++) {
        const batt_region_time *r = &c->region[i];
        counts_print_share(r->calls, r->exact);
        fprintf(stderr, " %9llu %9.6f %6.2f  ", (unsigned long long)r->caught,
                r->seconds, percent(r->seconds, all));
        if (*r->kind) {
            print_region(r);
        } else {
            fprintf(stderr, "(%u statements in none)", (unsigned)r->statements);
        }
        fputs("  ", stderr);
        print_name(r->function);
        fputc('\n', stderr);
    }
}

void needs_print(const profile_rows *c, unsigned asked)
{
    if (asked & PROFILE_OUTPUTS) {
        fputs("            s: of a statement that n need an n-th, all add up; "
              "own: of statements\n            that nobody else needs; with: "
              "of all, what it would take alone; shared:\n            of so "
              "many statements\n",
              stderr);
        print_needs(c, BATT_NEED_SOLVER);
        print_needs(c, BATT_NEED_OUTPUT);
    }
    if (asked & PROFILE_REGIONS)
        print_regions(c);
}

/* ---- for programs ------------------------------------------------------- */

static json_t *text(const char *s)
{
    return s ? json_stringn(s, strlen(s)) : json_null();
}

static json_int_t whole(uint64_t n)
{
    return (json_int_t)n;
}

json_t *needs_json(const profile_rows *c, batt_need_kind kind)
{
    json_t *all = json_array();
    for (size_t i = 0; i < c->needs; i++) {
        const batt_need_time *n = &c->need[i];
        if (n->kind != kind)
            continue;
        json_t *o = json_pack(
            "{s:o, s:o, s:b, s:I, s:I, s:f, s:f}", "function",
            text(n->function), "solver", text(*n->solver ? n->solver : NULL),
            "nobody", n->nobody, "statements", whole(n->statements), "shared",
            whole(n->shared), "own_s", n->own, "with_s", n->with);
        if (kind == BATT_NEED_OUTPUT) {
            json_object_set_new(o, "place", text(n->place));
            json_object_set_new(o, "line", json_integer(n->line));
            json_object_set_new(o, "variable", text(n->variable));
        }
        const row_counts of = {n->calls, n->exact, n->caught, n->seconds};
        json_array_append_new(all, counts_json(o, &of));
    }
    return all;
}

json_t *regions_json(const profile_rows *c)
{
    json_t *all = json_array();
    for (size_t i = 0; i < c->regions; i++) {
        const batt_region_time *r = &c->region[i];
        json_t *o = json_pack(
            "{s:o, s:o, s:s, s:o, s:I, s:I, s:s, s:I}", "function",
            text(r->function), "kind", text(*r->kind ? r->kind : NULL), "what",
            r->what, "variable", text(r->variable), "statement",
            whole(r->statement), "line", whole(r->line), "lines", r->lines,
            "statements", whole(r->statements));
        const row_counts of = {r->calls, r->exact, r->caught, r->seconds};
        json_array_append_new(all, counts_json(o, &of));
    }
    return all;
}
