/* Scores as JSON, CSV, or a table. */
#include "scores.h"
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- sums --------------------------------------------------------------- */

static bool is_solved(const score_task *t, const score_entry *e)
{
    const score_judged *j = rt_entry_judged(t, e);
    return t->want[0] + t->want[1] > 0 && j->right[0] == t->want[0]
           && j->right[1] == t->want[1];
}

/* A function counts for itself, a batt's solvers for their task. */
static batt_score_sum sum_task(const batt_scores *s, const score_task *t)
{
    batt_score_sum sum = t->sum;
    for (size_t i = 0; i < t->count; i++) {
        const score_entry *e = &t->entry[i];
        sum.functions += s->name[e->name].kind == SCORE_VALUE;
        sum.solved += is_solved(t, e);
    }
    if (s->rules == BATT_RULES_TOKPIDJIN)
        sum.solved = sum.solved > 0;
    return sum;
}

static void add_sum(batt_score_sum *to, const batt_score_sum *from)
{
    to->tasks += from->tasks;
    to->samples += from->samples;
    to->calls += from->calls;
    to->ended += from->ended;
    to->raised += from->raised;
    to->budgets += from->budgets;
    to->odd += from->odd;
    to->candidates += from->candidates;
    to->o_score += from->o_score;
    to->d_score += from->d_score;
    to->functions += from->functions;
    to->solved += from->solved;
    for (int i = 0; i < 2; i++) {
        to->right[i] += from->right[i];
        to->of[i] += from->of[i];
    }
}

void batt_scores_sum(const batt_scores *s, batt_score_sum *sum)
{
    memset(sum, 0, sizeof *sum);
    for (size_t i = 0; i < s->count; i++) {
        if (s->task[i].cut)
            continue;
        batt_score_sum one = sum_task(s, &s->task[i]);
        add_sum(sum, &one);
    }
}

/* ---- what is written ---------------------------------------------------- */

typedef struct {
    const score_name *name;
    const score_entry *entry;
} score_line;

static int compare_text(const char *a, size_t n, const char *b, size_t m)
{
    int c = memcmp(a, b, n < m ? n : m);
    return c ? c : (n > m) - (n < m);
}

/* By kind, solver, differ. */
static int compare_lines(const void *a, const void *b)
{
    const score_name *x = ((const score_line *)a)->name;
    const score_name *y = ((const score_line *)b)->name;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    int c = compare_text(x->solver, x->nsolver, y->solver, y->nsolver);
    return c || !x->differ
               ? c
               : compare_text(x->differ, x->ndiffer, y->differ, y->ndiffer);
}

/* A task's entries, sorted. Most tasks have those of the one before. */
typedef struct {
    const score_task *t;
    score_line *line;
} score_order;

/* Let the lines of a task be those of one whose entries have the same names, in
 * the same order. False: they haven't. */
static bool follow_order(score_order *o, const score_task *t)
{
    const score_task *last = o->t;
    if (!last || last->count != t->count)
        return false;
    for (size_t i = 0; i < t->count; i++)
        if (last->entry[i].name != t->entry[i].name)
            return false;
    for (size_t i = 0; i < t->count; i++)
        o->line[i].entry = t->entry + (o->line[i].entry - last->entry);
    o->t = t;
    return true;
}

/* False: no memory. */
static bool sort_entries(score_order *o, const batt_scores *s,
                         const score_task *t)
{
    if (follow_order(o, t))
        return true;
    score_line *l = realloc(o->line, (t->count + 1) * sizeof *l);
    if (!l)
        return false;
    for (size_t i = 0; i < t->count; i++)
        l[i] = (score_line){&s->name[t->entry[i].name], &t->entry[i]};
    qsort(l, t->count, sizeof *l, compare_lines);
    *o = (score_order){t, l};
    return true;
}

typedef struct {
    const batt_scores *s;
    const score_task *t;
    const score_line *line; /* all of the task */
    size_t count;
    rt_text *to;
} writer;

static void put_count(rt_text *t, uint64_t n)
{
    rt_text_int(t, (int64_t)n);
}

/* ---- JSON --------------------------------------------------------------- */

static void put_key(rt_text *t, const char **comma, const char *key, size_t n)
{
    rt_text_puts(t, *comma);
    rt_text_json(t, key, n);
    rt_text_puts(t, ": ");
    *comma = ", ";
}

static void put_number(rt_text *t, const char **comma, const char *key,
                       uint64_t n)
{
    put_key(t, comma, key, strlen(key));
    put_count(t, n);
}

static void put_pair(rt_text *t, const char **comma, const char *key,
                     uint64_t right, uint64_t of)
{
    put_key(t, comma, key, strlen(key));
    rt_text_char(t, '[');
    put_count(t, right);
    rt_text_puts(t, ", ");
    put_count(t, of);
    rt_text_char(t, ']');
}

/* The members of what says on how many samples something is right. */
static void put_right(rt_text *t, const uint32_t right[2], const uint32_t of[2])
{
    const char *comma = "";
    put_pair(t, &comma, "train", right[0], of[0]);
    put_pair(t, &comma, "test", right[1], of[1]);
}

/* Seconds. */
static void put_ns(rt_text *t, uint64_t ns)
{
    char b[40];
    snprintf(b, sizeof b, "%.9f", (double)ns * 1e-9);
    rt_text_puts(t, b);
}

/* What a function took, and what its guards caught. */
static void put_times(rt_text *t, const score_took *e)
{
    const char *comma = ", ";
    put_key(t, &comma, "seconds", strlen("seconds"));
    put_ns(t, e->ns);
    put_key(t, &comma, "caught", strlen("caught"));
    if (e->caught == SCORE_UNKNOWN)
        rt_text_puts(t, "null");
    else
        put_count(t, e->caught);
}

/* On some sample. */
static bool is_right(const score_task *t, const score_entry *e)
{
    const score_judged *j = rt_entry_judged(t, e);
    return j->right[0] || j->right[1];
}

/* right: of those only that are. */
static void put_functions(writer *w, bool right)
{
    const char *comma = "";
    rt_text_char(w->to, '{');
    for (size_t i = 0; i < w->count; i++) {
        const score_line *l = &w->line[i];
        if (right && !is_right(w->t, l->entry))
            continue;
        put_key(w->to, &comma, l->name->solver, l->name->nsolver);
        rt_text_char(w->to, '{');
        const score_judged *j = rt_entry_judged(w->t, l->entry);
        put_right(w->to, j->right, j->of);
        if (w->s->timed)
            put_times(w->to, rt_entry_took(w->t, l->entry));
        rt_text_char(w->to, '}');
    }
    rt_text_char(w->to, '}');
}

/* What is told of each candidate. */
typedef void put_fact(writer *w, const score_entry *e);

static void put_points(writer *w, const score_entry *e)
{
    put_count(w->to, e->points);
}

static void put_samples(writer *w, const score_entry *e)
{
    rt_text_char(w->to, '{');
    put_right(w->to, rt_entry_judged(w->t, e)->right, w->t->want);
    if (w->s->timed)
        put_times(w->to, rt_entry_took(w->t, e));
    rt_text_char(w->to, '}');
}

static void put_duration(writer *w, const score_entry *e)
{
    put_ns(w->to, rt_entry_took(w->t, e)->ns);
}

/* right: of those only that are right on some sample. */
static void put_candidates(writer *w, bool right, put_fact *fact)
{
    const char *comma = "";
    rt_text_char(w->to, '{');
    for (size_t i = 0; i < w->count; i++) {
        const score_line *l = &w->line[i];
        if (l->name->kind != SCORE_CANDIDATE || (right && !l->entry->points))
            continue;
        put_key(w->to, &comma, l->name->solver, l->name->nsolver);
        fact(w, l->entry);
    }
    rt_text_char(w->to, '}');
}

static bool same_solver(const score_name *a, const score_name *b)
{
    return a && !compare_text(a->solver, a->nsolver, b->solver, b->nsolver);
}

static void put_differs(writer *w, put_fact *fact)
{
    const score_name *last = NULL;
    const char *comma = "", *inner = "";
    rt_text_char(w->to, '{');
    for (size_t i = 0; i < w->count; i++) {
        const score_name *n = w->line[i].name;
        if (n->kind != SCORE_DIFFER)
            continue;
        if (!same_solver(last, n)) {
            rt_text_puts(w->to, last ? "}" : "");
            put_key(w->to, &comma, n->solver, n->nsolver);
            rt_text_char(w->to, '{');
            inner = "";
        }
        put_key(w->to, &inner, n->differ, n->ndiffer);
        fact(w, w->line[i].entry);
        last = n;
    }
    rt_text_puts(w->to, last ? "}}" : "}");
}

static void put_all_times(writer *w)
{
    rt_text_puts(w->to, ", \"o_seconds\": ");
    put_candidates(w, false, put_duration);
    rt_text_puts(w->to, ", \"d_seconds\": ");
    put_differs(w, put_duration);
}

static void put_batt(writer *w)
{
    rt_text_puts(w->to, "{\"o_score\": ");
    put_candidates(w, false, put_points);
    rt_text_puts(w->to, ", \"d_score\": ");
    put_differs(w, put_points);
    rt_text_puts(w->to, ", \"candidates\": ");
    put_count(w->to, w->t->sum.candidates);
    rt_text_puts(w->to, ", \"right\": ");
    put_candidates(w, true, put_samples);
    if (w->s->timed)
        put_all_times(w);
    rt_text_char(w->to, '}');
}

static void put_sum(rt_text *t, batt_rules rules, const batt_score_sum *n)
{
    const char *comma = "";
    rt_text_char(t, '{');
    put_number(t, &comma, "tasks", n->tasks);
    put_number(t, &comma, "samples", n->samples);
    put_number(t, &comma, "calls", n->calls);
    put_number(t, &comma, "ended", n->ended);
    put_number(t, &comma, "raised", n->raised);
    put_number(t, &comma, "budgets", n->budgets);
    put_number(t, &comma, "solved", n->solved);
    if (rules == BATT_RULES_EQUAL) {
        put_number(t, &comma, "functions", n->functions);
        put_pair(t, &comma, "train", n->right[0], n->of[0]);
        put_pair(t, &comma, "test", n->right[1], n->of[1]);
    } else {
        put_number(t, &comma, "odd", n->odd);
        put_number(t, &comma, "o_score", n->o_score);
        put_number(t, &comma, "d_score", n->d_score);
        put_number(t, &comma, "candidates", n->candidates);
    }
    rt_text_char(t, '}');
}

static void put_json_name(writer *w, bool first)
{
    rt_text_puts(w->to, first ? "\n" : ",\n");
    rt_text_json(w->to, w->t->name, strlen(w->t->name));
    rt_text_puts(w->to, ": ");
}

static void put_json_task(writer *w, bool first)
{
    put_json_name(w, first);
    if (w->s->rules == BATT_RULES_EQUAL)
        put_functions(w, false);
    else
        put_batt(w);
}

static void put_right_task(writer *w, bool first)
{
    put_json_name(w, first);
    if (w->s->rules == BATT_RULES_EQUAL) {
        put_functions(w, true);
        return;
    }
    rt_text_puts(w->to, "{\"right\": ");
    put_candidates(w, true, put_samples);
    rt_text_char(w->to, '}');
}

static void put_json_head(const batt_scores *s, rt_text *to)
{
    rt_text_puts(to, "{\"rules\": \"");
    rt_text_puts(to, s->rules == BATT_RULES_EQUAL ? "equal" : "tokpidjin");
    rt_text_puts(to, "\", \"tasks\": {");
}

/* Sums stand beside the tasks: beside functions they could be taken for one. */
static void put_json_sums(const batt_scores *s, rt_text *to)
{
    batt_score_sum all;
    const char *comma = "";
    rt_text_puts(to, "},\n\"totals\": {");
    for (size_t i = 0; i < s->count; i++) {
        if (s->task[i].cut)
            continue;
        batt_score_sum sum = sum_task(s, &s->task[i]);
        rt_text_puts(to, comma);
        rt_text_char(to, '\n');
        rt_text_json(to, s->task[i].name, strlen(s->task[i].name));
        rt_text_puts(to, ": ");
        put_sum(to, s->rules, &sum);
        comma = ",";
    }
    batt_scores_sum(s, &all);
    rt_text_puts(to, "},\n\"total\": ");
    put_sum(to, s->rules, &all);
    rt_text_puts(to, "}\n");
}

/* ---- CSV ---------------------------------------------------------------- */

static void put_field(rt_text *t, const char *text, size_t n, char end)
{
    rt_text shown = {0};
    rt_text_escape(&shown, text, n, false);
    bool quote = shown.len
                 && (memchr(shown.data, ',', shown.len)
                     || memchr(shown.data, '"', shown.len));
    rt_text_puts(t, quote ? "\"" : "");
    for (size_t i = 0; i < shown.len; i++) {
        if (shown.data[i] == '"')
            rt_text_char(t, '"');
        rt_text_char(t, shown.data[i]);
    }
    rt_text_puts(t, quote ? "\"" : "");
    rt_text_char(t, end);
    t->full |= shown.full;
    rt_text_free(&shown);
}

static void put_csv_head(const batt_scores *s, rt_text *to)
{
    rt_text_puts(to, s->rules == BATT_RULES_EQUAL
                         ? "task,function,train,train_of,test,test_of"
                         : "task,solver,differ,score,train,test");
    rt_text_puts(to, s->timed ? ",seconds\n" : "\n");
}

/* Several counts with commas between them, what the entry took, and the line's
 * end. */
static void put_counts(writer *w, const score_entry *e, const uint64_t *n,
                       int count)
{
    for (int i = 0; i < count; i++) {
        rt_text_puts(w->to, i ? "," : "");
        put_count(w->to, n[i]);
    }
    if (w->s->timed) {
        rt_text_char(w->to, ',');
        put_ns(w->to, rt_entry_took(w->t, e)->ns);
    }
    rt_text_char(w->to, '\n');
}

static void put_csv_task(writer *w, bool first)
{
    (void)first;
    for (size_t i = 0; i < w->count; i++) {
        const score_name *n = w->line[i].name;
        const score_entry *e = w->line[i].entry;
        const score_judged *j = rt_entry_judged(w->t, e);
        put_field(w->to, w->t->name, strlen(w->t->name), ',');
        put_field(w->to, n->solver, n->nsolver, ',');
        if (n->kind == SCORE_VALUE) {
            put_counts(w, e,
                       (const uint64_t[]){j->right[0], j->of[0], j->right[1],
                                          j->of[1]},
                       4);
            continue;
        }
        put_field(w->to, n->differ ? n->differ : "", n->ndiffer, ',');
        put_counts(w, e,
                   (const uint64_t[]){e->points, j->right[0], j->right[1]}, 3);
    }
}

/* ---- a table ------------------------------------------------------------ */

enum { WIDE = 44 }; /* columns for a name; longer ones push the line */

/* Append text, escaped, and fill up to `width` bytes. */
static void put_name(rt_text *t, const char *text, size_t n, size_t width)
{
    size_t start = t->len;
    rt_text_escape(t, text, n, false);
    do
        rt_text_char(t, ' ');
    while (t->len - start < width && !t->full);
}

__attribute__((format(printf, 2, 3))) static void
put_format(rt_text *t, const char *form, ...)
{
    char b[200];
    va_list ap;
    va_start(ap, form);
    vsnprintf(b, sizeof b, form, ap);
    va_end(ap);
    rt_text_puts(t, b);
}

static void put_table_head(const batt_scores *s, rt_text *to)
{
    const char *took = s->timed ? "    seconds" : "";
    if (s->rules == BATT_RULES_EQUAL)
        put_format(to, "%-*s %-*s %9s %9s%s\n", 12, "task", WIDE, "function",
                   "train", "test", took);
    else
        put_format(to, "%-*s %10s %9s %11s %9s %9s%s  %s\n", 12, "task",
                   "candidates", "o_score", "d_score", "train", "test", took,
                   "best solver");
}

static void put_fraction(rt_text *t, uint64_t right, uint64_t of)
{
    char b[50];
    snprintf(b, sizeof b, "%llu/%llu", (unsigned long long)right,
             (unsigned long long)of);
    put_format(t, " %9s", b);
}

static void put_took(writer *w, const score_entry *e)
{
    if (w->s->timed)
        put_format(w->to, " %10.6f",
                   e ? (double)rt_entry_took(w->t, e)->ns * 1e-9 : 0.0);
}

static void put_function_rows(writer *w)
{
    for (size_t i = 0; i < w->count; i++) {
        const score_line *l = &w->line[i];
        put_name(w->to, w->t->name, strlen(w->t->name), 13);
        put_name(w->to, l->name->solver, l->name->nsolver, WIDE);
        const score_judged *j = rt_entry_judged(w->t, l->entry);
        put_fraction(w->to, j->right[0], j->of[0]);
        put_fraction(w->to, j->right[1], j->of[1]);
        put_took(w, l->entry);
        rt_text_puts(w->to, is_solved(w->t, l->entry) ? "  solved\n" : "\n");
    }
}

/* The solver that is right most often; NULL: none is. */
static const score_line *best_solver(const writer *w)
{
    const score_line *best = NULL;
    uint32_t most = 0;
    for (size_t i = 0; i < w->count; i++) {
        const score_judged *j = rt_entry_judged(w->t, w->line[i].entry);
        uint32_t n = j->right[0] + j->right[1];
        if (w->line[i].name->kind == SCORE_CANDIDATE && n > most) {
            most = n;
            best = &w->line[i];
        }
    }
    return best;
}

static void put_batt_row(writer *w)
{
    static const uint32_t none[2];
    const batt_score_sum *n = &w->t->sum;
    const score_line *best = best_solver(w);
    put_name(w->to, w->t->name, strlen(w->t->name), 13);
    put_format(w->to, "%10llu %9llu %11llu", (unsigned long long)n->candidates,
               (unsigned long long)n->o_score, (unsigned long long)n->d_score);
    const uint32_t *right =
        best ? rt_entry_judged(w->t, best->entry)->right : none;
    put_fraction(w->to, right[0], w->t->want[0]);
    put_fraction(w->to, right[1], w->t->want[1]);
    put_took(w, best ? best->entry : NULL);
    rt_text_puts(w->to, "  ");
    if (best)
        rt_text_escape(w->to, best->name->solver, best->name->nsolver, false);
    rt_text_puts(w->to,
                 best && is_solved(w->t, best->entry) ? ", solved\n" : "\n");
}

static void put_table_task(writer *w, bool first)
{
    (void)first;
    if (w->s->rules == BATT_RULES_EQUAL)
        put_function_rows(w);
    else
        put_batt_row(w);
}

static void put_table_sums(const batt_scores *s, rt_text *to)
{
    batt_score_sum n;
    batt_scores_sum(s, &n);
    if (s->rules == BATT_RULES_EQUAL)
        put_format(to,
                   "total: %llu of %llu functions solve their tasks; right on "
                   "%llu of %llu train and %llu of %llu test samples",
                   (unsigned long long)n.solved,
                   (unsigned long long)n.functions,
                   (unsigned long long)n.right[0], (unsigned long long)n.of[0],
                   (unsigned long long)n.right[1], (unsigned long long)n.of[1]);
    else
        put_format(to,
                   "total: %llu of %llu tasks solved, %llu candidates, o_score "
                   "%llu, d_score %llu",
                   (unsigned long long)n.solved, (unsigned long long)n.tasks,
                   (unsigned long long)n.candidates,
                   (unsigned long long)n.o_score,
                   (unsigned long long)n.d_score);
    put_format(to, "; %llu of %llu calls ended by an exception\n",
               (unsigned long long)n.ended, (unsigned long long)n.calls);
}

/* ---- all ---------------------------------------------------------------- */

typedef struct {
    void (*head)(const batt_scores *s, rt_text *to);
    void (*task)(writer *w, bool first);
    void (*sums)(const batt_scores *s, rt_text *to); /* or NULL */
} score_form;

static const score_form forms[] = {
    [BATT_SCORES_TABLE] = {put_table_head, put_table_task, put_table_sums},
    [BATT_SCORES_JSON] = {put_json_head, put_json_task, put_json_sums},
    [BATT_SCORES_RIGHT] = {put_json_head, put_right_task, put_json_sums},
    [BATT_SCORES_CSV] = {put_csv_head, put_csv_task, NULL},
};

/* Write what is there; false: it is not all, or the stream has an error. */
static bool flush(rt_text *t, FILE *to)
{
    bool ok = !t->full;
    if (ok)
        fwrite(t->data, 1, t->len, to);
    else
        errno = ENOMEM;
    rt_text_cut(t, 0);
    return ok && !ferror(to);
}

static bool write_task(const batt_scores *s, size_t i, const score_form *form,
                       score_order *o, rt_text *t, FILE *to)
{
    const score_task *k = &s->task[i];
    bool first = !o->t;
    if (k->cut)
        return true;
    if (!sort_entries(o, s, k)) {
        errno = ENOMEM;
        return false;
    }
    writer w = {s, k, o->line, k->count, t};
    form->task(&w, first);
    return flush(t, to);
}

bool batt_scores_write(const batt_scores *s, batt_score_form form, FILE *to)
{
    const score_form *f = &forms[form];
    rt_text t = {0};
    score_order order = {0};
    f->head(s, &t);
    bool ok = flush(&t, to);
    for (size_t i = 0; ok && i < s->count; i++)
        ok = write_task(s, i, f, &order, &t, to);
    free(order.line);
    if (f->sums)
        f->sums(s, &t);
    ok = ok && flush(&t, to);
    rt_text_free(&t);
    return ok;
}
