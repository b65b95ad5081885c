/* The forms of one level of the instruction set. */
#include "form.h"

bt_val FORM(none)(FORM_PARAMS)
{
    return form_miss(vm, BT_WHY_NO_FORM);
}

#ifdef __CUDACC__
/* All lanes of the warp. */
BT_API bt_val bt_form_lanes(bt_vm *vm, uint32_t form, bt_val a, bt_val b,
                            bt_val c, bt_val d)
{
    __syncwarp();
    switch (form) {
#define BT_FORM(name, code, ka, kb, kc, kd)                                    \
    case BT_F_##name: return FORM(code)(vm, a, b, c, d);
#include "forms.def"
#undef BT_FORM
    default: return BT_MISS;
    }
}

BT_API bt_val bt_form_lone(bt_vm *vm, uint32_t form, bt_val a, bt_val b)
{
    switch (form) {
#define BT_LONE(name, code, ka, kb, kc, kd)                                    \
    case BT_F_##name: return FORM(code)(vm, a, b, 0, 0);
#include "forms.def"
#undef BT_LONE
    default: return BT_MISS;
    }
}
#else
#define BT_FORM(name, code, a, b, c, d) FORM(code),
bt_form_fn *const FORM_PASTE(bt_forms, BT_FORM_LEVEL)[] = {
#include "forms.def"
};
#endif
