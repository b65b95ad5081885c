/* Compact forms of primitives, from outside: which operands they take, and
 * how one is run. forms.def is the table, compact/form.h the inside. */
#ifndef BT_FORMS_H
#define BT_FORMS_H
#include "compact.h"

typedef enum {
#define BT_FORM(name, code, a, b, c, d) BT_F_##name,
#include "forms.def"
#undef BT_FORM
    BT_FORMS,
    BT_LEADS = BT_FORMS - 1,
#define BT_LEAD(name, code, a, b, c, d) BT_F_##name,
#include "forms.def"
#undef BT_LEAD
    BT_FORMS_END
} bt_form;

/* What an operand may be. */
typedef enum {
    BT_KIND_NONE,         /* there is none, or anything */
    BT_KIND_GRID,         /* a compact grid */
    BT_KIND_GRID_OR_NONE, /* a compact grid, or None */
    BT_KIND_PATCH,        /* a compact patch */
    BT_KIND_INDICES,      /* one of indices */
    BT_KIND_OBJECT,       /* one of an object's cells */
    BT_KIND_PIECE,        /* a grid or patch */
    BT_KIND_AREA,         /* a patch or sheet */
    BT_KIND_AREA_INDICES, /* one of indices */
    BT_KIND_AREA_OBJECT,  /* one of an object's cells */
    BT_KIND_SIZED,        /* a grid, patch or sheet */
    BT_KIND_ELEMENT,      /* a grid or object */
    BT_KIND_CELLS,        /* a patch, the empty set or () */
    BT_KIND_PILE,         /* the same, a sheet or a pile */
    BT_KIND_PILE_ALONE,   /* a pile */
    BT_KIND_INT,          /* an int */
    BT_KIND_INLINE,       /* a value that needs no memory */
    BT_KIND_BOOL,         /* True or False */
    BT_KIND_PAIR,         /* a pair of ints */
    BT_KIND_SET_OR_PATCH, /* either */
    BT_KIND_SET,          /* an exact set, not empty */
    BT_KIND_TUPLE,        /* an exact tuple of objects in memory */
    BT_KIND_SET_OR_TUPLE, /* an exact set or tuple, not empty */
    BT_KIND_CONTAINER,    /* the same, or a patch or sheet */
    BT_KIND_LINES,        /* a compact grid, or an exact tuple */
    BT_KIND_NOSET,        /* frozenset() */
    BT_KIND_UNIT,         /* () */
    BT_KIND_EMPTY,        /* either */
    BT_KIND_ANY_SET,      /* a patch, a sheet or an exact set, empty or not */
    BT_KIND_NO_COLOR,     /* what equals no int */
    BT_KIND_NO_FUNCTION,  /* what can't be called */
    BT_KIND_NO_SET,       /* what is no operand of & */
    BT_KIND_NO_GRID,      /* what needs no memory, or has no items by number */
    BT_KINDS
} bt_kind;

BT_INLINE bool bt_heap_is(bt_val v, unsigned kind)
{
    return BT_IS_HEAP(v) && BT_HKIND(BT_OBJ(v)) == kind;
}
BT_INLINE bool bt_is_kind(bt_kind k, bt_val v)
{
    switch (k) {
    case BT_KIND_GRID: return bt_heap_is(v, BT_H_GRID);
    case BT_KIND_GRID_OR_NONE: return v == BT_NONE || bt_heap_is(v, BT_H_GRID);
    case BT_KIND_PATCH: return bt_heap_is(v, BT_H_PATCH);
    case BT_KIND_INDICES:
        return bt_heap_is(v, BT_H_PATCH)
               && !BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT);
    case BT_KIND_OBJECT:
        return bt_heap_is(v, BT_H_PATCH)
               && BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT);
    case BT_KIND_PIECE:
        return bt_heap_is(v, BT_H_GRID) || bt_heap_is(v, BT_H_PATCH);
    case BT_KIND_AREA: return bt_is_area(v);
    case BT_KIND_AREA_INDICES:
        return bt_is_area(v) && !BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT);
    case BT_KIND_AREA_OBJECT:
        return bt_is_area(v) && BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT);
    case BT_KIND_SIZED: return bt_heap_is(v, BT_H_GRID) || bt_is_area(v);
    case BT_KIND_ELEMENT:
        return bt_heap_is(v, BT_H_GRID)
               || (bt_heap_is(v, BT_H_PATCH)
                   && BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT));
    case BT_KIND_CELLS:
        return v == BT_NOSET || v == BT_UNIT || bt_heap_is(v, BT_H_PATCH);
    case BT_KIND_PILE:
        return v == BT_NOSET || v == BT_UNIT || bt_is_area(v)
               || bt_heap_is(v, BT_H_PILE);
    case BT_KIND_PILE_ALONE: return bt_heap_is(v, BT_H_PILE);
    case BT_KIND_INT: return BT_IS_INT(v);
    case BT_KIND_INLINE: return !BT_IS_HEAP(v);
    case BT_KIND_BOOL: return v == BT_TRUE || v == BT_FALSE;
    case BT_KIND_PAIR: return BT_TAG(v) == BT_PAIR;
    case BT_KIND_SET: return bt_heap_is(v, BT_H_SET);
    case BT_KIND_SET_OR_PATCH:
        return bt_heap_is(v, BT_H_SET) || bt_heap_is(v, BT_H_PATCH);
    case BT_KIND_TUPLE: return bt_heap_is(v, BT_H_TUPLE);
    case BT_KIND_SET_OR_TUPLE:
        return bt_heap_is(v, BT_H_SET) || bt_heap_is(v, BT_H_TUPLE);
    case BT_KIND_CONTAINER:
        return bt_heap_is(v, BT_H_SET) || bt_heap_is(v, BT_H_TUPLE)
               || bt_is_area(v);
    case BT_KIND_LINES:
        return bt_heap_is(v, BT_H_GRID) || bt_heap_is(v, BT_H_TUPLE);
    case BT_KIND_NOSET: return v == BT_NOSET;
    case BT_KIND_UNIT: return v == BT_UNIT;
    case BT_KIND_EMPTY: return v == BT_NOSET || v == BT_UNIT;
    case BT_KIND_ANY_SET:
        return v == BT_NOSET || bt_heap_is(v, BT_H_SET) || bt_is_area(v);
    case BT_KIND_NO_COLOR:
        return !BT_IS_INT(v) && v != BT_TRUE && v != BT_FALSE
               && !bt_heap_is(v, BT_H_FLOAT);
    case BT_KIND_NO_FUNCTION: return !bt_is_fun(v);
    case BT_KIND_NO_SET:
        return !BT_IS_INT(v) && v != BT_TRUE && v != BT_FALSE && !bt_is_set(v);
    case BT_KIND_NO_GRID:
        return !BT_IS_HEAP(v) || bt_is_area(v) || bt_heap_is(v, BT_H_SET)
               || bt_heap_is(v, BT_H_FUN);
    default: return true;
    }
}

/* The form that a primitive has, and the kinds of its operands (four of
 * bt_kind). */
BT_API bt_form bt_form_of(uint32_t op, const uint8_t **kinds);
/* What is tried where a form doesn't take the operands, or declines; none. */
BT_API uint32_t bt_form_next(uint32_t form, const uint8_t **kinds);
/* Run the primitive's form that takes these operands, of which what it gives is
 * made as vm->made says. BT_MISS: there is none, or it declines. */
BT_API bt_val bt_form_only(bt_vm *vm, uint32_t op, const bt_val *arg);
/* Run a form whose operands are of its kinds; BT_MISS: it declines. */
BT_API bt_val bt_form_run(bt_vm *vm, uint32_t form, bt_val a, bt_val b,
                          bt_val c, bt_val d);

/* Run a form that needs no lanes and no machine (BT_LONE), by whichever lane;
 * BT_MISS: it isn't one, or declines. */
BT_API bt_val bt_form_lone(bt_vm *vm, uint32_t form, bt_val a, bt_val b);
/* n more calls of a primitive by others are counted (vm->counts), as if they
 * had run the form it has, or else, as with ints, its only code. */
BT_API void bt_count_calls(bt_vm *vm, uint32_t op, int64_t n);

#define BT_LEAD(name, code, a, b, c, d)                                        \
    BT_API bt_val lead_##code(bt_vm *vm, bt_val v0, bt_val v1, bt_val v2,      \
                              bt_val v3);
#include "forms.def"
#undef BT_LEAD

#ifndef __CUDACC__
typedef bt_val bt_form_fn(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d);
/* The forms at the level of the instruction set that is in use: the host
 * chooses the processor's best one before the first machine runs. */
extern bt_form_fn *const *bt_forms;
extern bt_form_fn *const bt_forms_plain[],
    *const bt_forms_v1[], *const bt_forms_v3[], *const bt_forms_v4[];
#endif
#endif
