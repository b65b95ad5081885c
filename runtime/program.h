/* Programs and what they are compiled to. */
#ifndef RT_PROGRAM_H
#define RT_PROGRAM_H
#include "prefix.h"
#include "../codegen/codegen.h"
#include "../frontend/frontend.h"
#include "batt.h"
#include "gpu_code.h"
#include "message.h"

struct batt_aliases {
    fe_alias *alias;
    size_t count, cap;
    char *text; /* their names are in it */
};

/* A file, or what stands for one. */
typedef struct {
    char *name, *text; /* name: as messages call it */
    size_t len;
    char *id;    /* what its functions are called by; NULL: its name */
    bool python; /* whatever the text looks like */
    bool lent;   /* the text is another's: python's is read once */
} program_source;

struct batt_program {
    program_source source; /* the first one of several of one dialect */
    bool prefixed;         /* functions are called SOURCE:NAME */
    uint32_t refused;      /* functions that m lacks */
    ir_module *m;          /* as lowered; never changed */
};

typedef struct rt_later rt_later; /* later.c */

struct batt_code {
    ir_module *m;    /* optimized */
    lir_module *lir; /* made from it */
    const cg_backend *backend;
    cg_code *code;
    rt_later *later; /* what runs the program when it is there, or NULL */
    cg_consts consts;
    gpu_code *gpu; /* NULL: the CPU does all */
    bool isolate;
    bool fallback;     /* may the CPU do what no GPU can begin? */
    bool share;        /* does it take part where one can? */
    lir_prefix prefix; /* what several functions compute alike */
    uint32_t *equal; /* by function: the first one that does the same; NULL: no
                        two do */
    batt_compile_stats stats;
};

/* Which functions do the same: see above; the caller frees it. equal: how many
 * there are beside the first ones. NULL where there are none, or no memory to
 * find them. */
uint32_t *rt_equal_functions(const lir_module *l, uint64_t *equal);

/* ---- later.c: code that is compiled while other code runs --------------- */

/* To be compiled in a thread, in about so many seconds, when so much has been
 * run that these don't matter; the LIR outlives it. NULL: no memory. */
rt_later *rt_later_new(const cg_backend *b, const lir_module *l,
                       double seconds);
const cg_backend *rt_later_backend(const rt_later *l);
/* Why there won't be any code, or NULL. */
const char *rt_later_failure(const rt_later *l);
/* Give up compiling if it isn't done. May be NULL. */
void rt_later_free(rt_later *l);

/* Which code a worker runs: by turns, once the later one is there, until it is
 * known which one is faster. */
typedef struct {
    const cg_code *code; /* the later one, or NULL: the other */
    uint64_t calls;      /* before it is compiled */
    bool on_trial;       /* the block at hand began with these */
    int64_t since;
    uint64_t steps;
} rt_turn;
/* Before each call; steps: that the worker has executed so far. */
void rt_later_turn(rt_later *l, rt_turn *t, uint64_t steps);
typedef enum { RT_LATER_OPEN, RT_LATER_PAYS, RT_LATER_NOT } rt_verdict;
rt_verdict rt_later_verdict(const rt_later *l);
/* Nanoseconds a statement as measured, 0: not yet. */
double rt_later_ns(const rt_later *l, bool later);

#define RT_LIR "lir" /* the pass behind ir_passes: IR to LIR */

/* The CPU's back ends, fastest first, and the GPUs' drivers; both end with
 * NULL. */
extern const cg_backend *const rt_backends[];
extern const gpu_driver *const rt_drivers[];

/* A copy; what there was no memory for is NULL. python: it is, and its text is
 * lent. */
program_source rt_source_copy(const batt_source *from, bool python);
/* Take a source (its strings, too) as a program, or behind the others of p,
 * which may be NULL, if they go together. NULL after a message, p untouched; a
 * program other than p if they don't go together. *refused: the functions of
 * this source that are. */
batt_program *rt_program_add(batt_program *p, program_source s,
                             const batt_program_options *o, bool prefixed,
                             rt_sink *sink, uint32_t *refused);
/* The frontend's options, and what tells an rt_sink of its messages. */
fe_options rt_frontend_options(const batt_program_options *o);
void rt_tell_diag(void *state, const fe_diag *d);
/* Is it the text of a .battk file? */
bool rt_source_is_battk(const program_source *s);
void rt_source_free(program_source *s);

/* Programs of a module, without its lambdas. */
uint32_t rt_count_programs(const ir_module *m);

/* Does a file hold programs as lines of JSON? */
bool rt_lines_are(const char *name, const char *text, size_t len);
/* A file as it is read, of which no more than a line has to be in memory. */
typedef struct {
    char *file; /* as messages call it */
    FILE *from; /* NULL: all of it is there */
    char *text; /* NUL-terminated */
    size_t at, len, cap;
    uint32_t number; /* of the line before at */
    bool failed;     /* could not be read on: it was told */
} rt_lines;
/* False after a message. "-" is standard input. */
bool rt_lines_open(rt_lines *l, const char *path, rt_sink *s);
void rt_lines_close(rt_lines *l);
/* Are they lines of JSON? To be asked before anything else is done. */
bool rt_lines_are_here(rt_lines *l, rt_sink *s);
/* If not, all of it, the caller's. NULL after a message. */
char *rt_lines_whole(rt_lines *l, size_t *len, rt_sink *s);
/* The next line's program, with all in it the caller's, if it is a good one.
 * False: there is none. */
bool rt_lines_next(rt_lines *l, program_source *src, bool *good, rt_sink *s);
/* A copy of the program's module for whoever wants to change it. NULL: no
 * memory. */
ir_module *rt_program_module(const batt_program *p);
/* How code is to be made from the program when `wanted` is asked for: what a
 * .battk file holds is settled. False after a message. */
bool rt_program_isolate(const batt_program *p, bool wanted, bool *isolate,
                        rt_sink *s);
/* Write kind "cu", "ptx", "cubin" or "battk" (emit_cuda.c). False after a
 * message. */
bool rt_emit_cuda(const ir_module *m, const char *kind, const char *archs,
                  bool isolate, FILE *to, rt_sink *s);
/* batt_cache_why, of the optimized module. */
bool rt_explain_cache(const ir_module *m, const batt_compile_options *o,
                      batt_cache_why_fn *fn, void *state, rt_sink *s);

/* ---- inspect.c ---------------------------------------------------------- */

/* Has m the function (NULL: any)? Else after a message. */
bool rt_has_function(const ir_module *m, const char *name, rt_sink *s);

#endif
