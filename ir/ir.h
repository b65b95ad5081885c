/* SSA IR of one program file. The frontend builds it, passes rewrite it,
 * back ends read it. Its text form and meaning are specified in ir.md.
 *
 * A function is straight-line code with structured try regions:
 *     try MASK ; body ; catch ; handler ; end ; phi...
 * Every instruction defines one value, named by its position. Operands are
 * ir_ref: an earlier instruction, or a constant of the module. What the
 * program returns is a template: nested tuples and lists whose leaves are
 * constants or values. The value leaves are the function's outputs.
 */
#ifndef IR_H
#define IR_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef enum { /* arc-dsl, tokpidjin, re-arc */
               IR_ARC,
               IR_TOK,
               IR_RE,
               IR_DIALECTS
} ir_dialect;

/* ---- ops.c: the tables, as data ----------------------------------------- */

enum { /* on_error */
       IR_ON_RAISE,
       IR_ON_UNIT,
       IR_ON_NOSET,
       IR_ON_ZERO,
       IR_ON_FALSE,
       IR_ON_CALLABLE
};
enum { /* fx */
       IR_FX_RAISE = 1,
       IR_FX_CALLS = 2,
       IR_FX_FRESH = 4,
       IR_FX_ORDER = 8,
       IR_FX_SETS = 16
};
enum { /* sees */
       IR_SEES_LOOK = 1,
       IR_SEES_MAY = 1 << 1,
       IR_SEES_MAY_IN = 1 << 2,
       IR_SEES_KEEP = 1 << 3,
       IR_SEES_INNER = 1 << 4,
       IR_SEES_ELEMENT = 1 << 5,
       IR_SEES_MEMBER = 1 << 6,
       IR_SEES_CROSS = 1 << 7,
       IR_SEES_CALL = 1 << 8,
       IR_SEES_MAP = 1 << 9,
       IR_SEES_FLAT = 1 << 10,
       IR_SEES_SOME = 1 << 11,
       IR_SEES_EITHER = 1 << 12,
       IR_SEES_LIST = 1 << 13,
       IR_SEES_ANY = 1 << 14
};
typedef enum { /* what becomes of the elements a loop makes: sinks.def */
               IR_SINK_NONE,
               IR_SINK_TUPLE,
               IR_SINK_COUNT,
               IR_SINK_FIRST,
               IR_SINK_LAST,
               IR_SINK_MERGE,
               IR_SINK_GREATEST,
               IR_SINK_SMALLEST,
               IR_SINK_FIND, /* these have a function beside the container */
               IR_SINK_MOST,
               IR_SINK_LEAST,
               IR_SINK_MOST_OF,
               IR_SINK_LEAST_OF
} ir_sink;
enum { /* shapes of values: types.def */
#define IR_SHAPE(name, doc) IR_BIT_##name,
#define IR_TYPE(name, shapes, doc)
#include "types.def"
#undef IR_SHAPE
#undef IR_TYPE
       IR_SHAPES
};
enum { /* types: sets of shapes */
#define IR_SHAPE(name, doc) IR_T_##name = 1 << IR_BIT_##name,
#define IR_TYPE(name, shapes, doc)
#include "types.def"
#undef IR_SHAPE
#undef IR_TYPE
       IR_T_TUPLES = IR_T_UNIT | IR_T_PAIR | IR_T_CELL | IR_T_GRID
                     | IR_T_SAMPLES | IR_T_TUPLE,
       IR_T_SETS = IR_T_NOSET | IR_T_INTS | IR_T_INDICES | IR_T_OBJECT
                   | IR_T_OBJECTS | IR_T_SET,
       IR_T_ANY = (1 << IR_SHAPES) - 1
};
/* A type: shapes of a value, of its elements, and of theirs (type.h). */
enum { IR_TYPE_DEPTH = 3 };
typedef struct {
    uint32_t at[IR_TYPE_DEPTH];
} ir_type;
/* Is the order looked at in which a set is gone through (pass order): of a
 * value, of sets among its elements, and of all deeper ones. */
enum { IR_ORDER_NO, IR_ORDER_PERHAPS, IR_ORDER_SURE };
typedef struct {
    uint8_t at[IR_TYPE_DEPTH];
} ir_order;
enum { IR_MAX_ARITY = 4 };
typedef struct {
    const char *name;   /* as programs write it */
    const char *impl;   /* bare primitive in the device library */
    const char *params; /* "container rank key=identity" */
    const char *types;  /* "(Tuple, FL, Any) -> Any" */
    const char *doc;
    uint8_t dialect, arity, required, on_error, fx;
    uint32_t takes[IR_MAX_ARITY], gives, ever; /* types */
    uint16_t sees[IR_MAX_ARITY];
} ir_op_info;
extern const ir_op_info ir_ops[];
extern const uint32_t ir_op_count;
typedef struct {
    const char *name, *value;
    uint8_t dialect;
} ir_named_const;
extern const ir_named_const ir_named_consts[];
extern const uint32_t ir_named_const_count;
/* What each dialect makes of a name: the row of a function, the number of a
 * constant; -1: nothing. NULL: none knows it. */
typedef struct {
    int32_t op[IR_DIALECTS], konst[IR_DIALECTS];
} ir_meaning;
const ir_meaning *ir_meaning_find(const char *name, size_t len);
/* Id of the row that a dialect calls so, or -1. A dialect may have the rows of
 * another one (its base) where it has none of its own. */
int ir_op_find(ir_dialect d, const char *name, size_t len);
bool ir_op_in(ir_dialect d, uint32_t op); /* is it a function of d? */
int ir_const_find(ir_dialect d, const char *name, size_t len);
/* Position of a parameter by name, or -1. Default of parameter i, or 0. */
int ir_op_param(uint32_t op, const char *name, size_t len);
const char *ir_op_param_default(uint32_t op, uint32_t i, size_t *len);
/* Does parameter i merely call, or capture, the function it gets? */
bool ir_op_takes_function(uint32_t op, uint32_t i);
/* Classes that a TRY can catch, and IR_X_NONE. */
typedef enum {
    IR_X_NONE,
#define BT_CLASS(id, name) IR_X_##id,
#include "classes.def"
#undef BT_CLASS
    IR_EXC_COUNT
} ir_exc;
/* errors.def and classes.def, by name. */
extern const char *const ir_error_names[], *const ir_exc_names[IR_EXC_COUNT];
extern const uint32_t ir_error_count;
const char *ir_dialect_prefix(ir_dialect d); /* "arc", "tok", "re" */
const char *ir_dialect_name(ir_dialect d);   /* "arc-dsl" ... */
ir_dialect ir_dialect_base(ir_dialect d);    /* whose constants it has */

/* ---- references and constants ------------------------------------------- */

typedef uint32_t ir_ref;
#define IR_CONST_BIT   0x80000000u
#define IR_KILL_BIT    0x40000000u /* last use of the value (pass slots) */
#define IR_INDEX(r)    ((r) & 0x3fffffffu)
#define IR_IS_CONST(r) (((r) & IR_CONST_BIT) != 0)
#define IR_NONE_REF    0xffffffffu
enum {
    IR_MAX_NEST = 100,     /* nesting of constants and templates */
    IR_MAX_ITEMS = 0xffff, /* targets of an unpack, parameters of a lambda */
    IR_MAX_SLOTS = 1 << 24
};

typedef enum {
    IR_K_NONE,
    IR_K_FALSE,
    IR_K_TRUE,
    IR_K_INT,
    IR_K_STR,
    IR_K_TUPLE,
    IR_K_LIST,
    IR_K_OP
} ir_const_kind;
typedef struct {
    ir_const_kind kind;
    int64_t num;        /* INT value; OP id; STR length in bytes */
    const char *text;   /* STR: UTF-8, NUL-terminated */
    const ir_ref *item; /* TUPLE, LIST: constants */
    uint32_t count;
    uint32_t depth, size; /* nesting; leaves (saturating) */
} ir_const;

/* ---- functions ---------------------------------------------------------- */

typedef enum {
#define IR_INSTR(id, mnemonic, operands, imm, fx) IR_##id,
#include "instr.def"
#undef IR_INSTR
    IR_OPCODES
} ir_opcode;

typedef enum { /* inputs bound by parameter name */
               IR_IN_TASK_ID,
               IR_IN_S,
               IR_IN_I,
               IR_IN_C,
               IR_IN_LOG_PATH,
               IR_INPUTS,
               IR_IN_ARG = IR_INPUTS /* lambda parameter n is IR_IN_ARG + n;
                                        captures follow its parameters */
} ir_input;

/* Ints beyond these end in a budget error at run time. */
#define IR_INT_MAX (((int64_t)1 << 60) - 1)
#define IR_INT_MIN (-((int64_t)1 << 60))

/* When a value is known: what depends on S alone is computed once a task,
 * what doesn't depend on C once a sample (pass levels). */
typedef enum { IR_TASK, IR_SAMPLE, IR_CANDIDATE, IR_LEVELS } ir_level;

typedef struct {
    uint8_t op;    /* ir_opcode */
    uint8_t level; /* ir_level */
    uint32_t nargs;
    uint32_t args; /* first operand in ir_func.pool */
    uint32_t imm;
    uint32_t match;     /* TRY: its CATCH; CATCH: its END; END: its TRY */
    uint32_t slot;      /* frame slot (pass slots), or IR_NONE_REF */
    uint32_t region;    /* of operations on cells (pass rows), 0: none */
    uint32_t name;      /* source variable (ir_module.symbols), 0: none */
    uint32_t line, col; /* 1-based place in the source, 0: none */
} ir_instr;

/* One node of the return template, in prefix order. */
typedef enum { IR_OUT_TUPLE, IR_OUT_LIST, IR_OUT_LEAF } ir_out_kind;
typedef struct {
    uint8_t kind;
    uint32_t count; /* TUPLE, LIST: children */
    ir_ref ref;     /* LEAF */
} ir_out;

typedef enum { IR_UNPLACED, IR_LEVELED, IR_SLOTTED } ir_placed;

typedef struct {
    char *name;
    bool is_lambda;
    uint32_t nparams; /* lambda: parameters before the captures */
    uint8_t lifted;   /* lambda: made by pass lift, so deep; else 0 */
    uint8_t inputs;   /* bit set of ir_input the signature names */
    ir_instr *instr;
    uint32_t count, cap;
    ir_ref *pool;
    uint32_t pool_count, pool_cap;
    ir_out *out;
    uint32_t out_count, out_cap;
    ir_type *type;            /* of each value (pass types), or 0 */
    ir_order *order;          /* of each value (pass order), or 0 */
    ir_placed placed;         /* what is settled of levels and slots */
    uint32_t nslots;          /* after pass slots */
    uint32_t base[IR_LEVELS]; /* first slot that a level may write; those
                               below hold results of lower levels */
    uint32_t line;
    struct ir_arena *arena; /* the module's */
} ir_func;

typedef struct ir_module {
    ir_dialect dialect;
    char *file;     /* source name, for messages */
    ir_func **func; /* programs and lambdas, in source order */
    uint32_t func_count, func_cap;
    ir_const *konst;
    uint32_t const_count, const_cap;
    char **symbol; /* symbol[0] is "" */
    uint32_t symbol_count, symbol_cap;
    struct ir_arena *arena;   /* owns everything above */
    struct ir_arena *scratch; /* of the pass or check at hand */
    struct ir_intern *intern;
} ir_module;

/* ---- loop.c ------------------------------------------------------------- */

/* What a loop may do with its elements in place of op, or IR_SINK_NONE. */
ir_sink ir_sink_of(uint32_t op);
/* A loop's operands: the primitive that is its sink (a constant), a source for
 * each parameter of its body, for some sinks a function, the body's captures.
 */
enum { IR_LOOP_SINK, IR_LOOP_SOURCE, IR_LOOP_MOST = 2 /* sources */ };
bool ir_sink_calls(ir_sink s); /* is there a function? */
uint32_t ir_loop_op(const ir_module *m, const ir_func *f,
                    const ir_instr *loop); /* IR_NONE_REF: no primitive */
/* How many operands come before the captures; its body is one. */
uint32_t ir_loop_head(const ir_module *m, const ir_func *f,
                      const ir_instr *loop);
/* Does the function leave elements out? Then it is a loop's body alone. */
bool ir_keeps(const ir_func *f);

/* ---- build.c ------------------------------------------------------------ */

/* Where no memory is left, what follows leaves the innermost ir_attempt
 * (arena.h), but for functions that say how else they tell. */

ir_module *ir_module_new(ir_dialect d, const char *file);
void ir_module_free(ir_module *m);
ir_func *ir_func_new(ir_module *m, const char *name);
void ir_module_truncate(ir_module *m, uint32_t func_count); /* drop the rest */
/* No instructions, no operands; room for so many. */
void ir_func_clear(ir_func *f, uint32_t instrs, uint32_t operands);
uint32_t ir_symbol(ir_module *m, const char *name, size_t len);
/* There will be so many or fewer: they are found without moving any. */
void ir_expect_symbols(ir_module *m, uint32_t n);
/* Constants are interned: equal constants (True is not 1) are one ir_ref. */
ir_ref ir_int(ir_module *m, int64_t v);
ir_ref ir_str(ir_module *m, const char *utf8, size_t len);
ir_ref ir_simple(ir_module *m, ir_const_kind k); /* NONE, FALSE, TRUE */
ir_ref ir_opref(ir_module *m, uint32_t op);
ir_ref ir_seq_const(ir_module *m, ir_const_kind k, const ir_ref *item,
                    uint32_t n); /* TUPLE or LIST of constants */
ir_ref ir_emit(ir_func *f, ir_opcode op, uint32_t imm, const ir_ref *arg,
               uint32_t n); /* arguments are copied; returns the value */
void ir_pool_add(ir_func *f, ir_ref r); /* one more for the last one */
/* Is the constant, or a part of it, an int too wide for a value? Only IR
 * text can have one; as a value it is poison. */
bool ir_const_is_wide(const ir_module *m, ir_ref r);
ir_instr *ir_at(ir_func *f, ir_ref r);
/* try region: emit body between begin and catch, handler between catch and
 * end; then phis. */
uint32_t ir_try_begin(ir_func *f, uint32_t caught);
void ir_try_catch(ir_func *f, uint32_t begin);
void ir_try_end(ir_func *f, uint32_t begin);
void ir_out_add(ir_func *f, ir_out_kind k, uint32_t count, ir_ref leaf);

/* ---- append.c ----------------------------------------------------------- */

/* Put copies of the functions of from, a module of the same dialect, behind
 * those of to, a new module where *to is NULL. Programs are called PREFIX:NAME
 * there, unless prefix is "". False: no memory, and *to is as it was. */
bool ir_module_append(ir_module **to, const ir_module *from,
                      const char *prefix);

/* ---- print.c, parse.c: the text form ------------------------------------ */

/* False: no memory. What the stream tells is the caller's to ask. */
bool ir_print(const ir_module *m, FILE *to);
/* The primitive that is called, or the instruction's word. */
const char *ir_instr_what(const ir_instr *in);
bool ir_print_func(const ir_module *m, const ir_func *f, FILE *to);
void ir_print_const(const ir_module *m, ir_ref r, FILE *to);
void ir_print_string(const char *text, size_t len, FILE *to); /* quoted */
/* Parse the text form. NULL on error or without memory, after one message in
 * err. */
ir_module *ir_parse(const char *file, const char *text, size_t len, char *err,
                    size_t err_size);

/* ---- verify.c ----------------------------------------------------------- */

/* Check every rule of ir.md; false and a message (function, instruction,
 * rule) at the first that is broken, or that there is no memory. */
bool ir_verify(const ir_module *m, char *err, size_t err_size);

/* ---- passes (pass.c lists them in order; one file each) ----------------- */

typedef struct ir_eval { /* compile-time evaluation, provided by codegen */
    void *state;
    /* Call op on constants. False if the result isn't expressible as a
     * constant (sets, closures), raises, or costs too much. */
    bool (*call)(void *state, ir_module *m, uint32_t op, const ir_ref *arg,
                 uint32_t n, ir_ref *result);
} ir_eval;
typedef struct {
    const ir_eval *eval; /* NULL: no folding of calls */
    bool isolate;        /* outputs are evaluated on their own: dead
                            statements that raise may go */
    bool verify;         /* after every pass; abort on failure (ours) */
    bool unfused;        /* pass fuse leaves everything as it is */
    /* Called before the first pass (name NULL) and after each one. */
    void (*after)(void *state, const char *name, const ir_module *m);
    void *after_state;
    const char *only_until; /* stop after this pass */
} ir_pass_options;
typedef struct {
    const char *name, *doc;
    char letter; /* debug letter */
    bool asked;  /* runs only as the last one: it is for who reads it */
    void (*run)(ir_module *m, ir_func *f, const ir_pass_options *o);
} ir_pass;
extern const ir_pass ir_passes[]; /* terminated by a null name */
extern const char *const ir_level_names[IR_LEVELS];
/* Run all passes over all functions. False: no memory, and m is good for
 * nothing but ir_module_free. */
bool ir_optimize(ir_module *m, const ir_pass_options *o);
bool ir_instr_may_raise(const ir_module *m, const ir_func *f, uint32_t i);

/* ---- fuse.c ------------------------------------------------------------- */

typedef enum {
#define IR_UNFUSED(id, text) IR_UNFUSED_##id,
#include "unfused.def"
} ir_unfused;
extern const char *const ir_unfused_texts[];
/* Why each instruction of f, which has types, isn't fused with what makes its
 * container: ir_unfused. Leaves levels behind. */
void ir_fuse_judge(ir_module *m, ir_func *f, uint8_t *why);

/* ---- rows.c ------------------------------------------------------------- */

typedef enum { /* what operations on cells do: rows.def */
               IR_ROWS_NONE,
#define IR_ROWS_KIND(id, takes, gives) IR_ROWS_##id,
#include "rows.def"
} ir_rows_kind;
enum { IR_ROWS_MOST = 32 }; /* rows and columns */
typedef struct {
    ir_rows_kind kind;
    uint8_t how;
    const char *takes; /* a letter an operand */
    char gives;        /* g: a grid, m: a mask */
} ir_rows_op;
ir_rows_op ir_rows_of(const ir_instr *in);
/* Is it one whose constant operands are what its row wants? */
bool ir_rows_fits(const ir_module *m, const ir_func *f, const ir_instr *in);
typedef enum {
#define IR_UNROWED(id, text) IR_UNROWED_##id,
#include "unrowed.def"
} ir_unrowed;
extern const char *const ir_unrowed_texts[];
/* Why each instruction of f, which has types, is in no region: ir_unrowed.
 * Leaves levels in the instructions. */
void ir_rows_judge(ir_module *m, ir_func *f, uint8_t *why);

/* ---- order.c ------------------------------------------------------------ */

extern const char *const ir_order_names[];
/* May a value of this type be a set, at depth 0, or hold some? At the deepest
 * one: does it hold what may hold some? */
bool ir_order_matters(ir_type a, uint32_t depth);
/* "sure of no of perhaps": of the value, its elements, theirs, up to the
 * deepest that is looked at. */
void ir_order_print(ir_order a, FILE *to);
/* What is asked of each value if of the others what `given` says (which may be
 * out); f has types. Uses scratch memory. */
void ir_order_infer(const ir_module *m, const ir_func *f, const ir_order *given,
                    ir_order *out);
/* Does instruction i look at an order in a value, or hand it on to who does?
 * With i the count of instructions: does the function's result? f has types
 * and orders. */
bool ir_order_asked(const ir_module *m, const ir_func *f, uint32_t i,
                    uint32_t value);
/* What primitive op asks of its argument k if asked for `result` of its
 * result; type: of all arguments, and behind them of the result. Functions
 * among them are unknown. */
ir_order ir_order_of_op(const ir_module *m, uint32_t op, uint32_t k,
                        const ir_type *type, ir_order result);

/* One past the statement that starts at i: an instruction, or a whole try
 * region with its phis. */
uint32_t ir_statement_end(const ir_func *f, uint32_t i);
/* The level of the statement that starts at i, by what is before it. */
ir_level ir_statement_level(const ir_func *f, uint32_t i);
bool ir_has_slot(const ir_instr *in); /* has it a value? */
/* The last two passes alone, without options: levels and slots. False: no
 * memory. */
bool ir_place(ir_module *m);

#endif
