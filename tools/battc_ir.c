/* battc ir */
#include "battc.h"
#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

typedef struct {
    const char *program;
    batt_program_options load;
    batt_ir_options ir;
    const char *diff; /* pass */
    bool passes;
} ir_args;

static void set_stage(ir_args *a, batt_ir_stage stage, const char *pass,
                      struct argp_state *state)
{
    if (a->ir.stage != BATT_IR_SOURCE || a->diff)
        usage_error(state, "--after, --before and --diff exclude each other");
    bool all = stage == BATT_IR_AFTER && !strcmp(pass, "all");
    a->ir.stage = all ? BATT_IR_FINAL : stage;
    a->ir.pass = all ? NULL : pass;
}

static error_t parse_ir(int key, char *arg, struct argp_state *state)
{
    ir_args *a = state->input;
    switch (key) {
    case OPT_DIALECT: a->load.dialect = parse_dialect(arg, state); break;
    case OPT_ALIAS: a->load.aliases = parse_alias(arg); break;
    case OPT_FUSE: a->ir.unfused = parse_listed(key, arg, state); break;
    case OPT_ISOLATE: a->ir.isolate = true; break;
    case OPT_AFTER: set_stage(a, BATT_IR_AFTER, arg, state); break;
    case OPT_BEFORE: set_stage(a, BATT_IR_BEFORE, arg, state); break;
    case OPT_DIFF:
        set_stage(a, BATT_IR_BEFORE, arg, state);
        a->diff = arg;
        break;
    case OPT_FUNC: a->ir.function = arg; break;
    case OPT_PASSES: a->passes = true; break;
    case ARGP_KEY_ARG:
        if (a->program)
            usage_error(state, "one PROGRAM at a time");
        a->program = arg;
        break;
    case ARGP_KEY_END:
        if (!a->program && !a->passes)
            usage_error(state, "no PROGRAM");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- diff --------------------------------------------------------------- */

/* The IR at a stage in a file without a name; -1 after a message. */
static int dump_file(batt_program *p, batt_ir_options *o, batt_ir_stage stage)
{
    int fd = memfd_create("ir", 0);
    FILE *f = fd < 0 ? NULL : fdopen(dup(fd), "w");
    o->stage = stage;
    if (!f) {
        say("no temporary file: %s", strerror(errno));
        if (fd >= 0)
            close(fd);
        return -1;
    }
    bool ok = batt_ir_print(p, o, f, print_message, NULL);
    if (!fclose(f) && ok)
        return fd;
    close(fd);
    return -1;
}

/* diff -u of two open files, on our stdout; the exit status for us. */
static int run_diff(int before, int after, const char *pass)
{
    char names[2][32], labels[2][100];
    snprintf(names[0], sizeof names[0], "/dev/fd/%d", before);
    snprintf(names[1], sizeof names[1], "/dev/fd/%d", after);
    snprintf(labels[0], sizeof labels[0], "before %s", pass);
    snprintf(labels[1], sizeof labels[1], "after %s", pass);
    char *argv[] = {(char *)"diff", (char *)"-u", (char *)"-L",
                    labels[0],      (char *)"-L", labels[1],
                    names[0],       names[1],     NULL};
    pid_t pid;
    int status, rc = posix_spawnp(&pid, "diff", NULL, NULL, argv, environ);
    if (rc) {
        say("diff: %s (the dumps are compared with diff -u)", strerror(rc));
        return EXIT_OUTPUT;
    }
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    return WIFEXITED(status) && WEXITSTATUS(status) <= 1 ? EXIT_OK
                                                         : EXIT_OUTPUT;
}

static int show_diff(const ir_args *a, batt_program *p)
{
    batt_ir_options o = a->ir;
    int before = dump_file(p, &o, BATT_IR_BEFORE);
    int after = before < 0 ? -1 : dump_file(p, &o, BATT_IR_AFTER);
    int rc = after < 0 ? EXIT_USAGE : run_diff(before, after, a->diff);
    if (before >= 0)
        close(before);
    if (after >= 0)
        close(after);
    return rc;
}

static int show_ir(const ir_args *a, batt_program *p)
{
    draft d;
    if (!draft_open(&d))
        return EXIT_OUTPUT;
    bool ok = batt_ir_print(p, &a->ir, d.f, print_message, NULL);
    return draft_close(&d, NULL, ok ? EXIT_OK : EXIT_USAGE);
}

/* ---- the command -------------------------------------------------------- */

static const struct argp_option ir_options[] = {
    {"dialect", OPT_DIALECT, DIALECTS, 0, "As in battc run", 0},
    {"alias", OPT_ALIAS, "FILE", 0, "As in battc run", 0},
    {"isolate", OPT_ISOLATE, 0, 0, "As in battc run", 0},
    {"fuse", OPT_FUSE, "on|off", 0, "As in battc run", 0},
    {"after", OPT_AFTER, "PASS|all", 0,
     "The IR after PASS; all: what code is "
     "made from",
     0},
    {"before", OPT_BEFORE, "PASS", 0, "The IR before PASS", 0},
    {"diff", OPT_DIFF, "PASS", 0, "What PASS changes, as diff -u shows it", 0},
    {"func", OPT_FUNC, "FUNCTION", 0, "Only this function", 0},
    {"passes", OPT_PASSES, 0, 0, "List the passes in order", 0},
    {0}};

static int list_passes(void)
{
    const char *name, *doc;
    for (uint32_t i = 0; batt_pass(i, &name, &doc); i++)
        printf("%-12s %s\n", name, doc);
    return close_output(stdout, NULL) ? EXIT_OK : EXIT_OUTPUT;
}

int ir_main(int argc, char **argv)
{
    static const struct argp argp = {
        ir_options,
        parse_ir,
        "PROGRAM",
        "Show the IR of PROGRAM (- is standard input): as lowered from the "
        "source, or around a pass. The text can be run: battc run FILE.ir."
        "\vExamples:\n  battc ir batt.py\n  battc ir --passes\n"
        "  battc ir --after all --func solve_67a3c6ac solvers.py\n"
        "  battc ir --diff cse batt.py",
        0,
        0,
        0};
    ir_args a = {0};
    parse_command(&argp, "battc ir", argc, argv, &a);
    if (a.passes)
        return list_passes();
    int rc;
    batt_program *p = load_program(a.program, &a.load, &rc);
    if (!p)
        return rc;
    int shown = a.diff ? show_diff(&a, p) : show_ir(&a, p);
    rc = shown ? shown : rc;
    batt_program_free(p);
    return rc;
}
