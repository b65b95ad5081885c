/* The nearest of some names, by edit distance, to one that was mistyped. */
#ifndef IR_NEAREST_H
#define IR_NEAREST_H
#include <stddef.h>
#include <stdint.h>

/* Offer any number of names, then look at best: NULL if none is close. The
 * texts are not copied. */
typedef struct {
    const char *want, *best;
    size_t len;
    uint32_t distance;
} ir_nearest;
void ir_nearest_init(ir_nearest *s, const char *want, size_t len);
void ir_nearest_offer(ir_nearest *s, const char *text, size_t len);

#endif
