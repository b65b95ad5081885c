/* What is known of each statement: its type, when it is computed, who sees the
 * order of a set, why it may run exact code, why it isn't fused, which region
 * of operations on cells it is in, or why in none. */
#include "../codegen/cuda.h"
#include "../codegen/device/compact/forms.h"
#include "../ir/arena.h"
#include "../ir/memfile.h"
#include "../ir/type.h"
#include "program.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    const ir_module *m;
    const ir_func *f;
    const uint8_t *unfused, *unrowed;
    FILE *to;
} telling;

/* Values of these shapes lie in memory. */
enum {
    SETS = IR_T_SETS & ~IR_T_NOSET,
    TUPLES = IR_T_TUPLES & ~(IR_T_UNIT | IR_T_PAIR | IR_T_CELL)
};

/* The shapes of which a form takes operands of a kind. */
static const uint32_t kind_shapes[] = {
    [BT_KIND_NONE] = IR_T_ANY,
    [BT_KIND_GRID] = IR_T_GRID,
    [BT_KIND_GRID_OR_NONE] = IR_T_GRID | IR_T_NONE,
    [BT_KIND_PATCH] = IR_T_OBJECT | IR_T_INDICES,
    [BT_KIND_INDICES] = IR_T_INDICES,
    [BT_KIND_OBJECT] = IR_T_OBJECT,
    [BT_KIND_PIECE] = IR_T_GRID | IR_T_OBJECT | IR_T_INDICES,
    [BT_KIND_AREA] = IR_T_OBJECT | IR_T_INDICES,
    [BT_KIND_AREA_INDICES] = IR_T_INDICES,
    [BT_KIND_AREA_OBJECT] = IR_T_OBJECT,
    [BT_KIND_SIZED] = IR_T_GRID | IR_T_OBJECT | IR_T_INDICES,
    [BT_KIND_ELEMENT] = IR_T_GRID | IR_T_OBJECT,
    [BT_KIND_CELLS] = IR_T_OBJECT | IR_T_INDICES | IR_T_NOSET | IR_T_UNIT,
    [BT_KIND_INT] = IR_T_INT,
    [BT_KIND_INLINE] = IR_T_NONE | IR_T_BOOL | IR_T_INT | IR_T_UNIT | IR_T_NOSET
                       | IR_T_PAIR | IR_T_CELL,
    [BT_KIND_BOOL] = IR_T_BOOL,
    [BT_KIND_PAIR] = IR_T_PAIR,
    [BT_KIND_SET_OR_PATCH] = SETS,
    [BT_KIND_SET] = SETS,
    [BT_KIND_TUPLE] = TUPLES,
    [BT_KIND_PILE] = IR_T_OBJECT | IR_T_INDICES | IR_T_NOSET | IR_T_UNIT,
    [BT_KIND_SET_OR_TUPLE] = SETS | TUPLES,
    [BT_KIND_CONTAINER] = SETS | TUPLES,
    [BT_KIND_PILE_ALONE] = IR_T_OBJECT | IR_T_INDICES,
    [BT_KIND_LINES] = IR_T_GRID | TUPLES,
    [BT_KIND_NOSET] = IR_T_NOSET,
    [BT_KIND_UNIT] = IR_T_UNIT,
    [BT_KIND_EMPTY] = IR_T_NOSET | IR_T_UNIT,
    [BT_KIND_ANY_SET] = SETS,
    [BT_KIND_NO_COLOR] = IR_T_ANY & ~(IR_T_INT | IR_T_BOOL | IR_T_FLOAT),
    [BT_KIND_NO_FUNCTION] = IR_T_ANY & ~IR_T_FUNCTION,
    [BT_KIND_NO_SET] = IR_T_ANY & ~(IR_T_INT | IR_T_BOOL | IR_T_NOSET | SETS),
    [BT_KIND_NO_GRID] = IR_T_NONE | IR_T_BOOL | IR_T_INT | IR_T_UNIT
                        | IR_T_NOSET | IR_T_PAIR | IR_T_CELL | SETS
                        | IR_T_FUNCTION,
};
_Static_assert(sizeof kind_shapes / sizeof *kind_shapes == BT_KINDS,
               "each kind of operand has its shapes");

static ir_type type_of(const telling *t, ir_ref r)
{
    return IR_IS_CONST(r) ? ir_type_const(t->m, r) : t->f->type[IR_INDEX(r)];
}

static void tell(const telling *t, const char *what)
{
    fprintf(t->to, "      %-7s ", what);
}

static bool holds_sets(ir_type a)
{
    return ir_order_matters(a, 0) || ir_order_matters(a, 1)
           || ir_order_matters(a, 2);
}

/* Of the value, of its elements, of theirs: up to the last one that is looked
 * at; and who asks. */
static void tell_order(const telling *t, uint32_t value)
{
    const ir_func *f = t->f;
    const char *sep = ": ";
    if (!holds_sets(f->type[value]))
        return;
    tell(t, "order");
    ir_order_print(f->order[value], t->to);
    for (uint32_t i = value + 1; i < f->count; i++)
        if (ir_order_asked(t->m, f, i, value)) {
            fprintf(t->to, "%s%%%u", sep, i);
            sep = ", ";
        }
    if (ir_order_asked(t->m, f, f->count, value))
        fprintf(t->to, "%sthe result", sep);
    fputc('\n', t->to);
}

/* What operand k may be that no form takes: of forms that are tried after the
 * first, those count that surely take the other operands. */
static uint32_t foreign_shapes(const telling *t, const ir_instr *in, uint32_t k)
{
    const uint8_t *kind;
    uint32_t form = bt_form_of(in->imm, &kind), first = form, taken = 0;
    for (; form; form = bt_form_next(form, &kind)) {
        bool others = true;
        for (uint32_t i = 0; i < in->nargs; i++) {
            ir_type a = type_of(t, t->f->pool[in->args + i]);
            others &= i == k || !(a.at[0] & ~kind_shapes[kind[i]]);
        }
        if (others || form == first)
            taken |= kind_shapes[kind[k]];
    }
    return type_of(t, t->f->pool[in->args + k]).at[0] & ~taken;
}

/* Why a call may run its exact code. */
static void tell_exact(const telling *t, const ir_instr *in)
{
    const uint8_t *kind;
    if (in->op != IR_CALL)
        return;
    if (bt_form_of(in->imm, &kind) == BT_F_none) {
        tell(t, "exact");
        fputs("no compact form\n", t->to);
        return;
    }
    for (uint32_t k = 0; k < in->nargs; k++) {
        uint32_t other = foreign_shapes(t, in, k);
        if (!other)
            continue;
        tell(t, "exact");
        fprintf(t->to, "operand %u may be ", k + 1);
        ir_type_print(t->m->dialect, ir_type_of(t->m->dialect, other), t->to);
        fputc('\n', t->to);
    }
}

static const char *called(const ir_module *m, const ir_instr *in)
{
    return in->op == IR_CALL     ? ir_ops[in->imm].name
           : in->op == IR_INVOKE ? "a call"
           : in->op == IR_LAMBDA ? m->func[in->imm]->name
                                 : "";
}

/* The region, and the lines of the others in it; or why there is none. */
static void tell_rows(const telling *t, uint32_t i)
{
    const ir_instr *in = t->f->instr;
    const char *sep = ", with lines ";
    if (ir_rows_of(&in[i]).kind == IR_ROWS_NONE)
        return;
    tell(t, "rows");
    if (t->unrowed[i])
        fputs(ir_unrowed_texts[t->unrowed[i]], t->to);
    else
        fprintf(t->to, "region %u", in[i].region);
    for (uint32_t k = 0; k < t->f->count; k++)
        if (in[i].region && k != i && in[k].region == in[i].region) {
            fprintf(t->to, "%s%u", sep, in[k].line);
            sep = ", ";
        }
    fputc('\n', t->to);
}

static void tell_statement(const telling *t, uint32_t i)
{
    const ir_instr *in = &t->f->instr[i];
    if (!ir_has_slot(in))
        return;
    fprintf(t->to, "  %%%-3u %u:%u  %s  %s\n", i, in->line, in->col,
            in->name ? t->m->symbol[in->name] : "-", called(t->m, in));
    tell(t, "type");
    ir_type_print(t->m->dialect, t->f->type[i], t->to);
    fputc('\n', t->to);
    tell(t, "level");
    fprintf(t->to, "%s\n", ir_level_names[in->level]);
    tell_order(t, i);
    tell_exact(t, in);
    tell_rows(t, i);
    if (t->unfused[i] == IR_UNFUSED_RULE)
        return;
    tell(t, "fused");
    fprintf(t->to, "%s\n",
            t->unfused[i] ? ir_unfused_texts[t->unfused[i]]
                          : "with what makes its container");
}

typedef struct {
    ir_module *m;
    const char *function;
    FILE *to;
} explaining;

static void tell_func(const explaining *x, ir_func *f)
{
    uint8_t *why = ir_alloc(x->m->scratch, f->count + 1u);
    uint8_t *alone = ir_alloc(x->m->scratch, f->count + 1u);
    ir_fuse_judge(x->m, f, why);
    ir_rows_judge(x->m, f, alone);
    telling t = {x->m, f, why, alone, x->to};
    fprintf(x->to, "%s\n", f->name);
    if (cg_rows_streams(f))
        fputs("  one region: GPU code of its own streams grids through it\n",
              x->to);
    for (uint32_t i = 0; i < f->count; i++)
        tell_statement(&t, i);
    ir_arena_clear(x->m->scratch);
}

static void tell_all(void *state)
{
    const explaining *x = state;
    for (uint32_t i = 0; i < x->m->func_count; i++)
        if (!x->m->func[i]->is_lambda
            && (!x->function || !strcmp(x->m->func[i]->name, x->function)))
            tell_func(x, x->m->func[i]);
}

/* NULL: no memory. */
static char *explain(ir_module *m, const char *function, bool isolate)
{
    ir_eval eval = {NULL, cg_eval};
    ir_pass_options po = {
        .eval = &eval, .isolate = isolate, .only_until = "order"};
    ir_memfile to;
    size_t len;
    if (!ir_optimize(m, &po) || !ir_memfile_open(&to))
        return NULL;
    explaining x = {m, function, to.f};
    bool ok = ir_attempt(tell_all, &x);
    char *text = ir_memfile_close(&to, &len);
    if (ok)
        return text;
    free(text);
    return NULL;
}

bool batt_explain(batt_program *p, const batt_ir_options *o, FILE *to,
                  batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    bool isolate;
    batt_ir_options none = {0};
    o = o ? o : &none;
    if (!rt_has_function(p->m, o->function, &s)
        || !rt_program_isolate(p, o->isolate, &isolate, &s))
        return false;
    ir_module *m = rt_program_module(p);
    char *text = m ? explain(m, o->function, isolate) : NULL;
    bool ok = text && fputs(text, to) >= 0 && !fflush(to);
    if (!text)
        rt_tell_memory(&s, p->source.name);
    else if (!ok)
        rt_tell(&s, NULL, 0, 0, "can't write the output");
    free(text);
    ir_module_free(m);
    return ok;
}
