/* tokpidjin's mirrors of patches: what _f does as it finds the elements, _i
 * does for indices and _o for objects. */
#include "patch.h"
#include "prims.h"

BT_STATIC bool mirror_form(bt_vm *vm, bt_val patch, bt_patch_as as,
                           bt_element *el)
{
    if (as == BT_AS_PATCH)
        return bt_patch_form(vm, patch, el);
    *el = as == BT_AS_OBJECT ? BT_EL_TRIPLE : BT_EL_PAIR;
    return true;
}

/* ulcorner(patch)[k] + lrcorner(patch)[k] */
BT_STATIC bool mirror_axis(bt_vm *vm, bt_val patch, int k, bt_wide *d)
{
    bt_val ul = tok_ulcorner(vm, patch);
    bt_val a = ul ? bt_at(vm, ul, k) : 0;
    bt_val lr = a ? tok_lrcorner(vm, patch) : 0;
    bt_val b = lr ? bt_at(vm, lr, k) : 0;
    return b && bt_wide_add(vm, bt_wide_of(a), bt_wide_of(b), d);
}

BT_STATIC bt_val mirror_rows(bt_vm *vm, bt_val patch, bt_patch_as as)
{
    bt_element el;
    bt_wide d;
    if (!mirror_axis(vm, patch, 0, &d) || !mirror_form(vm, patch, as, &el))
        return 0;
    return bt_patch_move(vm, patch, el, BT_MOVE_ROWS, d, d);
}

BT_STATIC bt_val mirror_columns(bt_vm *vm, bt_val patch, bt_patch_as as)
{
    bt_element el;
    bt_wide d;
    if (!mirror_axis(vm, patch, 1, &d) || !mirror_form(vm, patch, as, &el))
        return 0;
    return bt_patch_move(vm, patch, el, BT_MOVE_COLUMNS, d, d);
}

BT_STATIC bt_val mirror_diagonal(bt_vm *vm, bt_val patch, bt_patch_as as)
{
    bt_element el;
    bt_val a, b, ul = tok_ulcorner(vm, patch);
    if (!ul || !bt_take2(vm, ul, &a, &b) || !mirror_form(vm, patch, as, &el))
        return 0;
    return bt_patch_move(vm, patch, el, BT_MOVE_TRANSPOSE, bt_wide_of(a),
                         bt_wide_of(b));
}

BT_API bt_val op_hmirror_f(bt_vm *vm, bt_val patch)
{
    return mirror_rows(vm, patch, BT_AS_PATCH);
}

BT_API bt_val op_hmirror_i(bt_vm *vm, bt_val indices)
{
    return mirror_rows(vm, indices, BT_AS_INDICES);
}

BT_API bt_val op_hmirror_o(bt_vm *vm, bt_val obj)
{
    return mirror_rows(vm, obj, BT_AS_OBJECT);
}

BT_API bt_val op_vmirror_f(bt_vm *vm, bt_val patch)
{
    return patch == BT_NOSET ? patch : mirror_columns(vm, patch, BT_AS_PATCH);
}

BT_API bt_val op_vmirror_i(bt_vm *vm, bt_val indices)
{
    return mirror_columns(vm, indices, BT_AS_INDICES);
}

BT_API bt_val op_vmirror_o(bt_vm *vm, bt_val obj)
{
    return mirror_columns(vm, obj, BT_AS_OBJECT);
}

BT_API bt_val op_dmirror_f(bt_vm *vm, bt_val patch)
{
    return mirror_diagonal(vm, patch, BT_AS_PATCH);
}

BT_API bt_val op_dmirror_i(bt_vm *vm, bt_val indices)
{
    return mirror_diagonal(vm, indices, BT_AS_INDICES);
}

BT_API bt_val op_dmirror_o(bt_vm *vm, bt_val obj)
{
    return mirror_diagonal(vm, obj, BT_AS_OBJECT);
}

BT_API bt_val op_cmirror_f(bt_vm *vm, bt_val patch)
{
    bt_val v = tok_vmirror_f(vm, patch);
    v = v ? tok_dmirror_f(vm, v) : 0;
    return v ? tok_vmirror_f(vm, v) : 0;
}

BT_API bt_val op_mir_rot_f(bt_vm *vm, bt_val patch, bt_val type)
{
    switch (bt_choose(vm, type, 4)) {
    case 0: return tok_hmirror_f(vm, patch);
    case 1: return tok_dmirror_f(vm, patch);
    case 2: return tok_vmirror_f(vm, patch);
    case 3: return tok_cmirror_f(vm, patch);
    case 4: return patch;
    default: return 0;
    }
}
