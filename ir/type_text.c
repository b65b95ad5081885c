/* Types in the text form. */
#include "read.h"
#include "type.h"

static const char *const shape_names[IR_SHAPES] = {
#define IR_SHAPE(name, doc) #name,
#define IR_TYPE(name, shapes, doc)
#include "types.def"
#undef IR_SHAPE
#undef IR_TYPE
};

/* Words for many shapes at once. */
static const struct {
    uint32_t shapes;
    const char *name;
} groups[] = {{IR_T_ANY, "any"}, {IR_T_TUPLES, "tuples"}, {IR_T_SETS, "sets"}};
enum { GROUPS = sizeof groups / sizeof *groups };

static void print_shapes(uint32_t shapes, FILE *to)
{
    const char *sep = "";
    if (!shapes)
        fputs("never", to);
    for (int i = 0; i < GROUPS; i++)
        if (shapes && (shapes & groups[i].shapes) == groups[i].shapes) {
            fprintf(to, "%s%s", sep, groups[i].name);
            shapes &= ~groups[i].shapes;
            sep = "|";
        }
    for (uint32_t i = 0; i < IR_SHAPES; i++)
        if (shapes >> i & 1) {
            fputs(sep, to);
            for (const char *p = shape_names[i]; *p; p++)
                fputc(*p | 32, to);
            sep = "|";
        }
}

void ir_type_print(ir_dialect d, ir_type a, FILE *to)
{
    ir_type all = ir_type_of(d, a.at[0]);
    print_shapes(a.at[0], to);
    if (a.at[1] == all.at[1] && a.at[2] == all.at[2])
        return;
    fputs(" of ", to);
    print_shapes(a.at[1], to);
    if (a.at[2] == ir_type_of(d, a.at[1]).at[1])
        return;
    fputs(" of ", to);
    print_shapes(a.at[2], to);
}

static bool is_shape(const char *w, size_t n, const char *name)
{
    size_t i = 0;
    while (i < n && name[i] && w[i] == (name[i] | 32))
        i++;
    return i == n && !name[i];
}

static bool read_shape(reader *r, uint32_t *out)
{
    const char *w;
    size_t n = ir_read_word(r, &w);
    if (ir_word_is(w, n, "never"))
        return true;
    for (int i = 0; i < GROUPS; i++)
        if (ir_word_is(w, n, groups[i].name)) {
            *out |= groups[i].shapes;
            return true;
        }
    for (uint32_t i = 0; n && i < IR_SHAPES; i++)
        if (is_shape(w, n, shape_names[i])) {
            *out |= 1u << i;
            return true;
        }
    return ir_read_fail(r, "expected a shape of types.def");
}

static bool read_shapes(reader *r, uint32_t *out)
{
    *out = 0;
    do
        if (!read_shape(r, out))
            return false;
    while (ir_read_accept(r, '|'));
    return true;
}

/* Is the next word "of"? */
static bool read_of(reader *r)
{
    const char *at = r->at, *w;
    ir_read_space(r);
    size_t n = ir_read_peek(r, '}') ? 0 : ir_read_word(r, &w);
    if (n && ir_word_is(w, n, "of"))
        return true;
    r->at = at;
    return false;
}

bool ir_type_read(reader *r, ir_type *out)
{
    uint32_t shapes = 0;
    ir_dialect d = r->m->dialect;
    if (!read_shapes(r, &shapes))
        return false;
    *out = ir_type_of(d, shapes);
    if (!read_of(r))
        return true;
    if (!read_shapes(r, &out->at[1]))
        return false;
    out->at[2] = ir_type_of(d, out->at[1]).at[1];
    return !read_of(r) || read_shapes(r, &out->at[2]);
}
