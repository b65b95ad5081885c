/* The pipeline. */
#include "edit.h"

#include <string.h>

const ir_pass ir_passes[] = {
    {"fold", "constants, copies, known functions, needless guards", 'F', false,
     ir_pass_fold},
    {"lift", "lambdas for closures that are called for elements", 'A', false,
     ir_pass_lift},
    {"cse", "common subexpressions", 'C', false, ir_pass_cse},
    {"dce", "dead code", 'D', false, ir_pass_dce},
    {"types", "what values may be", 'T', false, ir_pass_types},
    {"rows", "regions of operations on cells", 'R', false, ir_pass_rows},
    {"order", "whether the order of sets is looked at", 'O', true,
     ir_pass_order},
    {"fuse", "containers that are made only to be gone through", 'U', false,
     ir_pass_fuse},
    {"levels", "what is computed once a task, a sample, a candidate", 'L',
     false, ir_pass_levels},
    {"slots", "places in the frame, last uses", 'S', false, ir_pass_slots},
    {0}};

static void check(const ir_module *m, const char *after)
{
    char err[512], message[640];
    if (ir_check(m, err, sizeof err))
        return;
    snprintf(message, sizeof message, "internal error after pass %s: %s", after,
             err);
    ir_die(message);
}

static void run_pass(ir_module *m, const ir_pass *p, const ir_pass_options *o)
{
    for (uint32_t i = 0; i < m->func_count; i++) {
        p->run(m, m->func[i], o);
        ir_arena_clear(m->scratch);
    }
    if (o->verify)
        check(m, p->name);
    if (o->after)
        o->after(o->after_state, p->name, m);
}

typedef struct {
    ir_module *m;
    const ir_pass_options *o;
} pipeline;

static void run_all(void *state)
{
    const pipeline *l = state;
    ir_module *m = l->m;
    const ir_pass_options *o = l->o;
    if (o->verify)
        check(m, "frontend");
    if (o->after)
        o->after(o->after_state, 0, m);
    for (const ir_pass *p = ir_passes; p->name; p++) {
        bool last = o->only_until && strcmp(o->only_until, p->name) == 0;
        if (!p->asked || last)
            run_pass(m, p, o);
        if (last)
            break;
    }
}

bool ir_optimize(ir_module *m, const ir_pass_options *o)
{
    pipeline l = {m, o};
    return ir_attempt(run_all, &l);
}

static void place(void *module)
{
    ir_module *m = module;
    const ir_pass_options none = {0};
    for (uint32_t i = 0; i < m->func_count; i++) {
        ir_pass_levels(m, m->func[i], &none);
        ir_pass_slots(m, m->func[i], &none);
        ir_arena_clear(m->scratch);
    }
}

bool ir_place(ir_module *m)
{
    return ir_attempt(place, m);
}
