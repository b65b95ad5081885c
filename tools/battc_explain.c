/* battc explain */
#include "battc.h"

typedef struct {
    const char *program;
    batt_program_options load;
    batt_ir_options ir;
} explain_args;

static error_t parse_explain(int key, char *arg, struct argp_state *state)
{
    explain_args *a = state->input;
    switch (key) {
    case OPT_DIALECT: a->load.dialect = parse_dialect(arg, state); break;
    case OPT_ALIAS: a->load.aliases = parse_alias(arg); break;
    case OPT_ISOLATE: a->ir.isolate = true; break;
    case OPT_FUNC: a->ir.function = arg; break;
    case ARGP_KEY_ARG:
        if (a->program)
            usage_error(state, "one PROGRAM at a time");
        a->program = arg;
        break;
    case ARGP_KEY_END:
        if (!a->program)
            usage_error(state, "no PROGRAM");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static const struct argp_option explain_options[] = {
    {"dialect", OPT_DIALECT, DIALECTS, 0, "As in battc run", 0},
    {"alias", OPT_ALIAS, "FILE", 0, "As in battc run", 0},
    {"isolate", OPT_ISOLATE, 0, 0, "As in battc run", 0},
    {"func", OPT_FUNC, "FUNCTION", 0, "Only this function", 0},
    {0}};

int explain_main(int argc, char **argv)
{
    static const struct argp argp = {
        explain_options,
        parse_explain,
        "PROGRAM",
        "Tell what is known of each statement of PROGRAM (- is standard input) "
        "before it runs: what its value may be, whether it is computed once a "
        "task, sample or candidate, who sees the order of a set, why it may "
        "run "
        "exact code instead of a compact form, and whether it is fused with "
        "what makes its container, or why not."
        "\vExamples:\n  battc explain batt.py\n"
        "  battc explain --func solve_67a3c6ac solvers.py",
        0,
        0,
        0};
    explain_args a = {0};
    parse_command(&argp, "battc explain", argc, argv, &a);
    int rc;
    batt_program *p = load_program(a.program, &a.load, &rc);
    if (!p)
        return rc;
    draft d;
    if (draft_open(&d)) {
        bool ok = batt_explain(p, &a.ir, d.f, print_message, NULL);
        int shown = draft_close(&d, NULL, ok ? EXIT_OK : EXIT_USAGE);
        rc = shown ? shown : rc;
    } else {
        rc = EXIT_OUTPUT;
    }
    batt_program_free(p);
    return rc;
}
