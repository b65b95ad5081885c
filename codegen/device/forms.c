/* Which code a call of a primitive runs: its compact form or the exact one. */
#include "forms.h"

enum { NOT = 0, A = 1, B = 2, ALL = 15, ELEMENTS = 16 };
enum {
#define BT_HAS(impl, form, sees) HAS_##impl = BT_F_##form,
#include "forms.def"
#undef BT_HAS
    HAS_END
};
enum {
#define BT_HAS(impl, form, sees) LOOKS_##impl = sees,
#include "forms.def"
#undef BT_HAS
    LOOKS_END
};
typedef struct {
    uint8_t form, sees;
} bt_op_form;
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, doc)                                               \
    {HAS_##impl, LOOKS_##impl},
BT_TABLE bt_op_form bt_op_forms[] = {
#include "../../ir/ops.def"
};
#undef BT_OP
#define BT_FORM(name, code, a, b, c, d)                                        \
    {BT_KIND_##a, BT_KIND_##b, BT_KIND_##c, BT_KIND_##d},
#define BT_LEAD BT_FORM
BT_TABLE uint8_t bt_form_kinds[][4] = {
#include "forms.def"
};
#undef BT_FORM
#undef BT_LEAD

BT_STATIC bt_val form_lead(bt_vm *vm, uint32_t form, const bt_val *v)
{
    switch (form) {
#define BT_LEAD(name, code, a, b, c, d)                                        \
    case BT_F_##name: return lead_##code(vm, v[0], v[1], v[2], v[3]);
#include "forms.def"
#undef BT_LEAD
    default: return BT_MISS;
    }
}

BT_API bt_form bt_form_of(uint32_t op, const uint8_t **kinds)
{
    *kinds = bt_form_kinds[bt_op_forms[op].form];
    return (bt_form)bt_op_forms[op].form;
}

BT_STATIC bool form_suits(uint32_t form, const bt_val *arg)
{
    const uint8_t *kind = bt_form_kinds[form];
    return bt_is_kind((bt_kind)kind[0], arg[0])
           && bt_is_kind((bt_kind)kind[1], arg[1])
           && bt_is_kind((bt_kind)kind[2], arg[2])
           && bt_is_kind((bt_kind)kind[3], arg[3]);
}

/* Operands that the exact code doesn't look through, in their exact forms;
 * what was one value stays one. */
BT_STATIC bool form_exact(bt_vm *vm, uint32_t sees, bt_val *arg)
{
    bt_val old[4];
    for (int i = 0; i < 4; i++) {
        old[i] = arg[i];
        if (sees >> i & 1 || !arg[i])
            continue;
        int k = 0;
        while (old[k] != old[i])
            k++;
        arg[i] = k < i && !(sees >> k & 1) ? arg[k]
                 : sees & ELEMENTS         ? bt_exact(vm, arg[i])
                                           : bt_exact_deep(vm, arg[i]);
        if (!arg[i])
            return false;
    }
    return true;
}

BT_STATIC bt_val form_try(bt_vm *vm, uint32_t op, const bt_val *arg, uint32_t n)
{
    uint32_t form = bt_op_forms[op].form;
    if (!form || !form_suits(form, arg)) {
        vm->why = form ? BT_WHY_OPERAND : BT_WHY_NO_FORM;
        return BT_MISS;
    }
    vm->made.op = op;
    vm->made.n = n;
    for (uint32_t i = 0; i < 4; i++)
        vm->made.arg[i] = arg[i];
    if (form >= BT_FORMS)
        return form_lead(vm, form, arg);
    return bt_form_run(vm, form, arg[0], arg[1], arg[2], arg[3]);
}

BT_API bt_val bt_op_bare(bt_vm *vm, uint32_t op, bt_val a, bt_val b, bt_val c,
                         bt_val d)
{
    bt_val arg[4], r;
    arg[0] = a, arg[1] = b, arg[2] = c, arg[3] = d;
    if (op >= BT_N_OPS)
        return bt_raise(vm, BT_E_NOT_CALLABLE);
    uint32_t n = d ? 4 : c ? 3 : b ? 2 : 1;
    r = vm->compact ? form_try(vm, op, arg, n) : BT_MISS;
    if (r != BT_MISS) {
        vm->why = BT_WHYS;
        return r;
    }
    if (!form_exact(vm, bt_op_forms[op].sees, arg))
        return 0;
    r = bt_op_exact(vm, op, arg[0], arg[1], arg[2], arg[3]);
    if (!BT_IS_HEAP(r) || !r)
        return r;
    if (r == arg[0] || r == arg[1] || r == arg[2] || r == arg[3])
        return r == arg[0] ? a : r == arg[1] ? b : r == arg[2] ? c : d;
    return bt_compacted(vm, r);
}

#ifdef __CUDACC__
BT_API bt_val bt_form_run(bt_vm *vm, uint32_t form, bt_val a, bt_val b,
                          bt_val c, bt_val d)
{
    bt_job *j = &vm->job;
    j->form = form;
    j->arg[0] = a, j->arg[1] = b, j->arg[2] = c, j->arg[3] = d;
    vm->alone = 1;
    bt_val r = bt_job_form(vm);
    vm->alone = 0;
    return r;
}
#else
bt_form_fn *const *bt_forms = bt_forms_v1;

BT_API bt_val bt_form_run(bt_vm *vm, uint32_t form, bt_val a, bt_val b,
                          bt_val c, bt_val d)
{
    return bt_forms[form](vm, a, b, c, d);
}
#endif
