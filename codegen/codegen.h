/* Back ends that run IR on the host, and what they share. */
#ifndef CODEGEN_H
#define CODEGEN_H
#include "../ir/lir.h"
#include "device/device.h"

/* ---- the seam: one row per CPU back end --------------------------------- */

typedef struct cg_code cg_code; /* a compiled module; immutable, shared by
                                   threads */
typedef struct {
    const char *name, *doc;
    /* What has to be there for the rest to work. False after a message in
     * err. NULL: nothing. */
    bool (*open)(char *err, size_t err_size);
    /* The module outlives the code. stop: given up soon after it isn't 0 any
     * more (atomic; NULL: never). NULL after a message in err. */
    cg_code *(*compile)(const lir_module *l, const int *stop, char *err,
                        size_t err_size);
    /* Run the steps of one level of function `func`, up to vm->limit. in[] is
     * by ir_input (values of this call), frame has func->nslots places, kept by
     * the caller from level to level. Values, or poison, end up in their slots;
     * see step.c for errors. Slots that a level doesn't compute are left alone.
     * The caller has cleared the slots from func->base[level] on and called
     * bt_level_begin. */
    void (*run)(const cg_code *c, uint32_t func, ir_level level, bt_vm *vm,
                const bt_val *in, bt_val *frame);
    void (*free)(cg_code *c);
    /* Write the module as `kind`: "ll" or "obj". False after a message in
     * err. NULL: nothing to write. */
    bool (*emit)(const lir_module *l, const char *kind, FILE *to, char *err,
                 size_t err_size);
} cg_backend;
extern const cg_backend cg_interp; /* interp.c: device/lir.c on the host */
extern const cg_backend cg_cpu;    /* llvm.c: LLVM ORC; absent without LLVM */

/* ---- interp.c: a module as the device library runs it ------------------- */

/* The program's lambdas and constants; p->call is left to the caller. The
 * table is malloc'ed, 0: no memory. */
bt_lambda *cg_lambdas(const lir_module *l);

/* ---- consts.c: the module's constants as values ------------------------- */

typedef struct {
    bt_val *value; /* by IR_INDEX of a constant reference */
    void *memory;  /* arena they live in */
} cg_consts;
bool cg_consts_make(cg_consts *c, const ir_module *m);
void cg_consts_free(cg_consts *c);

/* ---- eval.c: constant folding through the device library ---------------- */

/* A small machine for many evaluations; {0} at first. */
typedef struct {
    bt_vm fresh; /* as it is before each of them */
} cg_evaluator;
void cg_evaluator_free(cg_evaluator *e);
/* An ir_eval.call; state: a cg_evaluator, or NULL. */
bool cg_eval(void *state, ir_module *m, uint32_t op, const ir_ref *arg,
             uint32_t n, ir_ref *result);

/* ---- machine.c: a bt_vm over host memory -------------------------------- */

/* Reserve `bytes` of address space (committed as touched). false: no memory. */
bool cg_vm_init(bt_vm *vm, size_t bytes);
void cg_vm_reset(bt_vm *vm); /* empty; gives much-used memory back */
void cg_vm_free(bt_vm *vm);
/* Write the BT_RANKS positions of all sizes (bt_ranks, bt_ranks_at), for a
 * machine elsewhere. false: no memory. */
bool cg_ranks(uint16_t *to);
/* Seconds that each statement may take from now on, 0: no limit. */
void cg_vm_budget(bt_vm *vm, double seconds);

#endif
