/* What a run selects: nothing goes missing in silence. */
#include "battc.h"
#include <stdlib.h>
#include <string.h>

static bool has_function(const batt_programs *all, const char *name)
{
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            if (batt_program_is(p, i, name))
                return true;
    return false;
}

uint64_t count_calls(const batt_programs *all, const batt_tasks *t,
                     const batt_options *o)
{
    const batt_program *p;
    uint64_t n = 0;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++)
        n += batt_program_calls(p, t, o);
    return n;
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

/* All names at once, to tell which one was meant; NULL: no memory. */
static const char **function_names(const batt_programs *all)
{
    const char **names = NULL, **more;
    const batt_program *p;
    size_t n = 0;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++) {
        uint32_t count = batt_program_count(p);
        more = realloc(names, (n + count + 1) * sizeof *names);
        if (!more)
            break;
        names = more;
        for (uint32_t i = 0; i < count; i++)
            names[n++] = batt_program_name(p, i);
        names[n] = NULL;
    }
    return names;
}

static const char **task_names(const batt_tasks *t)
{
    uint32_t n = batt_tasks_count(t);
    const char **names = malloc((n + 1) * sizeof *names);
    for (uint32_t i = 0; names && i < n; i++)
        names[i] = batt_tasks_id(t, i);
    if (names)
        names[n] = NULL;
    return names;
}

/* Names that match nothing; how many. */
static unsigned check_functions(const batt_programs *p, const char *const *f)
{
    unsigned missed = 0;
    for (; f && *f; f++) {
        if (has_function(p, *f))
            continue;
        const char **names = function_names(p);
        say("no function '%s' in PROGRAM%s", *f,
            names ? hint_for(*f, names).text : "");
        free(names);
        missed++;
    }
    return missed;
}

static unsigned check_tasks(const batt_tasks *t, const char *const *id)
{
    unsigned missed = 0;
    for (; id && *id; id++) {
        if (has_task(t, *id))
            continue;
        const char **names = task_names(t);
        say("no task '%s' among TASKS%s", *id,
            names ? hint_for(*id, names).text : "");
        free(names);
        missed++;
    }
    return missed;
}

typedef struct {
    uint32_t functions, waiting; /* waiting for a task of their own */
    const char *first, *task;    /* the first that waits, its task */
} function_count;

static function_count count_functions(const batt_programs *all,
                                      const batt_options *o)
{
    function_count n = {0};
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++) {
            const char *task = batt_program_task(p, i);
            n.functions++;
            if (o->pair_all || !task)
                continue;
            if (!n.waiting++) {
                n.first = batt_program_name(p, i);
                n.task = task;
            }
        }
    return n;
}

static unsigned count_names(const char *const *name)
{
    unsigned n = 0;
    while (name && name[n])
        n++;
    return n;
}

/* none: no name among those asked for is there. */
static void say_nothing(const batt_programs *p, const batt_tasks *t,
                        const batt_options *o, bool none)
{
    function_count n = count_functions(p, o);
    uint32_t samples = 0;
    for (uint32_t i = 0; i < batt_tasks_count(t); i++)
        samples += batt_tasks_samples(t, i);
    if (!batt_tasks_count(t))
        say("nothing to run: TASKS hold no tasks");
    else if (!samples)
        say("nothing to run: the tasks hold no samples");
    else if (!n.functions)
        say("nothing to run: PROGRAM holds no functions that can run");
    else if (n.waiting && !none)
        say("nothing to run: %s runs on task %s only%s, unless --pair all is "
            "given",
            n.first, n.task, n.waiting > 1 ? ", others on theirs" : "");
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

int check_selection(const batt_programs *p, const batt_tasks *t,
                    const batt_options *o)
{
    unsigned functions = check_functions(p, o->functions);
    unsigned missed = functions + check_tasks(t, o->task_ids);
    bool none = (functions && functions == count_names(o->functions))
                || (missed > functions
                    && missed - functions == count_names(o->task_ids));
    if (!count_calls(p, t, o))
        say_nothing(p, t, o, none);
    else
        check_outputs(t, o);
    return missed ? EXIT_REFUSED : EXIT_OK;
}
