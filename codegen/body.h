/* Lambdas as the interpreter runs them on a host.
 *
 * A loop calls its lambda for each element, and of a lambda's steps half only
 * fetch what it is called with. Here they are gone: a move knows where its
 * operands are. What it computes, and what becomes of an error, is the same as
 * of the steps that it is made from (device/kernel/lir.c), by which bodies are
 * tested. */
#ifndef CG_BODY_H
#define CG_BODY_H
#include "codegen.h"

typedef struct cg_body cg_body;

/* The lambdas of a module, by function; the module must outlive them. NULL: no
 * memory. */
cg_body *cg_bodies_make(const lir_module *l);
void cg_bodies_free(cg_body *b);
/* Call one: arg[] are its arguments, capture[] what its closure holds. 0: an
 * error is pending in vm, whose program is the module's. */
bt_val cg_body_run(const cg_body *b, bt_vm *vm, int64_t id,
                   const bt_val *capture, const bt_val *arg);

#endif
