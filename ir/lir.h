/* LIR: functions as steps, the form that all back ends run or print.
 *
 * The IR says what a program means; LIR says what happens, step by step:
 * which slots are read and cleared, whether an operand may be poison, where
 * an exception goes. A step is a few 32-bit words (lir.def), so a function
 * is an array of words that can be copied to another machine and run there.
 * lir.md specifies words, text form and rules.
 */
#ifndef LIR_H
#define LIR_H
#include "ir.h"

enum { LIR_ANY = -1, LIR_ARITY = -2 };
typedef enum {
#define LIR_STEP(id, mnemonic, operands, imm, kind) LIR_##id,
#include "lir.def"
    LIR_STEPS
} lir_step;
enum {
#define LIR_STEP(id, mnemonic, operands, imm, kind)
#define LIR_WORD(id) LIR_W_##id,
#include "lir.def"
    LIR_HEAD
};
enum {
#define LIR_STEP(id, mnemonic, operands, imm, kind)
#define LIR_RULE(id, word, bit) LIR_R_##id = 1 << (8 + (bit)),
#include "lir.def"
    LIR_R_SHARED = 1 << 15, /* set where programs are made ready to run */
    LIR_CLASS_SHIFT = 16
};
typedef enum {
    LIR_I_NONE,
    LIR_I_INPUT,
    LIR_I_NUMBER,
    LIR_I_OP,
    LIR_I_ERROR,
    LIR_I_FUNC
} lir_imm;
typedef enum { LIR_K_COMPUTE, LIR_K_MOVE, LIR_K_FLOW } lir_kind;
typedef struct {
    const char *mnemonic;
    int operands;
    lir_imm imm;
    lir_kind kind;
} lir_step_info;
extern const lir_step_info lir_steps[LIR_STEPS];

/* Operands. */
#define LIR_IS_CONST(o) ((int32_t)(o) < 0)
#define LIR_CONST(o)    (~(uint32_t)(o)) /* index of the constant */
#define LIR_NO_STMT     0xffffffffu      /* of LIR_END */

typedef struct {
    uint32_t begin[IR_LEVELS]; /* each level's first word, in lir_module.word;
                                  a lambda's body is its first level */
    uint32_t end;              /* one past the last word */
    uint32_t nslots;
    uint32_t base[IR_LEVELS];    /* as in ir_func */
    uint32_t nparams, ncaptures; /* lambdas */
    uint32_t out, nout;          /* slots of the outputs, in lir_module.out */
} lir_func;

/* A lowered module. The IR module, which it refers to for constants, names
 * and templates, must outlive it. Immutable once made. */
typedef struct {
    const ir_module *m;
    lir_func *func; /* by function of m */
    uint32_t *word;
    uint32_t nwords, cap;
    uint32_t *out; /* outputs' slots, in the order of the templates' leaves */
    uint32_t nout;
} lir_module;

/* ---- words of a step ---------------------------------------------------- */

static inline lir_step lir_step_of(const uint32_t *w)
{
    return (lir_step)(w[LIR_W_CODE] & 255);
}
static inline uint32_t lir_size(const uint32_t *w)
{
    return LIR_HEAD + w[LIR_W_NARGS] + w[LIR_W_NCLEAR];
}
static inline const uint32_t *lir_args(const uint32_t *w)
{
    return w + LIR_HEAD;
}
static inline const uint32_t *lir_clears(const uint32_t *w)
{
    return w + LIR_HEAD + w[LIR_W_NARGS];
}
static inline uint32_t lir_classes(const uint32_t *w)
{
    return w[LIR_W_CODE] >> LIR_CLASS_SHIFT;
}

/* ---- lir.c: from IR ----------------------------------------------------- */

/* Lower a module whose levels and slots are assigned. NULL: no memory. */
lir_module *lir_lower(const ir_module *m);
void lir_free(lir_module *l);
/* One past the last word of a level of a function. */
uint32_t lir_level_end(const lir_module *l, uint32_t func, uint32_t level);
/* Copy the steps of a level that belong to the statements in `need` (a bit
 * an instruction; NULL: all) to `to`, which has room for all of the level;
 * returns the number of words. Regions are kept or dropped whole. */
uint32_t lir_select(const lir_module *l, uint32_t func, uint32_t level,
                    const uint32_t *need, uint32_t *to);

/* ---- lir_print.c, lir_parse.c: the text form ---------------------------- */

/* False: no memory. */
bool lir_print(const lir_module *l, FILE *to);
bool lir_print_func(const lir_module *l, uint32_t func, FILE *to);
/* Parse the text form, which is untrusted. The constants and names are put
 * into a new IR module of functions without instructions, *m, which the
 * caller frees after the LIR. NULL, with nothing to free, after one message
 * in err. */
lir_module *lir_parse(const char *file, const char *text, size_t len,
                      ir_module **m, char *err, size_t err_size);

/* ---- lir_verify.c ------------------------------------------------------- */

/* Check every rule of lir.md: whatever passes can be run. False and a
 * message at the first rule that is broken. */
bool lir_verify(const lir_module *l, char *err, size_t err_size);

#endif
