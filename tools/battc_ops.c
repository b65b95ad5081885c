/* battc ops */
#include "battc.h"
#include <fnmatch.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    batt_dialect dialect; /* BATT_ANY_DIALECT: all */
    int format;
    const char *pattern; /* shell pattern; NULL: all */
    uint32_t shown;
} ops_args;

enum { OPS_TEXT, OPS_JSON, OPS_MD };

static error_t parse_ops(int key, char *arg, struct argp_state *state)
{
    ops_args *a = state->input;
    switch (key) {
    case OPT_DIALECT: a->dialect = parse_dialect(arg, state); break;
    case OPT_FORMAT: a->format = parse_listed(key, arg, state); break;
    case ARGP_KEY_ARG:
        if (a->pattern)
            usage_error(state, "one PATTERN at a time");
        a->pattern = arg;
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static bool wanted(const ops_args *a, bool in_dialect, const char *name)
{
    return (!a->dialect || in_dialect)
           && (!a->pattern || !fnmatch(a->pattern, name, 0));
}

/* "may raise, calls its arguments, ..." */
static void effects(const batt_op *o, char *buf, size_t size)
{
    snprintf(buf, size, "%s%s%s%s", o->raises ? ", may raise" : "",
             o->calls ? ", calls a function" : "",
             o->fresh ? ", new identity" : "",
             o->order ? ", sees set order" : "");
    memmove(buf, buf + (*buf ? 2 : 0), strlen(buf) + 1 - (*buf ? 2 : 0));
}

static void show_text(const batt_op *o)
{
    char fx[100];
    effects(o, fx, sizeof fx);
    printf("%-9s %s(%s): %s\n", batt_dialect_name(o->dialect), o->name,
           o->params, o->types);
    if (*o->doc)
        printf("          %s\n", o->doc);
    printf("          %s%son error: %s\n", fx, *fx ? "; " : "", o->on_error);
}

static void show_md(const batt_op *o)
{
    char fx[100];
    effects(o, fx, sizeof fx);
    printf("| %s | `%s` | `%s` | `%s` | %s | `%s` | %s |\n",
           batt_dialect_name(o->dialect), o->name, o->params, o->types, fx,
           o->on_error, o->doc);
}

static json_t *as_json(const batt_op *o)
{
    return json_pack("{ss ss ss ss ss ss sb sb sb sb ss}", "dialect",
                     batt_dialect_name(o->dialect), "name", o->name, "params",
                     o->params, "types", o->types, "on_error", o->on_error,
                     "doc", o->doc, "raises", o->raises, "calls", o->calls,
                     "fresh", o->fresh, "order", o->order, "cost", o->cost);
}

static void show_ops(ops_args *a, json_t *list)
{
    batt_op o;
    for (uint32_t i = 0; batt_op_row(i, &o); i++) {
        if (!wanted(a, batt_op_in(i, a->dialect), o.name))
            continue;
        if (!a->shown++ && a->format == OPS_MD)
            puts("| dialect | function | parameters | types | effects | on "
                 "error "
                 "| meaning |\n| --- | --- | --- | --- | --- | --- | --- |");
        if (a->format == OPS_JSON)
            json_array_append_new(list, as_json(&o));
        else
            (a->format == OPS_MD ? show_md : show_text)(&o);
    }
}

static void show_constants(ops_args *a, json_t *list)
{
    const char *name, *value;
    batt_dialect d;
    uint32_t functions = a->shown;
    for (uint32_t i = 0; batt_constant(i, &d, &name, &value); i++) {
        const char *dialect = batt_dialect_name(d);
        if (!wanted(a, batt_constant_in(i, a->dialect), name))
            continue;
        if (a->shown++ == functions && a->format == OPS_MD)
            printf("%s| dialect | constant | value |\n| --- | --- | --- |\n",
                   functions ? "\n" : "");
        if (a->format == OPS_JSON)
            json_array_append_new(list,
                                  json_pack("{ss ss ss}", "dialect", dialect,
                                            "name", name, "value", value));
        else if (a->format == OPS_MD)
            printf("| %s | `%s` | `%s` |\n", dialect, name, value);
        else
            printf("%-9s %s = %s\n", dialect, name, value);
    }
}

enum { MOST_NAMES = 2000 };

static void say_missing(const char *pattern)
{
    const char *names[MOST_NAMES + 1], *value;
    batt_op o;
    batt_dialect d;
    uint32_t n = 0;
    while (n < MOST_NAMES && batt_op_row(n, &o))
        names[n++] = o.name;
    for (uint32_t i = 0;
         n < MOST_NAMES && batt_constant(i, &d, &names[n], &value); i++)
        n++;
    names[n] = NULL;
    say("no function or constant '%s'%s", pattern,
        hint_for(pattern, names).text);
}

int ops_main(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"dialect", OPT_DIALECT, DIALECTS, 0,
         "Functions of this dialect (default: of all; re-arc is arc-dsl but "
         "for a few functions)",
         0},
        {"format", OPT_FORMAT, "text|json|md", 0, "How (default: text)", 0},
        {0}};
    static const struct argp argp = {
        options,
        parse_ops,
        "[PATTERN]",
        "List the functions and constants that programs may use; PATTERN is a "
        "shell pattern for the name."
        "\vExamples:\n  battc ops objects\n"
        "  battc ops --dialect tokpidjin 'get_*'\n"
        "  battc ops --format json > ops.json",
        0,
        0,
        0};
    ops_args a = {0};
    parse_command(&argp, "battc ops", argc, argv, &a);
    json_t *ops = json_array(), *constants = json_array();
    show_ops(&a, ops);
    show_constants(&a, constants);
    json_t *all =
        json_pack("{so so}", "functions", ops, "constants", constants);
    if (a.format == OPS_JSON && a.shown) {
        json_dumpf(all, stdout, JSON_INDENT(1) | JSON_PRESERVE_ORDER);
        putchar('\n');
    }
    json_decref(all);
    if (!a.shown)
        say_missing(a.pattern ? a.pattern : "");
    if (!close_output(stdout, NULL))
        return EXIT_OUTPUT;
    return a.shown ? EXIT_OK : EXIT_USAGE;
}
