/* Inside the frontend: one context, four stages.
 *   lex.c      text to tokens        parse*.c   tokens to a tree
 *   dialect.c  which dialect it is   lower*.c   tree to IR
 * Every stage reports what it finds through diag.c and goes on. */
#ifndef FE_H
#define FE_H
#include <stdarg.h>
#include "frontend.h"
#include "../ir/arena.h"
#include "../ir/nearest.h"
#include "../codegen/device/device.h"
#include "../ir/utf8.h"

enum {                    /* limits; beyond them a clear error */
       FE_MAX_NEST = 200, /* brackets, blocks, nested expressions */
       FE_MAX_BYTES = 1 << 25,
       FE_MAX_CAPTURES = 250, /* variables a lambda takes from around it */
       FE_MAX_ARGS = 250,
       FE_MAX_EXPANSION = 1 << 22, /* what a file makes beyond its own size */
       FE_MAX_CALLS = 16,    /* calls of the file's functions in each other */
       FE_MAX_DEPTH = 600,   /* expressions, through such calls */
       FE_MAX_STORED = 10000 /* messages kept; more are counted */
};

typedef struct {
    uint32_t off, line, col;
} fe_place;

typedef enum {
#define FE_TOKEN(id, text)   FE_T_##id,
#define FE_KEYWORD(id, text) FE_T_##id,
#include "tokens.def"
    FE_TOKENS
} fe_token_kind;
typedef struct { /* 16 bytes: a large program has a million */
    fe_place at;
    uint32_t kind : 6, name : 26; /* NAME: its number; others: their length */
} fe_token;
_Static_assert((int)FE_TOKENS <= 1 << 6 && FE_MAX_BYTES < 1 << 26, "fe_token");

/* ---- names: every identifier once --------------------------------------- */

enum { /* names with a meaning of their own, numbered first; names.c */
       FE_N_NONE,
       FE_N_TASK_ID,
       FE_N_S,
       FE_N_I,
       FE_N_C,
       FE_N_LOG_PATH, /* as ir_input + 1 */
       FE_N_TASK_IDS,
       FE_N_SS,
       FE_N_IS,
       FE_N_CS,
       FE_N_LOG_PATHS,
       FE_N_APPEND,
       FE_N_SAFE_DEFAULT,
       FE_N_SAMPLES,
       FE_N_DUNDER_NAME,
       FE_N_SAFE_DSL,
       FE_N_DSL,
       FE_N_CONSTANTS,
       FE_N_ARC_TYPES,
       FE_N_PILE,
       FE_N_GPU_ENV,
       FE_N_BATT_GPU,
       FE_N_APPLY,
       FE_N_MAPPLY,
       FE_N_FIRST,
       FE_N_SECOND,
       FE_N_P_G,
       FE_N_WELL_KNOWN
};
typedef enum { /* what the module level makes of a name */
               FE_B_NONE,
               FE_B_FUNC,
               FE_B_CONST,
               FE_B_ALIAS,
               FE_B_IMPORT, /* of something unknown */
               FE_B_INERT   /* by a line that isn't run */
} fe_binding;
typedef struct {
    const char *text;
    uint32_t len, hash, next;
    const ir_meaning *means; /* never NULL */
    uint32_t symbol;         /* ir_symbol, once used */
    uint32_t local, frame;   /* number of a variable plus one, in that frame */
    uint8_t bound;           /* fe_binding */
    uint8_t keyword;         /* FE_T kind of a keyword, or 0 */
    uint8_t exception;       /* class of that name (parse_try.c), or 0 */
    uint32_t alias;          /* ALIAS: the name it stands for */
    uint32_t given;          /* that name, if options gave it */
    uint32_t item;           /* of the function of that name, plus one */
    ir_ref value;            /* CONST */
    uint32_t line;           /* of the binding */
    const void *told;        /* function in which it was said to be undefined */
} fe_name;

/* ---- the tree ----------------------------------------------------------- */

typedef enum {
    FE_BAD, /* an error has been reported here */
    FE_NAME,
    FE_INT,
    FE_STR,
    FE_SINGLE, /* None, False, True: num is the ir_const_kind */
    FE_TUPLE,
    FE_LIST,
    FE_CALL,    /* callee, arguments; KEYWORDs last */
    FE_KEYWORD, /* name = kid 0 */
    FE_SUB,     /* kid 0 [kid 1] */
    FE_ATTR,    /* kid 0 . name */
    FE_NEG,
    FE_OPER,    /* what is not in the language: str, operands */
    FE_LAMBDA,  /* parameters (NAMEs), then the body */
    FE_ASSIGN,  /* targets, then the value */
    FE_DECLARE, /* name: annotation */
    FE_EXPR,
    FE_RETURN,
    FE_PASS,
    FE_TRY,    /* BLOCK, then CLAUSEs */
    FE_CLAUSE, /* num: classes caught; kid 0: BLOCK */
    FE_BLOCK
} fe_kind;
typedef struct fe_node fe_node;
struct fe_node {
    uint8_t kind;
    uint16_t height;
    fe_place at; /* CALL: of the callee's name */
    uint32_t name, n;
    fe_node **kid;
    int64_t num; /* INT: value; STR, statements of a line: bytes of str */
    const char *str;
};
enum { FE_NO_INPUT = IR_INPUTS };
typedef struct {
    uint32_t name;
    fe_place at;
    uint8_t input; /* ir_input that binds it, or FE_NO_INPUT */
    fe_node *dflt; /* or NULL */
    ir_ref value;  /* of dflt; IR_NONE_REF: it isn't a constant */
} fe_param;
typedef enum { FE_M_ASSIGN, FE_M_DECLARE, FE_M_APPEND } fe_mentioned;
typedef struct {
    uint32_t name;
    uint8_t how; /* fe_mentioned */
} fe_mention;
typedef struct { /* a top-level function */
    uint32_t name;
    fe_place at;
    uint32_t from, to, ntokens; /* its text */
    fe_param *param;
    uint32_t nparams, param_cap;
    bool program;  /* is run; other ones are there to be called */
    bool batch;    /* parameters are lists over the batch */
    bool sole;     /* its one parameter gets the grid, whatever its name */
    bool samples;  /* batch_process_samples_gpu itself */
    bool starred;  /* has parameters that can't be given by position */
    bool calling;  /* is being put in place of a call */
    bool shown;    /* its errors are told although it isn't run */
    bool large;    /* made too much of its text; told */
    fe_node *body; /* BLOCK */
    uint32_t nerrors;
    const fe_token *invalid;               /* a BAD token of it, or NULL */
    uint32_t *poison, npoison, poison_cap; /* names that skipped statements
                                              may bind */
    fe_mention *mention; /* what statements do with names, in order */
    uint32_t nmentions, mention_cap;
} fe_func;
typedef struct {   /* top level, in order */
    fe_func *func; /* or */
    fe_node *assign;
} fe_item;

enum { /* modules that were imported from, whole */
       FE_I_DSL = 1,
       FE_I_OTHERS = 2 /* constants, arc_types: re-arc has all in dsl */
};

/* ---- the context -------------------------------------------------------- */

typedef struct {
    fe_place at;
    fe_severity severity;
    uint32_t order;
    fe_func *owner; /* the function that is refused for it; NULL: the file */
    const char *message, *note;
} fe_message;
typedef struct fe_late fe_late; /* late.c */
typedef struct {
    const char *file, *text, *shown; /* shown: as it was given */
    uint32_t len;
    ir_arena arena;
    fe_message *message;
    fe_message spare, *last; /* where the rest goes; newest one */
    uint32_t nmessages, message_cap, nerrors, ndropped;
    uint32_t nfile; /* errors that belong to no function */
    fe_func *owner; /* whose errors come now */

    uint32_t nframes;
    uint32_t *own, nown, own_cap; /* names of the language that it bound itself
                                     since the last import * */
    fe_place star; /* of an import * from a module that isn't known */
    uint32_t star_module;
    bool unreadable; /* some bytes are no text: Python reads nothing of it */
    bool advise;     /* warn of what must fail */
    const char *const *only; /* functions whose errors count; NULL: all */
    fe_name *name;
    uint32_t nnames, name_cap, *bucket, nbuckets;
    fe_token *token;
    uint32_t ntokens, token_cap;
    fe_item *item;
    uint32_t nitems, item_cap;
    fe_func **func; /* every def at top level, in order */
    uint32_t nfuncs, func_cap;
    uint32_t markers; /* signs of tokpidjin (dialect.c) */
    uint32_t imports; /* set of fe_import */
    bool lambdas;     /* there are some */

    uint32_t expanded; /* of FE_MAX_EXPANSION */
    uint32_t nest;     /* expressions being lowered in each other */
    fe_late **late;    /* values of the program function at hand */
    uint32_t nlate, late_cap, *late_at, late_size; /* by instruction: number
                                                      in late plus one */
    uint64_t assignments;  /* that variables have seen */
    uint32_t side, nsides; /* number of the side of a guarded statement that
                              is being lowered, 0: none; so far */
    ir_dialect dialect;
    ir_ref *named_const; /* by number; IR_NONE_REF: not made yet */
    ir_module *module;
} fe;

/* ---- mem.c -------------------------------------------------------------- */

/* Without memory all of these leave the innermost ir_attempt. */
/* Zeroed; freed with the context. */
static inline void *fe_alloc(fe *c, size_t bytes)
{
    return ir_alloc(&c->arena, bytes);
}
char *fe_copy(fe *c, const char *s, size_t len);
/* Room for one more element in an arena array of n elements. */
static inline void *fe_grow(fe *c, void *array, uint32_t n, uint32_t *cap,
                            size_t size)
{
    return ir_grow(&c->arena, array, n, cap, size);
}

/* ---- diag.c ------------------------------------------------------------- */

void fe_error(fe *c, fe_place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void fe_warn(fe *c, fe_place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A warning of what Python accepts but must fail, where the caller of the
 * compiler wants such. False if not. */
bool fe_advise(fe *c, fe_place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A second line for the message just reported. */
void fe_note(fe *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Messages from here on may be taken back. */
typedef struct {
    uint32_t nmessages, nerrors, ndropped, nfile, owned;
} fe_trial;
fe_trial fe_try_out(const fe *c);
void fe_take_back(fe *c, const fe_trial *t);
/* Errors that lie in the text of a function are its own. */
void fe_assign_owners(fe *c);
bool fe_is_asked_for(const fe *c, const fe_func *f);
bool fe_report_all(fe *c, fe_sink sink); /* false: no memory */
/* "did you mean 'x'?" as a note, if something was close enough. */
void fe_note_nearest(fe *c, const ir_nearest *s);

/* ---- names.c ------------------------------------------------------------ */

void fe_names_init(fe *c);
#define FE_HASH_SEED 2166136261u
static inline uint32_t fe_hash_char(uint32_t h, char ch) /* FNV-1a */
{
    return (h ^ (unsigned char)ch) * 16777619u;
}
uint32_t fe_intern(fe *c, const char *text, size_t len);
/* The same where the text's hash is known. */
uint32_t fe_intern_hashed(fe *c, const char *text, size_t len, uint32_t h);
const char *fe_text(const fe *c, uint32_t name);
/* f of batch_f, if that is a name of any kind; else FE_N_NONE. */
uint32_t fe_strip_batch(const fe *c, uint32_t name);

/* ---- lex.c, lex_token.c ------------------------------------------------- */

typedef struct {
    fe *c;
    uint32_t pos, line, line_start, cont; /* cont: UTF-8 continuation bytes
                                             seen in this line */
    uint32_t indent[FE_MAX_NEST], alt[FE_MAX_NEST], nindents;
    struct {
        fe_place at;
        char open;
    } bracket[FE_MAX_NEST];
    uint32_t nbrackets, statement_indent;
    bool recover;    /* second try: guess where open brackets should end */
    bool unclosed;   /* the first try found one */
    bool deep;       /* nesting was reported */
    bool mismatched; /* a bracket of this statement was reported */
    bool fenced;     /* a line of ``` was found */
} fe_lexer;
void fe_lex(fe *c); /* fills c->token */
/* Bytes of a token's text. */
static inline uint32_t fe_len(const fe *c, const fe_token *t)
{
    return t->kind == FE_T_NAME ? c->name[t->name].len : t->name;
}
static inline fe_place fe_lex_place(const fe_lexer *x)
{
    return (fe_place){x->pos, x->line, x->pos - x->line_start - x->cont + 1};
}
/* A token of the kind, from at to pos, that is no NAME. */
void fe_lex_emit(fe_lexer *x, fe_token_kind k, fe_place at);
void fe_lex_emit_name(fe_lexer *x, fe_place at, uint32_t name);
void fe_lex_newline(fe_lexer *x); /* step over a line end */
void fe_lex_token(fe_lexer *x);   /* one token at pos */
/* Length of the UTF-8 sequence at s (n bytes left), its code point in *cp; 0
 * where Python reads none. */
uint32_t fe_lex_char(const char *s, size_t n, uint32_t *cp);

/* ---- alias.c, fence.c --------------------------------------------------- */

/* Give the names of other people's DSLs the meaning of ours. */
void fe_set_aliases(fe *c, const fe_alias *alias, size_t n);
/* Make all text blank but for the code between lines of ```. */
void fe_strip_fences(fe *c);
bool fe_is_fence(const fe *c, uint32_t pos); /* does a line of ``` begin? */

/* ---- literal.c: the value of a literal token ---------------------------- */

/* INT: value up to 2^60 (the parser refuses 2^60 itself unless negated). */
bool fe_int_value(fe *c, const fe_token *t, int64_t *value);
/* STRING: appends to a growing buffer; false after an error. */
typedef struct {
    char *s;
    uint32_t n, cap;
} fe_buffer;
bool fe_string_value(fe *c, const fe_token *t, fe_buffer *b);

/* ---- parse.c ------------------------------------------------------------ */

typedef struct {
    fe *c;
    const fe_token *t; /* next token */
    uint32_t depth;    /* of recursion */
    fe_func *func;     /* being parsed, or NULL */
    bool in_try;
} fe_parser;
void fe_parse(fe *c); /* fills c->item */
static inline bool fe_is(const fe_parser *p, fe_token_kind k)
{
    return p->t->kind == k;
}
/* Step over a token of this kind. */
static inline bool fe_accept(fe_parser *p, fe_token_kind k)
{
    if (p->t->kind != k)
        return false;
    p->t += k != FE_T_END;
    return true;
}
/* Consume k, or report "found X; expected ..." and return false. */
bool fe_expect(fe_parser *p, fe_token_kind k, const char *expected);
void fe_unexpected(fe_parser *p, const char *expected);
const char *fe_show(const fe_parser *p, const fe_token *t);
fe_node *fe_new(fe_parser *p, fe_kind k, fe_place at);
void fe_push(fe_parser *p, fe_node *n, fe_node *kid, uint32_t *cap);
/* The text of a statement is that from start to here. */
void fe_set_text(const fe_parser *p, fe_node *n, const fe_token *start);
/* Over an annotation: to '=', ',', ';', a closing bracket or the end of the
 * line. */
void fe_skip_type(fe_parser *p);
/* A name in text that is skipped may be bound there: no errors about it. */
void fe_poison(fe_parser *p, uint32_t name);
/* Skip the rest of a statement and the block under it. */
void fe_skip_statement(fe_parser *p);
void fe_skip_block(fe_parser *p);
/* The same, and the else, except ... clauses that belong to it. */
void fe_skip_compound(fe_parser *p);

/* ---- parse_expr.c ------------------------------------------------------- */

/* NULL after an error, which has been reported. */
fe_node *fe_parse_expr(fe_parser *p);
fe_node *fe_parse_expr_list(fe_parser *p); /* a, b: a TUPLE */

/* ---- parse_stmt.c, parse_try.c, parse_def.c, parse_top.c ---------------- */

void fe_parse_def(fe_parser *p, const fe_token *decorator); /* or NULL */

fe_node *fe_parse_block(fe_parser *p, const char *after);
void fe_refuse_compound(fe_parser *p, const char *where);
fe_node *fe_parse_try(fe_parser *p);
fe_node *fe_parse_assign(fe_parser *p);
bool fe_parse_import(fe_parser *p);
bool fe_in_language(const fe *c, uint32_t name); /* of any dialect */
/* The file has bound a name; a later import may replace that. */
void fe_note_binding(fe *c, uint32_t name);

/* ---- dialect.c ---------------------------------------------------------- */

ir_dialect fe_choose_dialect(fe *c);

/* ---- lower.c: functions ------------------------------------------------- */

typedef enum {
    FE_V_BAD,     /* an error has been reported */
    FE_V_UNBOUND, /* not assigned yet */
    FE_V_PLAIN,
    FE_V_BATCHED, /* one value for each element of the batch */
    FE_V_MAYBE,   /* assigned if flag is (0,) at run time, not if () */
    FE_V_LIST,    /* a list that is appended to; ref is its number */
    FE_V_SPREAD   /* the list that batch_f gave for [a, b] */
} fe_val_kind;
typedef struct {
    uint8_t kind;
    bool batched; /* MAYBE: when it has a value, it is BATCHED */
    ir_ref ref;
    ir_ref flag;        /* MAYBE */
    uint32_t n;         /* SPREAD */
    const ir_ref *item; /* SPREAD */
} fe_val;
typedef struct {
    uint32_t name;
    uint32_t outer, outer_frame; /* what the name meant before */
    uint32_t assigns, done;      /* assignments in the text, lowered so far */
    bool appended;               /* x.append(...) occurs */
    uint8_t sides;               /* of the try region: 1 body, 2 handler */
    uint32_t stage;              /* of the try body that assigned it last */
    fe_val val, side[2];
} fe_local;
typedef struct {  /* a list under construction */
    ir_out *node; /* template of its elements */
    uint32_t nnodes, cap, count, depth;
    uint32_t used_line; /* was used as a value here; 0: not yet */
} fe_list;
typedef struct {
    uint32_t local;
    fe_val old;
} fe_change;
typedef struct fe_scope fe_scope;
struct fe_scope { /* a lambda */
    fe_scope *up; /* the lambda around it, or NULL */
    ir_func *f;
    uint32_t number;     /* of f in the module */
    const fe_node *node; /* NULL: a function of the file as a value */
    ir_ref *param;
    ir_ref *outer, *inner; /* captures: as seen around it, and inside */
    uint32_t ncaptures, cap[2];
};
typedef struct { /* a function, or a call of one that is put in its place */
    fe *c;
    const fe_func *src; /* NULL: module level, nothing may be emitted */
    ir_func *f;
    uint32_t frame, depth; /* its number; how many calls it is inside of */
    fe_scope *base;        /* lambda that the call is in, or NULL */
    fe_scope *scope;       /* innermost lambda, or base */
    bool called, guarded;  /* it is a call, in a guarded statement */
    fe_val result;         /* of a call */
    fe_late *collect;      /* what the outermost lambda at hand captures */
    fe_local *local;
    uint32_t nlocals, local_cap;
    fe_list *list;
    uint32_t nlists, list_cap;
    bool in_region;          /* between try and end */
    uint32_t stage, nstages; /* number of the try body of several statements
                                that is being lowered, 0: none */
    fe_change *log;          /* assignments since the region's side began */
    uint32_t nlog, log_cap;
    bool ended;  /* a return was lowered */
    bool failed; /* module level: not a constant */
} fe_lower;
void fe_lower_module(fe *c);
/* Account for n things made from less text; false, after one error, beyond
 * the limit. */
bool fe_expand(fe_lower *l, uint32_t n, fe_place at);
ir_func *fe_target(const fe_lower *l); /* that is being built */
/* Of parameter i; false after an error. */
bool fe_default_value(fe_lower *l, const fe_func *f, uint32_t i, fe_place at,
                      fe_val *v);
void fe_mark(fe_lower *l, uint32_t marker, fe_place at); /* try, catch */
ir_ref fe_emit(fe_lower *l, ir_opcode op, uint32_t imm, const ir_ref *arg,
               uint32_t n, fe_place at);

/* ---- locals.c, lower_name.c: variables and other names ------------------ */

void fe_scan_locals(fe_lower *l); /* which names are variables, and how */
fe_local *fe_find_local(const fe_lower *l, uint32_t name); /* or NULL */
fe_local *fe_add_local(fe_lower *l, uint32_t name);
void fe_forget_locals(fe_lower *l);
fe_func *fe_function(const fe *c, uint32_t name); /* of the file, or NULL */
void fe_set_local(fe_lower *l, uint32_t name, fe_val v);
void fe_give_name(fe_lower *l, uint32_t name, ir_ref r);
fe_val fe_lower_name(fe_lower *l, const fe_node *n);
/* Is name a variable or a lambda's parameter here? */
bool fe_is_variable(const fe_lower *l, uint32_t name);
/* The name that an import gave another name to. */
uint32_t fe_original(const fe *c, uint32_t name);
fe_val fe_unknown_name(fe_lower *l, const fe_node *n); /* unknown.c */
/* Does Python or a DSL have the name, though not the language? */
bool fe_is_foreign(const fe *c, uint32_t name);
/* An error, if what is called is such a name. */
bool fe_refuse_call(fe_lower *l, const fe_node *call);
fe_val fe_raise(fe_lower *l, uint32_t error, fe_place at);

/* ---- lower_expr.c, lower_const.c ---------------------------------------- */

extern const fe_val fe_bad;
fe_val fe_plain(ir_ref r);
fe_val fe_lower_expr(fe_lower *l, const fe_node *n);
/* As one ordinary value; false after an error. */
bool fe_lower_value(fe_lower *l, const fe_node *n, ir_ref *r);
bool fe_as_value(fe_lower *l, const fe_node *n, fe_val v, ir_ref *r);
/* A tuple or list of n values: a constant if it can be one. */
ir_ref fe_sequence(fe_lower *l, ir_const_kind k, const ir_ref *item, uint32_t n,
                   fe_place at);
ir_ref fe_named_const(fe *c, uint32_t number);
/* A constant as the tables write it: "(1, -1)", "identity". */
ir_ref fe_const_text(fe *c, const char *text, size_t len);

/* ---- lower_call.c, lower_lambda.c --------------------------------------- */

fe_val fe_lower_call(fe_lower *l, const fe_node *n);
fe_val fe_lower_lambda(fe_lower *l, const fe_node *n);
fe_scope *fe_open_scope(fe_lower *l, const fe_node *n, fe_place at,
                        uint32_t nparams);
fe_val fe_close_scope(fe_lower *l, fe_scope *s, bool ok, ir_ref result,
                      fe_place at);
/* ---- refuse.c ----------------------------------------------------------- */

fe_val fe_refuse_operator(fe_lower *l, const fe_node *n);
/* Shapes (types.def) that an expression may have; lowers it. */
uint32_t fe_operand_shapes(fe_lower *l, const fe_node *n);
uint32_t fe_value_shapes(const fe_lower *l, fe_val v);
/* What to write instead (advice.def), or NULL. */
const char *fe_advice(const fe *c, const char *what, uint32_t a, uint32_t b);

/* ---- late.c: lambdas over variables that are assigned later ------------- */

void fe_late_clear(fe *c);                 /* before a program function */
void fe_late_end_frame(const fe_lower *l); /* its variables are gone */
void fe_late_emitted(fe_lower *l, ir_ref r, fe_place at); /* after each one */
/* A lambda takes a value from a variable (IR_NONE_REF: there is none yet). */
void fe_late_captured(fe_lower *l, const fe_local *var, ir_ref taken);
/* Around the lowering of a lambda, which gives r; false after an error. */
fe_late *fe_late_begin(fe_lower *l);
bool fe_late_finish(fe_lower *l, fe_late *outer, const fe_scope *s, ir_ref r);
/* The value to read now for r, which was made earlier. */
ir_ref fe_late_refresh(fe_lower *l, ir_ref r, fe_place at);

/* ---- helper.c: the functions of the file -------------------------------- */

fe_val fe_call_function(fe_lower *l, const fe_node *n, fe_func *f);
fe_val fe_function_value(fe_lower *l, const fe_node *n, fe_func *f);
/* apply(first, S), apply(second, S), mapply(p_g, _1), mapply(p_g, _2) */
bool fe_is_samples(const fe_lower *l, const fe_node *n);
bool fe_lower_samples(fe_lower *l, const fe_node *n, fe_val out[4]);
bool fe_emit_samples(fe_lower *l, ir_ref samples, fe_place at, ir_ref out[4]);

/* ---- lower_stmt.c, lower_try.c, lower_list.c ---------------------------- */

void fe_lower_block(fe_lower *l, const fe_node *block);
void fe_lower_statement(fe_lower *l, const fe_node *s);
void fe_lower_try(fe_lower *l, const fe_node *s);
bool fe_is_append(const fe_node *e); /* x.append(...) */
void fe_lower_append(fe_lower *l, const fe_node *e);
void fe_lower_return(fe_lower *l, const fe_node *s);
fe_val fe_new_list(fe_lower *l, const fe_node *literal);
ir_ref fe_list_value(fe_lower *l, uint32_t list, fe_place at);

/* ---- slice.c ------------------------------------------------------------ */

/* The text of the slice; empty after an error. */
fe_buffer fe_slice_text(fe *c, const fe_slice_options *o);

#endif
