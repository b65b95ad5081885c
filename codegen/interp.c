/* The reference back end: the device library's interpreter (device/lir.c) on
 * the host. Every other back end is tested against this one.
 */
#include "body.h"

#include <stdlib.h>

/* The device library knows nothing of ir/: its numbers are the same. */
#define SAME(ours, its) _Static_assert((int)(ours) == (int)(its), #ours)
SAME(LIR_STEPS, BT_STEPS);
SAME(LIR_HEAD, BT_W_HEAD);
SAME(LIR_R_LAMBDA, BT_R_LAMBDA);
SAME(LIR_CLASS_SHIFT, BT_R_CLASSES);
_Static_assert(IR_INT_MAX == BT_INT_MAX && IR_INT_MIN == BT_INT_MIN, "ints");
SAME(IR_MAX_ARITY, sizeof((bt_job *)0)->arg / sizeof(bt_val));
SAME(IR_MAX_NEST, BT_MAX_NEST);

struct cg_code {
    bt_program program;
    const lir_module *l;
    cg_consts consts;
    bt_lambda *lambda;
    cg_body *bodies;
};

bt_lambda *cg_lambdas(const lir_module *l)
{
    uint32_t n = l->m->func_count;
    bt_lambda *all = calloc(n + 1u, sizeof *all);
    for (uint32_t i = 0; all && i < n; i++)
        all[i] = (bt_lambda){l->func[i].begin[0], l->func[i].nslots,
                             l->func[i].nparams};
    return all;
}

static void interp_free(cg_code *c)
{
    if (!c)
        return;
    cg_consts_free(&c->consts);
    cg_bodies_free(c->bodies);
    free(c->lambda);
    free(c);
}

/* The program is the code's first member. */
static bt_val interp_call(const bt_program *p, bt_vm *vm, int64_t id,
                          const bt_val *capture, const bt_val *arg, int n)
{
    (void)n; /* bt_call has compared it with the closure's */
    const cg_code *c = (const cg_code *)(const void *)p;
    return cg_body_run(c->bodies, vm, id, capture, arg);
}

static cg_code *interp_compile(const lir_module *l, const int *stop, char *err,
                               size_t err_size)
{
    (void)stop; /* it takes no time */
    cg_code *c = calloc(1, sizeof *c);
    if (c && (c->lambda = cg_lambdas(l)) && (c->bodies = cg_bodies_make(l))
        && cg_consts_make(&c->consts, l->m)) {
        c->l = l;
        c->program =
            (bt_program){l->word, c->lambda, c->consts.value, interp_call};
        return c;
    }
    interp_free(c);
    snprintf(err, err_size, "out of memory while compiling");
    return 0;
}

static void interp_run(const cg_code *c, uint32_t func, ir_level level,
                       bt_vm *vm, const bt_val *in, bt_val *frame)
{
    vm->program = &c->program;
    bt_lir_level(vm, c->l->word + c->l->func[func].begin[level], in, frame);
}

bt_val bt_call_lambda(bt_vm *vm, int64_t id, const bt_val *capture,
                      const bt_val *arg, int n)
{
    const bt_program *p = vm->program;
    return p->call ? p->call(p, vm, id, capture, arg, n)
                   : bt_lir_lambda(vm, id, capture, arg, n);
}

const cg_backend cg_interp = {.name = "interp",
                              .doc = "the interpreter; the reference",
                              .compile = interp_compile,
                              .run = interp_run,
                              .free = interp_free};
