/* What a run consists of: which functions on which tasks. */
#include "batch.h"
#include <string.h>

/* NAME, or NAME of PROGRAM:NAME */
static bool is_called(const char *full, const char *name)
{
    size_t n = strlen(full), k = strlen(name);
    return n >= k && !strcmp(full + n - k, name)
           && (n == k || full[n - k - 1] == ':');
}

static bool in_list(const char *const *list, const char *name)
{
    if (!list)
        return true;
    for (; *list; list++)
        if (is_called(name, *list))
            return true;
    return false;
}

static bool is_wanted(const batt_tasks *t, uint32_t i, const batt_options *o)
{
    const char *const *id = o->task_ids;
    while (id && *id && !batt_tasks_is(t, i, *id))
        id++;
    return !id || *id;
}

/* The task a function's name ends with: _ and eight hex digits. */
static const char *own_task(const char *name)
{
    size_t n = strlen(name);
    const char *id = name + n - 8;
    if (n < 9 || id[-1] != '_' || strspn(id, "0123456789abcdef") != 8)
        return NULL;
    return id;
}

/* Tell `each` the units in order, function by function. */
static void for_units(const run_selection *s,
                      void (*each)(void *state, run_unit u), void *state)
{
    uint64_t n = 0;
    for (uint32_t f = 0; f < s->m->func_count; f++) {
        const char *name = s->m->func[f]->name;
        const char *own = s->o->pair_all ? NULL : own_task(name);
        if (s->m->func[f]->is_lambda || !in_list(s->o->functions, name))
            continue;
        for (uint32_t i = 0; i < s->tasks->count; i++)
            if ((!own || !strcmp(own, s->tasks->task[i]->id))
                && is_wanted(s->tasks, i, s->o) && n++ >= s->o->skip)
                each(state, (run_unit){f, i});
    }
}

typedef struct {
    run_unit *unit; /* NULL: only count */
    uint64_t n;
} unit_list;

static void add_unit(void *state, run_unit u)
{
    unit_list *l = state;
    if (l->unit)
        l->unit[l->n] = u;
    l->n++;
}

uint64_t rt_select_units(const run_selection *s, run_unit *unit)
{
    unit_list l = {unit, 0};
    for_units(s, add_unit, &l);
    return l.n;
}

unsigned rt_select_candidates(const batt_options *o, const task_pair *p)
{
    const unsigned both = BATT_C_NONE | BATT_C_OUTPUT;
    unsigned c = o->candidates ? o->candidates : (unsigned)BATT_C_NONE;
    return c == both && !p->output ? (unsigned)BATT_C_NONE : c;
}

uint64_t rt_select_calls(const batt_options *o, const task *t)
{
    uint64_t calls = 0;
    for (uint32_t i = 0; i < t->ntrain + t->ntest; i++) {
        unsigned c = rt_select_candidates(o, &t->pair[i]);
        calls += c == (BATT_C_NONE | BATT_C_OUTPUT) ? 2 : 1;
    }
    return calls;
}

/* ---- asked from outside ------------------------------------------------- */

typedef struct {
    const run_selection *s;
    uint64_t calls;
} call_count;

static void count_calls(void *state, run_unit u)
{
    call_count *n = state;
    n->calls += rt_select_calls(n->s->o, n->s->tasks->task[u.task]);
}

uint64_t batt_program_calls(const batt_program *p, const batt_tasks *t,
                            const batt_options *o)
{
    run_selection s = {p->m, t, o};
    call_count n = {&s, 0};
    for_units(&s, count_calls, &n);
    return n.calls;
}

const char *batt_program_task(const batt_program *p, uint32_t i)
{
    const char *name = batt_program_name(p, i);
    return name ? own_task(name) : NULL;
}

bool batt_program_is(const batt_program *p, uint32_t i, const char *name)
{
    const char *full = batt_program_name(p, i);
    return full && is_called(full, name);
}
