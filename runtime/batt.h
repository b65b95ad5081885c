/* libbatt: compile and run batts, straight-line Python programs over the
 * ARC DSL, with CPython's results.
 *
 *     batt_program *p = batt_program_load("batt.py", NULL,
 *                                         on_message, NULL);
 *     batt_code *c = batt_compile(p, NULL, on_message, NULL);
 *     batt_tasks *t = batt_tasks_new();
 *     batt_tasks_add(t, "training/", on_message, NULL);
 *     batt_run(c, t, NULL, &(batt_events){.result = on_result}, NULL);
 *     batt_code_free(c), batt_tasks_free(t), batt_program_free(p);
 *
 * Conventions
 *  - Objects are opaque. Who receives one from a function named *_new, *_load,
 *    *_parse or batt_compile frees it; free functions accept NULL.
 *  - What goes wrong is told through a batt_message_fn, one call a message,
 *    before the function returns its error value. The pointers in a message
 *    are valid during that call only. A NULL function drops messages.
 *  - Pointers to options may be NULL: the defaults. Zero in a field means the
 *    default too, so batt_options o = {0} is a good start.
 *  - Threads: distinct objects may be used from distinct threads. A
 *    batt_code and a batt_tasks are not changed by batt_run: any number
 *    of runs may share them. Callbacks come on the thread that called.
 *  - Text is UTF-8. Times are seconds, sizes bytes.
 *  - Strings that functions return live as long as the object that was asked,
 *    those of tables for ever. An index i is below the count unless said
 *    otherwise.
 *  - Nothing here changes the locale, installs signal handlers, prints or
 *    exits. Where there is no memory, what was asked for fails, after a message
 *    that says so (batt_message.memory), and all else stays as it was.
 *  - The environment is read when code for GPUs is compiled or run, only:
 *    BATT_CACHE, else XDG_CACHE_HOME/battc, else HOME/.cache/battc: the folder
 *    of compiled pieces; BATT_LIBRARY: that of the ready-made library, in
 *    place of where libbatt is installed; CUDA_HOME, CUDA_PATH, the loader's
 *    path, VIRTUAL_ENV: where CUDA's libraries are (batt_cuda_path goes first,
 *    alone); CC, TMPDIR: compiler and scratch folder of the back end cuda-shim,
 *    whose compiler gets the whole environment.
 */
#ifndef BATT_H
#define BATT_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BATT_API __attribute__((visibility("default")))

BATT_API const char *batt_version(void); /* "0.1.0" */
/* Of the LLVM that this build uses; NULL: none. */
BATT_API const char *batt_llvm_version(void);

/* ---- messages ----------------------------------------------------------- */

typedef struct {
    bool warning;       /* only that: nothing failed */
    const char *file;   /* what it is about; NULL: no file */
    uint32_t line, col; /* 1-based place, 0: none. col counts characters */
    const char *text;   /* what is wrong, one line */
    const char *full;   /* ready to print, ends with a newline: file, place,
                           text; for programs the source line, a caret and
                           a suggestion follow. What is not printable in names
                           and texts is escaped as in Python's repr */
    bool memory;        /* it failed for want of memory */
} batt_message;
typedef void batt_message_fn(void *state, const batt_message *m);

/* Write text as it is shown in messages: what is not printable becomes \n,
 * \x1b, \u202e, ...; a byte that is not UTF-8 \udcXX. Returns the bytes
 * written. */
BATT_API size_t batt_escape(const char *text, size_t length, FILE *to);

/* Which of the names, a NULL-terminated list, is meant by a mistyped one? NULL
 * if none is close. */
BATT_API const char *batt_nearest(const char *want, const char *const *names);

/* The bytes of a file with a NUL behind them, as programs and tasks are read;
 * the caller frees them. "-" is standard input. NULL after a message. */
BATT_API char *batt_read_file(const char *path, batt_message_fn *fn,
                              void *state);

/* ---- programs ----------------------------------------------------------- */

typedef struct batt_program batt_program; /* one file's functions */
typedef enum {
    BATT_ANY_DIALECT, /* from signature, imports and names */
    BATT_ARC_DSL,
    BATT_TOKPIDJIN,
    BATT_RE_ARC
} batt_dialect;

/* What other people's DSLs call the functions and constants of a dialect: from
 * a file of lines "THEIRS OURS" or "THEIRS = OURS"; blank lines and those with
 * # first are skipped. NULL after a message. */
typedef struct batt_aliases batt_aliases;
BATT_API batt_aliases *batt_aliases_load(const char *path, batt_message_fn *fn,
                                         void *state);
BATT_API void batt_aliases_free(batt_aliases *a);

typedef struct {
    batt_dialect dialect;
    const batt_aliases *aliases;  /* or NULL */
    const char *const *functions; /* NULL-terminated: errors of other functions
                                     are not told and don't count; NULL: all */
    bool advise; /* warn also of calls that Python accepts but that must fail */
    bool python; /* what is read is Python source, whatever it looks like:
                    machine code never gets in */
} batt_program_options;

/* Read a program: Python source, IR text when the name ends in ".ir", a
 * .battk file (batt_emit), or lines of JSON, each a program of Python source,
 *   {"id": ID, "source": TEXT}
 * when the name ends in ".jsonl" or the first line is one. Their functions are
 * called ID:NAME, messages call them FILE:LINE:ID. A line has up to 64 MiB, an
 * id 1 to 4096 bytes; all lines that are not refused have to be of one dialect
 * here. Those hold machine code: run your own only. IR and
 * .battk files name their dialect; o's must be that or any. path "-" is
 * standard input. All errors of a file are told. A function that has some is
 * left out, the others can run (batt_program_refused). NULL after at least one
 * message when nothing is left of it, or it can't be read. Options (NULL: the
 * defaults) are not needed afterwards. */
BATT_API batt_program *batt_program_load(const char *path,
                                         const batt_program_options *o,
                                         batt_message_fn *fn, void *state);
/* The same from memory: len bytes, copied. name, copied too, stands in
 * messages. */
BATT_API batt_program *batt_program_parse(const char *name, const char *text,
                                          size_t len,
                                          const batt_program_options *o,
                                          batt_message_fn *fn, void *state);
/* How many functions were left out. */
BATT_API uint32_t batt_program_refused(const batt_program *p);
BATT_API void batt_program_free(batt_program *p);
/* What the program was found to be; never BATT_ANY_DIALECT. */
BATT_API batt_dialect batt_program_dialect(const batt_program *p);
/* "arc-dsl", "tokpidjin", "re-arc" or "any"; NULL for any other number. */
BATT_API const char *batt_dialect_name(batt_dialect d);
/* The program's functions, in source order. */
BATT_API uint32_t batt_program_count(const batt_program *p);
/* NULL when i is past the end. */
BATT_API const char *batt_program_name(const batt_program *p, uint32_t i);
/* Parameter k of function i, of those without a default: its name, and *input:
 * which of task_id, S, I, C, log_path a run binds to it. NULL when k or i is
 * past the end. */
BATT_API const char *batt_program_param(const batt_program *p, uint32_t i,
                                        uint32_t k, const char **input);
/* Statements of function i before any pass; 0 when i is past the end. */
BATT_API uint32_t batt_program_size(const batt_program *p, uint32_t i);

/* Several programs, in the order given. Those of one dialect that follow each
 * other are compiled together, as one batt_program. */
typedef struct batt_programs batt_programs;
typedef struct {
    uint32_t programs;  /* files there were */
    uint32_t refused;   /* of these: nothing of them can run */
    uint32_t unread;    /* of these again: could not be read */
    uint32_t functions; /* left out of those that can run */
} batt_programs_stats;
/* Load all programs of a NULL-terminated list of paths: of files as
 * batt_program_load takes them, of folders of Python files (*.py, sorted, those
 * below it, too), and "@FILE", which lists paths, one a line (not of further
 * lists). If there is more than one program, functions are called PATH:NAME.
 * Lines of JSON are programs like files, of any dialects.
 * What can't be read or is refused is left out after its messages. NULL: no
 * memory. */
BATT_API batt_programs *batt_programs_load(const char *const *paths,
                                           const batt_program_options *o,
                                           batt_message_fn *fn, void *state);
/* The same, in portions of about 8 MiB of source, so that there may be any
 * number of programs: batt_programs_open loads none yet, batt_programs_next
 * forgets those that are there and loads the next ones. False: there are none
 * any more, or no memory, after a message. Options, fn and state have to live
 * as long as p. Stats are of all that were there so far. */
BATT_API batt_programs *batt_programs_open(const char *const *paths,
                                           const batt_program_options *o,
                                           batt_message_fn *fn, void *state);
BATT_API bool batt_programs_next(batt_programs *p);
/* Is there something left to be read? */
BATT_API bool batt_programs_more(const batt_programs *p);
/* The same of programs in memory: n of them, named and of len bytes, copied. */
typedef struct {
    const char *name, *text;
    size_t len;
} batt_source;
BATT_API batt_programs *batt_programs_parse(const batt_source *source, size_t n,
                                            const batt_program_options *o,
                                            batt_message_fn *fn, void *state);
BATT_API void batt_programs_free(batt_programs *p);
BATT_API uint32_t batt_programs_count(const batt_programs *p);
/* Part of p; NULL when i is past the end. */
BATT_API batt_program *batt_programs_at(const batt_programs *p, uint32_t i);
BATT_API batt_programs_stats batt_programs_count_all(const batt_programs *p);
/* Is function i the one that name asks for: as it is called, or without what
 * stands before it where there are several programs? */
BATT_API bool batt_program_is(const batt_program *p, uint32_t i,
                              const char *name);

/* ---- tasks -------------------------------------------------------------- */

typedef struct batt_tasks batt_tasks; /* a growing list of ARC tasks */

BATT_API batt_tasks *batt_tasks_new(void); /* NULL: no memory */
BATT_API void batt_tasks_free(batt_tasks *t);
/* Add the tasks of path: a file or "-", standard input, or a folder: its files
 * *.json and *.json.gz and those of the folders below it, sorted by name. A
 * file, packed by gzip or not, holds
 *   {"train": [...], "test": [...]}, one task, named by the file; test and the
 *     outputs in it may be missing;
 *   [{"input": ..., "output": ...}, ...], a task that has train samples only;
 *   {ID: either, ...}, sorted by id; outputs come from NAME_solutions.json
 *     where that is beside a NAME_challenges.json;
 *   {SET: {ID: task, ...}, ...}.
 * A sample whose grids are not rectangles of integers is left out after a
 * message, and so are files that can't be read; the other tasks are added,
 * behind those of earlier calls. What else lies in a folder is left out after
 * a warning. Returns the number of messages, without warnings. No run may use
 * t meanwhile. */
BATT_API uint32_t batt_tasks_add(batt_tasks *t, const char *path,
                                 batt_message_fn *fn, void *state);
/* The same of len bytes in memory, what a file of that name might hold. No file
 * is read. */
BATT_API uint32_t batt_tasks_parse(batt_tasks *t, const char *name,
                                   const char *text, size_t len,
                                   batt_message_fn *fn, void *state);
/* Add all tasks of another list, whose samples both hold from now on: each may
 * be freed first, from any thread. False: no memory for all. Runs may use
 * `from` meanwhile. */
BATT_API bool batt_tasks_share(batt_tasks *t, const batt_tasks *from);
/* What task i takes of memory, shared samples included. */
BATT_API uint64_t batt_tasks_bytes(const batt_tasks *t, uint32_t i);
/* A task in memory. cell: row after row, integers of 61 bits; NULL: no grid,
 * which only outputs of test samples may be. */
typedef struct {
    uint32_t rows, cols;
    const int64_t *cell;
} batt_grid;
typedef struct {
    batt_grid input, output;
} batt_sample;
typedef struct {
    const char *id;            /* UTF-8 */
    uint32_t ntrain, ntest;    /* fewer than 2^32 together */
    const batt_sample *sample; /* train, then test */
} batt_task;
/* Add one, copied. False after a message, and then nothing was added. No run
 * may use t meanwhile. */
BATT_API bool batt_tasks_put(batt_tasks *t, const batt_task *given,
                             batt_message_fn *fn, void *state);
BATT_API uint32_t batt_tasks_count(const batt_tasks *t);
/* What results call task i: the file's name or the key that it came from,
 * with "#2" behind it for the second task of that id, and so on. Programs see
 * the id as it is: batt_tasks_given_id. */
BATT_API const char *batt_tasks_id(const batt_tasks *t, uint32_t i);
BATT_API const char *batt_tasks_given_id(const batt_tasks *t, uint32_t i);
/* Is that its name, its id, or its name as lines show it, escaped? */
BATT_API bool batt_tasks_is(const batt_tasks *t, uint32_t i, const char *name);
/* Number of train and test samples of task i together. */
BATT_API uint32_t batt_tasks_samples(const batt_tasks *t, uint32_t i);
/* Sample k of task i, train samples first: which one it is ("train" or "test",
 * its index there) and its grids, which are t's. False: k is past the end. */
typedef struct {
    const char *split;
    uint32_t index;
    batt_sample grids;
} batt_task_sample;
BATT_API bool batt_tasks_sample(const batt_tasks *t, uint32_t i, uint32_t k,
                                batt_task_sample *sample);
/* How many of them have no expected output. */
BATT_API uint32_t batt_tasks_open(const batt_tasks *t, uint32_t i);

/* ---- code --------------------------------------------------------------- */

typedef struct batt_code batt_code; /* a compiled program */
/* How a GPU runs a program: as data that the library's interpreter reads,
 * nothing being compiled for it, or as code printed and compiled for it. */
typedef enum { BATT_TIER_AUTO, BATT_TIER_0, BATT_TIER_1 } batt_tier;
/* Of functions that return two lists, as batts do. */
typedef enum { BATT_BOTH_LISTS, BATT_FIRST_LIST, BATT_SECOND_LIST } batt_lists;
typedef struct {
    const char *backend;   /* a name below; NULL or "auto": what an estimate of
                              work and code says is done first
                              (batt_compile_stats.chosen), in a long run what is
                              measured to be faster; where that is a GPU
                              that can't be used, a CPU's after a warning that
                              says why. A .battk file, cuda_text or a tier
                              want a GPU */
    bool fallback;         /* the same where the back end is a GPU's that can't
                              be used; else that is an error */
    bool share;            /* where the back end is a GPU's, the CPU takes part:
                              it has the larger samples, and what the GPU isn't
                              done with when it has done them (auto does so) */
    const char *cuda_text; /* for batt_compile: CUDA C to use instead of what
                              would be printed for the program (an edited copy
                              of it); refused unless the back end is a GPU's */
    batt_tier tier;        /* of a GPU; AUTO: tier 1 where there is code for
                              it already (.battk, cuda_text), else tier 0 */
    const char *arch;      /* for batt_emit of ptx, cubin, battk: architectures
                              to compile for, like "sm_80,sm_90,compute_90"
                              (PTX), one for ptx and cubin; NULL: this
                              machine's GPU, else sm_90 */
    bool isolate;          /* an exception ends one output, not the call. A
                              .battk file is what it was compiled as; true is
                              refused for one compiled without */
    batt_lists lists;      /* what they are to return: both, or one of them
                              alone, and nothing is computed for the other. For
                              batt_compile, of no .battk file */
    bool unfused;          /* statements are computed one by one, with all that
                              they make: to be compared with. For batt_compile
                              and batt_emit, of no .battk file */
    bool verify;           /* check the IR after every pass (aborts: a bug) */
    uint64_t calls;        /* that are going to be made of all functions, for
                              auto (batt_program_calls); 0: taken as 1,000 */
} batt_compile_options;
enum { BATT_MOST_PASSES = 16 };
typedef struct {
    const char *backend;
    int tier;               /* 0 or 1; of a CPU always 0 */
    double passes, codegen; /* seconds; GPU code is compiled by batt_run */
    uint64_t before, after; /* statements: of the source, left to run */
    uint64_t equal; /* functions that do what an earlier one does: on a task,
                       one of them is run */
    struct {
        const char *name; /* batt_pass */
        double seconds;
    } pass[BATT_MOST_PASSES]; /* in order; those of a .battk file were run
                                 when it was written */
    uint32_t npasses;
    char chosen[160]; /* what auto expected of each back end, "" where one was
                         named */
} batt_compile_stats;

/* Options are not needed afterwards, and the program may be freed before the
 * code. Of a .battk file, a GPU runs the kernels, a CPU the IR. NULL after a
 * message. */
BATT_API batt_code *batt_compile(batt_program *p, const batt_compile_options *o,
                                 batt_message_fn *fn, void *state);
BATT_API void batt_code_free(batt_code *c);
BATT_API void batt_code_stats(const batt_code *c, batt_compile_stats *s);
/* The back ends of this build, fastest first, and what they are; NULL ends the
 * list. */
BATT_API const char *batt_backend_name(uint32_t i);
BATT_API const char *batt_backend_doc(uint32_t i);
/* Where to look for CUDA's libraries, and nowhere else: a toolkit's folder or
 * the one that holds them (copied; NULL: the usual places). To be called
 * before anything else. */
BATT_API void batt_cuda_path(const char *path);

/* A library of NVIDIA's. */
typedef struct {
    char name[32], version[32]; /* version: "13.0", or "" */
    char path[4096];            /* "": not opened */
    char problem[1024];         /* why it can't be */
} batt_library;
/* Library i: as opened so far or, with `open`, opened now. False: i is past
 * the end. */
BATT_API bool batt_library_at(uint32_t i, bool open, batt_library *l);

/* For a process that is about to end by _exit, as one must while a compiler
 * runs in another thread: end the programs that libbatt has started and remove
 * their files. Async-signal-safe. */
BATT_API void batt_interrupt(void);

/* ---- what is compiled for GPUs and kept --------------------------------- */

/* The folder: $BATT_CACHE, $XDG_CACHE_HOME/battc or ~/.cache/battc. False: the
 * environment names none. */
BATT_API bool batt_cache_folder(char *path, size_t size);
typedef struct {
    const char *name;  /* of the file */
    const char *state; /* "good", or why it is not used */
    const char *about; /* good ones: lines "label: value" that tell what it is,
                          "piece: ..." first, and what it depends on */
    uint64_t size;     /* bytes */
    int64_t used;      /* last time, in seconds since 1970 */
} batt_cache_piece;
typedef void batt_cache_fn(void *state, const batt_cache_piece *p);
BATT_API void batt_cache_list(batt_cache_fn *fn, void *state);
/* Remove all pieces. False: some could not be. */
BATT_API bool batt_cache_clear(uint64_t *removed);
/* For every piece that running or compiling the program would look for, with
 * the options' back end (cuda or cuda-shim), tier and first architecture: is
 * it there, and if not, in what does the one most like it differ? False after
 * a message. */
typedef void batt_cache_why_fn(void *state, const char *piece, bool there,
                               const char *why);
BATT_API bool batt_cache_why(batt_program *p, const batt_compile_options *o,
                             batt_cache_why_fn *why, batt_message_fn *fn,
                             void *state);

/* Is it there for an architecture? seconds: it took to make, 0: it was there.
 * path: the file; NULL while pieces of it are compiled. */
typedef struct {
    const char *arch, *path;
    uint32_t done, total;
    uint64_t size;
    double seconds;
} batt_ready;
typedef void batt_ready_fn(void *state, const batt_ready *r);
/* Make the ready-made library, with which a GPU runs new programs at tier 0
 * without a compiler: for "sm_80,sm_90", or NULL: the GPU of this machine,
 * else sm_90, unless it is there. Into a folder to be installed, or NULL: the
 * cache. No GPU is needed. False after a message. */
BATT_API bool batt_prepare(const char *archs, const char *folder,
                           batt_ready_fn *fn, batt_message_fn *message,
                           void *state);

/* ---- running ------------------------------------------------------------ */

typedef enum {
    BATT_REPR,   /* Python's repr; errors are !TypeError, !Budget */
    BATT_JSONL,  /* JSON: see batt_result */
    BATT_BINARY, /* bytes to decode: see batt_tag */
    BATT_CELLS /* the same, but an output is a grid or text: each one (a leaf of
                  what a function returns) is a BATT_TAG_GRID or
                  BATT_TAG_REPR */
} batt_format;

/* A value in BATT_BINARY: the byte 1 (the encoding's version) and a node. A
 * node is a tag, one byte, and what follows from it. A count has seven bits a
 * byte, the lowest first; a set top bit says that more follow.
 *
 * Of a frozenset comes CPython's table, slot by slot: iteration order, and all
 * that the order of what is computed from it depends on. Behind the number n
 * of elements, and only if that is not 0: the slots of the table (a power of
 * two, at least 8); the number of dummies (slots of elements that were taken
 * out) and where they are; then for each element where it is, and its node. A
 * place is a count: the slots between it and the last one of its kind, or the
 * table's beginning. */
typedef enum {
    BATT_TAG_NONE,
    BATT_TAG_FALSE,
    BATT_TAG_TRUE,
    BATT_TAG_INT,      /* a count: 2 i for i >= 0, else -2 i - 1 */
    BATT_TAG_FLOAT,    /* eight bytes, IEEE 754, the lowest first */
    BATT_TAG_NAN,      /* the object math.nan; other NaNs are floats */
    BATT_TAG_STR,      /* count of bytes; UTF-8, with lone surrogates */
    BATT_TAG_TUPLE,    /* count of items; their nodes */
    BATT_TAG_LIST,     /* the same */
    BATT_TAG_SET,      /* a frozenset: above */
    BATT_TAG_GRID,     /* a tuple of tuples of ints, the rows all of one
                          length, at least one cell: rows, columns (counts),
                          the cells, a byte each. Where all cells are 0 to 255
                          it comes so, not as tuples */
    BATT_TAG_FUNCTION, /* a function, whichever */
    BATT_TAG_ERROR,    /* in an output's place: the exception's name, "Budget"
                          too; that one's reason, or ""; a message: three
                          strings as of BATT_TAG_STR */
    BATT_TAG_REPR      /* BATT_CELLS: what BATT_REPR shows, ended by a NUL */
} batt_tag;
typedef enum {
    BATT_C_NONE = 1,  /* call with C = None */
    BATT_C_OUTPUT = 2 /* call with C = the sample's output, or None where it
                         has none, and then not if it is called so anyway */
} batt_candidate;

/* What stays from run to run where batt_options name it: GPUs that are open,
 * with the code that they have loaded and the memory that runs have had. Any
 * number of runs may share it; each device is one run's at a time, the others
 * wait for it. No run may use it any more when it is freed. */
typedef struct batt_session batt_session;
BATT_API batt_session *batt_session_new(void); /* NULL: no memory */
BATT_API void batt_session_free(batt_session *s);
/* Begin to open the first GPU, in a thread: a driver takes a fifth of a second
 * to start, in which programs and tasks can be read. What goes wrong is told by
 * the run that wants the device. Without effect where it is open or there is
 * none. */
BATT_API void batt_session_ahead(batt_session *s);

typedef struct {
    unsigned candidates; /* set of batt_candidate; 0: BATT_C_NONE */
    bool pair_all;       /* solve_<8 hex digits> on every task, not just
                            on the one it names */
    batt_format format;
    unsigned threads;            /* 0: one a core */
    double max_time;             /* seconds a statement may take; 0: 10 */
    double call_time;            /* seconds a call may take, with what it
                                    shares with others; 0: any */
    bool exact_values;           /* grids and patches are never compact: the
                                    same results, slowly; to test and debug */
    uint64_t max_memory;         /* bytes that a call's values may take, and its
                                    text; an output's text: an eighth of it.
                                    0: 1 GiB */
    unsigned devices;            /* GPUs to use at most; 0: all */
    uint64_t device_memory;      /* bytes of each one to use at most; 0: what is
                                    free */
    double device_silence;       /* seconds without a sign of life after which a
                                    GPU is given up; 0: 30 */
    const char *const *task_ids; /* NULL-terminated: only these
                                    (batt_tasks_is); NULL: all */
    const char *const *functions; /* likewise */
    /* Give up when this becomes nonzero (another thread, a signal handler
     * sets it). Looked at about ten times a second. A GPU's compiler can't be
     * stopped: it is left to itself, see batt_interrupt. NULL: never. */
    const volatile int *stop;
    /* For searches: a function's calls on a task end behind the first train
     * sample whose expected output is not equal to what it returns (without C,
     * where both are asked for). Functions that return lists of solvers and
     * differs go on. */
    bool until_wrong;
    batt_session *session; /* or NULL */
    /* Leave out the first so many pairs of function and task. */
    uint64_t skip;
} batt_options;

/* The calls that batt_run will make of a program's functions. */
BATT_API uint64_t batt_program_calls(const batt_program *p, const batt_tasks *t,
                                     const batt_options *o);
/* The id of the task that function i is named for: without pair_all it runs on
 * that one only; NULL: on all. */
BATT_API const char *batt_program_task(const batt_program *p, uint32_t i);

/* One call's result; names are as they stand in program and tasks, whatever
 * they hold. In BATT_JSONL, tuples and lists are arrays, a frozenset
 * is {"frozenset": [...]} in iteration order, a float {"float": "nan"} with
 * the text of its repr, a function {"function": true}, an exception
 * {"error": "TypeError", "message": "..."}; None is null. "Budget" errors have
 * a "reason", too: "statement time", "call time", "memory", or "limit" for
 * what no budget can hold (an int of 61 bits, nested too deeply). */
typedef struct {
    batt_format format;
    const char *function, *task;
    const char *split;     /* "train" or "test" */
    uint32_t index;        /* in its split, from 0 */
    const char *candidate; /* "none" or "output" */
    const char *value;     /* length bytes, not NUL-terminated */
    size_t length;
} batt_result;

/* How often a primitive ran how, in a whole run. */
typedef enum {
    BATT_RAN_COMPACT, /* its code for compact values */
    BATT_RAN_PLAIN,   /* its only code, without grids and patches */
    BATT_RAN_EXACT    /* the code that defines it, on grids and patches */
} batt_ran;
typedef struct {
    const char *primitive; /* "fill"; static */
    batt_ran ran;
    const char *why;     /* BATT_RAN_EXACT: "wider or higher than 32"; static */
    uint64_t statements; /* executed so */
    uint64_t calls;      /* by functions that are values, or again, to find the
                            order of a set */
    double seconds;      /* in all workers, without primitives it called. On a
                            CPU some of its short calls are timed, for all */
} batt_op_count;

/* What one function took, on all its tasks; GPUs' time is not in it. */
typedef struct {
    const char *function;
    uint64_t units;
    double seconds;
} batt_function_time;

/* What a statement took, in all calls of its function. The interpreter measures
 * it, whatever the back end is: one that has been short together with up to
 * fifteen that follow each other, which share the time by what each takes
 * alone. What GPUs have run has no calls, and the time of an item there is
 * shared evenly among its statements. */
typedef struct {
    const char *function;
    uint32_t statement;   /* its number in the IR after all passes */
    uint32_t line;        /* of the source; 0: none */
    const char *variable; /* that it assigns, or "" */
    const char *what;     /* the primitive, or the IR's word; static */
    uint64_t calls;       /* times that it came to its end */
    uint64_t exact;       /* of these, by exact code, of a loop or a call of a
                             function by any in it; 0 unless counted is there */
    uint64_t caught;      /* times that a guard caught what it raised */
    double seconds;       /* in all workers */
} batt_statement_time;

/* What an output or a solver took: the statements of its slice, in all calls.
 * Several may need the same statement. */
typedef enum {
    BATT_NEED_OUTPUT, /* a leaf of what a function returns, no constant */
    BATT_NEED_SOLVER, /* outputs of a batt's rows that name one solver by a
                         string; all others of a function are one */
    BATT_NEED_KINDS
} batt_need_kind;
typedef struct {
    batt_need_kind kind;
    const char *function;
    const char *solver;   /* or "" */
    const char *place;    /* of an output, in what is returned: "[0][3][3]", ""
                             is all of it; else NULL */
    uint32_t line;        /* of an output's statement: as there; else 0 */
    const char *variable; /* likewise; else NULL */
    bool nobody;          /* of no row: inputs, and what no output needs */
    uint32_t statements;  /* of the slice, without inputs. 0: there are none,
                             or all slices together are too large, and nothing is
                             known of this one */
    uint32_t shared;      /* of these, needed by others of the kind, too */
    uint64_t calls, exact, caught; /* of them all */
    double own;     /* seconds of statements that no other one needs */
    double seconds; /* and of those that n need an n-th: all rows of a kind
                       together have what all statements took */
    double with;    /* of all that it needs: what it would take alone */
} batt_need_time;

/* What a region took: instructions that became one, or are guarded together.
 * Each counts for the innermost one. */
typedef struct {
    const char *function;
    const char *kind; /* the IR's word: "loop", "try"; "": what is in none */
    const char *what; /* the primitive that it stands for, or that word */
    const char *variable;          /* that it assigns, or "" */
    uint32_t statement;            /* its first one */
    uint32_t line;                 /* of that; 0: none */
    const char *lines;             /* all that it is made of: "3, 5-7" */
    uint32_t statements;           /* with those of a loop's body */
    uint64_t calls, exact, caught; /* of them all, a loop being one */
    double seconds;
} batt_region_time;

/* What equals what: scores of functions on tasks, instead of results. The
 * values are compared where they were made, with Python's ==, and nothing of
 * them becomes text. */
typedef enum {
    BATT_RULES_EQUAL,    /* a function's value is right on a sample if it equals
                            the expected output; C is None */
    BATT_RULES_TOKPIDJIN /* values are a batt's (o, s): each row of o is (t,
                            mutated, solver, grid), of s (t, solver, differ,
                            value). Calls are made twice, without C and with the
                            expected output as C. o_score of a solver: 1000 for
                            each of its grids, from calls without C, that equals
                            the expected output. d_score of a solver and a
                            differ, from both calls: the first item, from 0 to
                            1000, of each value that is a tuple of two or more
                            and begins with an int; 1000 where the solver is
                            'None' */
} batt_rules;
typedef struct batt_scores batt_scores; /* sums, growing from run to run */
BATT_API batt_scores *batt_scores_new(batt_rules rules); /* NULL: no memory */
BATT_API void batt_scores_free(batt_scores *s);
/* From now on also add up the seconds that each row's value takes, a function's
 * or a solver's: those of the statements that it needs, whoever else needs
 * them, too (batt_statement_time tells how they are measured), in all calls;
 * for candidates on a CPU in calls without C. And how often their guards caught
 * something. */
BATT_API void batt_scores_time(batt_scores *s);
/* The rules that suit function i: tokpidjin's if what it returns is written as
 * two lists. */
BATT_API batt_rules batt_program_rules(const batt_program *p, uint32_t i);

/* Sums over tasks. What has no expected output is right nowhere. */
typedef struct {
    uint64_t tasks, samples, calls; /* samples: of these tasks */
    uint64_t ended;   /* calls ended by an exception: they have no rows */
    uint64_t raised;  /* outputs that are an exception (isolate) */
    uint64_t budgets; /* calls and outputs out of budget: they are wrong */
    uint64_t odd;     /* rows that are not as above, grids that have no hash:
                         they don't count */
    uint64_t
        candidates; /* distinct (t, mutated, solver, grid) of a task, by ==;
                       NaNs are alike, and functions, as lines show them */
    uint64_t o_score, d_score;
    uint64_t right[2], of[2];   /* BATT_RULES_EQUAL: values on train, test */
    uint64_t functions, solved; /* likewise: pairs of function and task; those
                                   that are right on all samples. Else: tasks
                                   that a solver is right on all samples of */
} batt_score_sum;
BATT_API void batt_scores_sum(const batt_scores *s, batt_score_sum *sum);

typedef enum {
    BATT_SCORES_TABLE,
    BATT_SCORES_JSON,
    BATT_SCORES_CSV,
    BATT_SCORES_RIGHT /* JSON of what is right on some sample alone */
} batt_score_form;
/* Write all scores, but of a task in whose midst a run was stopped: a table for
 * people, one JSON object, or CSV (RFC 4180). Names are escaped as in results.
 * False when the stream has an error, or there is no memory (ENOMEM). No run
 * may use s meanwhile. */
BATT_API bool batt_scores_write(const batt_scores *s, batt_score_form form,
                                FILE *to);

/* Grids in one array, in a GPU's memory where a GPU makes them: they are
 * written there by it and don't come to the host. There is a row for each
 * output of each call, in results' order: a leaf of what the function returns,
 * in order; leaves that are constants have one if they are tuples, or all that
 * is returned. */
typedef struct batt_array batt_array;
typedef enum { /* what is in a row; all but BATT_ROW_GRID: nothing */
               BATT_ROW_NONE,  /* there was no call: the run was stopped */
               BATT_ROW_OTHER, /* no tuple of tuples of ints, all of one length,
                                  with at least one cell */
               BATT_ROW_CELLS, /* a grid with a cell that is not 0 to 255: -1,
                                  say */
               BATT_ROW_LARGE, /* more rows or columns than a box has */
               BATT_ROW_GRID,
               BATT_ROW_ERROR /* an exception, of the call or the output, or a
                                 budget */
} batt_row_kind;
typedef enum {                    /* three arrays, row after row, C order */
               BATT_ARRAY_CELLS,  /* uint8 [count, rows, cols]: a grid in the
                                     upper left  corner of a box, all else the
                                     fill */
               BATT_ARRAY_SHAPES, /* int32 [count, 2]: rows and columns of the
                                     grid, or 0 */
               BATT_ARRAY_KINDS   /* uint8 [count]: batt_row_kind */
} batt_array_part;
typedef struct {
    int device_type, device_id; /* as DLPack has them: 1, 0 is the host's
                                   memory, 2, n that of CUDA's device n */
    uint64_t count;             /* rows; 0 before a run, and after one that had
                                   no results */
    uint32_t rows, cols;        /* of a box */
    uint64_t on_host;           /* rows that the CPU has made, and which were
                                   copied to where the array is: what a GPU left
                                   to it, constants, calls that ended early */
    void *cells, *shapes, *kinds; /* there; the array's */
} batt_array_info;

/* An array of boxes of so many rows and columns, 1 to 1,024 each. It has one
 * owner at first. NULL: no memory, or no such box. */
BATT_API batt_array *batt_array_new(uint32_t rows, uint32_t cols, uint8_t fill);
/* The owner's share ends. Its memory goes with the last share. */
BATT_API void batt_array_free(batt_array *a);
BATT_API void batt_array_describe(const batt_array *a, batt_array_info *info);
/* Copy one of the arrays to the host's memory at `to`. False after a message.
 */
BATT_API bool batt_array_read(const batt_array *a, batt_array_part part,
                              void *to, batt_message_fn *fn, void *state);
/* One of them for another library: a DLManagedTensorVersioned (DLPack 1.0) or a
 * DLManagedTensor. It has a share of the array until its deleter is called,
 * which may be in any thread and after everything else of libbatt's has been
 * freed; the library itself has to stay loaded. What it shows is complete, for
 * any stream. NULL: no memory. */
BATT_API void *batt_array_dlpack(batt_array *a, batt_array_part part,
                                 bool versioned);
typedef struct {
    const batt_result *call; /* whose output it is; without a value */
    uint64_t row;
    uint32_t output; /* which one of what the function returns, constants
                        counted; of a grid that is written there, its first */
    batt_row_kind kind;
    bool on_host;
    /* BATT_ROW_ERROR: the exception's name, "Budget" too; that one's reason, or
     * ""; a message. Else NULL. */
    const char *error, *reason, *message;
} batt_array_row;

typedef struct {
    void *state;
    /* In program, task, split, index, candidate order, each as soon as its
     * turn comes. Return false to give up. NULL: values are computed, and
     * nothing is made of them. */
    bool (*result)(void *state, const batt_result *r);
    /* Results that were ready together have all been told: what a file's buffer
     * holds of them may go out, in one piece. May be NULL. */
    void (*told)(void *state);
    /* Work units (function, task) done; when no result is ready, and about
     * ten times a second. May be NULL. */
    void (*progress)(void *state, uint64_t done, uint64_t total);
    /* Pieces compiled for a GPU's architecture, about ten times a second while
     * that goes on, before anything else is done. May be NULL. */
    void (*compiling)(void *state, const char *arch, uint32_t done,
                      uint32_t total);
    /* What went wrong with a GPU; the CPU does its work then. May be NULL. */
    batt_message_fn *message;
    /* For profiles, at the end of a run, row by row. What nobody asks for
     * (NULL) is not counted and costs nothing. */
    void (*counted)(void *state, const batt_op_count *row);
    void (*timed)(void *state, const batt_function_time *row);
    void (*spent)(void *state, const batt_statement_time *row);
    void (*needed)(void *state, const batt_need_time *row);
    void (*region)(void *state, const batt_region_time *row);
    /* Not NULL: batt_run adds up scores here, formats nothing and does not
     * call result. Its rules say what candidates there are. One run at a time;
     * when one stops early, what it added stays. */
    batt_scores *scores;
    /* Not NULL (and scores NULL): outputs go into this array, which has not
     * been given to a run before; result is not called. One GPU is used;
     * until_wrong and format are without effect. */
    batt_array *array;
    /* Each of its rows, in order. Return false to give up. May be NULL. */
    bool (*row)(void *state, const batt_array_row *r);
} batt_events;

typedef enum { /* where the code came from that a GPU ran */
               BATT_IMAGE_NONE,
               BATT_IMAGE_COLD,   /* compiled, the device library too */
               BATT_IMAGE_WARM,   /* compiled; the library was in the cache */
               BATT_IMAGE_CACHED, /* from the cache, whole */
               BATT_IMAGE_READY,  /* the ready-made library: no compiler */
               BATT_IMAGE_FILE    /* from a .battk file */
} batt_image;

/* What GPUs did, by the kernels' own counters. */
typedef struct {
    batt_image image;
    uint64_t image_bytes;
    unsigned devices, launches;
    uint64_t units; /* that were to be theirs: all, or where the CPU takes part
                       those of small samples */
    uint64_t task_items, sample_items; /* run to the end on a device */
    uint64_t groups;                   /* output groups of all functions */
    /* Functions that are one region of operations on cells, whose kernels grids
     * were streamed through; grids done so; those that were no compact grids,
     * and those whose result is none or that raise: they are items as others.
     */
    uint64_t streams, stream_grids, stream_misfits, stream_sent_back;
    uint64_t outputs;    /* values sent back */
    uint64_t statements; /* executed */
    uint64_t rerun;      /* items run again with more memory and time */
    uint64_t left;       /* items left to the CPU */
    uint64_t workers, arena_bytes; /* of the first launch; of each worker */
    uint64_t bytes_up, bytes_down;
    uint64_t peak;                       /* largest use of one arena, bytes */
    double library_s, compile_s, link_s; /* NVRTC, nvJitLink; 0: cached */
    double image_s;                      /* getting the code, all in all */
    double open_s, plan_s, load_s, memory_s, upload_s, kernel_s, download_s;
    double busy_s;    /* of all items together */
    double longest_s; /* the slowest item */
    /* Of the program's code; compiled: those that were not in the cache. */
    uint64_t pieces, compiled;
} batt_gpu_stats;

typedef struct {
    double seconds;            /* wall clock */
    double busy;               /* of all threads together, in the program */
    unsigned threads;          /* those that had something to do */
    uint64_t functions, tasks; /* that were run, each counted once */
    uint64_t units;            /* (function, task) */
    uint64_t calls;            /* results */
    uint64_t statements; /* executed; what depends on S alone counts once for
                            each thread that works on the unit */
    uint64_t ended;      /* calls ended by an exception */
    uint64_t raised;     /* outputs that are an exception (isolate) */
    uint64_t budgets;    /* outputs out of budget, of these ... */
    uint64_t late, late_calls; /* of a statement's time, of the call's */
    uint64_t large;            /* of memory */
    uint64_t peak;             /* largest use of one arena, bytes */
    batt_gpu_stats gpu;        /* devices == 0: no GPU was used */
    uint64_t wrong;            /* units ended by options.until_wrong */
    uint64_t shared;   /* units with the results of an equal function's */
    uint64_t prefixes; /* values of a task or sample that another function had
                          computed before */
    uint64_t changed;  /* calls made by code that was compiled meanwhile */
    /* A statement's time, by the code that there was first and by that; 0: not
     * compared. The faster one made the remaining calls. */
    double first_ns, later_ns;
} batt_run_stats;

typedef enum {
    BATT_DONE,
    BATT_STOPPED,   /* by options.stop or the result callback */
    BATT_NO_MEMORY, /* for threads or results; what came before is right */
    BATT_NO_GPU,    /* none could begin, and there is to be no fallback: no
                       results */
    BATT_NO_TASK,   /* batt_call only: no such function or task */
    BATT_NO_ARRAY   /* after a message: events.array can't be made */
} batt_status;

/* Call every function of the code on every sample of every task. An output
 * that exhausts its budget ends alone, as a budget error in its place. The
 * results don't depend on the number of threads. */
BATT_API batt_status batt_run(const batt_code *c, const batt_tasks *t,
                              const batt_options *o, const batt_events *e,
                              batt_run_stats *stats);
/* For single calls, one after the other, from any thread: it keeps a thread,
 * and memory, that batt_run makes anew. The code has to live longer, and so has
 * what the options (copied) point to. Of those candidates, threads, lists and
 * what is about GPUs mean nothing: calls are made on the CPU. NULL: no memory
 * or no thread. A process that is forked may go on with those that were not in
 * use. */
typedef struct batt_caller batt_caller;
BATT_API batt_caller *batt_caller_new(const batt_code *c,
                                      const batt_options *o);
BATT_API void batt_caller_free(batt_caller *c);
/* Call function i of the program that the code was made of: S is the task's
 * train samples, I and C its one test sample, where C may be missing: None.
 * One result, or none: BATT_NO_TASK after a message, BATT_STOPPED,
 * BATT_NO_MEMORY. Of events, result, progress and message are used. */
BATT_API batt_status batt_call(batt_caller *c, uint32_t i,
                               const batt_task *given, const batt_events *e);
/* Write r as `battc run` does: a tab-separated line (BATT_REPR), its names
 * escaped as messages are and backslashes, too; or a JSON object on one line.
 * False when the stream has an error, or for BATT_BINARY and BATT_CELLS. */
BATT_API bool batt_result_write(const batt_result *r, FILE *to);

/* ---- looking inside ----------------------------------------------------- */

typedef enum {                 /* which IR */
               BATT_IR_SOURCE, /* as lowered from the source */
               BATT_IR_BEFORE, /* just before a pass */
               BATT_IR_AFTER,  /* just after it */
               BATT_IR_FINAL   /* after all passes but lir: what can be run */
} batt_ir_stage;
typedef struct {
    batt_ir_stage stage;
    const char *pass;     /* BEFORE, AFTER */
    const char *function; /* only this one; NULL: the whole program */
    bool isolate;         /* as in batt_compile_options */
    bool unfused;         /* likewise */
} batt_ir_options;

/* Print IR text, or LIR text after the last pass, "lir". False after a
 * message: no such pass or function, isolate asked of a .battk file compiled
 * without, or the stream has an error. */
BATT_API bool batt_ir_print(batt_program *p, const batt_ir_options *o, FILE *to,
                            batt_message_fn *fn, void *state);
/* Print what is known of each statement: its type, its level, who sees the
 * order of a set, why it may run exact code, why it isn't fused with what makes
 * its container. Of o, function and isolate count; NULL: defaults. False after
 * a message. */
BATT_API bool batt_explain(batt_program *p, const batt_ir_options *o, FILE *to,
                           batt_message_fn *fn, void *state);
/* What is left of a program when one value of a function is all that is
 * wanted: its source again, to be run like any other. */
typedef struct {
    const char *function; /* NULL: the only one there is */
    const char *at;       /* a variable: its last value; a number: the line that
                             assigns what is wanted; NULL: an output */
    uint32_t output;      /* where at is NULL: the row, from 0, of the lists
                             that are returned, one behind the other, or an item
                             of the tuple */
    bool drop_guards;     /* what is guarded by try stands alone */
    bool solver; /* as tokpidjin writes solvers: a function solve(S, I, C) of
                    lines x1 = f(...), the last one O = f(...), return O;
                    without guards. Refused where that can't be done. Of an
                    output, a row's last item */
} batt_slice_options;
/* Write it: the statements it needs, the functions and constants of the file
 * that these use, its imports. An exception of what is left out does not end
 * it, nor does a budget. path: Python source, "-": standard input. False after
 * a message, or when the stream has an error. A warning tells if the slice
 * would be taken for another dialect. */
BATT_API bool batt_slice(const char *path, const batt_program_options *load,
                         const batt_slice_options *o, FILE *to,
                         batt_message_fn *fn, void *state);
/* The passes in order: name, what it does; false when i is past the end. */
BATT_API bool batt_pass(uint32_t i, const char **name, const char **doc);
/* Write the compiled program: kind "ir", "ll" (LLVM IR), "obj" (an object
 * file for this machine), "cu" (CUDA C), "ptx", "cubin", or "battk" (kernels
 * with all that is needed to run them later, as a program). False after a
 * message: no such kind, not in this build, no NVRTC or one that does not know
 * the architecture, or the stream has an error. */
BATT_API bool batt_emit(batt_program *p, const char *kind,
                        const batt_compile_options *o, FILE *to,
                        batt_message_fn *fn, void *state);

typedef struct { /* one row of the table of DSL functions */
    batt_dialect dialect;
    const char *name;
    const char *params;   /* "container rank key=identity" */
    const char *types;    /* "(Tuple, FL, Any) -> Any" */
    const char *on_error; /* what an exception inside gives; "raise" */
    const char *doc;
    bool raises;      /* may raise */
    bool calls;       /* calls a function argument */
    bool fresh;       /* makes a new identity: equal calls differ */
    bool order;       /* sees the iteration order of a set */
    const char *cost; /* what time grows with: "constant"; "bits": rows of
                         grids and patches of at most 32 x 32, else elements;
                         "elements"; "function": calls of one */
} batt_op;
/* Row i, in the order of dialects and names; false when i is past the end. */
BATT_API bool batt_op_row(uint32_t i, batt_op *row);
/* Is row i a function of d? A dialect that differs from another in a few
 * functions, as re-arc does from arc-dsl, has rows for those alone. */
BATT_API bool batt_op_in(uint32_t i, batt_dialect d);
/* Is constant i one of d's? */
BATT_API bool batt_constant_in(uint32_t i, batt_dialect d);
/* Named constants of the dialects, value as written in a program; false when i
 * is past the end. */
BATT_API bool batt_constant(uint32_t i, batt_dialect *d, const char **name,
                            const char **value);

#ifdef __cplusplus
}
#endif
#endif
