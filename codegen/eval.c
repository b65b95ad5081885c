/* Constant folding through the device library, in a small machine of its
 * own: whether a call is folded depends on nothing but the call. */
#include "codegen.h"
#include "../ir/arena.h"

enum {
    ARENA = 1 << 20,  /* bytes a folded call may use */
    MAX_ITEMS = 1024, /* items of a tuple that folding makes */
    MAX_ARGS = 4
};

/* ---- constants to values ------------------------------------------------ */

static bt_val value_of(bt_vm *vm, const ir_module *m, ir_ref r);

static bt_val seq_value(bt_vm *vm, const ir_module *m, const ir_const *k)
{
    bt_val *item = bt_temp(vm, (k->count + 1u) * sizeof *item);
    bool ok = item;
    for (uint32_t i = 0; ok && i < k->count; i++)
        ok = (item[i] = value_of(vm, m, k->item[i])) != 0;
    if (!ok)
        return 0;
    return k->kind == IR_K_TUPLE ? bt_tuple(vm, item, k->count)
                                 : bt_list(vm, item, k->count);
}

static bt_val value_of(bt_vm *vm, const ir_module *m, ir_ref r)
{
    const ir_const *k = &m->konst[IR_INDEX(r)];
    switch (k->kind) {
    case IR_K_FALSE: return BT_FALSE;
    case IR_K_TRUE: return BT_TRUE;
    case IR_K_INT: return bt_int(vm, k->num);
    case IR_K_STR: return bt_string(vm, k->text, k->num);
    case IR_K_TUPLE:
    case IR_K_LIST: return seq_value(vm, m, k);
    case IR_K_OP: return bt_opref((uint32_t)k->num);
    default: return BT_NONE;
    }
}

/* ---- values to constants ------------------------------------------------ */

static bool const_of(bt_vm *vm, ir_module *m, bt_val v, int depth, ir_ref *out);

static bool seq_const(bt_vm *vm, ir_module *m, bt_val v, int depth, ir_ref *out)
{
    bool list = bt_type_of(v) == BT_T_LIST;
    int64_t n = bt_len_or(v);
    char *hi = vm->hi;
    if (depth >= IR_MAX_NEST || n > MAX_ITEMS)
        return false;
    ir_ref *item = bt_temp(vm, (size_t)n * sizeof *item);
    bool ok = item;
    for (int64_t i = 0; ok && i < n; i++)
        ok = const_of(vm, m, bt_item(v, i), depth + 1, &item[i]);
    if (ok)
        *out =
            ir_seq_const(m, list ? IR_K_LIST : IR_K_TUPLE, item, (uint32_t)n);
    vm->hi = hi;
    return ok;
}

static bool const_of(bt_vm *vm, ir_module *m, bt_val v, int depth, ir_ref *out)
{
    if (!bt_tick(vm, 16)) /* shared parts of v are visited often */
        return false;
    switch (bt_type_of(v)) {
    case BT_T_NONE: *out = ir_simple(m, IR_K_NONE); return true;
    case BT_T_BOOL:
        *out = ir_simple(m, v == BT_TRUE ? IR_K_TRUE : IR_K_FALSE);
        return true;
    case BT_T_INT: *out = ir_int(m, bt_int_of(v)); return true;
    case BT_T_TUPLE:
    case BT_T_LIST: return seq_const(vm, m, v, depth, out);
    case BT_T_FUN:
        if (BT_TAG(v) != BT_OPREF)
            return false;
        *out = ir_opref(m, bt_opref_of(v));
        return true;
    default: return false;
    }
}

/* The call as steps of LIR: what is folded is what would run. */
static bt_val call_value(bt_vm *vm, uint32_t op, const bt_val *a, uint32_t n)
{
    uint32_t word[2 * LIR_HEAD + MAX_ARGS] = {0};
    uint32_t rules = ir_ops[op].on_error != IR_ON_RAISE ? LIR_R_RECOVER : 0;
    bt_val frame[MAX_ARGS + 1] = {0};
    bt_program none = {0};
    word[LIR_W_CODE] = LIR_CALL | rules;
    word[LIR_W_DST] = MAX_ARGS;
    word[LIR_W_IMM] = op;
    word[LIR_W_NARGS] = n;
    for (uint32_t i = 0; i < n; i++) {
        word[LIR_HEAD + i] = i;
        frame[i] = a[i];
    }
    word[LIR_HEAD + n + LIR_W_CODE] = LIR_END;
    word[LIR_HEAD + n + LIR_W_STMT] = LIR_NO_STMT;
    vm->program = &none;
    bt_level_begin(vm, frame, MAX_ARGS + 1);
    bt_lir_level(vm, word, 0, frame);
    return frame[MAX_ARGS];
}

typedef struct {
    bt_vm *vm;
    ir_module *m;
    bt_val from;
    ir_ref *to;
    bool ok;
} conversion;

static void convert(void *state)
{
    conversion *c = state;
    c->ok = const_of(c->vm, c->m, c->from, 0, c->to);
}

void cg_evaluator_free(cg_evaluator *e)
{
    cg_vm_free(&e->fresh);
}

static bool evaluate(cg_evaluator *e, ir_module *m, uint32_t op,
                     const ir_ref *arg, uint32_t n, ir_ref *result)
{
    bt_val a[MAX_ARGS], r = 0;
    if (n > MAX_ARGS || (!e->fresh.lo && !cg_vm_init(&e->fresh, ARENA)))
        return false;
    bt_vm vm = e->fresh;
    vm.safe = m->dialect == IR_TOK;
    vm.compact = 0;
    vm.stop = 1; /* when the first portion of fuel is gone */
    bool ok = n == ir_ops[op].arity;
    for (uint32_t i = 0; ok && i < n; i++)
        ok = (a[i] = value_of(&vm, m, arg[i])) != 0;
    vm.hi = vm.end;
    ok = ok && !BT_IS_ERR(r = call_value(&vm, op, a, n));
    vm.hi = vm.end;
    conversion c = {&vm, m, r, result, false};
    if (ok && !ir_attempt(convert, &c)) {
        cg_evaluator_free(e);
        ir_no_memory();
    }
    return c.ok;
}

bool cg_eval(void *state, ir_module *m, uint32_t op, const ir_ref *arg,
             uint32_t n, ir_ref *result)
{
    cg_evaluator own = {0};
    if (state)
        return evaluate(state, m, op, arg, n, result);
    bool ok = evaluate(&own, m, op, arg, n, result);
    cg_evaluator_free(&own);
    return ok;
}
