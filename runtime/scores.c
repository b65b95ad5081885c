/* Sums of scores, by task and name. */
#include "scores.h"
#include <stdlib.h>
#include <string.h>

batt_scores *batt_scores_new(batt_rules rules)
{
    batt_scores *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->rules = rules;
    s->task_at = json_object();
    s->name_at = json_object();
    pthread_mutex_init(&s->lock, NULL);
    if (s->task_at && s->name_at)
        return s;
    batt_scores_free(s);
    return NULL;
}

void batt_scores_time(batt_scores *s)
{
    s->timed = true;
}

void batt_scores_free(batt_scores *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < s->count; i++) {
        free(s->task[i].name);
        free(s->task[i].entry);
        free(s->task[i].judged);
        free(s->task[i].took);
        free(s->task[i].at.slot);
        free(s->task[i].seen.slot);
    }
    for (size_t i = 0; i < s->names; i++)
        free(s->name[i].solver);
    free(s->task);
    free(s->name);
    free(s->place);
    json_decref(s->task_at);
    json_decref(s->name_at);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

/* Room for one more of `count` items. */
static bool make_room(void *list, size_t count, size_t *cap, size_t size)
{
    if (count < *cap)
        return true;
    size_t more = *cap ? *cap * 2 : 16;
    void **at = list;
    void *p = realloc(*at, more * size);
    if (!p)
        return false;
    *at = p;
    *cap = more;
    return true;
}

/* ---- numbers of names --------------------------------------------------- */

/* The number that a key has, or SCORE_NOWHERE. */
static uint32_t number_of(const json_t *all, const char *key, size_t n)
{
    const json_t *v = json_object_getn(all, key, n);
    return v ? (uint32_t)json_integer_value(v) : SCORE_NOWHERE;
}

static bool set_number(json_t *all, const char *key, size_t n, size_t number)
{
    return json_object_setn_new_nocheck(all, key, n,
                                        json_integer((json_int_t)number))
           == 0;
}

/* The key of a name: kind, the solver's length, solver, differ. */
static char *make_key(score_kind kind, const char *solver, size_t nsolver,
                      const char *differ, size_t ndiffer, size_t *len)
{
    char *key = malloc(1 + sizeof nsolver + nsolver + ndiffer);
    if (!key)
        return NULL;
    char *p = key;
    *p++ = (char)kind;
    memcpy(p, &nsolver, sizeof nsolver);
    p += sizeof nsolver;
    memcpy(p, solver, nsolver);
    if (ndiffer)
        memcpy(p + nsolver, differ, ndiffer);
    *len = (size_t)(p - key) + nsolver + ndiffer;
    return key;
}

static bool fill_name(score_name *n, score_kind kind, const char *solver,
                      size_t nsolver, const char *differ, size_t ndiffer)
{
    char *text = malloc(nsolver + ndiffer + 2);
    if (!text)
        return false;
    memcpy(text, solver, nsolver);
    text[nsolver] = 0;
    if (ndiffer)
        memcpy(text + nsolver + 1, differ, ndiffer);
    text[nsolver + 1 + ndiffer] = 0;
    *n = (score_name){kind, text,
                      kind == SCORE_DIFFER ? text + nsolver + 1 : NULL, nsolver,
                      ndiffer};
    return true;
}

static uint32_t add_name(batt_scores *s, const char *key, size_t len,
                         const score_name *n)
{
    score_name *at = &s->name[s->names];
    if (!set_number(s->name_at, key, len, s->names))
        return SCORE_NOWHERE;
    *at = *n;
    return (uint32_t)s->names++;
}

uint32_t rt_scores_name(batt_scores *s, score_kind kind, const char *solver,
                        size_t nsolver, const char *differ, size_t ndiffer)
{
    size_t len;
    score_name n;
    char *key = make_key(kind, solver, nsolver, differ, ndiffer, &len);
    if (!key)
        return SCORE_NOWHERE;
    pthread_mutex_lock(&s->lock);
    uint32_t i = number_of(s->name_at, key, len);
    if (i == SCORE_NOWHERE
        && make_room(&s->name, s->names, &s->names_cap, sizeof n)
        && fill_name(&n, kind, solver, nsolver, differ, ndiffer)
        && (i = add_name(s, key, len, &n)) == SCORE_NOWHERE)
        free(n.solver);
    pthread_mutex_unlock(&s->lock);
    free(key);
    return i;
}

static void describe_task(score_task *t, const task *of)
{
    t->sum = (batt_score_sum){.tasks = 1, .samples = of->ntrain + of->ntest};
    for (uint32_t i = 0; i < of->ntrain + of->ntest; i++)
        t->want[i >= of->ntrain] += of->pair[i].output != NULL;
}

uint32_t rt_scores_task(batt_scores *s, const task *of)
{
    size_t n = strlen(of->name);
    uint32_t i = number_of(s->task_at, of->name, n);
    if (i != SCORE_NOWHERE)
        return i;
    if (!make_room(&s->task, s->count, &s->cap, sizeof *s->task))
        return SCORE_NOWHERE;
    score_task *t = &s->task[s->count];
    *t = (score_task){.name = strdup(of->name), .fresh = true};
    describe_task(t, of);
    if (t->name && set_number(s->task_at, of->name, n, s->count))
        return (uint32_t)s->count++;
    free(t->name);
    return SCORE_NOWHERE;
}

/* ---- tables ------------------------------------------------------------- */

static bool is_free(const score_slot *s)
{
    return !(s->word[0] | s->word[1]);
}

/* Where the key is or would be; by its first word alone, or by both. */
static score_slot *find_slot(const score_table *t, score_slot key, bool both)
{
    size_t mask = t->cap - 1, i = (size_t)(key.word[0] ^ key.word[0] >> 32);
    for (i &= mask;; i = (i + 1) & mask) {
        score_slot *s = &t->slot[i];
        if (is_free(s)
            || (s->word[0] == key.word[0]
                && (!both || s->word[1] == key.word[1])))
            return s;
    }
}

/* Room for one more, at most three quarters full. */
static bool grow_table(score_table *t, bool both)
{
    if (4 * (t->count + 1) <= 3 * t->cap)
        return true;
    score_table more = {NULL, t->count, t->cap ? t->cap * 2 : 64};
    more.slot = calloc(more.cap, sizeof *more.slot);
    if (!more.slot)
        return false;
    for (size_t i = 0; i < t->cap; i++)
        if (!is_free(&t->slot[i]))
            *find_slot(&more, t->slot[i], both) = t->slot[i];
    free(t->slot);
    *t = more;
    return true;
}

/* ---- entries ------------------------------------------------------------ */

/* A task's rows mostly come all together, so a name's newest entry is the
 * task's, or it has none. Only tasks to which the rows come back need a table.
 */
static score_slot name_key(uint32_t name, size_t at)
{
    return (score_slot){{((uint64_t)name + 1) * 0x9e3779b97f4a7c15u, at}};
}

static bool index_entries(score_task *t)
{
    for (; t->indexed < t->count; t->indexed++) {
        score_slot key = name_key(t->entry[t->indexed].name, t->indexed);
        if (!grow_table(&t->at, false))
            return false;
        *find_slot(&t->at, key, false) = key;
        t->at.count++;
    }
    return true;
}

/* The name's place, which has nothing to do with workers' names; NULL: no
 * memory. */
static score_place *place_of(batt_scores *s, uint32_t name)
{
    if (name >= s->places) {
        size_t more = name < 16 ? 32 : 2 * (size_t)name;
        score_place *p = realloc(s->place, more * sizeof *p);
        if (!p)
            return NULL;
        memset(p + s->places, 0, (more - s->places) * sizeof *p);
        s->place = p;
        s->places = more;
    }
    return &s->place[name];
}

/* The number of a name's entry, t->count: it has none. False: no memory. */
static bool find_entry(batt_scores *s, uint32_t number, uint32_t name,
                       size_t *at)
{
    score_task *t = &s->task[number];
    const score_place *p = place_of(s, name);
    *at = t->count;
    if (p && p->task == number + 1)
        *at = p->at;
    if (!p || p->task == number + 1 || t->fresh || !t->count)
        return p;
    if (!index_entries(t))
        return false;
    const score_slot *slot = find_slot(&t->at, name_key(name, 0), false);
    *at = is_free(slot) ? t->count : (size_t)slot->word[1];
    return true;
}

/* What it has beside its points. */
static bool add_judged(score_task *t, score_kind kind, uint32_t *at)
{
    bool first = !t->judgments;
    *at = 0;
    if (!first && kind == SCORE_DIFFER)
        return true;
    if (!make_room(&t->judged, t->judgments + first, &t->judged_cap,
                   sizeof *t->judged))
        return false;
    if (first)
        t->judged[t->judgments++] = (score_judged){0};
    if (kind == SCORE_DIFFER)
        return true;
    *at = (uint32_t)t->judgments;
    t->judged[t->judgments++] = (score_judged){0};
    return true;
}

static bool add_entry(batt_scores *s, uint32_t number, uint32_t name,
                      score_kind kind)
{
    score_task *t = &s->task[number];
    score_entry e = {.name = name};
    if (!make_room(&t->entry, t->count, &t->cap, sizeof *t->entry)
        || (s->timed
            && !make_room(&t->took, t->count, &t->took_cap, sizeof *t->took))
        || !add_judged(t, kind, &e.judged))
        return false;
    if (s->timed)
        t->took[t->count] = (score_took){0};
    *place_of(s, name) = (score_place){number + 1, (uint32_t)t->count};
    t->entry[t->count++] = e;
    return true;
}

/* Calls of a function have the same rows, mostly. NULL: no memory. */
static score_entry *entry_of(batt_scores *s, uint32_t number, uint32_t name,
                             score_kind kind)
{
    score_task *t = &s->task[number];
    size_t at;
    if (t->cursor < t->count && t->entry[t->cursor].name == name)
        return &t->entry[t->cursor++];
    if (!find_entry(s, number, name, &at)
        || (at == t->count && !add_entry(s, number, name, kind)))
        return NULL;
    t->cursor = at + 1;
    return &t->entry[at];
}

/* ---- adding up ---------------------------------------------------------- */

static bool add_candidate(score_task *t, const score_row *r)
{
    score_slot key = {{r->digest.word[0], r->digest.word[1]}};
    if (is_free(&key)) /* has none */
        return true;
    if (!grow_table(&t->seen, true))
        return false;
    score_slot *at = find_slot(&t->seen, key, true);
    t->seen.count += is_free(at);
    *at = key;
    t->sum.candidates = t->seen.count;
    return true;
}

/* A sample counts once, however many rows of a solver are right. */
static void add_right(score_judged *e, const score_call *c)
{
    if (e->last == c->sample + 1)
        return;
    e->right[c->test]++;
    e->last = c->sample + 1;
}

static void add_value(score_task *t, score_judged *e, const score_call *c,
                      bool right)
{
    e->of[c->test]++;
    e->right[c->test] += right;
    t->sum.of[c->test]++;
    t->sum.right[c->test] += right;
}

static bool add_row(batt_scores *s, uint32_t number, const score_call *c,
                    const score_row *r)
{
    score_task *t = &s->task[number];
    if (r->kind == SCORE_VALUE && c->open)
        return true;
    score_entry *e = entry_of(s, number, r->name, r->kind);
    if (!e)
        return false;
    e->points += (uint64_t)r->points;
    if (r->kind == SCORE_DIFFER) {
        t->sum.d_score += (uint64_t)r->points;
        return true;
    }
    if (r->kind == SCORE_VALUE) {
        add_value(t, &t->judged[e->judged], c, r->points > 0);
        return true;
    }
    t->sum.o_score += (uint64_t)r->points;
    if (r->points > 0)
        add_right(&t->judged[e->judged], c);
    return add_candidate(t, r);
}

static void add_call(score_task *t, const score_call *c)
{
    t->sum.calls++;
    t->sum.ended += c->ended;
    t->sum.raised += c->raised;
    t->sum.budgets += c->budgets;
    t->sum.odd += c->odd;
}

static void add_time(score_took *e, const score_time *t)
{
    bool known = e->caught != SCORE_UNKNOWN && t->caught != SCORE_UNKNOWN;
    e->caught = known ? e->caught + t->caught : SCORE_UNKNOWN;
    e->ns += t->ns;
}

/* Names that no call had a row of have no times either. */
static bool add_times(batt_scores *s, uint32_t number, uint32_t n,
                      const char *times)
{
    score_task *k = &s->task[number];
    score_time t;
    size_t at;
    for (uint32_t i = 0; i < n; i++) {
        memcpy(&t, times + i * sizeof t, sizeof t);
        if (!find_entry(s, number, t.name, &at))
            return false;
        if (at < k->count)
            add_time(&k->took[at], &t);
    }
    return true;
}

/* Fixed rows; where what follows them begins, or NULL: no memory. */
static const char *add_fixed(batt_scores *s, uint32_t number,
                             const score_fixed *f, const score_call *c,
                             const char *points)
{
    const char *digest = points + f->count * sizeof(int16_t);
    for (uint32_t i = 0; i < f->count; i++) {
        score_row r = {.name = f->row[i].name, .kind = f->row[i].kind};
        memcpy(&r.points, points + i * sizeof r.points, sizeof r.points);
        if (r.kind == SCORE_CANDIDATE && c->output)
            continue;
        if (r.kind == SCORE_CANDIDATE) {
            memcpy(&r.digest, digest, sizeof r.digest);
            digest += sizeof r.digest;
        }
        if (!add_row(s, number, c, &r))
            return NULL;
    }
    return digest;
}

/* Rows come for the task: do others know where its entries are? */
static void visit(batt_scores *s, uint32_t number)
{
    score_task *t = &s->task[number];
    t->cursor = 0;
    if (s->visited == number + 1)
        return;
    s->visited = number + 1;
    t->fresh = !t->count;
}

bool rt_scores_add(batt_scores *s, uint32_t number, const score_fixed *f,
                   const score_call *c, const char *rows)
{
    score_row r;
    visit(s, number);
    if (c->times)
        return add_times(s, number, c->rows, rows);
    add_call(&s->task[number], c);
    if (c->fixed && !(rows = add_fixed(s, number, f, c, rows)))
        return false;
    for (uint32_t i = 0; i < c->rows; i++) {
        memcpy(&r, rows + i * sizeof r, sizeof r);
        if (!add_row(s, number, c, &r))
            return false;
    }
    return true;
}
