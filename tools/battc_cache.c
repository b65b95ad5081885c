/* battc cache */
#include "battc.h"
#include <string.h>
#include <time.h>
#include <unistd.h>

#define ACTIONS "list|verify|clear|why|prepare"

typedef struct {
    const char *action, *program, *folder;
    batt_program_options program_options;
    batt_compile_options compile;
} cache_args;

static error_t parse_cache(int key, char *arg, struct argp_state *state)
{
    cache_args *a = state->input;
    switch (key) {
    case OPT_DIALECT:
        a->program_options.dialect = parse_dialect(arg, state);
        break;
    case OPT_BACKEND:
        a->compile.backend =
            parse_listed(key, arg, state) ? "cuda-shim" : "cuda";
        break;
    case OPT_TIER:
        a->compile.tier =
            parse_listed(key, arg, state) ? BATT_TIER_1 : BATT_TIER_0;
        break;
    case OPT_FUSE: a->compile.unfused = parse_listed(key, arg, state); break;
    case OPT_ISOLATE: a->compile.isolate = true; break;
    case OPT_ARCH: a->compile.arch = arg; break;
    case OPT_FOLDER: a->folder = arg; break;
    case OPT_CUDA_PATH: batt_cuda_path(arg); break;
    case ARGP_KEY_ARG:
        if (!a->action)
            a->action = arg;
        else if (!a->program && !strcmp(a->action, "why"))
            a->program = arg;
        else
            usage_error(state, "'%s' is one argument too many", arg);
        break;
    case ARGP_KEY_END:
        if (!a->action)
            usage_error(state, "list, verify, clear, why or prepare?");
        parse_choice(a->action, "action", ACTIONS, state);
        if (!strcmp(a->action, "why") && !a->program)
            usage_error(state, "no PROGRAM");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- list, verify ------------------------------------------------------- */

typedef struct {
    bool all; /* list all, not only what is not good */
    uint64_t pieces, bytes, bad;
} cache_sum;

/* The values of the first three lines, with commas between. */
static void put_about(const char *about)
{
    const char *sep = "";
    for (int i = 0; i < 3 && *about; i++) {
        size_t n = strcspn(about, "\n"), label = strcspn(about, ":");
        if (label + 2 <= n) {
            printf("%s%s", sep, !strncmp(about, "for:", 4) ? "for " : "");
            batt_escape(about + label + 2, n - label - 2, stdout);
        }
        sep = ", ";
        about += n + (about[n] == '\n');
    }
}

static void put_piece(void *state, const batt_cache_piece *p)
{
    cache_sum *sum = state;
    char used[32] = "";
    time_t t = (time_t)p->used;
    struct tm tm;
    bool good = !strcmp(p->state, "good");
    sum->pieces++;
    sum->bytes += p->size;
    sum->bad += !good;
    if (good && !sum->all)
        return;
    if (localtime_r(&t, &tm))
        strftime(used, sizeof used, "%Y-%m-%d %H:%M", &tm);
    printf("%-8s %9.1f KiB  %s  %s  ", p->state, (double)p->size / 1024, used,
           p->name);
    put_about(p->about);
    putchar('\n');
}

static void put_folder(void)
{
    char path[4096];
    if (batt_cache_folder(path, sizeof path))
        batt_escape(path, strlen(path), stdout);
    else
        fputs("no folder: $BATT_CACHE can name one", stdout);
    putchar('\n');
}

static int list(bool all)
{
    cache_sum sum = {.all = all};
    batt_cache_list(put_piece, &sum);
    if (all || !sum.pieces) {
        printf("%llu pieces, %.1f MiB in ", (unsigned long long)sum.pieces,
               (double)sum.bytes / 1048576);
        put_folder();
        return EXIT_OK;
    }
    printf(sum.bad ? "%2$llu of %1$llu pieces are not used\n"
                   : "all %1$llu pieces are good\n",
           (unsigned long long)sum.pieces, (unsigned long long)sum.bad);
    return sum.bad ? EXIT_REFUSED : EXIT_OK;
}

static int clear(void)
{
    uint64_t removed = 0;
    bool ok = batt_cache_clear(&removed);
    printf("%llu pieces removed\n", (unsigned long long)removed);
    if (!ok)
        say("some pieces can't be removed: they belong to another account");
    return ok ? EXIT_OK : EXIT_OUTPUT;
}

/* ---- why ---------------------------------------------------------------- */

static void put_why(void *state, const char *piece, bool there, const char *why)
{
    bool *all = state;
    *all = *all && there;
    printf("%-3s  ", there ? "yes" : "no");
    batt_escape(piece, strlen(piece), stdout);
    if (!there && why[2]) { /* behind "no" */
        fputs(": ", stdout);
        batt_escape(why + 4, strlen(why + 4), stdout);
    }
    putchar('\n');
}

static int why(const cache_args *a)
{
    int rc;
    bool all = true;
    batt_program *p = load_program(a->program, &a->program_options, &rc);
    if (!p)
        return rc;
    bool ok = batt_cache_why(p, &a->compile, put_why, print_message, &all);
    batt_program_free(p);
    return ok && all ? EXIT_OK : EXIT_REFUSED;
}

/* ---- prepare ------------------------------------------------------------ */

/* Progress on a terminal, then a line for each architecture. */
static void put_ready(void *state, const batt_ready *r)
{
    (void)state;
    bool tty = isatty(STDERR_FILENO);
    if (!r->path) {
        if (tty)
            fprintf(stderr, "\r\033[K%u of %u pieces compiled for %s", r->done,
                    r->total, r->arch);
        return;
    }
    if (tty)
        fputs("\r\033[K", stderr);
    printf("%-8s %.1f MiB, ", r->arch, (double)r->size / 1048576);
    if (r->seconds > 0)
        printf("made in %.1f s, ", r->seconds);
    else
        fputs("was there, ", stdout);
    batt_escape(r->path, strlen(r->path), stdout);
    putchar('\n');
    fflush(stdout);
}

static int prepare(const cache_args *a)
{
    return batt_prepare(a->compile.arch, a->folder, put_ready, print_message,
                        NULL)
               ? EXIT_OK
               : EXIT_REFUSED;
}

int cache_main(int argc, char **argv)
{
    static const struct argp_option options[] = {
        {"dialect", OPT_DIALECT, DIALECTS, 0, "For why: as in battc run", 0},
        {"backend", OPT_BACKEND, "cuda|cuda-shim", 0,
         "For why: whose code (default: cuda)", 0},
        {"tier", OPT_TIER, "0|1", 0,
         "For why: 0, what any program is run with (default), or 1, the "
         "program's own code",
         0},
        {"isolate", OPT_ISOLATE, 0, 0, "For why: as in battc run", 0},
        {"fuse", OPT_FUSE, "on|off", 0, "For why: as in battc run", 0},
        {"arch", OPT_ARCH, "NAME", 0,
         "For why and prepare: as in battc compile (default: this machine's "
         "GPU, else sm_90)",
         0},
        {"folder", OPT_FOLDER, "FOLDER", 0,
         "For prepare: put it there, to be installed", 0},
        {"cuda-path", OPT_CUDA_PATH, "FOLDER", 0,
         "CUDA toolkit or folder of its libraries to use", 0},
        {0}};
    static const struct argp argp = {
        options,
        parse_cache,
        "list\nverify\nclear\nwhy PROGRAM\nprepare",
        "What has been compiled for GPUs and is kept, in $BATT_CACHE (default: "
        "$XDG_CACHE_HOME/battc, else ~/.cache/battc)."
        "\vlist shows all pieces; verify those that are not used, because they "
        "are damaged, belong to an account that is neither this one nor root, "
        "or may be written by others; clear removes all; why tells which "
        "pieces PROGRAM needs, which of them are there, and in what those that "
        "are there differ from the others; prepare makes the library with "
        "which GPUs run new programs and compile nothing (tier 0), unless it "
        "is there. It is looked for in the cache, and beside battc in "
        "../share/battc/library.\n\n"
        "Exit status: 1 if there are pieces that are not used (verify) or not "
        "there (why), 4 if some could not be removed.",
        0,
        0,
        0};
    cache_args a = {0};
    parse_command(&argp, "battc cache", argc, argv, &a);
    int rc = !strcmp(a.action, "clear")     ? clear()
             : !strcmp(a.action, "why")     ? why(&a)
             : !strcmp(a.action, "prepare") ? prepare(&a)
                                            : list(!strcmp(a.action, "list"));
    return close_output(stdout, NULL) ? rc : EXIT_OUTPUT;
}
