/* Types: sets of shapes (types.def) of a value, of its elements, and of
 * theirs. A value is a member if its shape is in at[0], the shapes of its
 * elements in at[1], and of their elements in at[2]; no shape at all is the
 * type of what never has a value. */
#ifndef IR_TYPE_H
#define IR_TYPE_H
#include "ir.h"

/* The type of all values of these shapes. */
ir_type ir_type_of(ir_dialect d, uint32_t shapes);
ir_type ir_type_join(ir_type a, ir_type b);
/* What is in a and has one of these shapes. */
ir_type ir_type_only(ir_dialect d, ir_type a, uint32_t shapes);
bool ir_type_within(ir_type a, ir_type b);
/* Elements of tuples, lists, sets and strings. */
ir_type ir_type_element(ir_dialect d, ir_type a);
/* Tuples, lists, sets of such elements; n: how many, -1: any number. */
ir_type ir_type_tuple(ir_dialect d, ir_type element, int64_t n);
ir_type ir_type_list(ir_type element);
ir_type ir_type_set(ir_dialect d, ir_type element, bool may_be_empty);
ir_type ir_type_const(const ir_module *m, ir_ref r);

/* ---- type_text.c -------------------------------------------------------- */

/* "grid|none", "tuple of pair", "any": shapes in the order of types.def, with
 * what elements there are where the shapes don't tell. */
void ir_type_print(ir_dialect d, ir_type a, FILE *to);
struct reader;
/* Read what that prints. False: after a message. */
bool ir_type_read(struct reader *r, ir_type *out);

/* ---- infer.c ------------------------------------------------------------ */

/* What each instruction's value is if its operands' are what `given` says
 * (which may be out). */
void ir_infer(const ir_module *m, const ir_func *f, const ir_type *given,
              ir_type *out);
/* The same for a lambda that is called with parameters of the first ones of n
 * types, and has captured values of the others. */
void ir_infer_lambda(const ir_module *m, const ir_func *g, const ir_type *bound,
                     uint32_t n, ir_type *out);

#endif
