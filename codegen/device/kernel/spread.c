/* A function of many elements at once.
 *
 * What primitives call for each element is mostly little: a sum, a part of a
 * pair, the height of a patch, the patch at another place. Such a body is run
 * here without calls, frames or errors, by all lanes of a warp, each with
 * elements of its own; on a host by the one there is. Only the ordinary case
 * stands here (scalar.h, forms that BT_LONE names, patches that are copied).
 * Where an element is anything else, nothing has happened, and the caller
 * calls the function for one element after the other, as CPython does: so what
 * raises raises there, and in order. */
#include "../compact/forms.h"
#include "../values/scalar.h"

enum {
    SPREAD_SLOTS = 8,
    SPREAD_LEAST = 2, /* elements, and at most: */
    SPREAD_MOST = 1 << 16,
    SPREAD_FRAMES = 512 /* of CPython's that the body never comes near to */
};
BT_ASSERT((int)SPREAD_FRAMES < (int)BT_MAX_FRAMES);
#define SPREAD_OUT BT_MISS /* what a body gives that leaves the element out */

/* ---- one element -------------------------------------------------------- */

/* Lanes take memory one after the other, in any order. 0: there is none. */
BT_STATIC char *spread_alloc(bt_vm *vm, size_t bytes)
{
#ifdef __CUDACC__
    char *p = (char *)(uintptr_t)atomicAdd((unsigned long long *)&vm->top,
                                           (unsigned long long)bytes);
#else
    char *p = vm->top;
    vm->top += bytes;
#endif
    return (int64_t)bytes <= vm->hi - p ? p : 0;
}

typedef struct { /* a patch as another one */
    bt_patch *from;
    int64_t i0, j0;
    uint32_t flags;
    int64_t color;
} spread_copy;

BT_STATIC spread_copy spread_same(bt_val patch)
{
    spread_copy c;
    c.from = BT_PATCH(patch);
    c.i0 = c.from->i0;
    c.j0 = c.from->j0;
    c.flags = BT_HAUX(c.from) & (BT_PATCH_OBJECT | BT_PATCH_PLANES);
    c.color = c.from->color;
    return c;
}

/* What op makes of its operands is that. 0: it has no room, or no place. */
BT_STATIC bt_val spread_patch(bt_vm *vm, uint32_t op, bt_val a, bt_val b,
                              const spread_copy *c)
{
    bt_patch *p = c->from;
    bool planes = (c->flags & BT_PATCH_PLANES) != 0;
    bt_recipe made;
    made.op = op;
    made.n = b ? 2 : 1;
    made.links = (uint32_t)BT_PATCH_CHAIN(p) + 1;
    made.arg[0] = a;
    made.arg[1] = b;
    if (BT_HKIND(p) != BT_H_PATCH || made.links > BT_PATCH_LINKS
        || !bt_patch_holds(BT_PATCH_ROWS(p), BT_PATCH_COLUMNS(p), c->i0, c->j0))
        return 0;
    bt_patch *q =
        (bt_patch *)spread_alloc(vm, bt_patch_bytes((int)made.n, planes));
    if (!q)
        return 0;
    bt_patch_head(q, &made, BT_PATCH_ROWS(p), BT_PATCH_COLUMNS(p), c->flags,
                  BT_HLEN(p));
    q->i0 = (int32_t)c->i0;
    q->j0 = (int32_t)c->j0;
    q->color = (int32_t)c->color;
    const uint32_t *from = bt_patch_mask(p);
    uint32_t *to = bt_patch_mask(q);
    for (int i = 0; i < (planes ? 5 : 1) * BT_MOST; i++)
        to[i] = from[i];
    return BT_ADDR(q);
}

BT_STATIC bt_val spread_shift(bt_vm *vm, uint32_t op, bt_val a, bt_val b)
{
    spread_copy c = spread_same(a);
    c.i0 += bt_pair_i(b);
    c.j0 += bt_pair_j(b);
    return spread_patch(vm, op, a, b, &c);
}

BT_STATIC bt_val spread_normalize(bt_vm *vm, uint32_t op, bt_val a)
{
    spread_copy c = spread_same(a);
    c.i0 = c.j0 = 0;
    return spread_patch(vm, op, a, 0, &c);
}

BT_STATIC bt_val spread_recolor(bt_vm *vm, uint32_t op, bt_val a, bt_val b)
{
    spread_copy c = spread_same(b);
    c.flags = BT_PATCH_OBJECT;
    c.color = bt_int_of(a);
    if (c.color < BT_LEAST_CELL || c.color > BT_MOST_CELL)
        return 0;
    return spread_patch(vm, op, a, b, &c);
}

BT_STATIC bt_val spread_toindices(bt_vm *vm, uint32_t op, bt_val a)
{
    spread_copy c = spread_same(a);
    if (!(c.flags & BT_PATCH_OBJECT))
        return a;
    c.flags = 0;
    c.color = 0;
    return spread_patch(vm, op, a, 0, &c);
}

/* Operands are of the form's kinds. */
BT_STATIC bt_val spread_form(bt_vm *vm, uint32_t op, uint32_t form, bt_val a,
                             bt_val b)
{
    switch (form) {
    case BT_F_shift: return spread_shift(vm, op, a, b);
    case BT_F_normalize:
    case BT_F_normalize_i:
    case BT_F_normalize_o: return spread_normalize(vm, op, a);
    case BT_F_recolor:
    case BT_F_recolor_i:
    case BT_F_recolor_o: return spread_recolor(vm, op, a, b);
    case BT_F_toindices:
    case BT_F_toindices_o: return spread_toindices(vm, op, a);
    default: return bt_form_lone(vm, form, a, b);
    }
}

BT_STATIC bt_val spread_contained(bt_val a, bt_val b)
{
    if (BT_TAG(a) != BT_PAIR || !bt_is_kind(BT_KIND_AREA_INDICES, b))
        return 0;
    bt_patch *p = BT_PATCH(b);
    bt_area area = bt_area_of(p);
    return bt_bool(
        bt_area_has(&area, bt_pair_i(a) - p->i0, bt_pair_j(a) - p->j0));
}

BT_STATIC bt_val spread_op(bt_vm *vm, uint32_t op, bt_val a, bt_val b)
{
    const uint8_t *kind;
    bt_val r = bt_scalar(op, a, b);
    if (r)
        return r;
    switch (op) {
    case BT_OP_tok_contained:
    case BT_OP_arc_contained: return spread_contained(a, b);
    default: break;
    }
    uint32_t form = bt_form_of(op, &kind);
    if (!form || !bt_is_kind((bt_kind)kind[0], a)
        || !bt_is_kind((bt_kind)kind[1], b))
        return 0;
    r = spread_form(vm, op, form, a, b);
    return r == BT_MISS ? 0 : r;
}

BT_INLINE bt_val spread_operand(const bt_vm *vm, const bt_val *s, uint32_t o)
{
    return (int32_t)o >= 0 ? s[o] : vm->program->konst[~o];
}

BT_STATIC bt_val spread_call(bt_vm *vm, const bt_val *s, const uint32_t *w)
{
    const uint32_t *o = w + BT_W_HEAD;
    uint32_t n = w[BT_W_NARGS];
    bt_val a = spread_operand(vm, s, o[0]);
    bt_val b = n == 2 ? spread_operand(vm, s, o[1]) : 0;
    return n > 2 || BT_IS_ERR(a) || BT_IS_ERR(b)
               ? 0
               : spread_op(vm, w[BT_W_IMM], a, b);
}

/* What a step computes, 0 if that isn't for here. */
BT_STATIC bt_val spread_step(bt_vm *vm, const bt_body *f, const bt_val *arg,
                             const bt_val *s, const uint32_t *w)
{
    bt_val v;
    switch (w[BT_W_CODE] & 255) {
    case BT_S_CALL: return spread_call(vm, s, w);
    case BT_S_ARG: return arg[w[BT_W_IMM]];
    case BT_S_CAPTURE: return f->capture[w[BT_W_IMM]];
    case BT_S_MOVE: return spread_operand(vm, s, w[BT_W_HEAD]);
    case BT_S_KEEP:
        v = spread_operand(vm, s, w[BT_W_HEAD]);
        return v == BT_TRUE ? v : v == BT_FALSE ? SPREAD_OUT : 0;
    default: return 0;
    }
}

/* f of one element, or of one of each source; 0: a call has to tell. */
BT_STATIC bt_val spread_one(bt_vm *vm, const bt_body *f, const bt_val *arg)
{
    bt_val s[SPREAD_SLOTS], v;
    const uint32_t *w = f->code;
    if (!w)
        return spread_op(vm, f->op, arg[0], f->nargs == 2 ? arg[1] : 0);
    while ((w[BT_W_CODE] & 255) != BT_S_RETURN) {
        v = spread_step(vm, f, arg, s, w);
        if (!v || BT_IS_ERR(v) || v == SPREAD_OUT)
            return v == SPREAD_OUT ? v : 0;
        s[w[BT_W_DST]] = v;
        w += BT_W_HEAD + w[BT_W_NARGS] + w[BT_W_NCLEAR];
    }
    v = spread_operand(vm, s, w[BT_W_HEAD]);
    return BT_IS_ERR(v) ? 0 : v;
}

/* ---- all of them -------------------------------------------------------- */

BT_API void bt_spread_part(bt_vm *vm, uint32_t lane, uint32_t lanes)
{
    bt_job *j = &vm->job;
    for (int64_t i = lane; i < j->n && !j->found; i += lanes)
        if (!(j->to[i] = spread_one(vm, &j->body, j->from + i * j->stride)))
            j->found = 1; /* several lanes may write that */
}

#ifndef __CUDACC__
BT_API void bt_job_spread(bt_vm *vm)
{
    bt_spread_part(vm, 0, 1);
}
#endif

/* As many calls of primitives as calls of the body would be. */
BT_STATIC void spread_count(bt_vm *vm, const bt_body *f, int64_t n)
{
    const uint32_t *w = f->code;
    if (!vm->counts)
        return;
    if (!w)
        bt_count_calls(vm, f->op, n);
    for (; w && (w[BT_W_CODE] & 255) != BT_S_RETURN;
         w += BT_W_HEAD + w[BT_W_NARGS] + w[BT_W_NCLEAR])
        if ((w[BT_W_CODE] & 255) == BT_S_CALL)
            bt_count_calls(vm, w[BT_W_IMM], n);
}

/* Is there memory for n results (or elements), most of it left? */
BT_STATIC bt_val *spread_room(bt_vm *vm, int64_t n)
{
    size_t bytes = (size_t)n * sizeof(bt_val);
    return bytes < (size_t)(vm->hi - vm->top) / 4 ? (bt_val *)bt_temp(vm, bytes)
                                                  : 0;
}

BT_STATIC bool spread_suits(const bt_vm *vm, int64_t n)
{
    return vm->compact && !vm->alone && n >= SPREAD_LEAST && n <= SPREAD_MOST
           && vm->frames + vm->unsure < BT_MAX_FRAMES - SPREAD_FRAMES
           && vm->depth + 1 < vm->max_depth;
}

/* v: f.nargs of each element. 0: the function has to be called. */
BT_STATIC const bt_val *spread_over(bt_vm *vm, const bt_body *f,
                                    const bt_val *v, int64_t n)
{
    char *mark = vm->top;
    bt_job *j = &vm->job;
    bt_val *r = bt_tick(vm, n) ? spread_room(vm, n) : 0;
    if (!r)
        return 0;
    j->body = *f;
    j->from = v;
    j->to = r;
    j->n = n;
    j->stride = f->nargs;
    j->found = 0;
    bt_job_spread(vm);
    if (j->found)
        bt_cut(vm, mark);
    else
        spread_count(vm, f, n);
    return j->found ? 0 : r;
}

BT_STATIC bool spread_lambda(const bt_vm *vm, int64_t id, const bt_val *capture,
                             bt_body *f)
{
    const bt_lambda *l = &vm->program->lambda[id];
    f->code = vm->program->code + l->code;
    f->capture = capture;
    f->nargs = l->nparams;
    return vm->program->code && l->nslots <= SPREAD_SLOTS;
}

/* f's body, if it is a primitive or a lambda of nargs parameters. */
BT_STATIC bool spread_body(bt_vm *vm, bt_val f, uint32_t nargs, bt_body *b)
{
    int n;
    if (BT_TAG(f) == BT_OPREF) {
        b->op = bt_opref_of(f);
        b->code = 0;
        b->nargs = nargs;
        return b->op < BT_N_OPS && bt_argcount(vm, f, &n) && n == (int)nargs;
    }
    if (!bt_is_fun(f) || !BT_IS_HEAP(f)
        || BT_HAUX(BT_OBJ(f)) != (BT_F_LAMBDA | nargs << 8))
        return false;
    const bt_val *item = BT_SEQ(f)->item;
    return vm->program && spread_lambda(vm, bt_int_of(item[0]), item + 1, b);
}

/* The next n elements of the sources, side by side. */
BT_STATIC const bt_val *spread_elements(bt_vm *vm, bt_iter *it,
                                        uint32_t sources, int64_t n)
{
    bt_val *e = spread_room(vm, n * sources);
    for (int64_t i = 0; e && i < n; i++)
        for (uint32_t k = 0; k < sources; k++)
            if (!bt_iter_next(&it[k], &e[i * sources + k]))
                return 0;
    return e;
}

/* 0: the function has to be called; all memory is as it was. */
BT_STATIC const bt_val *spread_try(bt_vm *vm, const bt_body *f, bt_iter *it,
                                   int64_t n)
{
    char *hi = vm->hi;
    const bt_val *e = spread_elements(vm, it, f->nargs, n);
    const bt_val *r = e ? spread_over(vm, f, e, n) : 0;
    if (!r)
        vm->hi = hi;
    return r;
}

/* How many elements an iteration over v gives; 0: it isn't for here, as where
 * the order of a compact value would have to be found. */
BT_STATIC int64_t spread_len(bt_val v)
{
    return BT_IS_HEAP(v) && v && !bt_is_compact(v) ? bt_len_or(v) : 0;
}

BT_STATIC bt_each spread_calls(bt_val f)
{
    bt_each each;
    each.f = f;
    each.r = 0;
    return each;
}

BT_API bt_each bt_each_of(bt_vm *vm, bt_val f, bt_val container)
{
    int64_t n = spread_len(container);
    bt_each each = spread_calls(f);
    bt_body body;
    bt_iter it;
    if (spread_suits(vm, n) && spread_body(vm, f, 1, &body)
        && bt_iter_init(vm, &it, container))
        each.r = spread_try(vm, &body, &it, n);
    return each;
}

BT_API bt_each bt_each_of2(bt_vm *vm, bt_val f, bt_val a, bt_val b)
{
    int64_t n = spread_len(a), m = spread_len(b);
    bt_each each = spread_calls(f);
    bt_body body;
    bt_iter it[2];
    if (spread_suits(vm, n < m ? n : m) && spread_body(vm, f, 2, &body)
        && bt_iter_init(vm, &it[0], a) && bt_iter_init(vm, &it[1], b))
        each.r = spread_try(vm, &body, it, n < m ? n : m);
    return each;
}

BT_STATIC const bt_val *spread_places(bt_vm *vm, bt_patch *p)
{
    bt_val *e = spread_room(vm, BT_HLEN(p));
    int64_t i = 0;
    for (bt_cells c = bt_cells_start(bt_area_of(p)); e && bt_cells_next(&c);)
        e[i++] = bt_pair_raw(p->i0 + c.i, p->j0 + c.j);
    return e;
}

BT_API bt_each bt_each_cells(bt_vm *vm, bt_val f, bt_val patch)
{
    char *hi = vm->hi;
    bt_patch *p = BT_PATCH(patch);
    bt_each each = spread_calls(f);
    bt_body body;
    const bt_val *e;
    if (!BT_PATCH_IS(p, BT_PATCH_OBJECT) && spread_suits(vm, BT_HLEN(p))
        && spread_body(vm, f, 1, &body) && (e = spread_places(vm, p)))
        each.r = spread_over(vm, &body, e, BT_HLEN(p));
    if (!each.r)
        vm->hi = hi;
    return each;
}

/* Captures are where the other lanes can read them. */
BT_STATIC const bt_val *spread_captures(bt_vm *vm, const bt_val *v, int64_t n)
{
    bt_val *to = spread_room(vm, n + 1);
    for (int64_t i = 0; to && i < n; i++)
        to[i] = v[i];
    return to;
}

BT_API const bt_val *bt_spread_loop(bt_vm *vm, uint32_t id,
                                    const bt_val *capture, int64_t ncaptures,
                                    const bt_iter *source, int64_t *n)
{
    bt_body f;
    bt_iter it[2];
    *n = bt_len_or(source[0].v);
    it[0] = source[0];
    if (!spread_lambda(vm, id, capture, &f) || f.nargs > 2)
        return 0;
    if (f.nargs == 2) {
        int64_t other = bt_len_or(source[1].v);
        it[1] = source[1];
        *n = other < *n ? other : *n;
    }
    if (!spread_suits(vm, *n)
        || !(f.capture = spread_captures(vm, capture, ncaptures)))
        return 0;
    return spread_try(vm, &f, it, *n);
}
