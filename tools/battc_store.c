/* battc score --store: which solvers are right somewhere, as source files.
 *
 * What a file's path tells of it holds for the file, which lacks the guards it
 * had in its batt. So where they caught something, or another solver may have
 * ended the call, the file is scored again, alone; else score and time are
 * those of the run. */
#include "battc_store.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

typedef struct {
    const run_args *run;
    const char *folder;
    const batt_tasks *tasks;
    bool several;      /* programs: functions are called PATH:NAME */
    json_t *functions; /* by name, as scores call it: {"path", "function",
                          "rows": names of a batt's solvers or null} */
    json_t *texts;     /* by function and row: text of the solver, or null */
    json_t *names;     /* by name of a batt's solver: rows that have it */
    uint64_t stored, refused;
    bool failed;
} store;

static json_t *need(json_t *v)
{
    return draw_need(v);
}

/* ---- functions and their rows ------------------------------------------- */

/* The solvers' names in a first result. */
static bool take_rows(void *state, const batt_result *r)
{
    enum { NAME = 2 };
    json_t *names = state, *value = judge_parse(r->value, r->length);
    const json_t *rows = json_array_get(value, 0);
    for (size_t i = 0; judge_is_batt(value) && i < json_array_size(rows); i++)
        json_array_append(names, json_array_get(json_array_get(rows, i), NAME));
    json_decref(value);
    return false;
}

static json_t *find_rows(const store *s, batt_program *p, const char *name)
{
    const char *functions[] = {name, NULL};
    const char *tasks[] = {batt_tasks_id(s->tasks, 0), NULL};
    batt_options o = {.format = BATT_JSONL,
                      .threads = 1,
                      .functions = functions,
                      .task_ids = tasks};
    json_t *names = need(json_array());
    batt_events e = {.state = names, .result = take_rows};
    batt_compile_options how = {.backend = "interp", .isolate = true};
    batt_code *code = batt_compile(p, &how, print_message, NULL);
    if (code)
        batt_run(code, s->tasks, &o, &e, NULL);
    batt_code_free(code);
    return names;
}

static void count_names(store *s, const json_t *rows)
{
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const char *name = json_string_value(json_array_get(rows, i));
        json_int_t n = json_integer_value(json_object_get(s->names, name));
        if (name)
            json_object_set_new_nocheck(s->names, name,
                                        need(json_integer(n + 1)));
    }
}

static void add_function(store *s, batt_program *p, uint32_t i)
{
    const char *name = batt_program_name(p, i);
    const char *colon = s->several ? strrchr(name, ':') : NULL;
    bool batt = batt_program_rules(p, i) == BATT_RULES_TOKPIDJIN;
    json_t *path = colon ? json_stringn_nocheck(name, (size_t)(colon - name))
                         : json_string_nocheck(s->run->programs[0]);
    json_t *v = need(json_object());
    json_object_set_new(v, "path", need(path));
    json_object_set_new(v, "function",
                        need(json_string_nocheck(colon ? colon + 1 : name)));
    json_object_set_new(v, "rows",
                        batt ? find_rows(s, p, name) : need(json_null()));
    count_names(s, json_object_get(v, "rows"));
    json_object_set_new_nocheck(s->functions, name, v);
}

static bool add_functions(store *s, const batt_programs *all)
{
    batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++) {
        if (batt_program_dialect(p) != BATT_TOKPIDJIN) {
            say("--store is for programs of tokpidjin, not of %s",
                batt_dialect_name(batt_program_dialect(p)));
            return false;
        }
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            add_function(s, p, i);
    }
    return true;
}

/* ---- texts -------------------------------------------------------------- */

static void drop_message(void *state, const batt_message *m)
{
    (void)state;
    (void)m;
}

static json_t *make_text(const store *s, const json_t *function, size_t row)
{
    const char *path = json_string_value(json_object_get(function, "path"));
    batt_slice_options o = {
        .function = json_string_value(json_object_get(function, "function")),
        .output = (uint32_t)row,
        .solver = true};
    draft d;
    if (!draft_open(&d))
        draw_need(NULL);
    bool ok = batt_slice(path, &s->run->load, &o, d.f, drop_message, NULL);
    ok = !fclose(d.f) && ok;
    json_t *text =
        need(ok ? json_stringn_nocheck(d.data, d.size) : json_null());
    free(d.data);
    return text;
}

/* The solver of a row, or null; made once. */
static const json_t *text_of(store *s, const char *name, size_t row)
{
    json_t *rows = json_object_get(s->texts, name);
    char number[24];
    if (!rows) {
        rows = need(json_object());
        json_object_set_new_nocheck(s->texts, name, rows);
    }
    snprintf(number, sizeof number, "%zu", row);
    json_t *text = json_object_get(rows, number);
    if (text)
        return text;
    text = make_text(s, json_object_get(s->functions, name), row);
    s->refused += json_is_null(text);
    json_object_set_new(rows, number, text);
    return text;
}

static json_int_t count_right(const json_t *score)
{
    return json_integer_value(
               json_array_get(json_object_get(score, "train"), 0))
           + json_integer_value(
               json_array_get(json_object_get(score, "test"), 0));
}

/* known: what the score says of the row holds for the text, too. */
static void add_text(json_t *texts, const json_t *text, const json_t *score,
                     bool known)
{
    if (!json_is_string(text))
        return;
    XXH128_hash_t h =
        XXH3_128bits(json_string_value(text), json_string_length(text));
    char hash[33];
    snprintf(hash, sizeof hash, "%016llx%016llx", (unsigned long long)h.high64,
             (unsigned long long)h.low64);
    json_object_set_new(texts, hash,
                        need(json_pack("{sOsO*}", "text", text, "score",
                                       known ? score : NULL)));
}

/* Is a row's score that of its text alone? Not if a guard, which the text
 * lacks, caught something, or another solver may have ended a call. */
static bool is_known(const json_t *score, const json_t *sums, bool once)
{
    const json_t *caught = json_object_get(score, "caught");
    return once && json_is_integer(caught) && !json_integer_value(caught)
           && !json_integer_value(json_object_get(sums, "ended"))
           && !json_integer_value(json_object_get(sums, "budgets"));
}

/* A batt's solvers that are right on some sample of a task. */
static void add_solvers(store *s, json_t *texts, const char *function,
                        const json_t *rows, const json_t *solvers,
                        const json_t *sums)
{
    for (size_t row = 0; row < json_array_size(rows); row++) {
        const char *name = json_string_value(json_array_get(rows, row));
        const json_t *score = json_object_get(solvers, name);
        bool once = json_integer_value(json_object_get(s->names, name)) == 1;
        if (count_right(score))
            add_text(texts, text_of(s, function, row), score,
                     is_known(score, sums, once));
    }
}

/* Texts of what is right on some sample of a task, by hash: {"text", "score" if
 * it is known}. */
static json_t *texts_of(store *s, const json_t *scores, const json_t *sums)
{
    json_t *texts = need(json_object()), *of;
    const char *name;
    json_object_foreach(s->functions, name, of)
    {
        const json_t *rows = json_object_get(of, "rows");
        const json_t *score = json_object_get(scores, name);
        if (json_is_array(rows))
            add_solvers(s, texts, name, rows, json_object_get(scores, "right"),
                        sums);
        else if (count_right(score))
            add_text(texts, text_of(s, name, 0), score,
                     is_known(score, sums, true));
    }
    return texts;
}

/* ---- scored alone ------------------------------------------------------- */

static void score_program(const store *s, batt_program *p, const char *task,
                          batt_scores *scores)
{
    const char *tasks[] = {task, NULL};
    batt_options o = s->run->run;
    batt_events e = {.scores = scores};
    batt_compile_options how = {.backend = "interp"};
    batt_code *code = batt_compile(p, &how, print_message, NULL);
    o.task_ids = tasks;
    o.functions = NULL;
    o.pair_all = true;
    o.threads = 1;
    if (code)
        batt_run(code, s->tasks, &o, &e, NULL);
    batt_code_free(code);
}

static json_t *scores_json(const batt_scores *scores)
{
    draft d;
    if (!draft_open(&d))
        draw_need(NULL);
    batt_scores_write(scores, BATT_SCORES_RIGHT, d.f);
    if (fclose(d.f))
        draw_need(NULL);
    json_t *all = need(json_loadb(d.data, d.size, 0, NULL));
    free(d.data);
    return all;
}

/* tokpidjin's: 11 less the natural logarithm of the seconds. */
static int time_log(double seconds)
{
    return seconds > 0 ? 11 - (int)log(seconds) : 10;
}

static void store_text(store *s, const char *task, const char *hash,
                       const json_t *text, const json_t *score)
{
    json_int_t n = count_right(score);
    double seconds = json_number_value(json_object_get(score, "seconds"));
    if (n <= 0 || s->failed)
        return;
    s->failed = !store_file(s->folder, task, (uint64_t)n, time_log(seconds),
                            hash, json_string_value(text));
    s->stored += !s->failed;
}

static void score_texts(store *s, const char *task, const json_t *texts)
{
    size_t n = json_object_size(texts), k = 0;
    batt_source *source = draw_need(calloc(n + 1, sizeof *source));
    batt_program_options load = {.dialect = BATT_TOKPIDJIN};
    json_t *text;
    const char *hash;
    json_object_foreach((json_t *)texts, hash, text) source[k++] =
        (batt_source){hash, json_string_value(text), json_string_length(text)};
    batt_programs *all =
        batt_programs_parse(source, n, &load, print_message, NULL);
    batt_scores *scores = draw_need(batt_scores_new(BATT_RULES_EQUAL));
    batt_scores_time(scores);
    for (uint32_t i = 0; all && i < batt_programs_count(all); i++)
        score_program(s, batt_programs_at(all, i), task, scores);
    json_t *found = scores_json(scores);
    const json_t *of = json_object_get(json_object_get(found, "tasks"), task);
    json_object_foreach((json_t *)texts, hash, text)
    {
        char name[50];
        snprintf(name, sizeof name, "%s%ssolve", n > 1 ? hash : "",
                 n > 1 ? ":" : "");
        store_text(s, task, hash, text, json_object_get(of, name));
    }
    json_decref(found);
    batt_scores_free(scores);
    batt_programs_free(all);
    free(source);
}

/* What is known of a text is not computed again. */
static void store_texts(store *s, const char *task, const json_t *texts)
{
    json_t *rest = need(json_object()), *of;
    const char *hash;
    json_object_foreach((json_t *)texts, hash, of)
    {
        json_t *text = json_object_get(of, "text");
        const json_t *score = json_object_get(of, "score");
        if (score)
            store_text(s, task, hash, text, score);
        else
            json_object_set(rest, hash, text);
    }
    if (json_object_size(rest) && !s->failed && !interrupted)
        score_texts(s, task, rest);
    json_decref(rest);
}

/* ---- all tasks ---------------------------------------------------------- */

static void store_tasks(store *s, const batt_scores *scores)
{
    json_t *all = scores_json(scores), *of;
    const json_t *totals = json_object_get(all, "totals");
    const char *task;
    json_object_foreach(json_object_get(all, "tasks"), task, of)
    {
        if (!store_takes(task)) {
            say("%s: no name for a folder: nothing is stored for this task",
                task);
            continue;
        }
        json_t *texts = texts_of(s, of, json_object_get(totals, task));
        store_texts(s, task, texts);
        json_decref(texts);
    }
    json_decref(all);
}

int store_scores(const char *folder, const run_args *run,
                 const batt_programs *all, const batt_tasks *tasks,
                 const batt_scores *scores)
{
    store s = {.run = run,
               .folder = folder,
               .tasks = tasks,
               .several = batt_programs_count_all(all).programs > 1,
               .functions = need(json_object()),
               .texts = need(json_object()),
               .names = need(json_object())};
    bool ok = add_functions(&s, all);
    if (ok)
        store_tasks(&s, scores);
    if (ok && !run->quiet)
        say("%llu solvers stored in %s, where the best of a task stay",
            (unsigned long long)s.stored, folder);
    if (s.refused)
        say("%llu solvers can't be stored: they are no lines 'x = f(...)' of a "
            "Python file",
            (unsigned long long)s.refused);
    json_decref(s.functions);
    json_decref(s.texts);
    json_decref(s.names);
    return s.failed ? EXIT_OUTPUT : ok ? EXIT_OK : EXIT_REFUSED;
}
