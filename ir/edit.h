/* Rewriting a function: read the old instructions, emit the new ones. */
#ifndef IR_EDIT_H
#define IR_EDIT_H
#include "arena.h"
#include "ir.h"

typedef struct {
    ir_module *m;
    ir_func *f; /* receives the new instructions */
    const ir_pass_options *o;
    const ir_instr *in; /* the old ones */
    const ir_ref *pool;
    uint32_t count;
    ir_ref *map;      /* old position to new value */
    uint8_t *tainted; /* new value may be an exception's poison */
    uint32_t tainted_cap;
    const ir_instr *place; /* old instruction that new ones stand for */
    uint32_t begin;        /* open TRY, when markers are copied */
    bool guarded;          /* between that TRY and its CATCH */
    uint32_t budget;       /* instructions an inlined call may still add */
} ir_edit;

/* ---- edit.c ------------------------------------------------------------- */

void ir_edit_begin(ir_edit *e, ir_module *m, ir_func *f,
                   const ir_pass_options *o);
void ir_edit_end(ir_edit *e); /* renames the template */
ir_ref ir_edit_ref(const ir_edit *e, ir_ref old);
/* Mapped operands of old instruction i, in fresh module memory. */
ir_ref *ir_edit_args(ir_edit *e, uint32_t i);
/* Emit, with the place of e->place but not its name. */
ir_ref ir_edit_emit(ir_edit *e, ir_opcode op, uint32_t imm, const ir_ref *arg,
                    uint32_t n);
/* Copy old instruction i; sets its map entry, gives a new value its name. */
ir_ref ir_edit_copy(ir_edit *e, uint32_t i);
/* ... with these operands. */
ir_ref ir_edit_copy_with(ir_edit *e, uint32_t i, const ir_ref *arg);
/* Old instruction i is the new value r from now on. */
void ir_edit_set(ir_edit *e, uint32_t i, ir_ref r);
bool ir_edit_tainted(const ir_edit *e, ir_ref r);
/* The new instruction that defines r, 0 for a constant. */
const ir_instr *ir_edit_def(const ir_edit *e, ir_ref r);
const ir_ref *ir_edit_def_args(const ir_edit *e, const ir_instr *def);
/* Constant r, 0 for a value. */
const ir_const *ir_edit_const(const ir_edit *e, ir_ref r);

/* ---- effect.c ----------------------------------------------------------- */

enum { IR_ALL_CLASSES = (1 << IR_EXC_COUNT) - 2 };
/* The exception classes instruction i may raise, bits of ir_exc. */
uint32_t ir_raise_mask(const ir_module *m, const ir_func *f, uint32_t i);
/* The rows of ops.def, for what passes know about some of them. */
enum {
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    IR_OP_##dialect##_##name,
#include "ops.def"
#undef BT_OP
};
/* Does op what that row does, under any name and in any dialect? */
bool ir_op_is(uint32_t op, uint32_t row);

/* ---- fold.c, call.c ----------------------------------------------------- */

/* Emit an instruction or find what it comes to. */
ir_ref ir_fold_emit(ir_edit *e, ir_opcode op, uint32_t imm, const ir_ref *arg,
                    uint32_t n);
/* arg[0] called with the rest, as directly as is known. */
ir_ref ir_fold_invoke(ir_edit *e, const ir_ref *arg, uint32_t n, int depth);

/* Is f made by compose, fork, rbind ..., which surely doesn't fail, and takes
 * *n arguments? */
bool ir_fold_makes(const ir_edit *e, ir_ref f, uint32_t *n);

/* ---- lift.c ------------------------------------------------------------- */

/* Does the primitive call nothing, whatever it gets? */
bool ir_lift_knows(uint32_t op);
/* A lambda that gives outer(inner(x)); IR_NONE_REF where not all is known that
 * they call. */
ir_ref ir_lift_compose(ir_edit *e, ir_ref outer, ir_ref inner);

typedef struct {     /* what happens to the elements on their way */
    ir_ref function; /* is called with each */
    bool filters;    /* those go on for which it gives what is true; else what
                        it gives goes on */
    uint32_t op;     /* the primitive that does it to a container */
    const ir_instr *place; /* old instruction that this was */
} ir_stage;
/* A loop with the stages, the first one first, as its body, which gets elements
 * of so many sources, and head as its operands before what that captures;
 * IR_NONE_REF as above. */
ir_ref ir_lift_loop(ir_edit *e, const ir_stage *stage, uint32_t n,
                    uint32_t sources, const ir_ref *head, uint32_t nhead);

/* ---- verify.c ----------------------------------------------------------- */

/* ir_verify, but without memory it leaves the innermost attempt. */
bool ir_check(const ir_module *m, char *err, size_t err_size);

/* ---- the passes --------------------------------------------------------- */

void ir_pass_fold(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_lift(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_cse(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_dce(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_types(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_rows(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_order(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_fuse(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_levels(ir_module *m, ir_func *f, const ir_pass_options *o);
void ir_pass_slots(ir_module *m, ir_func *f, const ir_pass_options *o);

#endif
