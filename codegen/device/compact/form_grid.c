/* Grids turned and mirrored. */
#include "form.h"

BT_INLINE bt_val fg_turn_grid(bt_vm *vm, bt_val v, int how)
{
    form_grid g = form_open(v);
    int h = g.h, w = g.w;
    for (int k = 0; k < 4; k++)
        g.p[k] = r_turned(g.p[k], h, w, how);
    if (how & BT_TURN_TRANSPOSE) {
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
    p.m = r_turned(p.m, h, w, how);
    for (int k = 0; p.planes && k < 4; k++)
        p.p[k] = r_turned(p.p[k], h, w, how);
    if (how & BT_TURN_TRANSPOSE) {
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
    return fg_turn_grid(vm, a, BT_TURN_OVER | BT_TURN_TRANSPOSE);
}

bt_val FORM(rot180)(FORM_PARAMS)
{
    return fg_turn_grid(vm, a, BT_TURN_OVER | BT_TURN_ASIDE);
}

bt_val FORM(rot270)(FORM_PARAMS)
{
    return fg_turn_grid(vm, a, BT_TURN_ASIDE | BT_TURN_TRANSPOSE);
}

bt_val FORM(hmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, BT_TURN_OVER);
}

bt_val FORM(vmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, BT_TURN_ASIDE);
}

bt_val FORM(dmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a, BT_TURN_TRANSPOSE);
}

bt_val FORM(cmirror)(FORM_PARAMS)
{
    return fg_turn_piece(vm, a,
                         BT_TURN_OVER | BT_TURN_ASIDE | BT_TURN_TRANSPOSE);
}

bt_val FORM(mir_rot_t)(FORM_PARAMS)
{
    switch (bt_int_of(b)) {
    case 0: return fg_turn_grid(vm, a, BT_TURN_OVER);
    case 1: return fg_turn_grid(vm, a, BT_TURN_TRANSPOSE);
    case 2: return fg_turn_grid(vm, a, BT_TURN_ASIDE);
    case 3:
        return fg_turn_grid(vm, a,
                            BT_TURN_OVER | BT_TURN_ASIDE | BT_TURN_TRANSPOSE);
    case 4: return fg_turn_grid(vm, a, BT_TURN_OVER | BT_TURN_TRANSPOSE);
    case 5: return fg_turn_grid(vm, a, BT_TURN_OVER | BT_TURN_ASIDE);
    case 6: return fg_turn_grid(vm, a, BT_TURN_ASIDE | BT_TURN_TRANSPOSE);
    default: return a;
    }
}

bt_val FORM(mir_rot_f)(FORM_PARAMS)
{
    switch (bt_int_of(b)) {
    case 0: return fg_turn_patch(vm, a, BT_TURN_OVER);
    case 1: return fg_turn_patch(vm, a, BT_TURN_TRANSPOSE);
    case 2: return fg_turn_patch(vm, a, BT_TURN_ASIDE);
    case 3:
        return fg_turn_patch(vm, a,
                             BT_TURN_OVER | BT_TURN_ASIDE | BT_TURN_TRANSPOSE);
    default: return a;
    }
}
