/* What statements take: measured by the interpreter, in clock ticks, a unit at
 * a time. */
#include "batch.h"
#include <stdlib.h>
#include <string.h>

/* Statements of the largest function. */
static uint32_t most_statements(const ir_module *m)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        most = m->func[i]->count > most ? m->func[i]->count : most;
    return most;
}

bool rt_spent_open(run_shared *s)
{
    const batt_scores *scores = s->events->scores;
    char err[200];
    s->spent = rt_counts_statements(s->events) || (scores && scores->timed);
    s->ticks = bt_ticks();
    s->clock = bt_clock();
    if (s->spent && s->code->backend != &cg_interp)
        s->interp = cg_interp.compile(s->code->lir, NULL, err, sizeof err);
    return !s->spent || s->code->backend == &cg_interp || s->interp;
}

void rt_spent_close(run_shared *s)
{
    if (s->interp)
        cg_interp.free(s->interp);
}

bt_spent *rt_spent_table(const run_shared *s)
{
    return calloc(2 * (size_t)most_statements(s->code->m) + 1,
                  sizeof(bt_spent));
}

double rt_spent_tick(const run_shared *s)
{
    uint64_t ticks = bt_ticks() - s->ticks;
    int64_t ns = bt_clock() - s->clock;
    return ticks ? (double)ns / (double)ticks : 0;
}

void rt_spent_add(run_counts *to, const ir_module *m, uint32_t func,
                  const bt_spent *from, double tick)
{
    bt_spent *sum = to->statement ? to->statement + to->first[func] : NULL;
    for (uint32_t i = 0; sum && i < m->func[func]->count; i++) {
        if (!from[i].calls && !from[i].ticks && !from[i].caught)
            continue;
        sum[i].calls += from[i].calls;
        sum[i].exact += from[i].exact;
        sum[i].caught += from[i].caught;
        sum[i].ticks += (uint64_t)((double)from[i].ticks * tick);
    }
}
