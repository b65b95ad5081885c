/* battc: compile and run batts. This file: what all subcommands share. */
#include "battc.h"
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const command commands[] = {
    {"run", "evaluate a program on ARC tasks", run_main},
    {"score", "compare what a program gives with the expected outputs",
     score_main},
    {"show", "draw what a program gives on ARC tasks", show_main},
    {"diff", "tell in what two programs or runs differ", diff_main},
    {"slice", "write the part of a program that computes a value", slice_main},
    {"serve", "run programs for clients that stay", serve_main},
    {"submit", "write a submission in Kaggle's form", submit_main},
    {"check", "report a program's errors", check_main},
    {"compile", "write IR, LLVM IR, object code, CUDA C, PTX, cubin or .battk",
     compile_main},
    {"ir", "show the IR between passes", ir_main},
    {"explain", "tell what is known of each statement", explain_main},
    {"ops", "list the DSL functions", ops_main},
    {"cache", "list, check or clear what is compiled for GPUs", cache_main},
    {0}};

void say(const char *form, ...)
{
    char *text = NULL;
    va_list ap;
    va_start(ap, form);
    int n = vasprintf(&text, form, ap);
    va_end(ap);
    fputs("battc: ", stderr);
    if (n >= 0)
        batt_escape(text, (size_t)n, stderr);
    fputc('\n', stderr);
    free(text);
}

void usage_error(struct argp_state *state, const char *form, ...)
{
    char *text = NULL, *shown = NULL;
    size_t size;
    va_list ap;
    va_start(ap, form);
    int n = vasprintf(&text, form, ap);
    va_end(ap);
    FILE *to = n < 0 ? NULL : open_memstream(&shown, &size);
    if (to) {
        batt_escape(text, (size_t)n, to);
        fclose(to);
    }
    argp_error(state, "%s", shown ? shown : "out of memory");
    free(shown);
    free(text);
}

/* Does the full text say "error" or "warning" by itself? */
static bool has_severity(const batt_message *m)
{
    const char *colon = strstr(m->full, ": error: ");
    colon = colon ? colon : strstr(m->full, ": warning: ");
    return m->file && colon;
}

int say_memory(void)
{
    say("out of memory");
    return EXIT_MEMORY;
}

/* Has a message told that there was no memory? */
static bool lacked_memory;

void print_message(void *state, const batt_message *m)
{
    (void)state;
    lacked_memory |= m->memory;
    fprintf(stderr, "%s%s", has_severity(m) ? "" : "battc: ", m->full);
}

void print_task_message(void *state, const batt_message *m)
{
    (void)state;
    lacked_memory |= m->memory;
    fprintf(stderr, "battc: %s", m->full);
}

/* ---- arguments ---------------------------------------------------------- */

static void print_version(void)
{
    const char *llvm = batt_llvm_version();
    printf("battc %s, %s%s\nback ends:\n", batt_version(),
           llvm ? "LLVM " : "without LLVM", llvm ? llvm : "");
    for (uint32_t i = 0; batt_backend_name(i); i++)
        printf("  %-10s %s\n", batt_backend_name(i), batt_backend_doc(i));
    puts("NVIDIA's libraries:");
    batt_library l;
    for (uint32_t i = 0; batt_library_at(i, true, &l); i++) {
        printf("  %-11s ", l.name);
        if (*l.version)
            printf("%s, ", l.version);
        const char *text = *l.path ? l.path : l.problem;
        batt_escape(text, strlen(text), stdout);
        putchar('\n');
    }
}

typedef struct {
    const struct argp *argp;
    const char *name;
    void *input;
} help_state;

static error_t help_parser(int key, char *arg, struct argp_state *state)
{
    help_state *h = state->input;
    (void)arg;
    if (key == ARGP_KEY_INIT)
        state->child_inputs[0] = h->input;
    if (key == 'V')
        print_version();
    else if (key == OPT_HELP || key == OPT_USAGE)
        argp_help(h->argp, stdout,
                  key == OPT_HELP ? ARGP_HELP_STD_HELP : ARGP_HELP_USAGE,
                  (char *)h->name);
    else
        return ARGP_ERR_UNKNOWN;
    exit(close_output(stdout, NULL) ? EXIT_OK : EXIT_OUTPUT);
}

/* argp shows options that it doesn't know as they are. */
static void refuse_odd_options(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        const char *p = argv[i];
        size_t n = *p != '-'     ? 0
                   : p[1] == '-' ? strcspn(p, "=")
                                 : strnlen(p, 2);
        for (; n && *p >= ' ' && *p < 0x7f; p++)
            n--;
        if (n) {
            say("no option '%s'", argv[i]);
            exit(EXIT_USAGE);
        }
    }
}

/* What parse_command does in place of parsing, if anything: tell about the
 * command (battc_describe.c, battc_complete.c), and end. */
static void (*tell_command)(const struct argp *a, const char *name, int argc,
                            char **argv);

void parse_command(const struct argp *a, const char *name, int argc,
                   char **argv, void *input)
{
    static const struct argp_option options[] = {
        {"help", OPT_HELP, 0, 0, "Show this help", -1},
        {"usage", OPT_USAGE, 0, OPTION_HIDDEN, 0, 0},
        {"version", 'V', 0, OPTION_HIDDEN, 0, 0},
        {0}};
    struct argp_child child[] = {{a, 0, NULL, 0}, {0}};
    struct argp all = {options, help_parser, 0, 0, child, 0, 0};
    help_state h = {&all, name, input};
    if (tell_command) {
        tell_command(&all, name, argc, argv);
        exit(close_output(stdout, NULL) ? EXIT_OK : EXIT_OUTPUT);
    }
    argv[0] = (char *)name; /* argp's messages start with it */
    refuse_odd_options(argc, argv);
    argp_err_exit_status = EXIT_USAGE;
    argp_parse(&all, argc, argv, ARGP_NO_HELP, NULL, &h);
}

/* ---- names -------------------------------------------------------------- */

hint hint_for(const char *want, const char *const *names)
{
    hint h = {""};
    const char *best = batt_nearest(want, names);
    if (best)
        snprintf(h.text, sizeof h.text, "; did you mean '%s'?", best);
    return h;
}

enum { MAX_CHOICES = 16 };

/* "a|b|c" as a list; text is what the names are in. */
static void split_choices(char *text, const char *name[MAX_CHOICES])
{
    char *rest, *word = strtok_r(text, "|", &rest);
    int n = 0;
    for (; word && n < MAX_CHOICES - 1; word = strtok_r(NULL, "|", &rest))
        name[n++] = word;
    name[n] = NULL;
}

int parse_choice(const char *arg, const char *option, const char *choices,
                 struct argp_state *state)
{
    char text[200];
    const char *name[MAX_CHOICES];
    snprintf(text, sizeof text, "%s", choices);
    split_choices(text, name);
    for (int i = 0; name[i]; i++)
        if (!strcmp(arg, name[i]))
            return i;
    usage_error(state, "--%s is %s, not '%s'%s", option, choices, arg,
                hint_for(arg, name).text);
    return 0;
}

static const struct argp_option *option_of(const struct argp *a, int key)
{
    const struct argp_option *found = NULL;
    for (const struct argp_option *o = a->options; o->name; o++)
        found = o->key == key ? o : found;
    for (const struct argp_child *c = a->children; c && c->argp; c++)
        found = found ? found : option_of(c->argp, key);
    return found;
}

int parse_listed(int key, const char *arg, struct argp_state *state)
{
    const struct argp_option *o = option_of(state->root_argp, key);
    return parse_choice(arg, o->name, o->arg, state);
}

batt_dialect parse_dialect(const char *arg, struct argp_state *state)
{
    static const batt_dialect order[] = {BATT_ARC_DSL, BATT_RE_ARC,
                                         BATT_TOKPIDJIN};
    return order[parse_choice(arg, "dialect", DIALECTS, state)];
}

const batt_aliases *parse_alias(const char *arg)
{
    static batt_aliases *aliases;
    batt_aliases_free(aliases);
    aliases = batt_aliases_load(arg, print_message, NULL);
    if (!aliases)
        exit(EXIT_USAGE);
    return aliases;
}

/* ---- files -------------------------------------------------------------- */

static bool can_read(const char *path)
{
    struct stat st;
    return !strcmp(path, "-")
           || (!access(path, R_OK) && !stat(path, &st) && !S_ISDIR(st.st_mode));
}

batt_program *load_program(const char *path, const batt_program_options *o,
                           int *rc)
{
    batt_program *p = batt_program_load(path, o, print_message, NULL);
    if (p)
        *rc = batt_program_refused(p) ? EXIT_REFUSED : EXIT_OK;
    else
        *rc = can_read(path) ? EXIT_REFUSED : EXIT_USAGE;
    return p;
}

int tell_refused(const batt_programs *p)
{
    batt_programs_stats n = batt_programs_count_all(p);
    if (n.programs > 1 && n.refused)
        say("%u of %u programs are refused", n.refused, n.programs);
    bool lost = n.unread && n.unread == n.programs;
    return lost                       ? EXIT_USAGE
           : n.refused || n.functions ? EXIT_REFUSED
                                      : EXIT_OK;
}

batt_programs *load_programs(const char *const *paths,
                             const batt_program_options *o, int *rc)
{
    batt_programs *p = batt_programs_load(paths, o, print_message, NULL);
    *rc = p ? tell_refused(p) : EXIT_OUTPUT;
    return p;
}

FILE *open_output(const char *path)
{
    if (!path || !strcmp(path, "-"))
        return stdout;
    FILE *f = fopen(path, "wb");
    if (!f)
        say("%s: %s", path, strerror(errno));
    return f;
}

bool close_output(FILE *f, const char *path)
{
    bool bad = ferror(f) || fflush(f);
    int why = errno;
    if (f != stdout && fclose(f)) {
        why = errno;
        bad = true;
    }
    if (bad && why != EPIPE)
        say("%s: %s", path ? path : "standard output", strerror(why));
    return !bad;
}

bool can_write(const char *path)
{
    if (!strcmp(path, "-"))
        return true;
    bool there = !access(path, F_OK);
    FILE *f = fopen(path, "ab");
    if (!f)
        say("%s: %s", path, strerror(errno));
    if (f)
        fclose(f);
    if (f && !there)
        unlink(path);
    return f;
}

bool draft_open(draft *d)
{
    *d = (draft){0};
    d->f = open_memstream(&d->data, &d->size);
    if (!d->f)
        say_memory();
    return d->f;
}

int draft_close(draft *d, const char *path, int rc)
{
    if (fclose(d->f) && rc == EXIT_OK)
        rc = say_memory();
    FILE *to = rc == EXIT_OK ? open_output(path) : NULL;
    if (to)
        fwrite(d->data, 1, d->size, to);
    if (rc == EXIT_OK && (!to || !close_output(to, path)))
        rc = EXIT_OUTPUT;
    free(d->data);
    return rc;
}

/* ---- main --------------------------------------------------------------- */

static const help_row statuses[] = {
    {"0", "all is well"},
    {"1", "the program was refused, or what was asked for is not there (an id, "
          "a\nname, anything to run)"},
    {"2", "wrong usage, or no such program file"},
    {"3", "a task file or a sample is bad or can't be read; the others did "
          "run"},
    {"4", "the results could not be written"},
    {"5", "out of memory"},
    {"130", "interrupted"},
    {0}};
static const help_row variables[] = {
    {"BATT_CACHE", "folder of compiled pieces (default: $XDG_CACHE_HOME/battc,"
                   "\nelse ~/.cache/battc)"},
    {"BATT_LIBRARY", "folder of the ready-made library (default: where battc "
                     "is\ninstalled or built)"},
    {"CUDA_HOME, CUDA_PATH",
     "CUDA toolkit, unless --cuda-path names one; then\nVIRTUAL_ENV, "
     "CONDA_PREFIX, PATH and the loader's path\nare looked at"},
    {"CC, TMPDIR", "C compiler (default: cc) and scratch folder (default: "
                   "/tmp)\nof the back end cuda-shim"},
    {0}};
static const char general_doc[] =
    "Compile and run batts: straight-line Python programs over the ARC DSL,\n"
    "with CPython's results.";
static const char general_example[] =
    "battc run --format repr solvers.py training/";

/* Lines of a row's text stand below each other. */
static void print_rows(const help_row *row, int width)
{
    for (; row->name; row++) {
        printf("  %-*s  ", width, row->name);
        for (const char *p = row->doc; *p; p++) {
            putchar(*p);
            if (*p == '\n')
                printf("%*s", width + 4, "");
        }
        putchar('\n');
    }
}

static void print_help(void)
{
    printf("Usage: battc COMMAND [OPTION...] [ARGUMENT...]\n%s\n\nCommands:\n",
           general_doc);
    for (const command *c = commands; c->name; c++)
        printf("  %-10s %s\n", c->name, c->doc);
    puts("\n  --help     this text; battc help COMMAND has options and "
         "examples\n"
         "  --version  version and the back ends of this build\n\n"
         "Exit status:");
    print_rows(statuses, 3);
    puts("\nEnvironment, for GPU code only:");
    print_rows(variables, 20);
    printf("\nExample:\n  %s\n", general_example);
}

static const command *find_command(const char *name)
{
    const command *c = commands;
    while (c->name && strcmp(c->name, name) != 0)
        c++;
    return c->name ? c : NULL;
}

static hint command_hint(const char *name)
{
    const char *names[sizeof commands / sizeof *commands + 1] = {"help"};
    for (int i = 0; commands[i].name; i++)
        names[i + 1] = commands[i].name;
    return hint_for(name, names);
}

volatile sig_atomic_t interrupted;
volatile int stop_run;
static volatile sig_atomic_t is_running;

/* In a run, results that are there are written first. Whatever else is under
 * way, a compiler for one, has nothing to lose. */
static void on_signal(int sig)
{
    bool wait = is_running && !interrupted;
    interrupted = sig;
    stop_run = 1;
    if (wait)
        return;
    batt_interrupt();
    _exit(128 + sig);
}

static void catch_signals(void)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction was, sa = {.sa_handler = on_signal};
    sigemptyset(&sa.sa_mask);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        sigaddset(&sa.sa_mask, signals[i]);
        if (sigaction(signals[i], NULL, &was) == 0
            && was.sa_handler != SIG_IGN) /* nohup, a shell's & */
            sigaction(signals[i], &sa, NULL);
    }
}

void enter_run(void)
{
    is_running = 1;
}

void leave_run(FILE *results)
{
    fflush(results);
    is_running = 0;
}

/* A compiler may be running still, in a thread that nobody waits for. */
static int end_command(int rc)
{
    if (!interrupted)
        return rc;
    fflush(NULL);
    batt_interrupt();
    _exit(128 + interrupted);
}

/* Two commands that no help lists, for what is made from the tables of the
 * others: "battc describe [COMMAND]" for the man pages (battc_describe.c). */
static int describe_main(int argc, char **argv)
{
    const command *c = argc > 1 ? find_command(argv[1]) : NULL;
    tell_command = describe_command;
    if (c)
        return c->main(1, argv + 1);
    if (argc > 1)
        return EXIT_USAGE;
    describe_battc(&(general_help){commands, statuses, variables, general_doc,
                                   general_example});
    return close_output(stdout, NULL) ? EXIT_OK : EXIT_OUTPUT;
}

/* "battc complete -- WORD... LAST": what may stand in place of LAST, the word
 * that a shell completes (battc_complete.c). */
static int complete_main(int argc, char **argv)
{
    const command *c = argc > 3 ? find_command(argv[2]) : NULL;
    tell_command = complete_command;
    if (c)
        return c->main(argc - 2, argv + 2);
    if (argc == 3 || (argc == 4 && !strcmp(argv[2], "help")))
        complete_name(commands, argc == 3, argv[argc - 1]);
    return close_output(stdout, NULL) ? EXIT_OK : EXIT_OUTPUT;
}

int main(int argc, char **argv)
{
    static char help[] = "--help";
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error */
    catch_signals();
    const char *name = argc > 1 ? argv[1] : "";
    bool asks = argc > 2 && !strcmp(name, "help"); /* help COMMAND */
    name = asks ? argv[2] : name;
    const command *c = find_command(name);
    if (c && asks)
        return end_command(c->main(2, (char *[]){argv[2], help, NULL}));
    if (c) {
        int rc = end_command(c->main(argc - 1, argv + 1));
        return lacked_memory ? EXIT_MEMORY : rc;
    }
    if (!strcmp(name, "describe"))
        return describe_main(argc - 1, argv + 1);
    if (!strcmp(name, "complete"))
        return complete_main(argc - 1, argv + 1);
    if (!strcmp(name, "--version") || !strcmp(name, "-V")) {
        print_version();
    } else if (!strcmp(name, "--help") || !strcmp(name, "-h")
               || !strcmp(name, "--usage") || !strcmp(name, "help")) {
        print_help();
    } else {
        if (*name)
            say("no command '%s'%s", name, command_hint(name).text);
        else
            say("which command?");
        fputs("Try 'battc --help' for more information.\n", stderr);
        return EXIT_USAGE;
    }
    return close_output(stdout, NULL) ? EXIT_OK : EXIT_OUTPUT;
}
