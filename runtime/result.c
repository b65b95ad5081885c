/* Results as text: the consumer that formats them, and their lines. */
#include "batch.h"
#include <errno.h>

static bool put_text(const run_shared *s, const run_place *at,
                     const fmt_call *call, rt_text *to)
{
    (void)at;
    return rt_format_value(to, s->o.format, call, s->o.max_memory);
}

batt_result rt_result_of(const run_shared *s, const run_call *k)
{
    const run_unit *u = &s->unit[k->part / s->parts];
    const task *t = s->tasks->task[u->task];
    bool test = k->sample >= t->ntrain;
    return (batt_result){.format = s->o.format,
                         .function = s->code->m->func[u->func]->name,
                         .task = t->name,
                         .split = test ? "test" : "train",
                         .index = t->pair[k->sample].index,
                         .candidate = k->output ? "output" : "none"};
}

static bool take_text(run_shared *s, const run_call *k, const char *value,
                      const batt_events *e)
{
    batt_result r = rt_result_of(s, k);
    r.value = value;
    r.length = k->len;
    return e->result(e->state, &r);
}

const run_consumer rt_text_consumer = {put_text, take_text, NULL,
                                       false,    true,      0.001};

/* ---- nobody asks -------------------------------------------------------- */

static bool put_nothing(const run_shared *s, const run_place *at,
                        const fmt_call *call, rt_text *to)
{
    (void)s;
    (void)at;
    (void)to;
    rt_format_count_errors(call);
    return true;
}

static bool take_nothing(run_shared *s, const run_call *k, const char *value,
                         const batt_events *e)
{
    (void)s;
    (void)k;
    (void)value;
    (void)e;
    return true;
}

const run_consumer rt_no_consumer = {put_nothing, take_nothing, NULL,
                                     false,       true,         0.05};

/* ---- lines -------------------------------------------------------------- */

static void put_line_head(rt_text *t, const batt_result *r)
{
    rt_text_escape(t, r->function, strlen(r->function), true);
    rt_text_char(t, '\t');
    rt_text_escape(t, r->task, strlen(r->task), true);
    rt_text_char(t, '\t');
    rt_text_puts(t, r->split);
    rt_text_char(t, '\t');
    rt_text_int(t, r->index);
    rt_text_char(t, '\t');
    rt_text_puts(t, r->candidate);
    rt_text_char(t, '\t');
}

static void put_json_head(rt_text *t, const batt_result *r)
{
    rt_text_puts(t, "{\"function\": ");
    rt_text_json(t, r->function, strlen(r->function));
    rt_text_puts(t, ", \"task\": ");
    rt_text_json(t, r->task, strlen(r->task));
    rt_text_puts(t, ", \"split\": \"");
    rt_text_puts(t, r->split);
    rt_text_puts(t, "\", \"index\": ");
    rt_text_int(t, r->index);
    rt_text_puts(t, ", \"candidate\": \"");
    rt_text_puts(t, r->candidate);
    rt_text_puts(t, "\", \"value\": ");
}

bool batt_result_write(const batt_result *r, FILE *to)
{
    rt_text head = {0};
    bool repr = r->format == BATT_REPR;
    if (r->format == BATT_BINARY || r->format == BATT_CELLS) {
        errno = EINVAL;
        return false;
    }
    (repr ? put_line_head : put_json_head)(&head, r);
    bool ok = !head.full; /* a line comes whole or not at all */
    if (ok) {
        fwrite(head.data, 1, head.len, to);
        fwrite(r->value, 1, r->length, to);
        fputs(repr ? "\n" : "}\n", to);
    } else {
        errno = ENOMEM;
    }
    rt_text_free(&head);
    return ok && !ferror(to);
}
