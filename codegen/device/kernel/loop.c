/* Loops: the elements of a container through a body, which may leave some of
 * them out, to a sink. What a sink does is what the primitive does that it is
 * called after, with a tuple of what the body makes; but there is no tuple. */
#include "../device.h"

typedef enum {
    LOOP_NONE,
    LOOP_TUPLE,
    LOOP_COUNT,
    LOOP_FIRST,
    LOOP_LAST,
    LOOP_MERGE,
    LOOP_GREATEST,
    LOOP_SMALLEST,
    LOOP_FIND,
    LOOP_MOST,
    LOOP_LEAST,
    LOOP_MOST_OF,
    LOOP_LEAST_OF
} loop_sink;

#define LOOP_IF_RAISE 0
#define LOOP_IF_NONE  BT_NONE
#define LOOP_IF_UNIT  BT_UNIT
#define LOOP_IF_NOSET BT_NOSET
#define LOOP_IF_ZERO  bt_small(0)

enum { LOOP_SOURCES = 2 };
typedef struct {
    bt_iter it[LOOP_SOURCES];
    int sources; /* elements of all go to the body at once */
    uint32_t body;
    const bt_val *capture;
    const bt_val *made; /* 0, or what the body gives for all elements ... */
    int64_t left;       /* ... so many more; scratch memory, no roots */
} loop_source;

/* What op does, and *empty with nothing. */
BT_STATIC loop_sink loop_find(uint32_t op, bt_val *empty)
{
    switch (op) {
#define IR_SINK(dialect, name, kind, if_empty)                                 \
    case BT_OP_##dialect##_##name:                                             \
        *empty = LOOP_IF_##if_empty;                                           \
        return LOOP_##kind;
#include "../../../ir/sinks.def"
    default: *empty = 0; return LOOP_NONE;
    }
}

/* The body runs in a generator expression: see PEP 479. */
BT_STATIC bt_val loop_failed(bt_vm *vm)
{
    if (bt_err_exc(vm->err) == BT_X_STOPITER)
        vm->err = BT_E_GEN_STOP;
    return 0;
}

/* The next elements; false: a source is exhausted. */
BT_INLINE bool loop_elements(loop_source *l, bt_val *e)
{
    return bt_iter_next(&l->it[0], &e[0])
           && (l->sources == 1 || bt_iter_next(&l->it[1], &e[1]));
}

BT_STATIC bt_val loop_made(loop_source *l)
{
    while (l->left--) {
        bt_val r = *l->made++;
        if (r != BT_MISS)
            return r;
    }
    l->left = 0;
    return 0;
}

/* Garbage of calls; where results were made all at once, there is none. */
BT_STATIC void loop_clean(bt_vm *vm, const loop_source *l, bt_loop *loop,
                          bt_val *kept, int64_t n)
{
    if (!l->made)
        bt_loop_collect(vm, loop, kept, n, 1);
}

/* What the body makes of the next element that it doesn't leave out. 0: there
 * is none, or an error is pending. */
BT_STATIC bt_val loop_next(bt_vm *vm, loop_source *l)
{
    bt_val e[LOOP_SOURCES];
    if (l->made)
        return loop_made(l);
    while (loop_elements(l, e)) {
        char *mark = vm->top, *hi = vm->hi;
        if (!bt_tick(vm, 4))
            return 0;
        bt_val r = bt_call_lambda(vm, l->body, l->capture, e, l->sources);
        vm->hi = hi;
        if (r)
            return bt_keep(vm, mark, r);
        if (vm->err != BT_E_KEEP)
            return loop_failed(vm);
        vm->err = BT_E_NONE;
        bt_keep(vm, mark, BT_NONE);
    }
    return 0;
}

BT_STATIC bt_val loop_gather(bt_vm *vm, loop_source *l)
{
    bt_gather g;
    bt_val r;
    if (!bt_gather_begin(vm, &g, BT_T_TUPLE, l->it[0].n))
        return 0;
    while ((r = loop_next(vm, l))) {
        if (!bt_gather_add(vm, &g, r))
            return 0;
        if (!l->made)
            bt_gather_clean(vm, &g, true);
    }
    return vm->err ? 0 : bt_gather_done(vm, &g);
}

/* Compact patches are merged without asking for their orders, but only where
 * all of them are there. */
BT_STATIC bt_val loop_merge(bt_vm *vm, loop_source *l, uint32_t op)
{
    bt_val r = loop_gather(vm, l);
    return r ? bt_op_bare(vm, op, r, 0, 0, 0) : 0;
}

BT_STATIC bt_val loop_count(bt_vm *vm, loop_source *l)
{
    bt_loop loop = bt_loop_begin(vm);
    int64_t n = 0;
    for (; loop_next(vm, l); n++)
        loop_clean(vm, l, &loop, 0, 0);
    return vm->err ? 0 : bt_small(n);
}

/* max or min by key f (None: the elements themselves); 0: there is none, or an
 * error is pending. */
BT_STATIC bt_val loop_extreme(bt_vm *vm, loop_source *l, bt_val f, bt_cmp op)
{
    bt_loop loop = bt_loop_begin(vm);
    bt_val kept[2] = {0, 0}, e; /* the best one, its key */
    while ((e = loop_next(vm, l))) {
        bool better = true;
        bt_val key = f == BT_NONE ? e : bt_key_call1(vm, 0, f, e);
        if (!key || (kept[0] && !bt_compare(vm, key, kept[1], op, &better)))
            return 0;
        if (better) {
            kept[0] = e;
            kept[1] = key;
        }
        loop_clean(vm, l, &loop, kept, 2);
    }
    return vm->err ? 0 : kept[0];
}

/* The last one, or the first one that f accepts; 0: there is none, or an error
 * is pending. */
BT_STATIC bt_val loop_pick(bt_vm *vm, loop_source *l, bool last, bt_val f)
{
    bt_loop loop = bt_loop_begin(vm);
    bt_val e, r, kept = 0;
    while ((e = loop_next(vm, l))) {
        r = last ? BT_FALSE : bt_gen_call1(vm, 1, f, e);
        if (!r || bt_truth(r))
            return r ? e : 0;
        kept = last ? e : 0;
        loop_clean(vm, l, &loop, &kept, 1);
    }
    return vm->err ? 0 : kept;
}

/* What is taken where there is no element; 0: an error is pending. */
BT_STATIC bt_val loop_or(bt_vm *vm, bt_val r, bt_val empty)
{
    if (r || vm->err)
        return r;
    return empty ? empty : bt_raise(vm, BT_E_EMPTY);
}

BT_STATIC bt_val loop_best(bt_vm *vm, loop_source *l, loop_sink sink, bt_val f)
{
    switch (sink) {
    case LOOP_GREATEST: return loop_extreme(vm, l, BT_NONE, BT_GT);
    case LOOP_SMALLEST: return loop_extreme(vm, l, BT_NONE, BT_LT);
    case LOOP_MOST:
    case LOOP_MOST_OF: return loop_extreme(vm, l, f, BT_GT);
    default: return loop_extreme(vm, l, f, BT_LT);
    }
}

BT_STATIC bt_val loop_sunk(bt_vm *vm, loop_source *l, uint32_t op, bt_val f)
{
    bt_val empty, r;
    loop_sink sink = loop_find(op, &empty);
    switch (sink) {
    case LOOP_TUPLE: return loop_gather(vm, l);
    case LOOP_MERGE: return loop_merge(vm, l, op);
    case LOOP_COUNT: return loop_count(vm, l);
    case LOOP_NONE: return bt_raise(vm, BT_E_NOT_CALLABLE);
    case LOOP_FIRST: r = loop_next(vm, l); break;
    case LOOP_LAST:
    case LOOP_FIND: r = loop_pick(vm, l, sink == LOOP_LAST, f); break;
    default: r = loop_best(vm, l, sink, f); break;
    }
    r = loop_or(vm, r, empty);
    bool of = sink == LOOP_MOST_OF || sink == LOOP_LEAST_OF;
    return of && r ? bt_own_call1(vm, f, r) : r;
}

/* As a primitive that calls a lambda from a generator expression. */
BT_STATIC bt_val loop_in(bt_vm *vm, loop_source *l, uint32_t op, bt_val f)
{
    if (vm->depth >= vm->max_depth)
        return bt_raise(vm, BT_E_DEPTH);
    vm->depth++;
    vm->within++;
    bt_val r = loop_sunk(vm, l, op, f);
    vm->within--;
    vm->depth--;
    return r && BT_IS_HEAP(r) && !vm->within ? bt_compacted(vm, r) : r;
}

BT_STATIC bool loop_open(bt_vm *vm, loop_source *l, const bt_val *source)
{
    for (int i = 0; i < l->sources; i++) {
        bt_val v = bt_exact(vm, source[i]);
        if (!v || !bt_iter_init(vm, &l->it[i], v))
            return false;
    }
    return true;
}

BT_API bt_val bt_loop_run(bt_vm *vm, uint32_t body, const bt_val *arg,
                          int64_t n)
{
    loop_source l;
    uint32_t op = bt_opref_of(arg[0]);
    bt_val empty, f = 0;
    l.made = 0;
    l.body = body;
    l.sources = (int)vm->program->lambda[body].nparams;
    l.capture = arg + 1 + l.sources;
    if (loop_find(op, &empty) >= LOOP_FIND)
        f = *l.capture++;
    bool ok = loop_open(vm, &l, arg + 1);
    if (!ok && bt_recover(vm, op)) { /* what was to go through it gives () */
        l.sources = 1;
        ok = bt_iter_init(vm, &l.it[0], BT_UNIT);
    } else if (ok)
        l.made = bt_spread_loop(vm, body, l.capture, arg + n - l.capture, l.it,
                                &l.left);
    return bt_safe(vm, op, ok ? loop_in(vm, &l, op, f) : 0);
}

BT_API bt_val bt_kept(bt_vm *vm, bt_val v)
{
    return bt_truth(v) ? v : bt_raise(vm, BT_E_KEEP);
}
