/* What Python has and the language hasn't: an error for each, with what to
 * write instead for operands like these. */
#include <string.h>
#include "fe.h"

static const struct {
    const char *what;
    uint32_t a, b;
    const char *instead;
} rows[] = {
#define FE_ADVICE(what, a, b, instead) {what, a, b, instead},
#include "advice.def"
};

/* ---- shapes ------------------------------------------------------------- */

static uint32_t const_shapes(const ir_module *m, const ir_const *k)
{
    switch (k->kind) {
    case IR_K_NONE: return IR_T_NONE;
    case IR_K_FALSE:
    case IR_K_TRUE: return IR_T_BOOL;
    case IR_K_INT: return IR_T_INT;
    case IR_K_STR: return IR_T_STR;
    case IR_K_LIST: return IR_T_LIST;
    case IR_K_OP: return IR_T_FUNCTION;
    case IR_K_TUPLE: break;
    }
    bool pair = k->count == 2;
    for (uint32_t i = 0; i < k->count; i++)
        pair = pair && m->konst[IR_INDEX(k->item[i])].kind == IR_K_INT;
    return pair ? IR_T_PAIR : k->count ? IR_T_TUPLES : IR_T_UNIT;
}

static uint32_t input_shapes(uint32_t input)
{
    switch (input) {
    case IR_IN_TASK_ID: return IR_T_STR;
    case IR_IN_S: return IR_T_SAMPLES;
    case IR_IN_I: return IR_T_GRID;
    case IR_IN_C: return IR_T_GRID | IR_T_NONE;
    case IR_IN_LOG_PATH: return IR_T_NONE;
    default: return IR_T_ANY;
    }
}

/* What a value is, if the program is well-typed. */
static uint32_t shapes(const fe_lower *l, ir_ref r)
{
    const ir_module *m = l->c->module;

    if (IR_IS_CONST(r))
        return const_shapes(m, &m->konst[IR_INDEX(r)]);
    const ir_instr *in = ir_at(fe_target(l), r);
    switch (in->op) {
    case IR_PARAM: return input_shapes(in->imm);
    case IR_CALL: return ir_ops[in->imm].gives;
    case IR_TUPLE: return IR_T_TUPLES;
    case IR_LIST: return IR_T_LIST;
    case IR_LAMBDA: return IR_T_FUNCTION;
    case IR_NEG: return IR_T_INT;
    default: return IR_T_ANY;
    }
}

uint32_t fe_value_shapes(const fe_lower *l, fe_val v)
{
    switch (v.kind) {
    case FE_V_PLAIN: return shapes(l, v.ref);
    case FE_V_LIST: return IR_T_LIST;
    default: return IR_T_ANY;
    }
}

uint32_t fe_operand_shapes(fe_lower *l, const fe_node *n)
{
    return fe_value_shapes(l, fe_lower_expr(l, n));
}

/* ---- advice ------------------------------------------------------------- */

static bool is_letter(char ch)
{
    return (ch >= 'a' && ch <= 'z') || ch == '_';
}

/* Does the dialect have all functions that a text calls? */
static bool is_offered(const fe *c, const char *text)
{
    while (*text) {
        size_t n = 0;
        while (is_letter(text[n]))
            n++;
        if (n && text[n] == '(' && ir_op_find(c->dialect, text, n) < 0)
            return false;
        text += n ? n : 1;
    }
    return true;
}

const char *fe_advice(const fe *c, const char *what, uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].what, what) == 0 && !(a & ~rows[i].a)
            && !(b & ~rows[i].b) && is_offered(c, rows[i].instead))
            return rows[i].instead;
    return NULL;
}

static const char *kind_of(const char *what)
{
    static const char *const kinds[][2] = {
        {"if", "conditional expressions are"},
        {"for", "comprehensions are"},
        {"{", "dicts and sets are"},
        {"[:]", "slices are"},
        {"*x", "unpacking is"},
        {"a<b<c", "chains of comparisons are"}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i][0], what) == 0)
            return kinds[i][1];
    return "this operator is";
}

/* Errors of the operands come, too. */
fe_val fe_refuse_operator(fe_lower *l, const fe_node *n)
{
    static const char *const others[][2] = {
        {"{", "use a tuple, or initset(value),"},
        {"[:]", "a subscript is one constant integer; call a DSL function"},
        {"*x", "write the items out"}};
    uint32_t a = IR_T_ANY, b = IR_T_ANY;

    for (uint32_t i = 0; i < n->n; i++) {
        uint32_t one = fe_operand_shapes(l, n->kid[i]);
        a = i == 0 ? one : a;
        b = i == 1 ? one : b;
    }
    const char *instead = fe_advice(l->c, n->str, a, b);
    for (size_t i = 0; !instead && i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i][0], n->str) == 0)
            instead = others[i][1];
    bool shown = n->str[0] != '[' && strcmp(n->str, "a<b<c") != 0;
    const char *text = strcmp(n->str, "*x") == 0   ? "*"
                       : strcmp(n->str, "+a") == 0 ? "+"
                                                   : n->str;
    fe_error(l->c, n->at, "%s%s%s%s not in the language; %s instead",
             shown ? "'" : "", shown ? text : "", shown ? "': " : "",
             kind_of(n->str), instead ? instead : "call a DSL function");
    return fe_bad;
}
