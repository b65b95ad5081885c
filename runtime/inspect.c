/* Looking inside: IR between the passes, the tables. */
#include "../ir/memfile.h"
#include "../ir/nearest.h"
#include "program.h"
#include "../codegen/device/compact/forms.h"
#include <stdlib.h>
#include <string.h>

/* What comes behind the passes of the list: LIR instead of IR. */
static const char lir[] = RT_LIR, lir_doc[] = "lowered to steps for back ends";

typedef struct { /* the text wanted, caught between two passes */
    const batt_ir_options *o;
    char *text, *last; /* malloc'd */
    bool memory;       /* ran out of it */
} ir_catch;

static bool print_ir(const ir_module *m, const char *function, FILE *f)
{
    bool ok = function || ir_print(m, f);
    for (uint32_t i = 0; function && i < m->func_count; i++)
        if (!strcmp(m->func[i]->name, function))
            ok = ir_print_func(m, m->func[i], f) && ok;
    return ok;
}

static bool print_lir(const ir_module *m, const char *function, FILE *f)
{
    lir_module *l = lir_lower(m);
    bool ok = l && (function || lir_print(l, f));
    for (uint32_t i = 0; ok && function && i < m->func_count; i++)
        if (!strcmp(m->func[i]->name, function))
            ok = lir_print_func(l, i, f);
    lir_free(l);
    return ok;
}

/* As IR or lowered to LIR; NULL: no memory. */
static char *print_text(const ir_module *m, const char *function, bool lowered)
{
    ir_memfile to;
    size_t len;
    if (!ir_memfile_open(&to))
        return NULL;
    bool ok =
        lowered ? print_lir(m, function, to.f) : print_ir(m, function, to.f);
    char *text = ir_memfile_close(&to, &len);
    if (ok)
        return text;
    free(text);
    return NULL;
}

static void after_pass(void *state, const char *name, const ir_module *m)
{
    ir_catch *c = state;
    char *now = print_text(m, c->o->function, false);
    c->memory |= !now;
    if (name && !strcmp(name, c->o->pass)) {
        free(c->text);
        c->text = c->o->stage == BATT_IR_BEFORE ? c->last : now;
        if (c->o->stage == BATT_IR_BEFORE)
            c->last = NULL;
        else
            now = NULL;
    }
    free(c->last);
    c->last = now;
}

static bool has_function(const ir_module *m, const char *name)
{
    for (uint32_t i = 0; name && i < m->func_count; i++)
        if (!strcmp(m->func[i]->name, name))
            return true;
    return !name;
}

static bool has_pass(const char *pass)
{
    for (uint32_t i = 0; ir_passes[i].name; i++)
        if (!strcmp(ir_passes[i].name, pass))
            return true;
    return !strcmp(pass, lir);
}

/* The IR between two passes; NULL: no memory. */
static char *text_between(ir_module *m, const batt_ir_options *o,
                          ir_pass_options *po)
{
    ir_catch c = {o, NULL, NULL, false};
    po->after = after_pass;
    po->after_state = &c;
    po->only_until = o->pass;
    bool ok = ir_optimize(m, po);
    free(c.last);
    if (ok && !c.memory)
        return c.text;
    free(c.text);
    return NULL;
}

/* The text at the stage asked for; NULL: no memory. */
static char *text_at(ir_module *m, const batt_ir_options *o, bool isolate)
{
    ir_eval eval = {NULL, cg_eval};
    ir_pass_options po = {.eval = &eval,
                          .isolate = isolate,
                          .verify = true,
                          .unfused = o->unfused};
    bool between = o->stage == BATT_IR_BEFORE || o->stage == BATT_IR_AFTER;
    bool last = between && !strcmp(o->pass, lir);
    if (o->stage == BATT_IR_SOURCE)
        return print_text(m, o->function, false);
    char *text = NULL;
    if (between && !last)
        text = text_between(m, o, &po);
    else if (ir_optimize(m, &po))
        text = print_text(m, o->function, last && o->stage == BATT_IR_AFTER);
    return text;
}

static void tell_missing(rt_sink *s, const char *file, const char *what,
                         const ir_nearest *near)
{
    const char *best = near->best;
    rt_tell(s, file, 0, 0, "no %s '%s'%s%s%s", what, near->want,
            best ? "; did you mean '" : "", best ? best : "", best ? "'?" : "");
}

static void tell_pass(rt_sink *s, const char *name)
{
    ir_nearest near;
    ir_nearest_init(&near, name, strlen(name));
    ir_nearest_offer(&near, "all", 3);
    for (const ir_pass *p = ir_passes; p->name; p++)
        ir_nearest_offer(&near, p->name, strlen(p->name));
    ir_nearest_offer(&near, lir, sizeof lir - 1);
    tell_missing(s, NULL, "pass", &near);
}

static void tell_function(rt_sink *s, const ir_module *m, const char *name)
{
    ir_nearest near;
    ir_nearest_init(&near, name, strlen(name));
    for (uint32_t i = 0; i < m->func_count; i++)
        if (!m->func[i]->is_lambda)
            ir_nearest_offer(&near, m->func[i]->name, strlen(m->func[i]->name));
    tell_missing(s, m->file, "function", &near);
}

bool rt_has_function(const ir_module *m, const char *name, rt_sink *s)
{
    bool has = has_function(m, name);
    if (!has)
        tell_function(s, m, name);
    return has;
}

static bool can_print(const ir_module *m, const batt_ir_options *o, rt_sink *s)
{
    bool between = o->stage == BATT_IR_BEFORE || o->stage == BATT_IR_AFTER;
    if (between && (!o->pass || !has_pass(o->pass))) {
        tell_pass(s, o->pass ? o->pass : "");
        return false;
    }
    return rt_has_function(m, o->function, s);
}

bool batt_ir_print(batt_program *p, const batt_ir_options *o, FILE *to,
                   batt_message_fn *fn, void *state)
{
    batt_ir_options defaults = {0};
    rt_sink s = {fn, state, 0};
    bool isolate;
    o = o ? o : &defaults;
    if (!can_print(p->m, o, &s)
        || !rt_program_isolate(p, o->isolate, &isolate, &s))
        return false;
    ir_module *m = rt_program_module(p);
    char *text = m ? text_at(m, o, isolate) : NULL;
    bool ok = text;
    if (!text) {
        rt_tell_memory(&s, p->source.name);
    } else if (fputs(text, to) < 0 || fflush(to)) {
        rt_tell(&s, NULL, 0, 0, "can't write the output");
        ok = false;
    }
    free(text);
    ir_module_free(m);
    return ok;
}

/* ---- tables ------------------------------------------------------------- */

bool batt_pass(uint32_t i, const char **name, const char **doc)
{
    uint32_t n = 0;
    while (ir_passes[n].name)
        n++;
    if (i > n)
        return false;
    *name = i < n ? ir_passes[i].name : lir;
    *doc = i < n ? ir_passes[i].doc : lir_doc;
    return true;
}

static batt_dialect dialect_of(uint8_t d)
{
    return (batt_dialect)(BATT_ARC_DSL + d);
}

static const char *cost_of(const ir_op_info *o, uint32_t i)
{
    const uint32_t constant = IR_T_NONE | IR_T_BOOL | IR_T_INT | IR_T_FLOAT
                              | IR_T_PAIR | IR_T_FUNCTION;
    const uint8_t *kinds;
    uint32_t types = o->gives;
    for (uint32_t k = 0; k < o->arity; k++)
        types |= o->takes[k];
    return o->fx & IR_FX_CALLS                  ? "function"
           : bt_form_of(i, &kinds) != BT_F_none ? "bits"
           : !(types & ~constant)               ? "constant"
                                                : "elements";
}

bool batt_op_row(uint32_t i, batt_op *row)
{
    static const char *const on_error[] = {"raise", "()",    "frozenset()",
                                           "0",     "False", "a function"};
    _Static_assert(sizeof on_error / sizeof *on_error == IR_ON_CALLABLE + 1,
                   "one for each rule");
    if (i >= ir_op_count)
        return false;
    const ir_op_info *o = &ir_ops[i];
    *row = (batt_op){dialect_of(o->dialect),
                     o->name,
                     o->params,
                     o->types,
                     on_error[o->on_error],
                     o->doc,
                     o->fx & IR_FX_RAISE,
                     o->fx & IR_FX_CALLS,
                     o->fx & IR_FX_FRESH,
                     o->fx & IR_FX_ORDER,
                     cost_of(o, i)};
    return true;
}

bool batt_op_in(uint32_t i, batt_dialect d)
{
    return i < ir_op_count && d != BATT_ANY_DIALECT && batt_dialect_name(d)
           && ir_op_in((ir_dialect)(d - BATT_ARC_DSL), i);
}

bool batt_constant_in(uint32_t i, batt_dialect d)
{
    return i < ir_named_const_count && d != BATT_ANY_DIALECT
           && batt_dialect_name(d)
           && ir_named_consts[i].dialect
                  == (uint8_t)ir_dialect_base((ir_dialect)(d - BATT_ARC_DSL));
}

bool batt_constant(uint32_t i, batt_dialect *d, const char **name,
                   const char **value)
{
    if (i >= ir_named_const_count)
        return false;
    *d = dialect_of(ir_named_consts[i].dialect);
    *name = ir_named_consts[i].name;
    *value = ir_named_consts[i].value;
    return true;
}
