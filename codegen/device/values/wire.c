/* Values as bytes, in prefix order. A value is one byte that says what it
 * is, followed by LEB128 numbers and its parts:
 *   0..191       an int from -16 to 175
 *   W_INT        zigzag number            W_FLOAT   8 bytes, little endian
 *   W_PAIR/_TRIPLE/_CELL  two or three zigzag numbers
 *   W_TUPLE/_LIST         length, items
 *   W_GRID       a compact grid: rows, columns, then each plane's rows, of as
 *                many bytes as the columns' bits take
 *   W_PATCH      a compact patch by what makes it: flags, size, place, colour,
 *                the operation and its arguments; then mask and planes as
 *                rows. Whoever reads it finds the order if somebody looks
 *   W_SAME       in a patch's arguments: the very value of an earlier one
 *   W_SET        log2 of the table size, filled slots, then for each filled
 *                slot the number of unused ones before it and its key: the
 *                very table comes back, order and dummies included
 *   W_STR        bytes, UTF-8             W_ERR     error code, statement
 *   W_FUN        any function; read back as one that can only be shown
 */
#include "../compact/compact.h"

enum {
    BT_W_INTS = 192, /* codes below are ints */
    BT_W_BIAS = 16,
    BT_W_INT = BT_W_INTS,
    BT_W_FLOAT,
    BT_W_PAIR,
    BT_W_TRIPLE,
    BT_W_CELL,
    BT_W_TUPLE,
    BT_W_LIST,
    BT_W_GRID,
    BT_W_PATCH,
    BT_W_SAME,
    BT_W_SET,
    BT_W_STR,
    BT_W_ERR,
    BT_W_FUN,
    BT_W_DUMMY,
    BT_W_CONST /* + kind of constant, but for characters */
};

/* ---- writing ------------------------------------------------------------ */

typedef struct {
    bt_vm *vm;
    uint8_t *buf;
    int64_t cap, n, most; /* most: give up behind so many bytes */
} bt_out;

BT_STATIC void bt_put_byte(bt_out *o, unsigned b)
{
    if (o->n < o->cap)
        o->buf[o->n] = (uint8_t)b;
    o->n++;
}

BT_STATIC void bt_put_num(bt_out *o, uint64_t u)
{
    for (; u >= 128; u >>= 7)
        bt_put_byte(o, (unsigned)(u & 127) | 128);
    bt_put_byte(o, (unsigned)u);
}

BT_STATIC void bt_put_zigzag(bt_out *o, int64_t i)
{
    bt_put_num(o, (uint64_t)i << 1 ^ (uint64_t)(i >> 63));
}

/* An int that is its code. */
BT_INLINE bool bt_is_byte(bt_val v)
{
    return BT_TAG(v) == BT_INT && bt_int_of(v) >= -BT_W_BIAS
           && bt_int_of(v) < BT_W_INTS - BT_W_BIAS;
}

BT_STATIC void bt_put_int(bt_out *o, bt_val v)
{
    int64_t i = bt_int_of(v);
    if (bt_is_byte(v)) {
        bt_put_byte(o, (unsigned)(i + BT_W_BIAS));
        return;
    }
    bt_put_byte(o, BT_W_INT);
    bt_put_zigzag(o, i);
}

BT_STATIC void bt_put_three(bt_out *o, unsigned code, bt_val v)
{
    bt_put_byte(o, code);
    bt_put_zigzag(o, bt_three_a(v));
    bt_put_zigzag(o, bt_three_b(v));
    bt_put_zigzag(o, bt_three_c(v));
}

BT_STATIC void bt_put_text(bt_out *o, bt_val v)
{
    char buf[4];
    int64_t n;
    const char *p = bt_text(v, buf, &n);
    bt_put_byte(o, BT_W_STR);
    bt_put_num(o, (uint64_t)n);
    for (int64_t i = 0; i < n; i++)
        bt_put_byte(o, (uint8_t)p[i]);
}

BT_STATIC void bt_put_float(bt_out *o, double d)
{
    union {
        double d;
        uint64_t bits;
    } u;
    u.d = d;
    bt_put_byte(o, BT_W_FLOAT);
    for (int i = 0; i < 8; i++)
        bt_put_byte(o, (unsigned)(u.bits >> 8 * i & 255));
}

BT_STATIC bool bt_put(bt_out *o, bt_val v);

BT_STATIC bool bt_put_seq(bt_out *o, unsigned code, const bt_obj *s)
{
    int64_t n = BT_HLEN(s);
    bt_put_byte(o, code);
    bt_put_num(o, (uint64_t)n);
    for (int64_t i = 0; i < n; i++) {
        bt_val v = ((const bt_seq *)s)->item[i];
        if (bt_is_byte(v))
            bt_put_byte(o, (unsigned)(bt_int_of(v) + BT_W_BIAS));
        else if (!bt_put(o, v))
            return false;
    }
    return true;
}

BT_STATIC bool bt_put_set(bt_out *o, const bt_set *s)
{
    uint64_t gap = 0;
    unsigned log = 0;
    while ((int64_t)1 << log <= s->mask)
        log++;
    bt_put_byte(o, BT_W_SET);
    bt_put_byte(o, log);
    bt_put_num(o, s->fill);
    for (int64_t i = 0; i <= (int64_t)s->mask; i++) {
        if (!s->table[i].key) {
            gap++;
            continue;
        }
        bt_put_num(o, gap);
        gap = 0;
        if (!bt_put(o, s->table[i].key))
            return false;
    }
    return true;
}

/* Rows of planes of h by w bits, which lie BT_MOST words apart. */
BT_STATIC bool bt_put_rows(bt_out *o, const uint32_t *row, int planes, int h,
                           int w)
{
    int bytes = (w + 7) / 8;
    if (o->n + planes * h * bytes <= o->cap)
        bt_pack_rows(o->vm, o->buf + o->n, row, planes * h, h, bytes);
    o->n += planes * h * bytes;
    return bt_tick(o->vm, planes * h);
}

BT_STATIC bool bt_put_grid(bt_out *o, const bt_grid *g)
{
    int h = BT_GRID_ROWS(g), w = BT_GRID_COLUMNS(g);
    bt_put_byte(o, BT_W_GRID);
    bt_put_byte(o, (unsigned)h);
    bt_put_byte(o, (unsigned)w);
    return bt_put_rows(o, g->row[0], 4, h, w);
}

/* A patch's place, or colour: with 32 more the numbers of cells have 20 bits.
 */
BT_INLINE bool bt_is_near(int64_t i)
{
    return bt_fits(i, 19);
}

/* May v go as the argument of an operation that is evaluated elsewhere? */
BT_STATIC bool bt_wire_carries(bt_val v, int links)
{
    if (!BT_IS_HEAP(v))
        return BT_TAG(v) != BT_OPREF;
    if (BT_HKIND(BT_OBJ(v)) == BT_H_GRID)
        return true;
    if (BT_HKIND(BT_OBJ(v)) != BT_H_PATCH || links == 0)
        return false;
    const bt_patch *p = BT_PATCH(v);
    bool all = p->op != BT_MADE_ONCE && bt_is_near(p->i0) && bt_is_near(p->j0)
               && bt_is_near(p->color);
    for (int i = 0; all && i < BT_PATCH_NARGS(p); i++)
        all = bt_wire_carries(p->arg[i], links - 1);
    return all;
}

/* a & a isn't a & b, even where these are equal. */
BT_STATIC bool bt_put_arg(bt_out *o, const bt_patch *p, int i)
{
    int k = 0;
    while (p->arg[k] != p->arg[i])
        k++;
    if (k == i)
        return bt_put(o, p->arg[i]);
    bt_put_byte(o, BT_W_SAME);
    bt_put_byte(o, (unsigned)k);
    return true;
}

BT_STATIC bool bt_put_patch(bt_out *o, bt_patch *p)
{
    int h = BT_PATCH_ROWS(p), w = BT_PATCH_COLUMNS(p);
    bt_put_byte(o, BT_W_PATCH);
    bt_put_num(o, BT_HAUX(p));
    bt_put_zigzag(o, p->i0);
    bt_put_zigzag(o, p->j0);
    bt_put_zigzag(o, p->color);
    bt_put_num(o, p->op);
    for (int i = 0; i < BT_PATCH_NARGS(p); i++)
        if (!bt_put_arg(o, p, i))
            return false;
    return bt_put_rows(o, bt_patch_mask(p),
                       BT_PATCH_IS(p, BT_PATCH_PLANES) ? 5 : 1, h, w);
}

BT_STATIC bool bt_put_exact(bt_out *o, bt_val v)
{
    v = bt_exact(o->vm, v);
    return v && bt_put(o, v);
}

BT_STATIC bool bt_put_heap(bt_out *o, bt_val v)
{
    enum { FEW = 8 }; /* cells, shorter than the grid that they come from */
    bt_obj *h = BT_OBJ(v);
    switch (BT_HKIND(h)) {
    case BT_H_GRID: return bt_put_grid(o, BT_GRID(v));
    case BT_H_PATCH:
        return BT_HLEN(h) > FEW && bt_wire_carries(v, BT_PATCH_LINKS)
                   ? bt_put_patch(o, BT_PATCH(v))
                   : bt_put_exact(o, v);
    case BT_H_PILE:
    case BT_H_SHEET: return bt_put_exact(o, v);
    case BT_H_TUPLE: return bt_put_seq(o, BT_W_TUPLE, h);
    case BT_H_LIST: return bt_put_seq(o, BT_W_LIST, h);
    case BT_H_SET: return bt_put_set(o, BT_SET(v));
    case BT_H_STR: bt_put_text(o, v); return true;
    case BT_H_FLOAT: bt_put_float(o, BT_FLOAT(v)->num); return true;
    default: bt_put_byte(o, BT_W_FUN); return true;
    }
}

BT_STATIC bool bt_put_nested(bt_out *o, bt_val v)
{
    bt_vm *vm = o->vm;
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    if (o->n > o->most)
        return bt_raise(vm, BT_E_MEMORY);
    if (!bt_tick(vm, 1 + (int64_t)(bt_obj_bytes(BT_OBJ(v)) >> 3)))
        return false;
    vm->nest++;
    bool ok = bt_put_heap(o, v);
    vm->nest--;
    return ok;
}

BT_STATIC bool bt_put(bt_out *o, bt_val v)
{
    switch (BT_TAG(v)) {
    case BT_PTR: return bt_put_nested(o, v);
    case BT_INT: bt_put_int(o, v); return true;
    case BT_PAIR:
        bt_put_byte(o, BT_W_PAIR);
        bt_put_zigzag(o, bt_pair_i(v));
        bt_put_zigzag(o, bt_pair_j(v));
        return true;
    case BT_TRIPLE: bt_put_three(o, BT_W_TRIPLE, v); return true;
    case BT_CELL: bt_put_three(o, BT_W_CELL, v); return true;
    case BT_ERRVAL:
        bt_put_byte(o, BT_W_ERR);
        bt_put_num(o, bt_errval_err(v));
        bt_put_num(o, bt_errval_stmt(v));
        return true;
    case BT_OPREF: bt_put_byte(o, BT_W_FUN); return true;
    default: break;
    }
    if (v == BT_DUMMY)
        bt_put_byte(o, BT_W_DUMMY);
    else if (bt_type_of(v) == BT_T_STR)
        bt_put_text(o, v);
    else
        bt_put_byte(o, BT_W_CONST + (unsigned)(v >> 3 & 31));
    return true;
}

BT_API int64_t bt_wire_put(bt_vm *vm, bt_val v, uint8_t *buf, int64_t cap)
{
    bt_out o;
    o.vm = vm;
    o.buf = buf;
    o.cap = cap;
    o.n = 0;
    o.most = (int64_t)1 << 62; /* cap bounds it */
    return bt_put(&o, v) ? o.n : -1;
}

BT_API int64_t bt_wire_size(bt_vm *vm, bt_val v, int64_t most)
{
    bt_out o;
    o.vm = vm;
    o.buf = 0;
    o.cap = o.n = 0;
    o.most = most;
    return bt_put(&o, v) ? o.n : -1;
}

/* ---- reading ------------------------------------------------------------ */

typedef struct {
    bt_vm *vm;
    const uint8_t *buf;
    int64_t n, at;
} bt_in;

BT_STATIC bool bt_take_byte(bt_in *in, unsigned *b)
{
    if (in->at >= in->n)
        return bt_raise(in->vm, BT_E_VALUE);
    *b = in->buf[in->at++];
    return true;
}

BT_STATIC bool bt_take_num(bt_in *in, uint64_t *u)
{
    unsigned b = 128;
    *u = 0;
    for (int shift = 0; b & 128; shift += 7) {
        if (shift > 63)
            return bt_raise(in->vm, BT_E_VALUE);
        if (!bt_take_byte(in, &b))
            return false;
        *u |= (uint64_t)(b & 127) << shift;
    }
    return true;
}

/* A number of parts, each at least a byte long. */
BT_STATIC bool bt_take_count(bt_in *in, int64_t *n)
{
    uint64_t u;
    if (!bt_take_num(in, &u))
        return false;
    *n = (int64_t)u;
    return u <= (uint64_t)(in->n - in->at) || bt_raise(in->vm, BT_E_VALUE);
}

BT_STATIC bt_val bt_take_int(bt_in *in)
{
    uint64_t u;
    if (!bt_take_num(in, &u))
        return 0;
    return bt_int(in->vm, (int64_t)(u >> 1) ^ -(int64_t)(u & 1));
}

BT_STATIC bt_val bt_take_float(bt_in *in)
{
    union {
        double d;
        uint64_t bits;
    } u;
    unsigned b;
    u.bits = 0;
    for (int i = 0; i < 8; i++) {
        if (!bt_take_byte(in, &b))
            return 0;
        u.bits |= (uint64_t)b << 8 * i;
    }
    return bt_num(in->vm, u.d);
}

BT_STATIC bt_val bt_take_text(bt_in *in)
{
    int64_t n;
    if (!bt_take_count(in, &n))
        return 0;
    in->at += n;
    return bt_string(in->vm, (const char *)in->buf + in->at - n, n);
}

BT_STATIC bt_val bt_take_ints(bt_in *in, unsigned code)
{
    bt_val a = bt_take_int(in), b = a ? bt_take_int(in) : 0;
    if (!b || code == BT_W_PAIR)
        return b ? bt_tuple2(in->vm, a, b) : 0;
    bt_val c = bt_take_int(in);
    if (!c || code == BT_W_TRIPLE)
        return c ? bt_tuple3(in->vm, a, b, c) : 0;
    c = bt_tuple2(in->vm, b, c);
    return c ? bt_tuple2(in->vm, a, c) : 0;
}

BT_STATIC bt_val bt_take(bt_in *in);

BT_STATIC bt_val bt_take_seq(bt_in *in, unsigned code)
{
    char *hi = in->vm->hi;
    bt_vec items;
    int64_t n;
    if (!bt_take_count(in, &n) || !bt_vec_init(in->vm, &items, n))
        return 0;
    for (; n > 0; n--) {
        bt_val v = bt_take(in);
        if (!v || !bt_vec_push(in->vm, &items, v))
            return 0;
    }
    bt_val r = code == BT_W_LIST ? bt_list(in->vm, items.v, items.n)
                                 : bt_tuple(in->vm, items.v, items.n);
    in->vm->hi = hi;
    return r;
}

/* One filled slot of a set under construction, at or after *at. */
BT_STATIC bool bt_take_slot(bt_in *in, bt_setb *b, int64_t *at)
{
    uint64_t gap;
    if (!bt_take_num(in, &gap))
        return false;
    if (gap > (uint64_t)(b->mask - *at))
        return bt_raise(in->vm, BT_E_VALUE);
    *at += (int64_t)gap;
    bt_entry *e = &b->table[(*at)++];
    b->fill++;
    if (in->at < in->n && in->buf[in->at] == BT_W_DUMMY) {
        in->at++;
        e->key = BT_DUMMY;
        e->hash = -1;
        return true;
    }
    b->used++;
    e->key = bt_take(in);
    return e->key && bt_hash(in->vm, e->key, &e->hash);
}

BT_STATIC bt_val bt_take_set(bt_in *in)
{
    bt_vm *vm = in->vm;
    char *hi = vm->hi;
    unsigned log;
    bt_setb b;
    int64_t n, at = 0;
    if (!bt_take_byte(in, &log) || !bt_take_count(in, &n))
        return 0;
    if (log < 3 || log > 31 || n >> log)
        return bt_raise(vm, BT_E_VALUE);
    b.mask = ((int64_t)1 << log) - 1;
    b.fill = b.used = 0;
    b.table = (bt_entry *)bt_temp(vm, sizeof(bt_entry) << log);
    for (int64_t i = 0; b.table && i <= b.mask; i++)
        b.table[i].key = b.table[i].hash = 0;
    bool ok = b.table != 0;
    for (; ok && n > 0; n--)
        ok = at <= b.mask ? bt_take_slot(in, &b, &at)
                          : bt_raise(vm, BT_E_VALUE) != 0;
    bt_val r = ok ? bt_setb_done(vm, &b) : 0;
    vm->hi = hi;
    return r;
}

/* A row of a plane; bits behind the columns are no cells. */
BT_STATIC bool bt_take_row(bt_in *in, int w, uint32_t *row)
{
    unsigned b;
    *row = 0;
    for (int j = 0; j < w; j += 8) {
        if (!bt_take_byte(in, &b))
            return false;
        *row |= (uint32_t)b << j;
    }
    return !((uint64_t)*row >> w) || bt_raise(in->vm, BT_E_VALUE);
}

BT_STATIC bt_val bt_take_grid(bt_in *in)
{
    unsigned h, w;
    if (!bt_take_byte(in, &h) || !bt_take_byte(in, &w))
        return 0;
    if (!h || h > BT_MOST || !w || w > BT_MOST)
        return bt_raise(in->vm, BT_E_VALUE);
    bt_grid *g = bt_grid_new(in->vm, h, w);
    for (unsigned i = 0; g && i < 4 * h; i++)
        if (!bt_take_row(in, (int)w, &g->row[i / h][i % h]))
            return 0;
    return BT_ADDR(g);
}

BT_STATIC bool bt_take_place(bt_in *in, int32_t *to)
{
    uint64_t u;
    if (!bt_take_num(in, &u))
        return false;
    int64_t i = (int64_t)(u >> 1) ^ -(int64_t)(u & 1);
    *to = (int32_t)i;
    return bt_is_near(i) || bt_raise(in->vm, BT_E_VALUE);
}

/* Argument n, behind those in arg. */
BT_STATIC bt_val bt_take_arg(bt_in *in, const bt_val *arg, uint32_t n)
{
    unsigned k;
    if (in->at >= in->n || in->buf[in->at] != BT_W_SAME)
        return bt_take(in);
    in->at++;
    if (!bt_take_byte(in, &k))
        return 0;
    return k < n ? arg[k] : bt_raise(in->vm, BT_E_VALUE);
}

/* What follows a patch's flags, up to its rows, into a header. */
BT_STATIC bool bt_take_recipe(bt_in *in, bt_patch *head, bt_recipe *r)
{
    uint64_t op;
    if (!bt_take_place(in, &head->i0) || !bt_take_place(in, &head->j0)
        || !bt_take_place(in, &head->color) || !bt_take_num(in, &op))
        return false;
    r->n = (uint32_t)BT_PATCH_NARGS(head);
    r->links = (uint32_t)BT_PATCH_CHAIN(head);
    r->op = (uint32_t)op;
    if (op >= BT_N_OPS || !r->n || r->n > 4 || !r->links
        || r->links > BT_PATCH_LINKS)
        return bt_raise(in->vm, BT_E_VALUE);
    for (uint32_t i = 0; i < r->n; i++)
        if (!(r->arg[i] = bt_take_arg(in, r->arg, i)))
            return false;
    return true;
}

/* Mask and planes, whose bits are the mask's; how many cells. */
BT_STATIC bool bt_take_mask(bt_in *in, bt_patch *p, int64_t *n)
{
    uint32_t *row = bt_patch_mask(p);
    int planes = BT_PATCH_IS(p, BT_PATCH_PLANES) ? 5 : 1;
    *n = 0;
    bt_clear_words(in->vm, (bt_val *)(void *)row, planes * BT_MOST / 2);
    for (int k = 0; k < planes; k++)
        for (int i = 0; i < BT_PATCH_ROWS(p); i++) {
            uint32_t *to = &row[k * BT_MOST + i];
            if (!bt_take_row(in, BT_PATCH_COLUMNS(p), to))
                return false;
            if (*to & ~row[i])
                return bt_raise(in->vm, BT_E_VALUE) != 0;
            *n += k ? 0 : bt_count_bits(*to);
        }
    return *n || bt_raise(in->vm, BT_E_VALUE);
}

BT_STATIC bt_val bt_take_patch(bt_in *in)
{
    enum { FLAGS = BT_PATCH_OBJECT | BT_PATCH_PLANES | BT_PATCH_MEMBER };
    bt_patch head, *p;
    uint64_t aux;
    int64_t n;
    if (!bt_take_num(in, &aux))
        return 0;
    head.word = BT_HWORD(BT_H_PATCH, (uint32_t)aux & 0x3fffff, 0);
    int h = BT_PATCH_ROWS(&head), w = BT_PATCH_COLUMNS(&head);
    if (aux >> 22 || !h || h > BT_MOST || !w || w > BT_MOST)
        return bt_raise(in->vm, BT_E_VALUE);
    bt_recipe was = in->vm->made, made;
    if (!bt_take_recipe(in, &head, &made))
        return 0;
    in->vm->made = made;
    p = bt_patch_new(in->vm, h, w, (uint32_t)aux & FLAGS, 0);
    in->vm->made = was;
    if (!p)
        return 0;
    p->i0 = head.i0;
    p->j0 = head.j0;
    p->color = head.color;
    if (!bt_take_mask(in, p, &n))
        return 0;
    p->word |= BT_HWORD(0, 0, n);
    return BT_ADDR(p);
}

BT_STATIC bt_val bt_take_err(bt_in *in)
{
    uint64_t err, stmt;
    if (!bt_take_num(in, &err) || !bt_take_num(in, &stmt))
        return 0;
    return bt_errval((uint32_t)err, (uint32_t)stmt);
}

BT_STATIC bt_val bt_take_nested(bt_in *in, unsigned code)
{
    bt_vm *vm = in->vm;
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    vm->nest++;
    bt_val r = code == BT_W_SET     ? bt_take_set(in)
               : code == BT_W_PATCH ? bt_take_patch(in)
                                    : bt_take_seq(in, code);
    vm->nest--;
    return r;
}

BT_STATIC bt_val bt_take(bt_in *in)
{
    unsigned code;
    if (!bt_take_byte(in, &code))
        return 0;
    if (code < BT_W_INTS)
        return bt_small((int64_t)code - BT_W_BIAS);
    switch (code) {
    case BT_W_INT: return bt_take_int(in);
    case BT_W_FLOAT: return bt_take_float(in);
    case BT_W_PAIR:
    case BT_W_TRIPLE:
    case BT_W_CELL: return bt_take_ints(in, code);
    case BT_W_TUPLE:
    case BT_W_LIST:
    case BT_W_PATCH:
    case BT_W_SET: return bt_take_nested(in, code);
    case BT_W_GRID: return bt_take_grid(in);
    case BT_W_STR: return bt_take_text(in);
    case BT_W_ERR: return bt_take_err(in);
    case BT_W_FUN: return bt_closure(in->vm, BT_F_DEFAULT, 0, 0, 0);
    default: break;
    }
    unsigned kind = code - BT_W_CONST;
    return kind < BT_C_CHAR ? BT_MKCONST(kind, 0)
                            : bt_raise(in->vm, BT_E_VALUE);
}

BT_API bt_val bt_wire_get(bt_vm *vm, const uint8_t *buf, int64_t n,
                          int64_t *used)
{
    bt_in in;
    in.vm = vm;
    in.buf = buf;
    in.n = n;
    in.at = 0;
    bt_val v = bt_take(&in);
    *used = in.at;
    return v;
}
