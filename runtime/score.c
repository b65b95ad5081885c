/* A call's marks, on the worker that made it: what its rows are worth, where
 * their values live. */
#include "score.h"
#include <stdlib.h>
#include <string.h>

/* ---- plans -------------------------------------------------------------- */

static void step_over(const ir_func *f, uint32_t *at, uint32_t *leaf)
{
    for (uint32_t open = 1; open; open--) {
        const ir_out *o = &f->out[(*at)++];
        if (o->kind == IR_OUT_LEAF)
            ++*leaf;
        else
            open += o->count;
    }
}

/* A list, one of constants too. */
static bool is_list(const ir_module *m, const ir_out *o)
{
    return o->kind == IR_OUT_LIST
           || (o->kind == IR_OUT_LEAF && IR_IS_CONST(o->ref)
               && m->konst[IR_INDEX(o->ref)].kind == IR_K_LIST);
}

bool rt_score_is_batt(const ir_module *m, const ir_func *f)
{
    uint32_t at = 1, leaf = 0;
    const ir_out *o = f->out;
    if (!f->out_count || o->kind != IR_OUT_TUPLE || o->count != 2
        || !is_list(m, &o[1]))
        return false;
    step_over(f, &at, &leaf);
    return is_list(m, &o[at]);
}

void rt_score_keep_list(const ir_module *m, ir_func *f, bool second)
{
    uint32_t at = 1, leaf = 0;
    if (!rt_score_is_batt(m, f))
        return;
    step_over(f, &at, &leaf);
    uint32_t from = second ? at : 1, end = second ? f->out_count : at;
    memmove(f->out, f->out + from, (end - from) * sizeof *f->out);
    f->out_count = end - from;
}

/* The text that names a solver or differ: a string's own, else what JSON calls
 * it as a key, or its repr. 0: it has none. */
static bt_val name_text(bt_vm *vm, bt_val v)
{
    static const char *const words[] = {"null", "false", "true"};
    bt_type type = bt_type_of(v);
    if (type == BT_T_STR)
        return v;
    if (type == BT_T_NONE || type == BT_T_BOOL) {
        const char *w = words[v == BT_NONE ? 0 : v == BT_FALSE ? 1 : 2];
        return bt_string(vm, w, (int64_t)strlen(w));
    }
    return bt_repr(vm, v);
}

/* Is it the solver 'None', for which a differ compares input and output? */
static bool is_nobody(bt_val solver)
{
    char buf[4];
    int64_t n;
    if (bt_type_of(solver) != BT_T_STR)
        return false;
    const char *p = bt_text(solver, buf, &n);
    return n == 4 && !memcmp(p, "None", 4);
}

/* Fill in what the first three items of a row say. False: they can't name a
 * row (vm->err is set) or there is no memory (*full). */
static bool name_row(bt_vm *vm, batt_scores *s, score_kind kind,
                     const bt_val name[3], score_plan_row *r, bool *full)
{
    bt_val solver = name[kind == SCORE_CANDIDATE ? 2 : 1];
    bt_val first = name_text(vm, solver);
    bt_val second = kind != SCORE_DIFFER ? first
                    : first              ? name_text(vm, name[2])
                                         : 0;
    char buf[4], buf2[4];
    int64_t n, m = 0;
    if (!second)
        return false;
    memset(&r->start, 0, sizeof r->start);
    r->kind = kind;
    r->nobody = is_nobody(solver);
    for (int i = 0; i < 3; i++)
        if (!bt_digest_add(vm, &r->start, name[i]))
            return false;
    const char *p = bt_text(first, buf, &n), *q = NULL;
    if (kind == SCORE_DIFFER)
        q = bt_text(second, buf2, &m);
    r->name = rt_scores_name(s, kind, p, (size_t)n, q, (size_t)m);
    *full |= r->name == SCORE_NOWHERE;
    return r->name != SCORE_NOWHERE;
}

/* The constants that name the row at node `at`; false: it has none. */
static bool fixed_names(const batt_code *c, const ir_func *f, uint32_t at,
                        bt_val name[3])
{
    const ir_out *o = &f->out[at];
    bool ok = o->kind != IR_OUT_LEAF && o->count == 4;
    for (uint32_t i = 0; ok && i < 3; i++) {
        ok = o[i + 1].kind == IR_OUT_LEAF && IR_IS_CONST(o[i + 1].ref);
        if (ok)
            name[i] = c->consts.value[IR_INDEX(o[i + 1].ref)];
        ok = ok && !BT_IS_ERR(name[i]);
    }
    return ok;
}

typedef struct {
    const batt_code *c;
    const ir_func *f;
    batt_scores *s;
    score_plan *plan;
    bt_vm *vm;
    bool full; /* no memory */
} planner;

static void plan_row(planner *p, score_kind kind, uint32_t at, uint32_t leaf)
{
    score_plan_row r = {.kind = kind, .at = at, .leaf = leaf};
    bt_val name[3];
    if (fixed_names(p->c, p->f, at, name)) {
        char *top = p->vm->top;
        r.fixed = name_row(p->vm, p->s, kind, name, &r, &p->full);
        p->vm->err = 0;
        bt_cut(p->vm, top);
        r.at += r.fixed ? 4 : 0;
        r.leaf += r.fixed ? 3 : 0;
    }
    p->plan->row[p->plan->count++] = r;
}

/* One of the two lists: as a template row by row, else as a value. */
static void plan_list(planner *p, score_kind kind, uint32_t *at, uint32_t *leaf)
{
    const ir_out *o = &p->f->out[*at];
    if (o->kind == IR_OUT_LEAF) {
        p->plan->row[p->plan->count++] = (score_plan_row){
            .kind = kind, .at = *at, .leaf = *leaf, .list = true};
        step_over(p->f, at, leaf);
        return;
    }
    ++*at;
    for (uint32_t i = 0; i < o->count; i++) {
        plan_row(p, kind, *at, *leaf);
        step_over(p->f, at, leaf);
    }
}

static void plan_lists(planner *p)
{
    uint32_t at = 1, leaf = 0;
    plan_list(p, SCORE_CANDIDATE, &at, &leaf);
    plan_list(p, SCORE_DIFFER, &at, &leaf);
}

/* Rows whose names are known come as their points alone. */
static bool number_rows(planner *p)
{
    score_plan *plan = p->plan;
    score_fixed *f = &plan->fixed;
    f->row = calloc((size_t)plan->count + 1, sizeof *f->row);
    for (uint32_t i = 0; f->row && i < plan->count; i++) {
        score_plan_row *r = &plan->row[i];
        r->number = f->count;
        r->digest = f->candidates;
        if (!r->fixed)
            continue;
        f->row[f->count++] = (score_fixed_row){r->name, (uint8_t)r->kind};
        f->candidates += r->kind == SCORE_CANDIDATE;
    }
    return f->row;
}

static bool plan_function(planner *p)
{
    const char *name = p->f->name;
    bool equal = p->s->rules == BATT_RULES_EQUAL;
    score_plan_row whole = {
        .kind = SCORE_VALUE, .both = !equal, .fixed = equal};
    p->plan->row = calloc((size_t)p->f->out_count + 1, sizeof *p->plan->row);
    if (!p->plan->row)
        return false;
    if (!equal && p->f->out[0].kind != IR_OUT_LEAF && p->f->out[0].count == 2) {
        plan_lists(p);
        return !p->full;
    }
    if (equal)
        whole.name =
            rt_scores_name(p->s, SCORE_VALUE, name, strlen(name), NULL, 0);
    p->plan->row[p->plan->count++] = whole;
    return whole.name != SCORE_NOWHERE;
}

/* Which statements each row's value needs: those of its node's leaves. Rows
 * behind CG_MOST_NEEDED have no times. */
static bool plan_needs(planner *p)
{
    const ir_func *f = p->f;
    uint32_t n = 0;
    uint32_t *root = calloc((size_t)f->out_count + 1, sizeof *root);
    uint32_t *of = calloc((size_t)p->plan->count + 1, sizeof *of);
    for (uint32_t i = 0; root && of && i < p->plan->count; i++) {
        uint32_t at = p->plan->row[i].at, end = at, leaves = 0;
        step_over(f, &end, &leaves);
        for (; at < end; at++)
            if (f->out[at].kind == IR_OUT_LEAF && !IR_IS_CONST(f->out[at].ref))
                root[n++] = IR_INDEX(f->out[at].ref);
        of[i] = n;
    }
    bool ok = root && of
              && cg_needs_make(&p->plan->needs, f, p->plan->count, of, root,
                               CG_MOST_NEEDED);
    free(root);
    free(of);
    return ok;
}

/* What a row asks of the node that is its value; 0: the value. */
static uint8_t row_asks(const score_plan_row *r)
{
    return r->kind == SCORE_VALUE && !r->both       ? BT_ASK_EQUAL
           : r->kind == SCORE_CANDIDATE && r->fixed ? BT_ASK_CANDIDATE
           : r->kind == SCORE_DIFFER && r->fixed    ? BT_ASK_DIFFER
                                                    : 0;
}

/* Which rows need not be walked to. */
static void note_leaves(planner *p)
{
    for (uint32_t i = 0; i < p->plan->count; i++) {
        score_plan_row *r = &p->plan->row[i];
        const ir_out *o = &p->f->out[r->at];
        r->direct = o->kind == IR_OUT_LEAF;
        r->marks = r->fixed && r->direct && !IR_IS_CONST(o->ref)
                   && p->plan->asked[IR_INDEX(o->ref)];
    }
}

/* What is asked of an output is one thing for all the places where it stands:
 * its value, if one of them asks for that. */
static bool plan_asked(planner *p)
{
    enum { AS_IT_IS = 128 };
    const ir_func *f = p->f;
    uint8_t *asked = calloc((size_t)f->count + 1, 1);
    if (!asked)
        return false;
    for (uint32_t i = 0; i < p->plan->count; i++) {
        const score_plan_row *r = &p->plan->row[i];
        uint32_t end = r->at, leaves = 0;
        bool whole = f->out[r->at].kind == IR_OUT_LEAF;
        uint8_t asks = whole ? row_asks(r) : 0;
        step_over(f, &end, &leaves);
        for (uint32_t at = r->at; at < end; at++) {
            const ir_out *o = &f->out[at];
            if (o->kind == IR_OUT_LEAF && !IR_IS_CONST(o->ref))
                asked[IR_INDEX(o->ref)] |= asks ? asks : AS_IT_IS;
        }
    }
    for (uint32_t i = 0; i < f->count; i++)
        asked[i] = asked[i] & AS_IT_IS ? 0 : asked[i];
    p->plan->asked = asked;
    note_leaves(p);
    return true;
}

run_score *rt_score_new(const batt_code *c, batt_scores *s, uint32_t tasks)
{
    run_score *r = calloc(1, sizeof *r);
    bt_vm vm;
    if (!r || !cg_vm_init(&vm, 1 << 20)) {
        free(r);
        return NULL;
    }
    r->scores = s;
    r->funcs = c->m->func_count;
    r->plan = calloc(r->funcs + 1, sizeof *r->plan);
    r->task = calloc((size_t)tasks + 1, sizeof *r->task);
    bool ok = r->plan && r->task;
    for (uint32_t i = 0; ok && i < r->funcs; i++) {
        planner p = {c, c->m->func[i], s, &r->plan[i], &vm, false};
        ok = p.f->is_lambda
             || (plan_function(&p) && number_rows(&p) && plan_asked(&p)
                 && (!s->timed || plan_needs(&p)));
    }
    cg_vm_free(&vm);
    if (ok)
        return r;
    rt_score_free(r);
    return NULL;
}

void rt_score_free(run_score *r)
{
    if (!r)
        return;
    for (uint32_t i = 0; r->plan && i < r->funcs; i++) {
        free(r->plan[i].row);
        free(r->plan[i].fixed.row);
        free(r->plan[i].asked);
        cg_needs_free(&r->plan[i].needs);
    }
    free(r->plan);
    free(r->task);
    free(r);
}

uint8_t rt_score_asked(const run_score *r, uint32_t func, ir_ref leaf)
{
    return r->plan[func].asked[IR_INDEX(leaf)];
}

/* ---- values of the template --------------------------------------------- */

typedef struct {
    const score_asked *a;
    const fmt_call *call;
    bt_vm *vm;
    score_call head;
    rt_text *to;
    size_t points, digests; /* where those of fixed rows are in it */
    bool full;              /* no memory */
} marker;

/* The value of a node; poison where a leaf is, or where it has no room. */
static bt_val node_value(marker *m, uint32_t *at, uint32_t *leaf)
{
    const ir_out *o = &m->call->f->out[(*at)++];
    if (o->kind == IR_OUT_LEAF)
        return m->call->leaf[(*leaf)++];
    bt_vm *vm = m->vm;
    bt_val poison = 0;
    bt_val *item = bt_temp(vm, (o->count + 1) * sizeof *item);
    if (!item)
        return bt_errval(vm->err, 0);
    for (uint32_t i = 0; i < o->count; i++) {
        item[i] = node_value(m, at, leaf);
        poison = !poison && BT_IS_ERR(item[i]) ? item[i] : poison;
    }
    bt_val v = poison                    ? poison
               : o->kind == IR_OUT_TUPLE ? bt_tuple(vm, item, o->count)
                                         : bt_list(vm, item, o->count);
    return v ? v : bt_errval(vm->err, 0);
}

/* ---- rows --------------------------------------------------------------- */

static void put_row(marker *m, const score_plan_row *r, int32_t points,
                    const bt_digest *d)
{
    if (r->fixed && !m->to->full) {
        int16_t n = (int16_t)points;
        memcpy(m->to->data + m->points + r->number * sizeof n, &n, sizeof n);
        if (d)
            memcpy(m->to->data + m->digests + r->digest * sizeof *d, d,
                   sizeof *d);
        return;
    }
    score_row row = {
        .name = r->name, .points = (int16_t)points, .kind = (uint8_t)r->kind};
    if (d)
        row.digest = *d;
    rt_text_put(m->to, (const char *)&row, sizeof row);
    m->head.rows++;
}

/* What could not be marked: by an exception, or out of budget. */
static void count_lost(marker *m, uint32_t err)
{
    bool budget = bt_err_exc(err) == BT_X_BUDGET;
    m->head.budgets += budget;
    m->head.odd += !budget;
    if (budget)
        rt_format_count_error(m->call, err);
}

/* Of an output that came as one. */
static bt_mark mark_that_came(bt_val v)
{
    char buf[4];
    int64_t n;
    bt_mark mark;
    memcpy(&mark, bt_text(v, buf, &n), sizeof mark);
    return mark;
}

/* The mark of v, which is no poison, as far as something is asked. A value has
 * a time of its own, as a statement has. */
static bt_mark mark_of(marker *m, const score_plan_row *r, bt_val v,
                       unsigned asked)
{
    bt_mark mark = {.differ = BT_NO_POINTS};
    if (r->marks && m->a->marked)
        return mark_that_came(v);
    m->vm->polled = m->vm->steps - 1;
    bt_mark_value(m->vm, v, asked, m->a->want, &mark);
    return mark;
}

/* A candidate counts in the call without C only. */
static void mark_candidate(marker *m, const score_plan_row *r, bt_val v)
{
    bt_digest row = r->start;
    if (m->head.output)
        return;
    if (BT_IS_ERR(v)) {
        put_row(m, r, 0, NULL);
        return;
    }
    bt_mark mark = mark_of(m, r, v, BT_ASK_CANDIDATE);
    if (mark.err)
        count_lost(m, mark.err);
    bt_digest_join(&row, &mark.digest);
    put_row(m, r, mark.equal ? BT_POINTS : 0, mark.err ? NULL : &row);
}

static void mark_differ(marker *m, const score_plan_row *r, bt_val v)
{
    int32_t points = BT_NO_POINTS;
    if (!BT_IS_ERR(v))
        points = r->marks && m->a->marked ? mark_that_came(v).differ
                                          : bt_differ_points(v);
    if (points == BT_NO_POINTS)
        points = 0;
    else if (r->nobody)
        points = BT_POINTS;
    put_row(m, r, points, NULL);
}

static void mark_value(marker *m, const score_plan_row *r, bt_val v)
{
    if (r->kind == SCORE_CANDIDATE)
        mark_candidate(m, r, v);
    else
        mark_differ(m, r, v);
}

/* A row that is a value. */
static void mark_loose(marker *m, score_kind kind, bt_val v)
{
    bt_val buf[3];
    int64_t n = 0;
    const bt_val *item = NULL;
    score_plan_row r = {0};
    bool seq = !BT_IS_ERR(v)
               && (bt_type_of(v) == BT_T_TUPLE || bt_type_of(v) == BT_T_LIST);
    if (BT_IS_ERR(v))
        return;
    if (seq && !bt_is_compact(v))
        item = bt_items(v, buf, &n);
    if (n != 4)
        m->head.odd++;
    else if (name_row(m->vm, m->a->score->scores, kind, item, &r, &m->full))
        mark_value(m, &r, item[3]);
    else
        count_lost(m, m->vm->err);
}

/* All rows of a list that is a value. */
static void mark_list(marker *m, score_kind kind, bt_val v)
{
    bt_iter it;
    bt_val row;
    if (BT_IS_ERR(v))
        return;
    if (!bt_iter_init(m->vm, &it, v)) {
        count_lost(m, m->vm->err);
        return;
    }
    while (!m->full && bt_iter_next(&it, &row))
        mark_loose(m, kind, row);
}

static void mark_both(marker *m, bt_val v)
{
    bt_val list[2];
    if (BT_IS_ERR(v))
        return;
    if (!bt_unpack2(m->vm, v, &list[0], &list[1])) {
        count_lost(m, m->vm->err);
        return;
    }
    mark_list(m, SCORE_CANDIDATE, list[0]);
    mark_list(m, SCORE_DIFFER, list[1]);
}

static void mark_whole(marker *m, const score_plan_row *r, bt_val v)
{
    bt_mark mark = {0};
    if (!BT_IS_ERR(v))
        mark = mark_of(m, r, v, BT_ASK_EQUAL);
    if (mark.err)
        count_lost(m, mark.err);
    put_row(m, r, mark.equal ? BT_POINTS : 0, NULL);
}

static void mark_planned(marker *m, const score_plan_row *r)
{
    if (r->fixed && r->direct && r->kind == SCORE_DIFFER) { /* most are so */
        mark_differ(m, r, m->call->leaf[r->leaf]);
        return;
    }
    bt_vm *vm = m->vm;
    char *top = vm->top, *hi = vm->hi;
    uint32_t at = r->at, leaf = r->leaf;
    bt_val v = r->direct ? m->call->leaf[leaf] : node_value(m, &at, &leaf);
    vm->err = 0;
    if (r->both)
        mark_both(m, v);
    else if (r->kind == SCORE_VALUE)
        mark_whole(m, r, v);
    else if (r->list)
        mark_list(m, r->kind, v);
    else if (r->fixed)
        mark_value(m, r, v);
    else
        mark_loose(m, r->kind, v);
    bt_cut(vm, top);
    vm->hi = hi;
}

/* What ended the call; outputs that are an exception, or out of budget. */
static void count_errors(marker *m)
{
    fmt_counts *n = m->call->counts, before = *n;
    rt_format_count_errors(m->call);
    m->head.budgets = (uint32_t)(n->budgets - before.budgets);
    m->head.raised = (uint32_t)(n->raised - before.raised);
    m->head.ended = n->ended > before.ended;
}

/* Room for what fixed rows are worth: nothing, as long as that is all. */
static void open_fixed(marker *m, const score_fixed *f)
{
    m->head.fixed = true;
    m->points = m->to->len;
    m->digests = m->points + f->count * sizeof(int16_t);
    rt_text_zeros(m->to, f->count * sizeof(int16_t)
                             + (m->head.output ? 0 : f->candidates)
                                   * sizeof(bt_digest));
}

static void mark_rows(marker *m, const score_plan *p)
{
    m->vm->call_until = 0; /* marking is no part of the call */
    for (uint32_t i = 0; i < p->count && !m->full; i++)
        mark_planned(m, &p->row[i]);
}

bool rt_score_call(rt_text *to, const score_asked *a, const fmt_call *call)
{
    const score_plan *p = &a->score->plan[a->func];
    size_t start = to->len;
    marker m = {.a = a, .call = call, .vm = call->vm, .to = to};
    m.head.open = a->open;
    m.head.output = a->output;
    m.head.test = a->test;
    m.head.sample = a->sample;
    rt_text_put(to, (const char *)&m.head, sizeof m.head);
    count_errors(&m);
    /* A call that ended has no rows; its value is wrong. */
    bool ended = call->limit != BT_NO_LIMIT;
    if (!ended || a->score->scores->rules == BATT_RULES_EQUAL)
        open_fixed(&m, &p->fixed);
    if (!ended)
        mark_rows(&m, p);
    if (to->full || m.full)
        return false;
    memcpy(to->data + start, &m.head, sizeof m.head);
    return true;
}

/* What a list of statements has taken, in ticks. */
static score_time sum_times(const uint32_t *at, const uint32_t *end,
                            const bt_spent *spent)
{
    score_time t = {0};
    for (; at < end; at++) {
        t.ns += spent[*at].ticks;
        t.caught += spent[*at].caught;
    }
    return t;
}

/* A candidate counts in calls without C only: so does its time. */
static score_time row_time(const score_plan *p, uint32_t i, uint32_t statements,
                           const bt_spent *spent, double tick)
{
    const uint32_t *at = p->needs.list + (i ? p->needs.end[i - 1] : 0);
    const uint32_t *end = p->needs.list + p->needs.end[i];
    score_time t = sum_times(at, end, spent);
    if (p->row[i].kind != SCORE_CANDIDATE) {
        score_time more = sum_times(at, end, spent + statements);
        t.ns += more.ns;
        t.caught += more.caught;
    }
    t.ns = (uint64_t)((double)t.ns * tick);
    t.name = p->row[i].name;
    return t;
}

static bool is_guarded(const cg_needs *n, const ir_func *f, uint32_t i)
{
    bool any = false;
    for (uint64_t k = i ? n->end[i - 1] : 0; k < n->end[i]; k++)
        any = any || f->instr[n->list[k]].op == IR_TRY;
    return any;
}

bool rt_score_times(rt_text *to, const run_score *r, const ir_func *f,
                    uint32_t func, const bt_spent *spent, double tick,
                    bool counted)
{
    const score_plan *p = &r->plan[func];
    size_t start = to->len;
    score_call head = {.times = 1};
    rt_text_put(to, (const char *)&head, sizeof head);
    for (uint32_t i = 0; i < p->count; i++) {
        if (!p->row[i].fixed)
            continue;
        score_time t = row_time(p, i, f->count, spent, tick);
        if (!counted && is_guarded(&p->needs, f, i))
            t.caught = SCORE_UNKNOWN;
        rt_text_put(to, (const char *)&t, sizeof t);
        head.rows++;
    }
    if (!to->full)
        memcpy(to->data + start, &head, sizeof head);
    return !to->full;
}

bool rt_score_is_right(const fmt_call *call, bt_val want)
{
    marker m = {.call = call, .vm = call->vm};
    bt_vm *vm = call->vm;
    char *top = vm->top, *hi = vm->hi;
    uint32_t at = 0, leaf = 0;
    bool equal = false;
    if (call->limit != BT_NO_LIMIT)
        return false;
    vm->call_until = 0;
    vm->polled = vm->steps - 1;
    bt_val v = node_value(&m, &at, &leaf);
    vm->err = 0;
    if (BT_IS_ERR(v) || !bt_equal(vm, v, want, &equal))
        equal = false;
    vm->err = 0;
    bt_cut(vm, top);
    vm->hi = hi;
    return equal;
}
