/* The pipeline. */
#include "arena.h"
#include "edit.h"

#include <string.h>

const ir_pass ir_passes[] = {
    {"fold", "constants, copies, known functions, needless guards", 'F',
     ir_pass_fold},
    {"cse", "common subexpressions", 'C', ir_pass_cse},
    {"dce", "dead code", 'D', ir_pass_dce},
    {"levels", "what is computed once a task, a sample, a candidate", 'L',
     ir_pass_levels},
    {"slots", "places in the frame, last uses", 'S', ir_pass_slots},
    {0}};

static void check(const ir_module *m, const char *after)
{
    char err[512], message[640];
    if (ir_verify(m, err, sizeof err))
        return;
    snprintf(message, sizeof message, "internal error after pass %s: %s", after,
             err);
    ir_die(message);
}

static void run_pass(ir_module *m, const ir_pass *p, const ir_pass_options *o)
{
    for (uint32_t i = 0; i < m->func_count; i++)
        p->run(m, m->func[i], o);
    if (o->verify)
        check(m, p->name);
    if (o->after)
        o->after(o->after_state, p->name, m);
}

void ir_optimize(ir_module *m, const ir_pass_options *o)
{
    if (o->verify)
        check(m, "frontend");
    if (o->after)
        o->after(o->after_state, 0, m);
    for (const ir_pass *p = ir_passes; p->name; p++) {
        run_pass(m, p, o);
        if (o->only_until && strcmp(o->only_until, p->name) == 0)
            break;
    }
}

void ir_place(ir_module *m)
{
    const ir_pass_options none = {0};
    for (uint32_t i = 0; i < m->func_count; i++) {
        ir_pass_levels(m, m->func[i], &none);
        ir_pass_slots(m, m->func[i], &none);
    }
}
