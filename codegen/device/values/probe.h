/* Where CPython's sets look for an element: a run of neighbours, then a jump.
 */
#ifndef BT_PROBE_H
#define BT_PROBE_H
#include "../device.h"

/* Slots of the smallest table; neighbours that a probe looks at. */
enum { BT_SET_MIN = 8, BT_SET_LINEAR = 9, BT_SET_PERTURB = 5 };

/* The last slot of the run of neighbours that begins at slot i. */
BT_INLINE uint64_t bt_probe_last(uint64_t i, uint64_t mask)
{
    return i + BT_SET_LINEAR <= mask ? i + BT_SET_LINEAR : i;
}
/* Where the run after that begins; perturb is the hash at first. */
BT_INLINE uint64_t bt_probe_jump(uint64_t i, uint64_t *perturb, uint64_t mask)
{
    *perturb >>= BT_SET_PERTURB;
    return (i * 5 + 1 + *perturb) & mask;
}

#endif
