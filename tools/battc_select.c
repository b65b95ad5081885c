/* What a run selects: nothing goes missing in silence. */
#include "battc.h"
#include <string.h>

static bool has_function(const batt_program *p, const char *name)
{
    for (uint32_t i = 0; i < batt_program_count(p); i++)
        if (!strcmp(batt_program_name(p, i), name))
            return true;
    return false;
}

static bool has_task(const batt_tasks *t, const char *name)
{
    for (uint32_t i = 0; i < batt_tasks_count(t); i++)
        if (batt_tasks_is(t, i, name))
            return true;
    return false;
}

static bool is_selected(const batt_tasks *t, uint32_t i, const batt_options *o)
{
    const char *const *k = o->task_ids;
    while (k && *k && !batt_tasks_is(t, i, *k))
        k++;
    return !k || *k;
}

/* Names that match nothing; how many. */
static unsigned check_names(const char *program, const batt_program *p,
                            const batt_tasks *t, const batt_options *o)
{
    unsigned missed = 0;
    for (const char *const *f = o->functions; f && *f; f++)
        if (!has_function(p, *f)) {
            say("no function '%s' in %s", *f, program);
            missed++;
        }
    for (const char *const *k = o->task_ids; k && *k; k++)
        if (!has_task(t, *k)) {
            say("no task '%s' among TASKS", *k);
            missed++;
        }
    return missed;
}

/* The first function that waits for a task of its own, and how many do. */
static uint32_t count_waiting(const batt_program *p, const batt_options *o,
                              uint32_t *first)
{
    uint32_t n = 0;
    for (uint32_t i = batt_program_count(p); i-- > 0;)
        if (!o->pair_all && batt_program_task(p, i)) {
            *first = i;
            n++;
        }
    return n;
}

static void say_nothing(const char *program, const batt_program *p,
                        const batt_tasks *t, const batt_options *o)
{
    uint32_t samples = 0, first = 0, waiting = count_waiting(p, o, &first);
    for (uint32_t i = 0; i < batt_tasks_count(t); i++)
        samples += batt_tasks_samples(t, i);
    if (!batt_tasks_count(t))
        say("nothing to run: TASKS hold no tasks");
    else if (!samples)
        say("nothing to run: the tasks hold no samples");
    else if (!batt_program_count(p))
        say("nothing to run: %s holds no functions", program);
    else if (waiting)
        say("nothing to run: %s runs on task %s only%s, unless --pair all is "
            "given",
            batt_program_name(p, first), batt_program_task(p, first),
            waiting > 1 ? ", others on theirs" : "");
    else
        say("nothing to run: --task and --function leave nothing");
}

/* Samples without an expected output that are called with one asked for. */
static void check_outputs(const batt_tasks *t, const batt_options *o)
{
    uint64_t open = 0;
    for (uint32_t i = 0; i < batt_tasks_count(t); i++)
        open += is_selected(t, i, o) ? batt_tasks_open(t, i) : 0;
    if (!(o->candidates & BATT_C_OUTPUT) || !open)
        return;
    say("%llu samples have no expected output: they are called %s",
        (unsigned long long)open,
        o->candidates & BATT_C_NONE ? "once, with C None" : "with C None");
}

int check_selection(const char *program, const batt_program *p,
                    const batt_tasks *t, const batt_options *o)
{
    unsigned missed = check_names(program, p, t, o);
    if (!batt_program_calls(p, t, o))
        say_nothing(program, p, t, o);
    else
        check_outputs(t, o);
    return missed ? EXIT_REFUSED : EXIT_OK;
}
