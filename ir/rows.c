/* Pass rows: regions of operations on cells.
 *
 * What moves, recolours, cuts and joins grids, and the masks of places that it
 * does so by, can be done a row at a time: a lane has a row, and nothing in
 * between is a grid. A region is what such operations (rows.def) feed each
 * other, all of one level. Only its inputs and what others use of it need to be
 * values. The instructions stay what they are: a back end that prints a
 * region's code has them as the other branch, for operands that aren't compact.
 *
 * Requires types; unrowed.def has the reasons against.
 */
#include "edit.h"
#include "type.h"

#include <string.h>

const char *const ir_unrowed_texts[] = {
#define IR_UNROWED(id, text) text,
#include "unrowed.def"
};

static const struct {
    const char *takes;
    char gives;
} kinds[] = {
    [IR_ROWS_NONE] = {"", 0},
#define IR_ROWS_KIND(id, takes, gives) [IR_ROWS_##id] = {takes, gives},
#include "rows.def"
};

static const struct {
    uint8_t kind, how;
} rows[] = {
#define IR_ROWS(dialect, name, kind, how)                                      \
    [IR_OP_##dialect##_##name] = {IR_ROWS_##kind, how},
#include "rows.def"
};

ir_rows_op ir_rows_of(const ir_instr *in)
{
    ir_rows_op none = {IR_ROWS_NONE, 0, "", 0};
    if (in->op != IR_CALL || in->imm >= sizeof rows / sizeof *rows)
        return none;
    ir_rows_kind kind = (ir_rows_kind)rows[in->imm].kind;
    return (ir_rows_op){kind, rows[in->imm].how, kinds[kind].takes,
                        kinds[kind].gives};
}

/* ---- constants ---------------------------------------------------------- */

static bool is_int(const ir_module *m, ir_ref r, int64_t least, int64_t most)
{
    const ir_const *c = &m->konst[IR_INDEX(r)];
    return IR_IS_CONST(r) && c->kind == IR_K_INT && c->num >= least
           && c->num <= most;
}

static bool is_pair(const ir_module *m, ir_ref r, int64_t least)
{
    const ir_const *c = &m->konst[IR_INDEX(r)];
    return IR_IS_CONST(r) && c->kind == IR_K_TUPLE && c->count == 2
           && is_int(m, c->item[0], least, IR_ROWS_MOST)
           && is_int(m, c->item[1], least, IR_ROWS_MOST);
}

/* Is the constant operand what the row wants? */
static ir_unrowed judge_const(const ir_module *m, const ir_ref *arg, uint32_t k,
                              char want)
{
    bool ok = true;
    switch (want) {
    case 'c':
        return is_int(m, arg[k], -1, 14) ? IR_UNROWED_FUSED : IR_UNROWED_COLOR;
    case 'f': ok = is_int(m, arg[k], 1, IR_ROWS_MOST); break;
    case 't': ok = is_int(m, arg[k], INT64_MIN, INT64_MAX); break;
    case 'p': ok = is_pair(m, arg[k], k - 1); break; /* a start, a size */
    default: break;
    }
    return ok ? IR_UNROWED_FUSED : IR_UNROWED_NUMBER;
}

bool ir_rows_fits(const ir_module *m, const ir_func *f, const ir_instr *in)
{
    ir_rows_op op = ir_rows_of(in);
    for (uint32_t k = 0; op.takes[k]; k++)
        if (judge_const(m, f->pool + in->args, k, op.takes[k]))
            return false;
    return op.kind != IR_ROWS_NONE;
}

/* ---- which belong together ---------------------------------------------- */

typedef struct {
    const ir_module *m;
    const ir_func *f;
    uint8_t *why;
    uint32_t *up;   /* towards the first one of a region */
    uint32_t *size; /* of the region whose first one this is */
} region;

static bool is_member(const region *g, ir_ref r, char gives)
{
    return !IR_IS_CONST(r) && g->why[IR_INDEX(r)] == IR_UNROWED_FUSED
           && ir_rows_of(&g->f->instr[IR_INDEX(r)]).gives == gives;
}

static bool is_level(const region *g, ir_ref r, uint32_t i)
{
    return g->f->instr[IR_INDEX(r)].level == g->f->instr[i].level;
}

static ir_unrowed judge_value(const region *g, uint32_t i, ir_ref r, char want)
{
    bool grid = !IR_IS_CONST(r) && g->f->type[IR_INDEX(r)].at[0] & IR_T_GRID;
    if (want == 'g')
        return grid ? IR_UNROWED_FUSED : IR_UNROWED_GRID;
    if (want != 'm')
        return IR_UNROWED_FUSED;
    if (!is_member(g, r, 'm'))
        return IR_UNROWED_MASK;
    return is_level(g, r, i) ? IR_UNROWED_FUSED : IR_UNROWED_LEVEL;
}

static ir_unrowed judge(const region *g, uint32_t i, bool guarded)
{
    const ir_instr *in = &g->f->instr[i];
    const ir_ref *arg = g->f->pool + in->args;
    ir_rows_op op = ir_rows_of(in);
    ir_unrowed why = IR_UNROWED_FUSED;
    if (op.kind == IR_ROWS_NONE)
        return IR_UNROWED_OP;
    for (uint32_t k = 0; !why && op.takes[k]; k++)
        why = judge_value(g, i, arg[k], op.takes[k]);
    for (uint32_t k = 0; !why && op.takes[k]; k++)
        why = judge_const(g->m, arg, k, op.takes[k]);
    return why ? why : guarded ? IR_UNROWED_GUARDED : IR_UNROWED_FUSED;
}

static uint32_t first_of(const region *g, uint32_t i)
{
    while (g->up[i] != i)
        i = g->up[i];
    return i;
}

/* The lower one stays the first. */
static void join(region *g, uint32_t a, uint32_t b)
{
    a = first_of(g, a);
    b = first_of(g, b);
    uint32_t low = a < b ? a : b, high = a < b ? b : a;
    if (low == high)
        return;
    g->up[high] = low;
    g->size[low] += g->size[high];
}

/* Joins it with the operations that it takes from; those at another level
 * are marked in `apart`. */
static void join_operands(region *g, uint32_t i, uint8_t *apart)
{
    const ir_instr *in = &g->f->instr[i];
    const char *takes = ir_rows_of(in).takes;
    for (uint32_t k = 0; takes[k]; k++) {
        ir_ref r = g->f->pool[in->args + k];
        if (!is_member(g, r, 'g') && !is_member(g, r, 'm'))
            continue;
        if (is_level(g, r, i))
            join(g, i, IR_INDEX(r));
        else
            apart[i] = apart[IR_INDEX(r)] = 1;
    }
}

/* Is there but one operation, which is a region then? */
static bool is_one(const ir_func *f)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->count; i++)
        n += f->instr[i].op != IR_PARAM;
    return n == 1;
}

static void find(region *g)
{
    uint32_t n = g->f->count;
    uint8_t *apart = ir_alloc(g->m->scratch, n + 1u);
    bool guarded = false;
    for (uint32_t i = 0; i < n; i++) {
        uint8_t op = g->f->instr[i].op;
        guarded = op == IR_TRY || (guarded && op != IR_END);
        g->up[i] = i;
        g->size[i] = 1;
        g->why[i] = (uint8_t)judge(g, i, guarded);
        if (!g->why[i])
            join_operands(g, i, apart);
    }
    for (uint32_t i = 0; i < n && !is_one(g->f); i++)
        if (!g->why[i] && g->size[first_of(g, i)] == 1)
            g->why[i] = apart[i] ? IR_UNROWED_LEVEL : IR_UNROWED_ALONE;
}

/* f's levels are found for this, and its types and orders stay. */
static void begin(region *g, ir_module *m, ir_func *f, uint8_t *why)
{
    ir_type *type = f->type;
    ir_order *order = f->order;
    ir_placed placed = f->placed;
    ir_pass_levels(m, f, 0);
    f->type = type;
    f->order = order;
    f->placed = placed;
    *g = (region){.m = m, .f = f, .why = why};
    g->up = ir_alloc(m->scratch, (f->count + 1u) * sizeof *g->up);
    g->size = ir_alloc(m->scratch, (f->count + 1u) * sizeof *g->size);
    find(g);
}

/* Are there two operations, one of which takes what the other gives, or is it
 * the only one? */
static bool has_some(const ir_func *f)
{
    for (uint32_t i = 0; i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        const char *takes = ir_rows_of(in).takes;
        for (uint32_t k = 0; takes[k]; k++) {
            ir_ref r = f->pool[in->args + k];
            if (!IR_IS_CONST(r) && ir_rows_of(&f->instr[IR_INDEX(r)]).kind)
                return true;
        }
    }
    return is_one(f);
}

void ir_pass_rows(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    region g;
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->count; i++)
        f->instr[i].region = 0;
    if (!f->type || o->unfused || f->is_lambda || !has_some(f))
        return;
    begin(&g, m, f, ir_alloc(m->scratch, f->count + 1u));
    for (uint32_t i = 0; i < f->count; i++)
        if (!g.why[i])
            f->instr[i].region =
                g.up[i] == i ? ++n : f->instr[first_of(&g, i)].region;
}

void ir_rows_judge(ir_module *m, ir_func *f, uint8_t *why)
{
    region g;
    begin(&g, m, f, why);
}
