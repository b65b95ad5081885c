/* Types as sets of shapes. */
#include "type.h"

enum { /* shapes that don't tell what is in them */
       OPEN = IR_T_TUPLE | IR_T_LIST | IR_T_SET,
       ROWS = IR_T_PAIR | IR_T_CELL | IR_T_TUPLE
};

/* ---- elements ----------------------------------------------------------- */

/* What the elements of one shape are, and their elements. */
static void parts_of(ir_dialect d, uint32_t shape, uint32_t part[2])
{
    uint32_t place = d == IR_TOK ? 0 : IR_T_PAIR;
    part[0] = part[1] = 0;
    switch (shape) {
    case IR_T_STR: part[0] = part[1] = IR_T_STR; break;
    case IR_T_PAIR:
    case IR_T_INTS: part[0] = IR_T_INT; break;
    case IR_T_CELL:
        part[0] = IR_T_INT | place;
        part[1] = place ? IR_T_INT : 0;
        break;
    case IR_T_GRID:
        part[0] = d == IR_TOK ? ROWS : ROWS & ~(uint32_t)IR_T_CELL;
        part[1] = IR_T_INT;
        break;
    case IR_T_SAMPLES: part[0] = IR_T_TUPLE, part[1] = IR_T_GRID; break;
    case IR_T_INDICES: part[0] = IR_T_PAIR, part[1] = IR_T_INT; break;
    case IR_T_OBJECT: part[0] = IR_T_CELL, part[1] = IR_T_INT | place; break;
    case IR_T_OBJECTS: part[0] = IR_T_OBJECT, part[1] = IR_T_CELL; break;
    case IR_T_TUPLE:
    case IR_T_LIST:
    case IR_T_SET: part[0] = part[1] = IR_T_ANY; break;
    default: break;
    }
}

ir_type ir_type_of(ir_dialect d, uint32_t shapes)
{
    ir_type a = {{shapes, 0, 0}};
    for (uint32_t left = shapes; left; left &= left - 1) {
        uint32_t part[2];
        parts_of(d, left & -left, part);
        a.at[1] |= part[0];
        a.at[2] |= part[1];
    }
    return a;
}

ir_type ir_type_join(ir_type a, ir_type b)
{
    for (int i = 0; i < IR_TYPE_DEPTH; i++)
        a.at[i] |= b.at[i];
    return a;
}

ir_type ir_type_only(ir_dialect d, ir_type a, uint32_t shapes)
{
    ir_type b = ir_type_of(d, a.at[0] & shapes);
    b.at[1] &= a.at[1];
    b.at[2] &= a.at[2] & ir_type_of(d, b.at[1]).at[1];
    return b;
}

bool ir_type_within(ir_type a, ir_type b)
{
    return !(a.at[0] & ~b.at[0] || a.at[1] & ~b.at[1] || a.at[2] & ~b.at[2]);
}

ir_type ir_type_element(ir_dialect d, ir_type a)
{
    ir_type b = ir_type_of(d, a.at[1]);
    b.at[1] &= a.at[2];
    b.at[2] &= ir_type_of(d, b.at[1]).at[1];
    return b;
}

/* ---- containers --------------------------------------------------------- */

static ir_type around(ir_dialect d, uint32_t shapes, ir_type element)
{
    ir_type a = {{shapes, element.at[0], element.at[1]}};
    return ir_type_only(d, a, IR_T_ANY);
}

/* Shapes that n elements can make in a tuple, one or more. */
static uint32_t tuple_shapes(ir_dialect d, ir_type e, int64_t n)
{
    uint32_t first = e.at[0], shapes = IR_T_TUPLE;
    uint32_t cell = d == IR_TOK ? IR_T_INT : IR_T_INT | IR_T_PAIR;
    int64_t wide = d == IR_TOK ? 3 : 2;
    bool ints = !(first & ~(uint32_t)IR_T_INT);
    if (n == 2 && ints)
        return IR_T_PAIR;
    if (n == 3 && d == IR_TOK && ints)
        return IR_T_CELL;
    if ((n < 0 || n == 2) && first & IR_T_INT)
        shapes |= IR_T_PAIR;
    if ((n < 0 || n == wide) && (first & cell) == cell)
        shapes |= IR_T_CELL;
    if (first & ROWS && e.at[1] & IR_T_INT)
        shapes |= IR_T_GRID;
    if (first & IR_T_TUPLE && e.at[1] & IR_T_GRID)
        shapes |= IR_T_SAMPLES;
    return shapes;
}

ir_type ir_type_tuple(ir_dialect d, ir_type element, int64_t n)
{
    uint32_t shapes = n > 0 ? 0 : IR_T_UNIT;
    if (n && element.at[0])
        shapes |= tuple_shapes(d, element, n);
    return around(d, shapes, element);
}

ir_type ir_type_list(ir_type element)
{
    return (ir_type){{IR_T_LIST, element.at[0], element.at[1]}};
}

ir_type ir_type_set(ir_dialect d, ir_type element, bool may_be_empty)
{
    uint32_t e = element.at[0], shapes = may_be_empty ? IR_T_NOSET : 0;
    shapes |= (e & IR_T_INT ? IR_T_INTS : 0)
              | (e & IR_T_PAIR ? IR_T_INDICES : 0)
              | (e & IR_T_CELL ? IR_T_OBJECT : 0)
              | (e & IR_T_OBJECT ? IR_T_OBJECTS : 0);
    if (e != IR_T_INT && e != IR_T_PAIR && e != IR_T_CELL && e != IR_T_OBJECT
        && e)
        shapes |= IR_T_SET;
    return around(d, shapes, element);
}

/* ---- constants ---------------------------------------------------------- */

static ir_type const_tuple(const ir_module *m, const ir_const *k)
{
    ir_type e = {{0}};
    bool grid = true;
    uint32_t width = k->count ? m->konst[IR_INDEX(k->item[0])].count : 0;
    for (uint32_t i = 0; i < k->count; i++) {
        const ir_const *row = &m->konst[IR_INDEX(k->item[i])];
        ir_type one = ir_type_const(m, k->item[i]);
        grid &= row->kind == IR_K_TUPLE && row->count == width && width
                && one.at[1] == IR_T_INT;
        e = ir_type_join(e, one);
    }
    ir_type a = ir_type_tuple(m->dialect, e, k->count);
    return grid && k->count ? around(m->dialect, IR_T_GRID, e)
                            : ir_type_only(m->dialect, a, ~(uint32_t)IR_T_GRID);
}

static ir_type const_list(const ir_module *m, const ir_const *k)
{
    ir_type e = {{0}};
    for (uint32_t i = 0; i < k->count; i++)
        e = ir_type_join(e, ir_type_const(m, k->item[i]));
    return ir_type_list(e);
}

ir_type ir_type_const(const ir_module *m, ir_ref r)
{
    const ir_const *k = &m->konst[IR_INDEX(r)];
    switch (k->kind) {
    case IR_K_NONE: return ir_type_of(m->dialect, IR_T_NONE);
    case IR_K_FALSE:
    case IR_K_TRUE: return ir_type_of(m->dialect, IR_T_BOOL);
    case IR_K_INT: return ir_type_of(m->dialect, IR_T_INT);
    case IR_K_STR: return ir_type_of(m->dialect, IR_T_STR);
    case IR_K_OP: return ir_type_of(m->dialect, IR_T_FUNCTION);
    case IR_K_TUPLE: return const_tuple(m, k);
    default: return const_list(m, k);
    }
}
