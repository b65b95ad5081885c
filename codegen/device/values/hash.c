/* hash(), as CPython 3.11 computes it: ints modulo 2^61 - 1 (ours are
 * smaller), floats likewise (Python/pyhash.c), tuples by xxHash (3.8+),
 * frozensets by an order-free mix of their elements' hashes. */
#include "../device.h"
#include "../dsl/grid.h"

BT_STATIC int64_t bt_hash_int(int64_t i)
{
    return (int64_t)bt_lane_int(i);
}

/* ---- tuples: bt_xx_... are of grid.h ---------------------------------------
 */

BT_STATIC int64_t bt_hash_triple(bt_val v)
{
    uint64_t acc = bt_xx_lane(bt_xx_start(), bt_lane_int(bt_three_a(v)));
    acc = bt_xx_lane(acc, bt_lane_int(bt_three_b(v)));
    return (int64_t)bt_xx_end(bt_xx_lane(acc, bt_lane_int(bt_three_c(v))), 3);
}

BT_STATIC int64_t bt_hash_cell(bt_val v)
{
    uint64_t acc = bt_xx_lane(bt_xx_start(), bt_lane_int(bt_three_a(v)));
    int64_t ij = (int64_t)bt_hash_ij(bt_three_b(v), bt_three_c(v));
    return (int64_t)bt_xx_end(bt_xx_lane(acc, ij), 2);
}

BT_STATIC bool bt_hash_items(bt_vm *vm, bt_val v, int64_t *h)
{
    const bt_val *item = BT_SEQ(v)->item;
    int64_t n = BT_HLEN(BT_OBJ(v)), lane;
    uint64_t acc = bt_xx_start();
    if (!bt_tick(vm, n))
        return false;
    for (int64_t i = 0; i < n; i++) {
        if (!bt_hash(vm, item[i], &lane))
            return false;
        acc = bt_xx_lane(acc, lane);
    }
    *h = (int64_t)bt_xx_end(acc, n);
    return true;
}

BT_STATIC bool bt_hash_tuple(bt_vm *vm, bt_val v, int64_t *h)
{
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    vm->nest++;
    bool ok = bt_hash_items(vm, v, h);
    vm->nest--;
    return ok;
}

/* ---- floats ------------------------------------------------------------- */

/* A finite number is m * 2^e with m an integer below 2^53; 2^61 is 1 modulo
 * 2^61 - 1, so multiplying by 2^e rotates 61 bits. */
BT_STATIC int64_t bt_hash_float(double d)
{
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    union {
        double d;
        uint64_t bits;
    } u;
    u.d = d;
    uint64_t m = u.bits & (((uint64_t)1 << 52) - 1);
    int e = (int)(u.bits >> 52 & 0x7ff);
    bool minus = u.bits >> 63 != 0;
    if (e == 0x7ff)
        return m ? 0 : minus ? -314159 : 314159;
    if (e)
        m |= (uint64_t)1 << 52;
    else
        e = 1;
    int turn = ((e - 1075) % 61 + 61) % 61;
    uint64_t x = (m << turn & modulus) | m >> (61 - turn);
    return bt_hash_int(minus ? -(int64_t)x : (int64_t)x);
}

/* ---- strings, sets ------------------------------------------------------ */

/* FNV-1a; CPython's differs from run to run, but for '' */
BT_STATIC int64_t bt_hash_str(bt_val v)
{
    char buf[4];
    int64_t n;
    const char *p = bt_text(v, buf, &n);
    uint64_t h = 14695981039346656037u;
    for (int64_t i = 0; i < n; i++)
        h = (h ^ (uint8_t)p[i]) * 1099511628211u;
    return n ? bt_hash_int((int64_t)h) : 0;
}

BT_STATIC int64_t bt_hash_frozen(const bt_entry *table, int64_t size,
                                 int64_t used)
{
    uint64_t h = 0;
    for (int64_t i = 0; i < size; i++)
        if (table[i].key && table[i].key != BT_DUMMY)
            h ^= bt_shuffle_bits((uint64_t)table[i].hash);
    return bt_frozen_end(h, used);
}

BT_STATIC bool bt_hash_set(bt_vm *vm, bt_set *s, int64_t *h)
{
    *h = bt_cached_hash(&s->hash);
    if (*h == -1) {
        int64_t size = (int64_t)s->mask + 1;
        if (!bt_tick(vm, size))
            return false;
        *h = bt_hash_frozen(s->table, size, BT_HLEN(s));
        bt_keep_hash(&s->hash, *h);
    }
    return true;
}

/* ---- all ---------------------------------------------------------------- */

BT_STATIC int64_t bt_hash_const(bt_val v)
{
    switch (v >> 3 & 31) {
    case BT_C_TRUE: return 1;
    case BT_C_UNIT: return (int64_t)bt_xx_end(bt_xx_start(), 0);
    case BT_C_NOSET: return bt_hash_frozen(0, 0, 0);
    case BT_C_CHAR: return bt_hash_str(v);
    case BT_C_NONE: return 0xfca86420;
    default: return 0; /* False, nan */
    }
}

BT_STATIC bool bt_hash_heap(bt_vm *vm, bt_val v, int64_t *h)
{
    switch (BT_HKIND(BT_OBJ(v))) {
    case BT_H_TUPLE: return bt_hash_tuple(vm, v, h);
    case BT_H_LIST: return bt_raise(vm, BT_E_UNHASHABLE);
    case BT_H_SET: return bt_hash_set(vm, BT_SET(v), h);
    case BT_H_GRID:
    case BT_H_PATCH:
    case BT_H_PILE:
    case BT_H_SHEET: return bt_compact_hash(vm, v, h);
    case BT_H_STR: *h = bt_hash_str(v); return bt_tick(vm, BT_HLEN(BT_OBJ(v)));
    case BT_H_FLOAT: *h = bt_hash_float(BT_FLOAT(v)->num); return true;
    default: *h = (int64_t)BT_HAUX(BT_OBJ(v)) + 4096; return true;
    }
}

BT_API bool bt_hash(bt_vm *vm, bt_val v, int64_t *h)
{
    switch (BT_TAG(v)) {
    case BT_PTR: return bt_hash_heap(vm, v, h);
    case BT_INT: *h = bt_hash_int(bt_int_of(v)); return true;
    case BT_PAIR:
        *h = (int64_t)bt_hash_ij(bt_pair_i(v), bt_pair_j(v));
        return true;
    case BT_TRIPLE: *h = bt_hash_triple(v); return true;
    case BT_CELL: *h = bt_hash_cell(v); return true;
    case BT_CONST: *h = bt_hash_const(v); return true;
    default: *h = (int64_t)v; return true;
    }
}
