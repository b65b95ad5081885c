/* How primitives ran, and how long functions took: for profiles. */
#include "batch.h"
#include <stdlib.h>

static const char *const reasons[] = {
#define BT_WHY(code, text) text,
#include "../codegen/device/compact/why.def"
#undef BT_WHY
};
_Static_assert(sizeof reasons / sizeof *reasons == BT_WHYS, "tell_op");

/* Where each function's statements begin; the number of all. */
static uint64_t number_statements(run_counts *c, const ir_module *m)
{
    uint64_t n = 0;
    for (uint32_t i = 0; i < m->func_count; i++) {
        c->first[i] = n;
        n += m->func[i]->count;
    }
    return n;
}

static bool init_statements(run_counts *c, const ir_module *m)
{
    c->first = calloc(m->func_count + 1u, sizeof *c->first);
    if (c->first)
        c->statements = number_statements(c, m);
    if (c->first)
        c->statement = calloc(c->statements + 1, sizeof *c->statement);
    return c->statement;
}

bool rt_counts_statements(const batt_events *e)
{
    return e->spent || e->needed || e->region;
}

bool rt_counts_init(run_counts *c, const batt_events *e, const ir_module *m)
{
    *c = (run_counts){0};
    bool ok = !rt_counts_statements(e) || init_statements(c, m);
    if (e->counted)
        c->op = calloc(BT_N_OPS, sizeof *c->op);
    if (e->timed)
        c->spent = calloc(m->func_count + 1u, sizeof *c->spent);
    return ok && !e->counted == !c->op && !e->timed == !c->spent;
}

void rt_counts_free(run_counts *c)
{
    free(c->op);
    free(c->spent);
    free(c->statement);
    free(c->first);
    *c = (run_counts){0};
}

void rt_counts_add_ops(run_counts *to, const bt_op_count *from, double tick)
{
    for (uint32_t i = 0; to->op && from && i < BT_N_OPS; i++)
        for (int k = 0; k < BT_RAN_WAYS; k++) {
            const bt_way_count *of = &from[i].way[k];
            bt_way_count *sum = &to->op[i].way[k];
            sum->statements += of->statements;
            sum->calls += of->calls;
            sum->ns += (uint64_t)(int64_t)((double)(int64_t)of->ns * tick);
        }
}

void rt_counts_add_device(run_counts *to, const bt_spent *from,
                          const ir_module *m)
{
    const bt_spent *all = from ? &from[to->statements] : NULL;
    double tick = all && all->ticks ? (double)all->ns / (double)all->ticks : 0;
    for (uint32_t i = 0; from && i < m->func_count; i++)
        rt_spent_add(to, m, i, from + to->first[i], tick);
}

void rt_counts_add(run_counts *to, const run_counts *from, const ir_module *m,
                   double tick)
{
    rt_counts_add_ops(to, from->op, tick);
    for (uint32_t i = 0; to->spent && from->spent && i < m->func_count; i++) {
        to->spent[i].units += from->spent[i].units;
        to->spent[i].seconds += from->spent[i].seconds;
    }
    for (uint32_t i = 0; from->statement && i < m->func_count; i++)
        rt_spent_add(to, m, i, from->statement + from->first[i], 1);
}

/* Tell how primitive i ran, ways that didn't occur left out. */
static void tell_op(const bt_op_count *c, uint32_t i, const batt_events *e)
{
    for (int k = 0; k < BT_RAN_WAYS; k++) {
        const bt_way_count *w = &c->way[k];
        int64_t ns = (int64_t)w->ns;
        if (!w->statements && !w->calls)
            continue;
        batt_op_count row = {.primitive = ir_ops[i].name,
                             .ran = BATT_RAN_EXACT,
                             .statements = w->statements,
                             .calls = w->calls,
                             .seconds = ns > 0 ? (double)ns * 1e-9 : 0};
        if (k >= BT_RAN_EXACT)
            row.why = reasons[k - BT_RAN_EXACT];
        else
            row.ran = k == BT_RAN_COMPACT ? BATT_RAN_COMPACT : BATT_RAN_PLAIN;
        e->counted(e->state, &row);
    }
}

static void tell_statements(const run_counts *c, const ir_module *m,
                            uint32_t func, const batt_events *e)
{
    const ir_func *f = m->func[func];
    for (uint32_t i = 0; i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        const bt_spent *s = &c->statement[c->first[func] + i];
        batt_statement_time row = {.function = f->name,
                                   .statement = i,
                                   .line = in->line,
                                   .variable = m->symbol[in->name],
                                   .what = ir_instr_what(in),
                                   .calls = s->calls,
                                   .exact = s->exact,
                                   .caught = s->caught,
                                   .seconds = (double)s->ticks * 1e-9};
        if (s->calls || s->ticks)
            e->spent(e->state, &row);
    }
}

void rt_counts_tell(const run_counts *c, const batt_events *e,
                    const ir_module *m)
{
    for (uint32_t i = 0; c->op && i < BT_N_OPS; i++)
        tell_op(&c->op[i], i, e);
    for (uint32_t i = 0; c->spent && i < m->func_count; i++) {
        c->spent[i].function = m->func[i]->name;
        if (c->spent[i].units)
            e->timed(e->state, &c->spent[i]);
    }
    for (uint32_t i = 0; c->statement && i < m->func_count; i++) {
        if (e->spent)
            tell_statements(c, m, i, e);
        if (e->needed && !m->func[i]->is_lambda)
            rt_counts_tell_needs(c, e, m, i);
        if (e->region && !m->func[i]->is_lambda)
            rt_counts_tell_regions(c, e, m, i);
    }
}
