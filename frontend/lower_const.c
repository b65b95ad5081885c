/* Constants: those of the tables, and tuples and lists of constants. */
#include <string.h>
#include "fe.h"

enum { MAX_LEAVES = 1 << 20 }; /* larger ones are made at run time */

typedef struct {
    fe *c;
    const char *s, *end;
} reader;

static void spaces(reader *r)
{
    while (r->s < r->end && (*r->s == ' ' || *r->s == ','))
        r->s++;
}

/* The tables are ours: what they hold is well formed. */
static ir_ref read_const(reader *r)
{
    ir_module *m = r->c->module;
    ir_ref item[8];
    uint32_t n = 0;

    spaces(r);
    if (*r->s == '(') {
        for (r->s++, spaces(r); *r->s != ')'; spaces(r))
            item[n++] = read_const(r);
        r->s++;
        return ir_seq_const(m, IR_K_TUPLE, item, n);
    }
    const char *start = r->s;
    while (r->s < r->end && *r->s != ',' && *r->s != ')')
        r->s++;
    size_t len = (size_t)(r->s - start);
    bool negative = *start == '-';
    if (negative || (*start >= '0' && *start <= '9')) {
        int64_t v = 0;
        for (const char *p = start + negative; p < r->s; p++)
            v = v * 10 + (*p - '0');
        return ir_int(m, negative ? -v : v);
    }
    if (len == 4 && memcmp(start, "True", 4) == 0)
        return ir_simple(m, IR_K_TRUE);
    if (len == 5 && memcmp(start, "False", 5) == 0)
        return ir_simple(m, IR_K_FALSE);
    int op = ir_op_find(r->c->dialect, start, len);
    return op >= 0 ? ir_opref(m, (uint32_t)op) : ir_simple(m, IR_K_NONE);
}

ir_ref fe_const_text(fe *c, const char *text, size_t len)
{
    reader r = {c, text, text + len};
    return read_const(&r);
}

ir_ref fe_named_const(fe *c, uint32_t number)
{
    if (!c->named_const)
        c->named_const =
            fe_alloc(c, ir_named_const_count * sizeof *c->named_const);
    if (!c->named_const[number]) {
        const char *s = ir_named_consts[number].value;
        c->named_const[number] = fe_const_text(c, s, strlen(s));
    }
    return c->named_const[number];
}

/* Can n items be a constant within the limits of the IR? */
static bool fits(const fe_lower *l, const ir_ref *item, uint32_t n)
{
    uint64_t size = 1;

    for (uint32_t i = 0; i < n; i++) {
        if (!IR_IS_CONST(item[i]))
            return false;
        const ir_const *k = &l->c->module->konst[IR_INDEX(item[i])];
        size += k->size;
        if (k->depth + 1 >= IR_MAX_NEST || size > MAX_LEAVES)
            return false;
    }
    return true;
}

ir_ref fe_sequence(fe_lower *l, ir_const_kind k, const ir_ref *item, uint32_t n,
                   fe_place at)
{
    if (fits(l, item, n))
        return ir_seq_const(l->c->module, k, item, n);
    return fe_emit(l, k == IR_K_TUPLE ? IR_TUPLE : IR_LIST, 0, item, n, at);
}
