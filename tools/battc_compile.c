/* battc check, battc compile */
#include "battc.h"
#include <string.h>

typedef struct {
    const char *program, *output, *emit, *backend;
    batt_program_options load;
    batt_compile_options compile;
    bool quiet;
    char **programs; /* check: all of them */
    bool several;
} compile_args;

/* What can be written. The first kind of a back end is its default. */
typedef struct {
    const char *name, *backend;
    bool has_arch;
} emit_kind;
static const emit_kind emit_kinds[] = {
    {"ir", "interp", false}, {"ll", "cpu", false},  {"obj", "cpu", false},
    {"cu", "cuda", false},   {"ptx", "cuda", true}, {"cubin", "cuda", true},
    {"battk", "cuda", true}, {NULL, NULL, false}};

/* The kind of this name (NULL: any) that the back end (NULL: any) writes;
 * NULL when there is none. */
static const emit_kind *find_kind(const char *name, const char *backend)
{
    for (const emit_kind *k = emit_kinds; k->name; k++)
        if ((!name || !strcmp(k->name, name))
            && (!backend || !strcmp(k->backend, backend)))
            return k;
    return NULL;
}

/* Options that only together can be told right from wrong. */
static void check_kind(compile_args *a, struct argp_state *state)
{
    const emit_kind *k = find_kind(a->emit, a->backend);
    if (!k)
        usage_error(state, "--emit %s is of the back end %s, not of %s",
                    a->emit, find_kind(a->emit, NULL)->backend, a->backend);
    else if (a->compile.arch && !k->has_arch)
        usage_error(state, "--arch is for --emit ptx, cubin and battk");
    else
        a->emit = k->name;
}

static error_t parse_common(int key, char *arg, struct argp_state *state)
{
    compile_args *a = state->input;
    switch (key) {
    case OPT_DIALECT: a->load.dialect = parse_dialect(arg, state); break;
    case OPT_ALIAS: a->load.aliases = parse_alias(arg); break;
    case OPT_FUSE: a->compile.unfused = parse_listed(key, arg, state); break;
    case OPT_ISOLATE: a->compile.isolate = true; break;
    case OPT_QUIET: a->quiet = true; break;
    case OPT_EMIT:
        parse_listed(key, arg, state);
        a->emit = arg;
        break;
    case OPT_BACKEND:
        parse_listed(key, arg, state);
        a->backend = arg;
        break;
    case OPT_ARCH: a->compile.arch = arg; break;
    case OPT_CUDA_PATH: batt_cuda_path(arg); break;
    case 'o': a->output = arg; break;
    case ARGP_KEY_ARGS:
        if (!a->several && state->argc - state->next > 1)
            usage_error(state, "one PROGRAM at a time");
        a->programs = state->argv + state->next;
        a->program = *a->programs;
        state->next = state->argc;
        break;
    case ARGP_KEY_NO_ARGS: usage_error(state, "no PROGRAM"); break;
    case ARGP_KEY_END: check_kind(a, state); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- check -------------------------------------------------------------- */

static void list_functions(const batt_program *p)
{
    const char *dialect = batt_dialect_name(batt_program_dialect(p));
    for (uint32_t i = 0; i < batt_program_count(p); i++) {
        const char *name = batt_program_name(p, i);
        batt_escape(name, strlen(name), stdout);
        printf("\t%s\t%u statements\n", dialect, batt_program_size(p, i));
    }
}

int check_main(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"dialect", OPT_DIALECT, DIALECTS, 0, "As in battc run", 0},
        {"alias", OPT_ALIAS, "FILE", 0, "As in battc run", 0},
        {"quiet", OPT_QUIET, 0, 0, "Errors only, no list of functions", 0},
        {0}};
    static const struct argp argp = {
        options,
        parse_common,
        "PROGRAM...",
        "Report all errors of each PROGRAM, a Python file (- is standard "
        "input), a folder of them, *.jsonl (see battc run) or @FILE, a list of "
        "paths, and list the "
        "functions that can run. Exit status 0: all is accepted, 1: something "
        "is refused, 2: nothing can be read."
        "\vExamples:\n  battc check --dialect arc-dsl batt.py\n"
        "  battc check solvers/ @more.txt",
        0,
        0,
        0};
    compile_args a = {.several = true, .load.advise = true};
    parse_command(&argp, "battc check", argc, argv, &a);
    int rc;
    batt_programs *all =
        load_programs((const char *const *)a.programs, &a.load, &rc);
    const batt_program *p;
    for (uint32_t i = 0; all && (p = batt_programs_at(all, i)); i++)
        if (!a.quiet)
            list_functions(p);
    batt_programs_free(all);
    return close_output(stdout, NULL) ? rc : EXIT_OUTPUT;
}

/* ---- compile ------------------------------------------------------------ */

static int emit(const compile_args *a, batt_program *p, int loaded)
{
    draft d;
    if (!draft_open(&d))
        return EXIT_OUTPUT;
    bool ok = batt_emit(p, a->emit, &a->compile, d.f, print_message, NULL);
    int rc = draft_close(&d, a->output, ok ? EXIT_OK : EXIT_REFUSED);
    return rc ? rc : loaded;
}

int compile_main(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"dialect", OPT_DIALECT, DIALECTS, 0, "As in battc run", 0},
        {"alias", OPT_ALIAS, "FILE", 0, "As in battc run", 0},
        {"isolate", OPT_ISOLATE, 0, 0, "As in battc run", 0},
        {"fuse", OPT_FUSE, "on|off", 0, "As in battc run", 0},
        {"backend", OPT_BACKEND, "interp|cpu|cuda", 0,
         "Whose code: interp (ir), cpu (ll, obj) or cuda (cu, ptx, cubin, "
         "battk); --emit tells as well",
         0},
        {"emit", OPT_EMIT, "ir|ll|obj|cu|ptx|cubin|battk", 0,
         "ir (default): IR after all passes; ll: "
         "LLVM IR; obj: an object file for this machine; cu: CUDA C; ptx, "
         "cubin: compiled by NVRTC; battk: kernels and all that battc run "
         "needs to run them without compiling",
         0},
        {"arch", OPT_ARCH, "NAMES", 0,
         "For ptx, cubin and battk: architectures like sm_90 or, for PTX, "
         "compute_90, with commas between (default: this machine's GPU, else "
         "sm_90)",
         0},
        {"cuda-path", OPT_CUDA_PATH, "FOLDER", 0,
         "CUDA toolkit or folder of its libraries to use", 0},
        {"output", 'o', "FILE", 0, "Write to FILE", 0},
        {0}};
    static const struct argp argp = {
        options,
        parse_common,
        "PROGRAM",
        "Compile PROGRAM (- is standard input) and write the result."
        "\vExamples:\n  battc compile --emit ir batt.py\n"
        "  battc compile --emit obj -o batt.o batt.py\n"
        "  battc compile --backend cuda --emit cubin -o batt.cubin batt.py\n"
        "  battc compile --emit battk --arch sm_80,sm_90 -o batt.battk "
        "batt.py",
        0,
        0,
        0};
    compile_args a = {0};
    parse_command(&argp, "battc compile", argc, argv, &a);
    int rc;
    batt_program *p = load_program(a.program, &a.load, &rc);
    if (!p)
        return rc;
    rc = emit(&a, p, rc);
    batt_program_free(p);
    return rc;
}
