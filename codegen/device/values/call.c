/* Functions as values: DSL functions, closures, program lambdas. */
#include "../dsl/prims.h"

/* ---- DSL functions ------------------------------------------------------ */

enum {
    BT_ON_RAISE,
    BT_ON_UNIT,
    BT_ON_NOSET,
    BT_ON_ZERO,
    BT_ON_FALSE,
    BT_ON_CALLABLE
};

typedef struct {
    uint8_t arity, on_error;
    bool tok;
    const char *params;
} bt_op_row;

#define BT_IS_arc false
#define BT_IS_tok true
#define BT_IS_re  false
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    {arity, BT_ON_##on_error, BT_IS_##dialect, params},
BT_TABLE bt_op_row bt_op_rows[] = {
#include "../../../ir/ops.def"
};
#undef BT_OP

/* How many of the op's parameters have no default. */
BT_STATIC int bt_op_required(const char *params)
{
    int n = 1;
    for (; *params && *params != '='; params++)
        n += *params == ' ';
    return *params ? n - 1 : n;
}

#define BT_PASS_1 a
#define BT_PASS_2 a, b
#define BT_PASS_3 a, b, c
#define BT_PASS_4 a, b, c, d
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    case BT_OP_##dialect##_##name: return impl(vm, BT_PASS_##arity);

BT_API bt_val bt_op_exact(bt_vm *vm, uint32_t op, bt_val a, bt_val b, bt_val c,
                          bt_val d)
{
    switch (op) {
#include "../../../ir/ops.def"
    default: return bt_raise(vm, BT_E_NOT_CALLABLE);
    }
}
#undef BT_OP

/* With the dialect's rule. */
BT_STATIC bt_val bt_op_ruled(bt_vm *vm, uint32_t op, const bt_val *a)
{
    int n = bt_op_rows[op].arity;
    return bt_safe(vm, op,
                   bt_op_bare(vm, op, a[0], n > 1 ? a[1] : 0, n > 2 ? a[2] : 0,
                              n > 3 ? a[3] : 0));
}

BT_API bt_val bt_call_op(bt_vm *vm, uint32_t op, const bt_val *arg, int n)
{
    bt_val full[4];
    if (op >= BT_N_OPS)
        return bt_raise(vm, BT_E_NOT_CALLABLE);
    int arity = bt_op_rows[op].arity;
    if (n == arity)
        return bt_op_ruled(vm, op, arg);
    if (n > arity || n < bt_op_required(bt_op_rows[op].params)) {
        bt_raise(vm, BT_E_ARGCOUNT);
        return bt_op_rows[op].tok ? bt_recover(vm, op) : 0;
    }
    for (int i = 0; i < arity; i++) /* identity is the only default */
        full[i] = i < n ? arg[i] : bt_opref(BT_OP_tok_identity);
    return bt_op_ruled(vm, op, full);
}

/* ---- defaults ----------------------------------------------------------- */

BT_STATIC bt_val bt_op_default(bt_vm *vm, uint32_t op)
{
    switch (op < BT_N_OPS ? bt_op_rows[op].on_error : BT_ON_UNIT) {
    case BT_ON_NOSET: return BT_NOSET;
    case BT_ON_ZERO: return bt_small(0);
    case BT_ON_FALSE: return BT_FALSE;
    case BT_ON_CALLABLE: return bt_closure(vm, BT_F_DEFAULT, 0, 0, 0);
    default: return BT_UNIT;
    }
}

BT_API bt_val bt_default(bt_vm *vm, bt_val f)
{
    return BT_TAG(f) == BT_OPREF ? bt_op_default(vm, bt_opref_of(f)) : BT_UNIT;
}

/* A RecursionError is caught where there is room for what catches it; where
 * there is little, what CPython does depends on what it logged before. */
BT_API bt_val bt_recover(bt_vm *vm, uint32_t op)
{
    if (!vm->safe || bt_err_exc(vm->err) == BT_X_BUDGET
        || bt_op_rows[op].on_error == BT_ON_RAISE)
        return 0;
    if (bt_err_exc(vm->err) == BT_X_RECURSION
        && vm->frames + BT_OWN_FRAMES > BT_MAX_FRAMES)
        return bt_raise(vm, BT_E_DEPTH);
    vm->err = BT_E_NONE;
    return bt_op_default(vm, op);
}

/* ---- CPython's frames --------------------------------------------------- */

/* Room for a call that takes at least `least` more frames, and perhaps `most`?
 * Where that isn't sure, the result isn't either: a budget error. */
BT_STATIC bool bt_room(bt_vm *vm, int32_t least, int32_t most)
{
    if (vm->frames + vm->unsure + most <= BT_MAX_FRAMES)
        return true;
    return bt_raise(vm, vm->frames + least > BT_MAX_FRAMES ? BT_E_RECURSION
                                                           : BT_E_DEPTH);
}

BT_STATIC bool bt_op_room(bt_vm *vm, uint32_t op)
{
    int32_t own = bt_op_frames(vm);
    bool plain = op == BT_OP_arc_identity || op == BT_OP_tok_identity;
    return bt_room(vm, 1, plain ? own : own + BT_OWN_FRAMES);
}

/* ---- closures ----------------------------------------------------------- */

BT_STATIC bt_val bt_call_matcher(bt_vm *vm, const bt_val *capture,
                                 const bt_val *arg)
{
    bool eq;
    bt_val r = bt_call1(vm, capture[0], arg[0]);
    return r && bt_equal(vm, r, capture[1], &eq) ? bt_bool(eq) : 0;
}

/* function(fixed, ...) or function(..., fixed) */
BT_STATIC bt_val bt_call_bound(bt_vm *vm, const bt_val *capture, bool left,
                               const bt_val *arg, int n)
{
    bt_val all[4];
    for (int i = 0; i < n; i++)
        all[i + left] = arg[i];
    all[left ? 0 : n] = capture[1];
    return bt_call(vm, capture[0], all, n + 1);
}

BT_STATIC bt_val bt_call_fork(bt_vm *vm, const bt_val *capture,
                              const bt_val *arg)
{
    bt_val a = bt_call1(vm, capture[1], arg[0]);
    bt_val b = a ? bt_call1(vm, capture[2], arg[0]) : 0;
    return b ? bt_call2(vm, capture[0], a, b) : 0;
}

/* Any closure but compose and chain. Its frame is one more. */
BT_STATIC bt_val bt_call_closure(bt_vm *vm, bt_val f, const bt_val *arg, int n)
{
    uint32_t aux = BT_HAUX(BT_OBJ(f));
    const bt_val *capture = BT_SEQ(f)->item;
    bt_fun_kind kind = (bt_fun_kind)(aux & 255);
    if (kind != BT_F_DEFAULT && n != (int)(aux >> 8))
        return bt_raise(vm, BT_E_ARGCOUNT);
    if (!bt_room(vm, 1, kind == BT_F_LAMBDA ? 1 + BT_OWN_FRAMES : 1))
        return 0;
    vm->frames++; /* until bt_call ends */
    switch (kind) {
    case BT_F_MATCHER: return bt_call_matcher(vm, capture, arg);
    case BT_F_RBIND:
    case BT_F_LBIND:
        return bt_call_bound(vm, capture, kind == BT_F_LBIND, arg, n);
    case BT_F_FORK: return bt_call_fork(vm, capture, arg);
    case BT_F_LAMBDA:
        return bt_call_lambda(vm, bt_int_of(capture[0]), capture + 1, arg, n);
    default: return BT_UNIT;
    }
}

BT_STATIC bool bt_is_spine(bt_val f)
{
    if (!BT_IS_HEAP(f) || BT_HKIND(BT_OBJ(f)) != BT_H_FUN)
        return false;
    uint32_t kind = BT_HAUX(BT_OBJ(f)) & 255;
    return kind == BT_F_COMPOSE || kind == BT_F_CHAIN;
}

BT_STATIC bt_val bt_call_one(bt_vm *vm, bt_val f, const bt_val *arg, int n)
{
    if (!bt_tick(vm, 4))
        return 0;
    if (BT_TAG(f) == BT_OPREF)
        return bt_op_room(vm, bt_opref_of(f))
                   ? bt_call_op(vm, bt_opref_of(f), arg, n)
                   : 0;
    if (!bt_is_fun(f))
        return bt_raise(vm, BT_E_NOT_CALLABLE);
    return bt_call_closure(vm, f, arg, n);
}

/* Functions still to be applied, innermost on top; below each the frames that
 * are there when it is called. */
BT_STATIC bool bt_todo_push(bt_vm *vm, bt_vec *todo, bt_val f, int32_t frames)
{
    return bt_vec_push(vm, todo, bt_small(frames)) && bt_vec_push(vm, todo, f);
}

/* f is a compose or a chain: its frame, and its parts in its place. */
BT_STATIC bool bt_todo_parts(bt_vm *vm, bt_vec *todo, bt_val f)
{
    int64_t parts = BT_HLEN(BT_OBJ(f));
    bool ok = bt_room(vm, 1, 1) && bt_tick(vm, parts);
    for (int64_t i = 0; ok && i < parts; i++)
        ok = bt_todo_push(vm, todo, BT_SEQ(f)->item[i], vm->frames + 1);
    return ok;
}

/* compose and chain, however deeply nested, without recursion. */
BT_STATIC bt_val bt_call_spine(bt_vm *vm, bt_val f, const bt_val *arg, int n)
{
    char *mark = vm->top;
    bt_vec todo;
    bt_val r = 0;
    bool ok =
        bt_vec_init(vm, &todo, 16) && bt_todo_push(vm, &todo, f, vm->frames);
    while (ok && todo.n) {
        f = todo.v[--todo.n];
        vm->frames = (int32_t)bt_int_of(todo.v[--todo.n]);
        if (!bt_is_spine(f)) {
            r = bt_call_one(vm, f, r ? &r : arg, r ? 1 : n);
            if (!r)
                return 0;
            r = bt_keep(vm, mark, r);
            continue;
        }
        if (!r && n != 1)
            return bt_raise(vm, BT_E_ARGCOUNT);
        ok = bt_todo_parts(vm, &todo, f);
    }
    return ok ? r : 0;
}

BT_API bt_val bt_call(bt_vm *vm, bt_val f, const bt_val *arg, int n)
{
    char *mark = vm->top, *hi = vm->hi;
    int32_t frames = vm->frames;
    if (vm->depth >= vm->max_depth)
        return bt_raise(vm, BT_E_DEPTH);
    vm->depth++;
    bt_val r = bt_is_spine(f) ? bt_call_spine(vm, f, arg, n)
                              : bt_call_one(vm, f, arg, n);
    vm->depth--;
    vm->frames = frames;
    vm->hi = hi;
    if (!r || vm->top == mark) /* it fails, or nothing was made */
        return r;
    return bt_keep(vm, mark, r);
}

/* ---- called by primitives ----------------------------------------------- */

BT_STATIC bool bt_is_lambda(bt_val f, int n)
{
    return BT_IS_HEAP(f) && BT_HKIND(BT_OBJ(f)) == BT_H_FUN
           && BT_HAUX(BT_OBJ(f)) == (BT_F_LAMBDA | (uint32_t)n << 8);
}

/* bt_call() of a lambda with as many arguments as it takes, which is what most
 * elements of a loop go through. */
BT_STATIC bt_val bt_call_lambda_back(bt_vm *vm, bt_val f, const bt_val *arg,
                                     int n)
{
    char *mark = vm->top, *hi = vm->hi;
    const bt_val *item = BT_SEQ(f)->item;
    bt_val r = 0;
    if (vm->depth >= vm->max_depth)
        return bt_raise(vm, BT_E_DEPTH);
    vm->depth++;
    if (bt_tick(vm, 4) && bt_room(vm, 1, 1 + BT_OWN_FRAMES)) {
        vm->frames++;
        r = bt_call_lambda(vm, bt_int_of(item[0]), item + 1, arg, n);
        vm->frames--;
    }
    vm->depth--;
    vm->hi = hi;
    return !r || vm->top == mark ? r : bt_keep(vm, mark, r);
}

/* more: frames beside the primitive's own. */
BT_STATIC bt_val bt_call_back(bt_vm *vm, int32_t more, int32_t unsure, bt_val f,
                              const bt_val *arg, int n)
{
    int32_t nest = bt_op_frames(vm) + more;
    vm->frames += nest;
    vm->unsure += unsure;
    bt_val r = bt_is_lambda(f, n) ? bt_call_lambda_back(vm, f, arg, n)
                                  : bt_call(vm, f, arg, n);
    vm->frames -= nest;
    vm->unsure -= unsure;
    return r;
}

BT_API bt_val bt_own_call1(bt_vm *vm, bt_val f, bt_val a)
{
    return bt_call_back(vm, 0, 0, f, &a, 1);
}

BT_API bt_val bt_key_call1(bt_vm *vm, int32_t unsure, bt_val f, bt_val a)
{
    return bt_call_back(vm, 1, unsure, f, &a, 1);
}

BT_STATIC bt_val bt_gen_end(bt_vm *vm, bt_val r)
{
    if (!r && bt_err_exc(vm->err) == BT_X_STOPITER)
        vm->err = BT_E_GEN_STOP;
    return r;
}

BT_API bt_val bt_gen_call1(bt_vm *vm, int32_t unsure, bt_val f, bt_val a)
{
    return bt_gen_end(vm, bt_call_back(vm, 1, unsure, f, &a, 1));
}

BT_API bt_val bt_gen_call2(bt_vm *vm, bt_val f, bt_val a, bt_val b)
{
    bt_val arg[2];
    arg[0] = a;
    arg[1] = b;
    return bt_gen_end(vm, bt_call_back(vm, 1, 0, f, arg, 2));
}

/* ---- argument counts ---------------------------------------------------- */

BT_API bool bt_argcount(bt_vm *vm, bt_val f, int *n)
{
    if (BT_TAG(f) == BT_OPREF && bt_opref_of(f) < BT_N_OPS)
        *n = bt_op_rows[bt_opref_of(f)].arity;
    else if (bt_is_fun(f) && BT_IS_HEAP(f))
        *n = (int)(BT_HAUX(BT_OBJ(f)) >> 8);
    else
        return bt_raise(vm, BT_E_ATTRIBUTE);
    return true;
}
