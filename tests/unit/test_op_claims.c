/* What ops.def claims of primitives (types of results, effects), against
 * what they do with random arguments, well-typed and of any kind. */
#include "test_device.h"

enum { ROUNDS = 400, DEPTH = 3, FUEL = 1 << 16 /* of one call */ };

static ir_dialect dialect;
static uint64_t seed;

/* Steele, Lea and Flood's SplitMix64: the same numbers everywhere. */
static uint64_t draw(void)
{
    uint64_t z = seed += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

static int64_t between(int64_t lo, int64_t hi)
{
    return lo + (int64_t)(draw() % (uint64_t)(hi - lo + 1));
}

/* ---- the shape of a value ----------------------------------------------- */

static uint32_t shape_of(bt_val v);

static bool is_pair(bt_val v)
{
    return shape_of(v) == IR_T_PAIR;
}

static bool is_cell(bt_val v)
{
    if (!bt_is_tuple(v))
        return false;
    if (dialect != IR_TOK)
        return bt_len_or(v) == 2 && BT_IS_INT(bt_item(v, 0))
               && is_pair(bt_item(v, 1));
    return bt_len_or(v) == 3 && BT_IS_INT(bt_item(v, 0))
           && BT_IS_INT(bt_item(v, 1)) && BT_IS_INT(bt_item(v, 2));
}

static bool is_grid(bt_val v)
{
    int64_t w = bt_len_or(bt_item(v, 0));
    if (w < 1)
        return false;
    for (int64_t i = 0; i < bt_len_or(v); i++) {
        bt_val row = bt_item(v, i);
        if (!bt_is_tuple(row) || bt_len_or(row) != w)
            return false;
        for (int64_t j = 0; j < w; j++)
            if (!BT_IS_INT(bt_item(row, j)))
                return false;
    }
    return true;
}

static bool is_samples(bt_val v)
{
    for (int64_t i = 0; i < bt_len_or(v); i++) {
        bt_val both = bt_item(v, i);
        if (!bt_is_tuple(both) || bt_len_or(both) != 2
            || shape_of(bt_item(both, 0)) != IR_T_GRID
            || shape_of(bt_item(both, 1)) != IR_T_GRID)
            return false;
    }
    return true;
}

static uint32_t tuple_shape(bt_val v)
{
    int64_t n = bt_len_or(v);
    if (n == 0)
        return IR_T_UNIT;
    if (n == 2 && BT_IS_INT(bt_item(v, 0)) && BT_IS_INT(bt_item(v, 1)))
        return IR_T_PAIR;
    return is_cell(v)      ? IR_T_CELL
           : is_grid(v)    ? IR_T_GRID
           : is_samples(v) ? IR_T_SAMPLES
                           : IR_T_TUPLE;
}

static uint32_t set_shape(bt_val v)
{
    uint32_t all = 0;
    bt_iter it;
    bt_val x;
    assert_true(bt_iter_init(&vm, &it, v));
    while (bt_iter_next(&it, &x))
        all |= shape_of(x);
    switch (all) {
    case 0: return IR_T_NOSET;
    case IR_T_INT: return IR_T_INTS;
    case IR_T_PAIR: return IR_T_INDICES;
    case IR_T_CELL: return IR_T_OBJECT;
    case IR_T_OBJECT: return IR_T_OBJECTS;
    default: return IR_T_SET;
    }
}

static uint32_t shape_of(bt_val v)
{
    switch (bt_type_of(v)) {
    case BT_T_NONE: return IR_T_NONE;
    case BT_T_BOOL: return IR_T_BOOL;
    case BT_T_INT: return IR_T_INT;
    case BT_T_FLOAT: return IR_T_FLOAT;
    case BT_T_STR: return IR_T_STR;
    case BT_T_TUPLE: return tuple_shape(v);
    case BT_T_LIST: return IR_T_LIST;
    case BT_T_SET: return set_shape(v);
    default: return IR_T_FUNCTION;
    }
}

/* ---- random values ------------------------------------------------------ */

static bt_val value(uint32_t type, int depth);

static bt_val small_int(void)
{
    static const int64_t odd[] = {-1, -4, 17, 42, 1 << 19, 1 << 29};
    return num(draw() % 12 ? between(0, 6) : odd[draw() % 6]);
}

static bt_val pair(void)
{
    return two(small_int(), small_int());
}

static bt_val cell(void)
{
    bt_val c = num(between(0, 9)), ij = pair();
    return dialect == IR_ARC
               ? two(c, ij)
               : bt_tuple3(&vm, bt_item(ij, 0), bt_item(ij, 1), c);
}

static bt_val grid(void)
{
    bt_val row[6], item[6];
    int64_t h = between(1, 6), w = between(1, 6), colors = between(0, 9);
    for (int64_t i = 0; i < h; i++) {
        for (int64_t j = 0; j < w; j++)
            item[j] = num(between(0, colors));
        row[i] = bt_tuple(&vm, item, w);
    }
    return bt_tuple(&vm, row, h);
}

static bt_val samples(void)
{
    bt_val item[4];
    int64_t n = between(1, 4);
    for (int64_t i = 0; i < n; i++) {
        bt_val in = grid();
        item[i] = two(in, draw() % 4 ? grid() : in);
    }
    return bt_tuple(&vm, item, n);
}

/* A container of up to five values of the type. */
static bt_val several(bt_type kind, uint32_t type, int64_t least, int depth)
{
    bt_val item[8];
    int64_t n = between(least, 5);
    for (int64_t i = 0; i < n; i++)
        item[i] = i && draw() % 8 == 0 ? item[0] : value(type, depth + 1);
    if (kind == BT_T_TUPLE)
        return bt_tuple(&vm, item, n);
    bt_val list = bt_list(&vm, item, n);
    if (kind == BT_T_LIST)
        return list;
    bt_val set = set_from(list); /* 0: holds what can't be hashed */
    vm.err = BT_E_NONE;
    return set ? set : BT_NOSET;
}

static uint32_t any_op(void)
{
    uint32_t op;
    do
        op = (uint32_t)(draw() % ir_op_count);
    while ((ir_ops[op].dialect == IR_TOK) != (dialect == IR_TOK));
    return op;
}

static bt_val function(int depth)
{
    bt_val part[3];
    bt_fun_kind kind = (bt_fun_kind)between(BT_F_COMPOSE, BT_F_DEFAULT);
    bool bind = kind == BT_F_RBIND || kind == BT_F_LBIND;
    if (depth >= DEPTH || draw() % 2)
        return bt_opref(any_op());
    for (int i = 0; i < 3; i++)
        part[i] = value(
            i == 1 && (bind || kind == BT_F_MATCHER) ? IR_T_ANY : IR_T_FUNCTION,
            depth + 1);
    if (kind == BT_F_DEFAULT)
        return bt_closure(&vm, kind, 0, 0, 0);
    return bt_closure(&vm, kind, bind ? (int)between(1, 3) : 1, part,
                      kind == BT_F_CHAIN || kind == BT_F_FORK ? 3 : 2);
}

/* What the elements of a tuple or set without a shape of its own are. */
static uint32_t element_type(void)
{
    static const uint32_t types[] = {
        IR_T_INT,  IR_T_PAIR,   IR_T_CELL,    IR_T_GRID, IR_T_OBJECT,
        IR_T_INTS, IR_T_TUPLES, IR_T_INDICES, IR_T_SETS, IR_T_INT | IR_T_BOOL};
    return draw() % 4 ? types[draw() % 10] : (uint32_t)IR_T_ANY;
}

static bt_val float_value(void)
{
    switch (draw() % 4) {
    case 0: return BT_NAN;
    case 1: return bt_inf(&vm, draw() % 2 ? 1 : -1);
    case 2: return bt_num(&vm, (double)between(-3, 6));
    default: return bt_num(&vm, __builtin_nan(""));
    }
}

static bt_val shaped(uint32_t shape, int depth)
{
    static const char *const text[] = {"", "a", "no", "name"};
    switch (shape) {
    case IR_T_NONE: return BT_NONE;
    case IR_T_BOOL: return bt_bool(draw() % 2);
    case IR_T_INT: return small_int();
    case IR_T_FLOAT: return float_value();
    case IR_T_STR: return str(text[draw() % 4]);
    case IR_T_UNIT: return BT_UNIT;
    case IR_T_PAIR: return pair();
    case IR_T_CELL: return cell();
    case IR_T_GRID: return grid();
    case IR_T_SAMPLES: return samples();
    case IR_T_TUPLE: return several(BT_T_TUPLE, element_type(), 1, depth);
    case IR_T_LIST: return several(BT_T_LIST, element_type(), 0, depth);
    case IR_T_NOSET: return BT_NOSET;
    case IR_T_INTS: return several(BT_T_SET, IR_T_INT, 1, depth);
    case IR_T_INDICES: return several(BT_T_SET, IR_T_PAIR, 1, depth);
    case IR_T_OBJECT: return several(BT_T_SET, IR_T_CELL, 1, depth);
    case IR_T_OBJECTS: return several(BT_T_SET, IR_T_OBJECT, 1, depth);
    case IR_T_SET: return several(BT_T_SET, element_type(), 1, depth);
    default: return function(depth);
    }
}

/* Simple shapes only, where values would nest too deeply. arc-dsl has no
 * floats. */
static bt_val value(uint32_t type, int depth)
{
    uint32_t shape, simple = IR_T_INT | IR_T_BOOL | IR_T_PAIR | IR_T_UNIT;
    if (depth >= DEPTH && type & simple)
        type &= simple;
    do
        shape = 1u << draw() % IR_SHAPES;
    while (!(shape & type) || (shape == IR_T_FLOAT && dialect != IR_TOK));
    return shaped(shape, depth);
}

/* ---- one call ----------------------------------------------------------- */

typedef struct {
    uint32_t op;
    const ir_op_info *row;
    bt_val arg[IR_MAX_ARITY];
    bool typed; /* as the row's column `takes` says */
} call;

static void draw_call(call *c, uint32_t op)
{
    c->op = op;
    c->row = &ir_ops[op];
    c->typed = true;
    bool ill = draw() % 3 == 0;
    for (int i = 0; i < c->row->arity; i++) {
        uint32_t takes = c->row->takes[i];
        c->arg[i] = value(ill && draw() % 2 ? IR_T_ANY : takes, 0);
        c->typed &= (shape_of(c->arg[i]) & takes) != 0;
    }
}

/* 0 after an error; which one is in *err. */
static bt_val make_call(const call *c, uint32_t *err)
{
    vm.fuel = FUEL;
    bt_val r = bt_call_op(&vm, c->op, c->arg, c->row->arity);
    *err = vm.err;
    vm.err = BT_E_NONE;
    vm.hi = vm.end;
    vm.depth = vm.nest = 0;
    vm.fuel = BT_FUEL;
    return r;
}

static bool is_default(const ir_op_info *row, bt_val r)
{
    switch (row->on_error) {
    case IR_ON_UNIT: return r == BT_UNIT;
    case IR_ON_NOSET: return r == BT_NOSET;
    case IR_ON_ZERO: return r == num(0);
    case IR_ON_FALSE: return r == BT_FALSE;
    case IR_ON_CALLABLE: return bt_is_fun(r);
    default: return false;
    }
}

/* ---- identities --------------------------------------------------------- */

/* Effects that tell two results of one call apart: FRESH, SETS. */
static uint32_t apart(bt_val a, bt_val b, int depth)
{
    uint32_t fx = 0;
    double d;
    bt_iter x, y;
    bt_val v, w;
    if (a == b || !b || depth > 20 || !BT_IS_HEAP(a) || !BT_IS_HEAP(b))
        return 0;
    if (bt_is_fun(a))
        return IR_FX_FRESH;
    if (bt_is_float(a, &d))
        return d != d ? IR_FX_FRESH : 0;
    if (bt_is_set(a))
        fx = IR_FX_SETS;
    else if (!bt_is_tuple(a) && bt_type_of(a) != BT_T_LIST)
        return 0;
    assert_true(bt_iter_init(&vm, &x, a) && bt_iter_init(&vm, &y, b));
    while (bt_iter_next(&x, &v) && bt_iter_next(&y, &w))
        fx |= apart(v, w, depth + 1);
    return fx;
}

/* ---- order of sets ------------------------------------------------------ */

static bt_val reordered(bt_val v, int depth, int only);

/* An equal set whose table is larger, filled from the last to the first. */
static bt_val turned_set(bt_val v, int depth, int only)
{
    bt_setb b;
    bt_vec all;
    assert_true(bt_vec_init(&vm, &all, 8) && bt_vec_extend(&vm, &all, v));
    b.mask = ((int64_t)32 << 2 * (draw() % 3)) - 1;
    b.fill = b.used = 0;
    b.table = bt_temp(&vm, (size_t)(b.mask + 1) * sizeof *b.table);
    assert_non_null(b.table);
    memset(b.table, 0, (size_t)(b.mask + 1) * sizeof *b.table);
    while (all.n)
        assert_true(
            bt_setb_add(&vm, &b, reordered(all.v[--all.n], depth + 1, only)));
    return bt_setb_done(&vm, &b);
}

/* The same table with elements in which sets are in another order. */
static bt_val same_table(bt_val v, int depth, int only)
{
    const bt_set *s = BT_SET(v);
    bt_setb b = {0, s->mask, s->fill, bt_len_or(v)};
    b.table = bt_temp(&vm, (size_t)(b.mask + 1) * sizeof *b.table);
    assert_non_null(b.table);
    for (int64_t i = 0; i <= b.mask; i++) {
        b.table[i] = s->table[i];
        if (b.table[i].key && BT_IS_HEAP(b.table[i].key))
            b.table[i].key = reordered(b.table[i].key, depth + 1, only);
    }
    return bt_setb_done(&vm, &b);
}

/* v with all its sets in another order, or only those at a depth. */
static bt_val reordered(bt_val v, int depth, int only)
{
    bt_val buf[3], item[64];
    int64_t n = 0;
    if (!BT_IS_HEAP(v) || bt_is_fun(v) || (only >= 0 && depth > only))
        return v;
    if (bt_is_set(v))
        return only >= 0 && depth < only ? same_table(v, depth, only)
                                         : turned_set(v, depth, only);
    if (!bt_is_tuple(v) && bt_type_of(v) != BT_T_LIST)
        return v;
    const bt_val *from = bt_items(v, buf, &n);
    assert_in_range(n, 0, 64);
    for (int64_t i = 0; i < n; i++)
        item[i] = reordered(from[i], depth + 1, only);
    return bt_is_tuple(v) ? bt_tuple(&vm, item, n) : bt_list(&vm, item, n);
}

/* ---- compact values ----------------------------------------------------- */

static bt_val compacted(bt_val v);

static bt_val compacted_grid(bt_val v)
{
    int64_t cell[64], h = bt_len_or(v), w = bt_len_or(bt_item(v, 0));
    if (h * w > 64)
        return v;
    for (int64_t i = 0; i < h * w; i++)
        cell[i] = bt_int_of(bt_item(bt_item(v, i / w), i % w));
    bt_val grid = bt_grid_of(&vm, cell, h, w);
    return grid && grid != BT_MISS ? grid : v;
}

/* v with all its grids in their compact form, but for those in sets. */
static bt_val compacted(bt_val v)
{
    bt_val buf[3], item[64];
    int64_t n = 0;
    if (shape_of(v) == IR_T_GRID)
        return compacted_grid(v);
    if (!BT_IS_HEAP(v) || (!bt_is_tuple(v) && bt_type_of(v) != BT_T_LIST))
        return v;
    const bt_val *from = bt_items(v, buf, &n);
    for (int64_t i = 0; i < n; i++)
        item[i] = compacted(from[i]);
    return bt_is_tuple(v) ? bt_tuple(&vm, item, n) : bt_list(&vm, item, n);
}

/* ---- what a row was seen to do ------------------------------------------ */

typedef struct {
    uint32_t gives, ever, fx;
} seen;

/* Is f a function, but no DSL function that does nothing but raise? */
static bool has_effects(bt_val f)
{
    return bt_is_fun(f)
           && (BT_IS_HEAP(f) || ir_ops[bt_opref_of(f)].fx & ~IR_FX_RAISE);
}

/* ... or holds it one? */
static bool holds_effects(bt_val v)
{
    bt_iter it;
    bt_val x;
    bool found = has_effects(v);
    if (!BT_IS_HEAP(v) || bt_len_or(v) < 0 || bt_type_of(v) == BT_T_STR)
        return found;
    assert_true(bt_iter_init(&vm, &it, v));
    while (!found && bt_iter_next(&it, &x))
        found = holds_effects(x);
    return found;
}

/* Functions without effects in the place of those that have some; false where
 * a container holds such. */
static bool plain_functions(call *c)
{
    for (int i = 0; i < c->row->arity; i++) {
        while (has_effects(c->arg[i]))
            c->arg[i] = bt_opref(any_op());
        if (holds_effects(c->arg[i]))
            return false;
    }
    return true;
}

static bool is_budget(uint32_t err)
{
    return bt_err_exc(err) == BT_X_BUDGET;
}

static void see_result(const call *c, seen *s)
{
    uint32_t err;
    bt_val r = make_call(c, &err);
    if (!r) {
        s->fx |= is_budget(err) ? 0 : IR_FX_RAISE;
        return;
    }
    if (is_default(c->row, r))
        return;
    s->ever |= shape_of(r);
    if (c->typed)
        s->gives |= shape_of(r);
}

static void see_calls(const call *c, seen *s)
{
    uint32_t err;
    int32_t depth = vm.max_depth;
    vm.max_depth = 0;
    if (!make_call(c, &err) && err == BT_E_DEPTH)
        s->fx |= IR_FX_CALLS;
    vm.max_depth = depth;
}

static void see_identities(const call *c, seen *s)
{
    uint32_t err;
    bt_val a = make_call(c, &err), b = make_call(c, &err);
    if (a && b)
        s->fx |= apart(a, b, 0);
}

/* A function whose result depends on no order, whatever its arguments are. */
static uint32_t orderless(void)
{
    static const char *const name[] = {"size", "equality", "flip", "astuple"};
    const char *n = name[draw() % 4];
    return (uint32_t)ir_op_find(dialect, n, strlen(n));
}

static void see_order(call *c, seen *s)
{
    uint32_t err, other_err;
    call other;
    bool eq = true;
    for (int i = 0; i < c->row->arity; i++)
        if (bt_is_fun(c->arg[i])) /* what it does is not the row's */
            c->arg[i] = bt_opref(orderless());
    other = *c;
    for (int i = 0; i < c->row->arity; i++)
        other.arg[i] = reordered(c->arg[i], 0, -1);
    vm.hi = vm.end;
    bt_val a = make_call(c, &err), b = make_call(&other, &other_err);
    if (is_budget(err) || is_budget(other_err))
        return;
    bool fresh = a && b && apart(a, make_call(c, &err), 0) & IR_FX_FRESH;
    if (!a != !b || (a && b && !fresh && bt_same(&vm, a, b, &eq) && !eq))
        s->fx |= IR_FX_ORDER;
    vm.err = BT_E_NONE;
}

/* ---- what is seen of the order of an argument --------------------------- */

/* Marks the depths at which sets of two equal values are in another order. */
static void see_orders(bt_val a, bt_val b, uint32_t depth, ir_order *at)
{
    bt_iter x, y;
    bt_val v, w;
    bool eq = true;
    uint32_t d = depth < IR_TYPE_DEPTH ? depth : IR_TYPE_DEPTH - 1;
    if (a == b || !BT_IS_HEAP(a) || bt_len_or(a) < 0 || bt_is_fun(a)
        || bt_type_of(a) == BT_T_STR)
        return;
    assert_true(bt_iter_init(&vm, &x, a) && bt_iter_init(&vm, &y, b));
    while (bt_iter_next(&x, &v) && bt_iter_next(&y, &w)) {
        assert_true(bt_same(&vm, v, w, &eq));
        if (!eq) {
            at->at[d] = IR_ORDER_SURE;
            return;
        }
        see_orders(v, w, depth + 1, at);
    }
}

/* The shapes of v, of its elements, and of theirs. */
static void add_shapes(bt_val v, uint32_t depth, ir_type *t)
{
    bt_iter it;
    bt_val x;
    if (depth >= IR_TYPE_DEPTH)
        return;
    t->at[depth] |= shape_of(v);
    if (!BT_IS_HEAP(v) || bt_len_or(v) < 0 || bt_is_fun(v)
        || bt_type_of(v) == BT_T_STR)
        return;
    assert_true(bt_iter_init(&vm, &it, v));
    while (bt_iter_next(&it, &x))
        add_shapes(x, depth + 1, t);
}

/* Does the row tell that what becomes of the result depends on the order of
 * sets at this depth of argument k? */
static void check_sees(const call *c, bt_val result, int k, int depth,
                       ir_order differs)
{
    ir_module m = {.dialect = dialect};
    ir_type type[IR_MAX_ARITY + 1] = {0};
    uint32_t op = (uint32_t)(c->row - ir_ops);
    for (int i = 0; i < c->row->arity; i++)
        add_shapes(c->arg[i], 0, &type[i]);
    if (result)
        add_shapes(result, 0, &type[c->row->arity]);
    if (!ir_order_of_op(&m, op, (uint32_t)k, type, differs).at[depth])
        fail_msg("%s sees the order at depth %d of argument %d", c->row->name,
                 depth, k + 1);
}

static void see_order_of(const call *c, int k, int depth)
{
    uint32_t err, other_err;
    call other = *c;
    bool eq = true;
    ir_order got = {{0}}, differs = {{0}};
    other.arg[k] = reordered(c->arg[k], 0, depth);
    see_orders(c->arg[k], other.arg[k], 0, &got);
    for (int d = 0; d < IR_TYPE_DEPTH; d++)
        if (!got.at[d] != (d != depth))
            return;
    vm.hi = vm.end;
    bt_val a = make_call(c, &err), b = make_call(&other, &other_err);
    vm.err = BT_E_NONE;
    if (is_budget(err) || is_budget(other_err)
        || (a && apart(a, make_call(c, &err), 0) & IR_FX_FRESH))
        return;
    if (a && b && bt_same(&vm, a, b, &eq) && eq)
        see_orders(a, b, 0, &differs);
    bool ordered = differs.at[0] || differs.at[1] || differs.at[2];
    if (!a != !b || !eq || ordered)
        check_sees(c, a, k, depth, differs);
}

/* The same value or error whether arguments are compact or not. */
static void check_compact(const call *c)
{
    uint32_t err, other_err;
    call other = *c;
    bool eq = true;
    bt_val a = make_call(c, &err), again = a ? make_call(c, &err) : 0;
    vm.compact = 1;
    for (int i = 0; i < c->row->arity; i++)
        other.arg[i] = compacted(c->arg[i]);
    vm.hi = vm.end;
    bt_val b = make_call(&other, &other_err);
    vm.compact = 0;
    if (is_budget(err) || is_budget(other_err) || (again && apart(a, again, 0)))
        return;
    if (!a != !b || (a && (!bt_same(&vm, a, b, &eq) || !eq))
        || err != other_err)
        fail_msg("%s of compact values differs", c->row->name);
}

static void see(uint32_t op, seen *s)
{
    call c;
    cg_vm_reset(&vm);
    vm.compact = 0; /* shapes are read off exact values */
    vm.safe = ir_ops[op].dialect == IR_TOK;
    vm.compact = 0;
    vm.stop = 1; /* when the first portion of fuel is gone */
    draw_call(&c, op);
    see_result(&c, s);
    see_calls(&c, s);
    check_compact(&c);
    if (!plain_functions(&c))
        return;
    see_identities(&c, s);
    if (!c.typed)
        return;
    see_order(&c, s);
    for (int k = 0; k < c.row->arity; k++)
        for (int d = 0; d < IR_TYPE_DEPTH; d++)
            see_order_of(&c, k, d);
}

static void check_row(uint32_t op)
{
    const ir_op_info *row = &ir_ops[op];
    seen s = {0, 0, 0};
    seed = op;
    dialect = (ir_dialect)row->dialect;
    for (int i = 0; i < ROUNDS; i++)
        see(op, &s);
    if (s.gives & ~row->gives)
        fail_msg("%s gives 0x%x", row->name, s.gives & ~row->gives);
    if (s.ever & ~row->ever)
        fail_msg("%s ever gives 0x%x", row->name, s.ever & ~row->ever);
    if (s.fx & ~row->fx)
        fail_msg("%s has effects 0x%x", row->name, s.fx & ~row->fx);
}

static void test_claims(void **state)
{
    (void)state;
    for (uint32_t op = 0; op < ir_op_count; op++)
        check_row(op);
}

int main(void)
{
    const struct CMUnitTest tests[] = {DEVICE_TEST(test_claims)};
    return cmocka_run_group_tests_name("op_claims", tests, device_open,
                                       device_close);
}
