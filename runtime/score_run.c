/* Scores as what becomes of a run's results. */
#include "batch.h"
#include <string.h>

unsigned rt_score_candidates(const batt_scores *s)
{
    return s->rules == BATT_RULES_EQUAL ? BATT_C_NONE
                                        : BATT_C_NONE | BATT_C_OUTPUT;
}

static bool put_score(const run_shared *s, const run_place *at,
                      const fmt_call *call, rt_text *to)
{
    score_asked a = {.score = s->score,
                     .func = at->func,
                     .sample = at->sample,
                     .test = at->sample >= at->t->ntrain,
                     .open = !at->t->pair[at->sample].output,
                     .output = at->output,
                     .marked = at->fetched,
                     .want = at->want};
    return rt_score_call(to, &a, call);
}

static bool put_times(const run_shared *s, const run_place *at,
                      const bt_spent *spent, double tick, rt_text *to)
{
    return !s->score->scores->timed
           || rt_score_times(to, s->score, s->code->m->func[at->func], at->func,
                             spent, tick, !at->fetched);
}

/* The number of a run's task in the scores; SCORE_NOWHERE: no memory. */
static uint32_t number_task(run_shared *s, uint32_t i)
{
    uint32_t *at = &s->score->task[i];
    if (!*at)
        *at = rt_scores_task(s->score->scores, s->tasks->task[i]) + 1;
    return *at - 1;
}

static bool take_score(run_shared *s, const run_call *k, const char *data,
                       const batt_events *e)
{
    (void)e;
    score_call c;
    const char *rows = data + sizeof c;
    memcpy(&c, data, sizeof c);
    const run_unit *u = &s->unit[k->part / s->parts];
    uint32_t number = number_task(s, u->task);
    if (number != SCORE_NOWHERE
        && rt_scores_add(s->score->scores, number,
                         &s->score->plan[u->func].fixed, &c, rows))
        return true;
    rt_order_stop(&s->order, true);
    return false;
}

void rt_score_cut(run_shared *s)
{
    uint64_t unit = s->done / s->parts;
    bool begun = s->some > s->done || s->done % s->parts;
    uint32_t number = begun ? s->score->task[s->unit[unit].task] : 0;
    if (number)
        s->score->scores->task[number - 1].cut = true;
}

const run_consumer rt_score_consumer = {put_score, take_score, put_times,
                                        true,      false,      0.05};
