/* Which code a call of a primitive runs: its compact form or the exact one. */
#include "forms.h"
#include "../values/scalar.h"

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
    uint16_t form;
    uint8_t sees;
} bt_op_form;
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    {HAS_##impl, LOOKS_##impl},
BT_TABLE bt_op_form bt_op_forms[] = {
#include "../../../ir/ops.def"
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

/* Is the operand's exact form found by its recipe? Then two values may find
 * one set, which vm->memo has of both. */
BT_STATIC bool form_is_found(bt_val v)
{
    return bt_is_area(v) && BT_PATCH(v)->op != BT_MADE_ONCE;
}

/* a & b and a | b tell a set from another that equals it: what were two values
 * before (old) stay two. 0: no memory. */
BT_STATIC bt_val form_apart(bt_vm *vm, const bt_val *arg, const bt_val *old,
                            int i)
{
    bool shared = false;
    for (int k = 0; k < i; k++)
        shared |= arg[k] == arg[i] && old[k] != old[i];
    if (!shared || !form_is_found(old[i]) || !BT_IS_HEAP(arg[i]))
        return arg[i];
    size_t bytes = bt_obj_bytes(BT_OBJ(arg[i]));
    bt_val *copy = (bt_val *)bt_alloc(vm, bytes);
    if (copy)
        bt_copy_words(vm, copy, (const bt_val *)BT_OBJ(arg[i]),
                      (int64_t)(bytes >> 3));
    return BT_ADDR(copy);
}

/* Operands that the exact code doesn't look through, in their exact forms;
 * what was one value stays one. */
BT_STATIC bool form_exact(bt_vm *vm, uint32_t sees, bt_val *arg)
{
    bt_val old[4];
    for (int i = 0; i < 4; i++) {
        old[i] = arg[i];
        if (sees >> i & 1 || !BT_IS_HEAP(arg[i]) || !arg[i])
            continue;
        int k = 0;
        while (old[k] != old[i])
            k++;
        arg[i] = k < i && !(sees >> k & 1) ? arg[k]
                 : sees & ELEMENTS         ? bt_exact(vm, arg[i])
                                           : bt_exact_deep(vm, arg[i]);
        if (!arg[i] || !(arg[i] = form_apart(vm, arg, old, i)))
            return false;
    }
    return true;
}

BT_STATIC uint32_t form_other(uint32_t form)
{
    switch (form) {
#define BT_OTHER(form, other)                                                  \
    case BT_F_##form: return BT_F_##other;
#include "forms.def"
#undef BT_OTHER
    default: return BT_F_none;
    }
}

BT_API uint32_t bt_form_next(uint32_t form, const uint8_t **kinds)
{
    form = form_other(form);
    *kinds = bt_form_kinds[form];
    return form;
}

BT_STATIC bt_val form_begin(bt_vm *vm, uint32_t form, const bt_val *arg)
{
    if (form >= BT_FORMS)
        return form_lead(vm, form, arg);
    return bt_form_run(vm, form, arg[0], arg[1], arg[2], arg[3]);
}

/* The forms that take the operands, one after the other, until one doesn't
 * decline. MISS: none, and why. */
BT_STATIC bt_val form_try(bt_vm *vm, uint32_t op, const bt_val *arg,
                          bool recipe)
{
    uint32_t form = bt_op_forms[op].form;
    bt_val r = BT_MISS;
    vm->why = form ? BT_WHY_OPERAND : BT_WHY_NO_FORM;
    for (; form && r == BT_MISS; form = form_other(form)) {
        if (!form_suits(form, arg))
            continue;
        if (recipe && !bt_recipe_set(vm, op, arg))
            return 0;
        r = form_begin(vm, form, arg);
    }
    if (vm->why >= BT_WHYS) /* it called others, and didn't say */
        vm->why = BT_WHY_VALUE;
    return r;
}

BT_API bt_val bt_form_only(bt_vm *vm, uint32_t op, const bt_val *arg)
{
    return form_try(vm, op, arg, false);
}

/* ---- counters, for profiles --------------------------------------------- */

/* A device's workers count in one place, a host's each for itself. */
BT_STATIC void count_add(const bt_vm *vm, uint64_t *to, uint64_t n)
{
    if (vm->mail)
        bt_add_shared(to, n);
    else
        *to += n;
}

BT_STATIC uint64_t count_clock(const bt_vm *vm)
{
#ifndef __CUDACC__
    if (!vm->mail)
        return bt_ticks();
#endif
    (void)vm;
    return (uint64_t)bt_clock();
}

/* How many calls the time of this one stands for; 0: it isn't timed. Where
 * statements are, their primitives have the time of these (lir.c adds it). */
BT_STATIC uint64_t count_weight(bt_vm *vm, const bt_op_count *to, bool called)
{
#ifdef __CUDACC__
    (void)vm, (void)to, (void)called;
    return 1;
#else
    if (vm->mail)
        return 1;
    if (vm->spent && !called)
        return 0;
    if (to->timed < BT_FIRST || to->mean > BT_SHORT)
        return 1;
    return bt_dice(vm, BT_RARE) ? BT_RARE : 0;
#endif
}

BT_STATIC void count_timed(const bt_vm *vm, bt_op_count *to, uint64_t ns)
{
    if (vm->mail)
        return;
    to->mean = bt_mean(to->mean, ns);
    to->timed += to->timed < BT_FIRST;
}

BT_STATIC void count_later(bt_vm *vm, uint32_t way, uint64_t *ns)
{
    vm->way = way;
#ifdef __CUDACC__
    (void)ns;
#else
    vm->ran = ns;
#endif
}

/* In a loop, or a function that is called, is its exact code its statement's;
 * a statement's own primitive says later how it ran itself. */
BT_STATIC void count_within(bt_vm *vm, uint32_t way)
{
    vm->way = way;
}

/* Is it a grid or a set of places, be it one that no compact value can hold? */
BT_STATIC bool form_concerns(bt_vm *vm, bt_val v)
{
    bt_iter it;
    bt_val first = 0;
    if (!BT_IS_HEAP(v) || !v || bt_is_compact(v))
        return v && bt_is_compact(v);
    unsigned kind = BT_HKIND(BT_OBJ(v));
    if (kind == BT_H_TUPLE && BT_HLEN(BT_OBJ(v)))
        first = BT_SEQ(v)->item[0];
    else if (kind == BT_H_SET && bt_iter_init(vm, &it, v))
        bt_iter_next(&it, &first);
    return first && bt_is_tuple(first) && !bt_is_compact(first)
           && (kind == BT_H_TUPLE || !BT_IS_HEAP(first));
}

BT_STATIC bt_why why_of_compact(bt_val v)
{
    return bt_heap_is(v, BT_H_PILE)        ? BT_WHY_TUPLE
           : bt_heap_is(v, BT_H_SHEET)     ? BT_WHY_WIDE
           : bt_is_kind(BT_KIND_GRID, v)   ? BT_WHY_GRID
           : bt_is_kind(BT_KIND_OBJECT, v) ? BT_WHY_OBJECT
                                           : BT_WHY_INDICES;
}

/* A grid that no compact one can hold for its size, or another tuple. */
BT_STATIC bt_why why_of_tuple(bt_val v)
{
    bt_val row = bt_len_or(v) > 0 ? bt_item(v, 0) : 0;
    if (!row || !bt_is_tuple(row))
        return BT_WHY_TUPLE;
    return bt_len_or(v) > BT_MOST || bt_len_or(row) > BT_MOST ? BT_WHY_WIDE
                                                              : BT_WHY_TUPLE;
}

/* Why a form doesn't take v. */
BT_STATIC bt_why why_of_operand(bt_val v)
{
    if (bt_is_compact(v))
        return why_of_compact(v);
    switch (bt_type_of(v)) {
    case BT_T_BOOL:
    case BT_T_INT:
    case BT_T_FLOAT: return BT_WHY_NUMBER;
    case BT_T_FUN: return BT_WHY_FUNCTION;
    case BT_T_TUPLE: return why_of_tuple(v);
    case BT_T_SET: return BT_WHY_SET;
    default: return BT_WHY_OPERAND;
    }
}

BT_STATIC bt_why why_of_operands(uint32_t op, const bt_val *arg)
{
    const uint8_t *kind = bt_form_kinds[bt_op_forms[op].form];
    for (int i = 0; i < 4; i++)
        if (arg[i] && !bt_is_kind((bt_kind)kind[i], arg[i]))
            return why_of_operand(arg[i]);
    return BT_WHY_OPERAND;
}

/* How the exact code comes to run, why being what the form said: it is given
 * `to` for the operands `from`. Where all lanes would have looked at cells, an
 * operand that it sees counts too. */
BT_STATIC uint32_t form_way(bt_vm *vm, uint32_t op, uint32_t why,
                            const bt_val *from, const bt_val *to)
{
    bool cells = bt_op_forms[op].form && bt_op_forms[op].form < BT_FORMS;
    uint32_t sees = cells ? 0 : bt_op_forms[op].sees;
    bool exact = vm->compact ? why > BT_WHY_OPERAND : why == BT_WHY_ORDER;
    for (int i = 0; i < 4 && from[i] && vm->compact && !exact; i++)
        exact = from[i] != to[i]
                || (!(sees >> i & 1) && form_concerns(vm, from[i]));
    if (!exact)
        return BT_RAN_PLAIN;
    return BT_RAN_EXACT
           + (why == BT_WHY_OPERAND ? (uint32_t)why_of_operands(op, from)
                                    : why);
}

/* ---- a call ------------------------------------------------------------- */

/* What no scalar is: way says how it ran, unless it is 0. Operands come in
 * registers: words that were just written one by one, read two at a time, would
 * have to wait. On a GPU it is a call of its own, so that scalars don't save
 * the registers that it needs. */
BT_OUTLINE bt_val form_or_exact(bt_vm *vm, uint32_t op, bt_val a, bt_val b,
                                bt_val c, bt_val d, uint32_t *way)
{
    bt_val arg[4], from[4], r = BT_MISS;
    arg[0] = a, arg[1] = b, arg[2] = c, arg[3] = d;
    if (vm->compact)
        r = form_try(vm, op, arg, true);
    uint32_t why = vm->why;
    if (r != BT_MISS) {
        vm->why = BT_WHYS;
        return r;
    }
    if (why >= BT_WHYS) /* it called others before it declined */
        why = BT_WHY_VALUE;
    if (way)
        *way = BT_RAN_PLAIN;
    if (!form_exact(vm, bt_op_forms[op].sees, arg))
        return 0;
    if (way) {
        from[0] = a, from[1] = b, from[2] = c, from[3] = d;
        *way = form_way(vm, op, why, from, arg);
    }
    vm->within++;
    r = bt_op_exact(vm, op, arg[0], arg[1], arg[2], arg[3]);
    if (--vm->within || !BT_IS_HEAP(r) || !r)
        return r;
    return r == arg[0]   ? a
           : r == arg[1] ? b
           : r == arg[2] ? c
           : r == arg[3] ? d
                         : bt_compacted(vm, r);
}

BT_STATIC bt_val form_scalar(bt_vm *vm, uint32_t op, bt_val a, bt_val b)
{
    bt_val r = bt_scalar(op, a, b);
    if (r)
        vm->why = BT_WHYS;
    return r;
}

/* One more call, with the time that it stands for; those that it called have
 * theirs. That is vm->inner_ns from then on. */
BT_INLINE void count_it(bt_vm *vm, bt_op_count *to, uint32_t way, bool called,
                        uint64_t weight, uint64_t ns)
{
    bt_way_count *so = &to->way[way];
    count_add(vm, called ? &so->calls : &so->statements, 1);
    count_add(vm, &so->ns, ns * weight - vm->inner_ns);
    count_timed(vm, to, ns);
    if (!called)
        count_later(vm, way, 0);
    if (called && way >= BT_RAN_EXACT)
        count_within(vm, way);
    vm->inner_ns = ns * weight;
}

#ifndef __CUDACC__
/* The same in a table of its own, of a call that isn't timed: most are. */
BT_STATIC bt_val form_untimed(bt_vm *vm, uint32_t op, bool called, bt_val a,
                              bt_val b, bt_val c, bt_val d)
{
    uint32_t way = BT_RAN_PLAIN;
    uint64_t others = vm->inner_ns;
    bt_val r = form_scalar(vm, op, a, b);
    vm->inner_ns = 0;
    if (!r) {
        way = BT_RAN_COMPACT;
        vm->inner++;
        r = form_or_exact(vm, op, a, b, c, d, &way);
        vm->inner--;
    }
    bt_way_count *so = &vm->counts[op].way[way];
    so->ns -= vm->inner_ns;
    vm->inner_ns = others;
    if (called) {
        so->calls++;
        if (way >= BT_RAN_EXACT)
            count_within(vm, way);
    } else {
        so->statements++;
        count_later(vm, way, &so->ns);
    }
    return r;
}
#endif

BT_API void bt_count_calls(bt_vm *vm, uint32_t op, int64_t n)
{
    bool plain = !bt_op_forms[op].form || bt_is_scalar(op);
    uint32_t way = plain ? BT_RAN_PLAIN : BT_RAN_COMPACT;
    count_add(vm, &vm->counts[op].way[way].calls, (uint64_t)n);
}

BT_OUTLINE bt_val form_counted(bt_vm *vm, uint32_t op, bt_val a, bt_val b,
                               bt_val c, bt_val d)
{
    uint32_t way = BT_RAN_COMPACT;
    bool called = vm->inner > 0 || vm->depth > 0
                  || (!vm->compact && vm->why == BT_WHY_ORDER);
    bt_op_count *to = &vm->counts[op];
    uint64_t weight = count_weight(vm, to, called);
#ifndef __CUDACC__
    if (!weight)
        return form_untimed(vm, op, called, a, b, c, d);
#endif
    uint64_t start = count_clock(vm), others = vm->inner_ns;
    bt_val r = form_scalar(vm, op, a, b);
    if (r) {
        way = BT_RAN_PLAIN;
        vm->inner_ns = 0;
    } else {
        vm->inner++;
        vm->inner_ns = 0;
        r = form_or_exact(vm, op, a, b, c, d, &way);
        vm->inner--;
    }
    count_it(vm, to, way, called, weight, count_clock(vm) - start);
    vm->inner_ns += others;
    return r;
}

BT_API bt_val bt_op_bare(bt_vm *vm, uint32_t op, bt_val a, bt_val b, bt_val c,
                         bt_val d)
{
    if (op >= BT_N_OPS)
        return bt_raise(vm, BT_E_NOT_CALLABLE);
    if (vm->counts)
        return form_counted(vm, op, a, b, c, d);
    bt_val r = form_scalar(vm, op, a, b);
    return r ? r : form_or_exact(vm, op, a, b, c, d, 0);
}

/* All lanes are at work in a form: none runs another, or asks for the order of
 * a set, on a host either. */
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

BT_API bt_val bt_form_lone(bt_vm *vm, uint32_t form, bt_val a, bt_val b)
{
    switch (form) {
#define BT_LONE(name, code, ka, kb, kc, kd) case BT_F_##name:
#include "forms.def"
#undef BT_LONE
        return bt_forms[form](vm, a, b, 0, 0);
    default: return BT_MISS;
    }
}

BT_API bt_val bt_form_run(bt_vm *vm, uint32_t form, bt_val a, bt_val b,
                          bt_val c, bt_val d)
{
    BT_EXPECT(!vm->alone);
    vm->alone = 1;
    bt_val r = bt_forms[form](vm, a, b, c, d);
    vm->alone = 0;
    return r;
}
#endif
