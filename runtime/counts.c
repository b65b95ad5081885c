/* How primitives ran, and how long functions took: for profiles. */
#include "batch.h"
#include <stdlib.h>

static const char *const reasons[] = {
#define BT_WHY(code, text) text,
#include "../codegen/device/why.def"
#undef BT_WHY
};
_Static_assert(sizeof reasons / sizeof *reasons == BT_WHYS, "tell_op");

bool rt_counts_init(run_counts *c, const batt_events *e, const ir_module *m)
{
    *c = (run_counts){0};
    if (e->counted)
        c->op = calloc(BT_N_OPS, sizeof *c->op);
    if (e->timed)
        c->spent = calloc(m->func_count + 1u, sizeof *c->spent);
    return !e->counted == !c->op && !e->timed == !c->spent;
}

void rt_counts_free(run_counts *c)
{
    free(c->op);
    free(c->spent);
    *c = (run_counts){0};
}

void rt_counts_add_ops(run_counts *to, const bt_op_count *from)
{
    for (uint32_t i = 0; to->op && from && i < BT_N_OPS; i++)
        for (int k = 0; k < BT_RAN_WAYS; k++) {
            to->op[i].statements[k] += from[i].statements[k];
            to->op[i].calls[k] += from[i].calls[k];
            to->op[i].ns[k] += from[i].ns[k];
        }
}

void rt_counts_add(run_counts *to, const run_counts *from, const ir_module *m)
{
    rt_counts_add_ops(to, from->op);
    for (uint32_t i = 0; to->spent && from->spent && i < m->func_count; i++) {
        to->spent[i].units += from->spent[i].units;
        to->spent[i].seconds += from->spent[i].seconds;
    }
}

/* Tell how primitive i ran, ways that didn't occur left out. */
static void tell_op(const bt_op_count *c, uint32_t i, const batt_events *e)
{
    for (int k = 0; k < BT_RAN_WAYS; k++) {
        if (!c->statements[k] && !c->calls[k])
            continue;
        batt_op_count row = {.primitive = ir_ops[i].name,
                             .ran = BATT_RAN_EXACT,
                             .statements = c->statements[k],
                             .calls = c->calls[k],
                             .seconds = (double)c->ns[k] * 1e-9};
        if (k >= BT_RAN_EXACT)
            row.why = reasons[k - BT_RAN_EXACT];
        else
            row.ran = k == BT_RAN_COMPACT ? BATT_RAN_COMPACT : BATT_RAN_PLAIN;
        e->counted(e->state, &row);
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
}
