/* Grids fg_turned and mirrored. */
#include "form.h"

/* Row i becomes row h - 1 - i. */
BT_INLINE bt_rows fg_turn_over(bt_rows a, int h)
{
    return r_up(r_flip(a), BT_ROWS - h);
}
/* Column j becomes column w - 1 - j. */
BT_INLINE bt_rows fg_turn_aside(bt_rows a, int w)
{
    return r_left(r_mirror(a), BT_ROWS - w);
}

typedef enum {
    TURN_OVER = 1,     /* rows change places */
    TURN_ASIDE = 2,    /* columns do */
    TURN_TRANSPOSE = 4 /* then rows become columns */
} fg_turn;

BT_INLINE bt_rows fg_turned(bt_rows a, int h, int w, int how)
{
    if (how & TURN_OVER)
        a = fg_turn_over(a, h);
    if (how & TURN_ASIDE)
        a = fg_turn_aside(a, w);
    return how & TURN_TRANSPOSE ? r_transpose(a) : a;
}

BT_INLINE bt_val fg_turn_grid(bt_vm *vm, bt_val v, int how)
{
    form_grid g = form_open(v);
    int h = g.h, w = g.w;
    for (int k = 0; k < 4; k++)
        g.p[k] = fg_turned(g.p[k], h, w, how);
    if (how & TURN_TRANSPOSE) {
        g.h = w;
        g.w = h;
    }
    return form_close(vm, &g);
}

/* A patch keeps its box's corner; the box is transposed with it. */
BT_INLINE bt_val fg_turn_patch(bt_vm *vm, bt_val v, int how)
{
    form_patch p = form_open_patch(v);
    int h = p.h, w = p.w;
    p.m = fg_turned(p.m, h, w, how);
    for (int k = 0; p.planes && k < 4; k++)
        p.p[k] = fg_turned(p.p[k], h, w, how);
    if (how & TURN_TRANSPOSE) {
        p.h = w;
        p.w = h;
    }
    return form_close_patch(vm, &p, false);
}

BT_INLINE bt_val fg_turn_piece(bt_vm *vm, bt_val v, int how)
{
    return bt_heap_is(v, BT_H_GRID) ? fg_turn_grid(vm, v, how)
                                    : fg_turn_patch(vm, v, how);
}

bt_val FORM(rot90)(FORM_PARAMS)
{
    return fg_turn_grid(vm, a, TURN_OVER | TURN_TRANSPOSE);
}

bt_val FORM(rot180)(FORM_PARAMS)
{
    return fg_turn_grid(vm, a, TURN_OVER | TURN_ASIDE);
}

bt_val FORM(rot270)(FORM_PARAMS)
{
    return fg_turn_grid(vm, a, TURN_ASIDE | TURN_TRANSPOSE);
}

bt_val FORM(hmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, TURN_OVER);
}

bt_val FORM(vmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, TURN_ASIDE);
}

bt_val FORM(dmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, TURN_TRANSPOSE);
}

bt_val FORM(cmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, TURN_OVER | TURN_ASIDE | TURN_TRANSPOSE);
}

bt_val FORM(mir_rot_t)(FORM_PARAMS)
{
    switch (bt_int_of(b)) {
    case 0: return fg_turn_grid(vm, a, TURN_OVER);
    case 1: return fg_turn_grid(vm, a, TURN_TRANSPOSE);
    case 2: return fg_turn_grid(vm, a, TURN_ASIDE);
    case 3: return fg_turn_grid(vm, a, TURN_OVER | TURN_ASIDE | TURN_TRANSPOSE);
    case 4: return fg_turn_grid(vm, a, TURN_OVER | TURN_TRANSPOSE);
    case 5: return fg_turn_grid(vm, a, TURN_OVER | TURN_ASIDE);
    case 6: return fg_turn_grid(vm, a, TURN_ASIDE | TURN_TRANSPOSE);
    default: return a;
    }
}

bt_val FORM(mir_rot_f)(FORM_PARAMS)
{
    switch (bt_int_of(b)) {
    case 0: return fg_turn_patch(vm, a, TURN_OVER);
    case 1: return fg_turn_patch(vm, a, TURN_TRANSPOSE);
    case 2: return fg_turn_patch(vm, a, TURN_ASIDE);
    case 3:
        return fg_turn_patch(vm, a, TURN_OVER | TURN_ASIDE | TURN_TRANSPOSE);
    default: return a;
    }
}
