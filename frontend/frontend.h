/* Frontend: the text of a program file to SSA IR.
 *
 * The language is the subset of Python that batts, solvers and differs are
 * written in: straight-line functions over the DSL of a dialect. Nothing in
 * a program is ever executed here.
 */
#ifndef FRONTEND_H
#define FRONTEND_H
#include "../ir/ir.h"

typedef enum {          /* in the order of ir_dialect */
               FE_AUTO, /* from the text */
               FE_ARC,
               FE_TOK,
               FE_RE
} fe_dialect;
typedef struct { /* a name, and the one of the DSL that it stands for */
    const char *theirs, *ours;
} fe_alias;
typedef struct {
    fe_dialect dialect;
    const fe_alias *alias;
    size_t naliases;
    bool advise; /* warn of what Python accepts, too, but must fail */
    const char *const *only; /* NULL-terminated: errors of no other functions
                                count or are told; NULL: all count */
} fe_options;

typedef enum {
    FE_ERROR,
    FE_WARNING,
    FE_NO_MEMORY /* the only error of the file then; without texts */
} fe_severity;
typedef struct {
    fe_severity severity;
    const char *file;
    uint32_t line, col;  /* 1-based; col counts characters, not bytes */
    const char *message; /* what was found, what would be accepted */
    const char *note;    /* a suggestion, or NULL */
    const char *text;    /* ready to print:
                            file:line:col: error: message
                                source line
                                     ^
                            note: suggestion */
} fe_diag;

/* Receives the diagnostics of a file, sorted by place; the strings live
 * until it returns. At most FE_MAX_DIAGS are reported, then one that says
 * how many were left out (its line is 0). */
typedef struct {
    void (*report)(void *state, const fe_diag *d);
    void *state;
} fe_sink;
enum { FE_MAX_DIAGS = 100 };

/* Compile the len bytes at text (any bytes: UTF-8 is checked); file is the
 * name used in messages. A function that holds an error is left out of the
 * module, and *refused counts such; NULL if none is left after an error, or the
 * error is the whole file's, or there is no memory. All errors have been
 * reported then. The module (caller frees: ir_module_free) keeps neither text
 * nor file. */
ir_module *fe_compile(const char *file, const char *text, size_t len,
                      const fe_options *options, fe_sink sink,
                      uint32_t *refused);

typedef struct {
    const char *function; /* NULL: the only one there is */
    const char *at;       /* a variable: its last value; a number: of a line,
                             whose variables; NULL: an output */
    uint32_t output;      /* row, from 0, of the lists that are returned, or
                             item of the tuple */
    bool drop_guards;     /* what is guarded stands alone */
    bool solver; /* as tokpidjin writes solvers: solve(S, I, C), a call a line,
                    no guards, variables x1, x2, ..., O */
} fe_slice_options;

/* Write the text of the smallest program that computes this. False, after
 * errors have been reported; whether the stream took it is the caller's to
 * ask. */
bool fe_slice(const char *file, const char *text, size_t len,
              const fe_options *options, const fe_slice_options *slice,
              fe_sink sink, FILE *to);

#endif
