/* battc diff */
#include "battc_batch.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include "battc_lines.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* As diff(1) ends. */
enum { DIFF_SAME, DIFF_DIFFERS, DIFF_TROUBLE };
enum { A, B, SIDES };
typedef enum { IS_PROGRAM, IS_LINES, IS_SCORES } side_kind;
typedef struct {
    const char *path;
    side_kind kind;
    lines *lines;  /* of results, or NULL */
    json_t *right; /* by task and function or solver: {"train": [right, of],
                      "test": ...}; or NULL */
} side;
typedef struct {
    run_args run;
    side side[SIDES];
    batt_tasks *tasks;
    bool show;
    color_form colors;
    uint64_t counts[4]; /* lines by how they differ: see compare_lines */
    uint64_t names;     /* names whose right samples differ */
    bool trouble;       /* some of it was not run */
} diff_args;

static const struct argp_option diff_options[] = {
    {"candidate", OPT_CANDIDATE, "none|output|both", 0,
     "As in battc run, where programs are run", 0},
    {"show", OPT_SHOW, 0, 0, "Draw both values of lines that differ", 1},
    {"color", OPT_COLOR, "auto|truecolor|256|ascii", 0, "As in battc show", 1},
    {0}};

static const char diff_doc[] =
    "Tell in what B differs from A: two programs, run on TASKS; two files of "
    "results, as battc run writes them; or two of scores, as battc score "
    "--format json does. A program may stand beside a file of either kind. "
    "Programs, and JSON lines with TASKS, are compared by what they solve, too."
    "\vLines are 'lost', 'gained' or 'changed' with a task and a function, or "
    "a "
    "solver of a batt, and how many samples it is right on in A and in B; and "
    "'differs', 'only in A' or 'only in B' with the call whose value is "
    "another "
    "one. A task is solved by what is right on all its samples.\n\n"
    "The exit status is 0 where nothing differs, 1 where something does, and 2 "
    "or more where something went wrong.\n\n"
    "Examples:\n"
    "  battc diff old/solvers.py new/solvers.py training/\n"
    "  battc diff --show monday.jsonl tuesday.jsonl training/\n"
    "  battc diff scores.json solvers.py training/";

/* ---- arguments ---------------------------------------------------------- */

static void take_arguments(run_args *run, struct argp_state *state)
{
    diff_args *a = run->state;
    char **arg = state->argv + state->next;
    if (state->argc - state->next < SIDES)
        usage_error(state, "what is to be compared? A and B");
    a->side[A].path = arg[A];
    a->side[B].path = arg[B];
    a->run.tasks = arg + SIDES;
    state->next = state->argc;
}

static error_t parse_diff(int key, char *arg, struct argp_state *state)
{
    diff_args *a = state->input;
    switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &a->run; break;
    case OPT_CANDIDATE:
        a->run.run.candidates = 1u + (unsigned)parse_listed(key, arg, state);
        break;
    case OPT_SHOW: a->show = true; break;
    case OPT_COLOR:
        a->colors = (color_form)parse_listed(key, arg, state);
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- the sides ---------------------------------------------------------- */

/* What is a path? By how the file begins. */
static side_kind kind_of(const char *path)
{
    char begin[64] = "";
    struct stat st;
    if (*path == '@' || stat(path, &st) || !S_ISREG(st.st_mode))
        return IS_PROGRAM;
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(begin, 1, sizeof begin - 1, f) : 0;
    if (f)
        fclose(f);
    if (!strncmp(begin, "{\"rules\"", 8))
        return IS_SCORES;
    if (!strncmp(begin, "{\"function\"", 11) || (f && !st.st_size))
        return IS_LINES;
    const char *tab = memchr(begin, '\t', n);
    return tab && !memchr(begin, ' ', (size_t)(tab - begin)) ? IS_LINES
                                                             : IS_PROGRAM;
}

/* The members of right of a task's score, under either rules. */
static void take_scores(side *s, const json_t *scores)
{
    const char *task;
    json_t *of;
    s->right = draw_need(json_object());
    json_object_foreach(json_object_get(scores, "tasks"), task, of)
    {
        json_t *right = json_object_get(of, "right");
        json_object_set(s->right, task, right ? right : of);
    }
}

static int load_scores(side *s)
{
    json_error_t e;
    json_t *scores = json_load_file(s->path, 0, &e);
    if (!json_is_object(json_object_get(scores, "tasks"))) {
        say("%s: no scores: %s", s->path, scores ? "no tasks" : e.text);
        json_decref(scores);
        return DIFF_TROUBLE;
    }
    take_scores(s, scores);
    json_decref(scores);
    return EXIT_OK;
}

static bool keep_result(run_args *a, const batt_result *r, FILE *to)
{
    (void)to;
    return batt_result_write(r, a->state);
}

static const char **copy_names(const char **names)
{
    size_t n = 0;
    while (names && names[n])
        n++;
    const char **copy = draw_need(calloc(n + 1, sizeof *copy));
    for (size_t i = 0; i < n; i++)
        copy[i] = names[i];
    return names ? copy : (free(copy), NULL);
}

/* batch_main with a side as the program; frees what it has copied. */
static int run_side(const diff_args *a, const side *s, run_args *run)
{
    run->programs = draw_need(calloc(2, sizeof *run->programs));
    run->programs[0] = s->path;
    run->task_ids = copy_names(a->run.task_ids);
    run->functions = copy_names(a->run.functions);
    run->output = "/dev/null";
    return batch_main(run);
}

/* What is compared all the same counts as trouble in the end; else the status
 * to end with at once. */
static int settle(diff_args *a, int rc)
{
    bool some = rc == EXIT_REFUSED || rc == EXIT_INPUT;
    a->trouble = a->trouble || rc;
    return some || rc == EXIT_OK ? EXIT_OK : rc;
}

static int run_lines(diff_args *a, side *s)
{
    FILE *f = tmpfile();
    run_args run = a->run;
    if (!f) {
        say("no temporary file: %s", strerror(errno));
        return EXIT_OUTPUT;
    }
    run.run.format = BATT_JSONL;
    run.result = keep_result;
    run.state = f;
    int rc = settle(a, run_side(a, s, &run));
    if (!rc && fflush(f)) {
        say("a temporary file: %s", strerror(errno));
        rc = EXIT_OUTPUT;
    }
    s->lines = rc ? NULL : lines_read(f, s->path);
    fclose(f);
    return rc ? rc : s->lines ? EXIT_OK : DIFF_TROUBLE;
}

static int begin_scores(run_args *run, const batt_programs *all,
                        const batt_tasks *tasks)
{
    (void)tasks;
    batt_rules rules = BATT_RULES_EQUAL;
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            if (batt_program_rules(p, i) == BATT_RULES_TOKPIDJIN)
                rules = BATT_RULES_TOKPIDJIN;
    run->scores = batt_scores_new(rules);
    return run->scores ? EXIT_OK : say_memory();
}

static int run_scores(diff_args *a, side *s)
{
    run_args run = a->run;
    draft d;
    run.begin = begin_scores;
    run.quiet = true; /* all has been said */
    int rc = settle(a, run_side(a, s, &run));
    if (!rc && !draft_open(&d))
        rc = EXIT_MEMORY;
    if (!rc && run.scores) {
        batt_scores_write(run.scores, BATT_SCORES_JSON, d.f);
        fclose(d.f);
        json_t *scores = json_loadb(d.data, d.size, 0, NULL);
        take_scores(s, scores);
        json_decref(scores);
        free(d.data);
    }
    batt_scores_free(run.scores);
    return rc;
}

static int load_side(diff_args *a, side *s, side_kind other)
{
    if (s->kind == IS_SCORES)
        return load_scores(s);
    if (s->kind == IS_PROGRAM && !*a->run.tasks) {
        if (*s->path != '@' && access(s->path, F_OK))
            say("%s: %s", s->path, strerror(errno));
        else
            say("%s is a program: on which TASKS is it to be run?", s->path);
        return DIFF_TROUBLE;
    }
    if (s->kind == IS_PROGRAM) {
        int rc = other == IS_SCORES ? EXIT_OK : run_lines(a, s);
        return rc ? rc : run_scores(a, s);
    }
    FILE *f = fopen(s->path, "rb");
    s->lines = f ? lines_read(f, s->path) : NULL;
    if (!f)
        say("%s: %s", s->path, strerror(errno));
    else
        fclose(f);
    if (s->lines && batt_tasks_count(a->tasks) && lines_are_json(s->lines))
        s->right = lines_judge(s->lines, a->tasks);
    return s->lines ? EXIT_OK : DIFF_TROUBLE;
}

/* ---- what is solved ----------------------------------------------------- */

typedef struct {
    json_int_t right[2], of[2]; /* train, test */
} standing;

static standing read_standing(const json_t *v)
{
    static const char *const splits[] = {"train", "test"};
    standing s = {0};
    for (int i = 0; i < 2; i++) {
        const json_t *n = json_object_get(v, splits[i]);
        s.right[i] = json_integer_value(json_array_get(n, 0));
        s.of[i] = json_integer_value(json_array_get(n, 1));
    }
    return s;
}

static bool is_solved(const standing *s)
{
    return s->of[0] + s->of[1] && s->right[0] == s->of[0]
           && s->right[1] == s->of[1];
}

static bool solves_any(const json_t *names)
{
    const char *name;
    json_t *v;
    json_object_foreach((json_t *)names, name, v)
    {
        standing s = read_standing(v);
        if (is_solved(&s))
            return true;
    }
    return false;
}

static void put_name(const char *before, const char *name)
{
    fputs(before, stdout);
    batt_escape(name, strlen(name), stdout);
}

static void put_standing(const char *before, const json_t *v)
{
    standing s = read_standing(v);
    fputs(before, stdout);
    if (!v)
        fputs("on none", stdout);
    else
        printf("on %lld/%lld train, %lld/%lld test", (long long)s.right[0],
               (long long)s.of[0], (long long)s.right[1], (long long)s.of[1]);
}

/* One name of a task; either side may lack it. */
static void compare_name(diff_args *d, const char *task, const char *name,
                         const json_t *a, const json_t *b)
{
    standing x = read_standing(a), y = read_standing(b);
    bool was = is_solved(&x), is = is_solved(&y);
    if (x.right[0] == y.right[0] && x.right[1] == y.right[1] && was == is)
        return;
    d->names++;
    put_name(was && !is   ? "lost     "
             : is && !was ? "gained   "
                          : "changed  ",
             task);
    put_name(" ", name);
    put_standing(": right ", a);
    put_standing("; now ", b);
    putchar('\n');
}

static void compare_task(diff_args *d, const char *task, const json_t *a,
                         const json_t *b)
{
    const char *name;
    json_t *v;
    json_object_foreach((json_t *)a, name, v)
        compare_name(d, task, name, v, json_object_get(b, name));
    json_object_foreach((json_t *)b, name, v) if (!json_object_get(a, name))
        compare_name(d, task, name, NULL, v);
}

/* Tasks that a side solves, and of those the ones that the other one does not;
 * the number of the first. */
static uint64_t count_solved(const json_t *of, const json_t *other,
                             uint64_t *more)
{
    const char *task;
    json_t *names;
    uint64_t n = 0;
    *more = 0;
    json_object_foreach((json_t *)of, task, names)
    {
        bool solved = solves_any(names);
        n += solved;
        *more += solved && !solves_any(json_object_get(other, task));
    }
    return n;
}

static void compare_right(diff_args *d)
{
    const json_t *a = d->side[A].right, *b = d->side[B].right;
    const char *task;
    json_t *names;
    uint64_t lost, gained;
    if (!a || !b)
        return;
    json_object_foreach((json_t *)a, task, names)
        compare_task(d, task, names, json_object_get(b, task));
    json_object_foreach((json_t *)b, task, names) if (!json_object_get(a, task))
        compare_task(d, task, NULL, names);
    uint64_t was = count_solved(a, b, &lost);
    uint64_t is = count_solved(b, a, &gained);
    printf("tasks solved: %llu in A, %llu in B; %llu lost, %llu gained\n",
           (unsigned long long)was, (unsigned long long)is,
           (unsigned long long)lost, (unsigned long long)gained);
}

/* ---- lines -------------------------------------------------------------- */

static void draw_lines(const diff_args *d, const line *a, const line *b)
{
    batt_task_sample s = {0};
    figure f = {.title = draw_need(strdup(""))};
    uint32_t last = 0;
    json_t *va = line_value(a), *vb = line_value(b);
    drawing *da = draw_json(va), *db = draw_json(vb);
    if (line_sample(a, d->tasks, &last, &s))
        figure_add(&f, "input", draw_grid(&s.grids.input), "a large grid");
    figure_add_value(&f, "A", va, a->value, a->length);
    figure_add_value(&f, "B", vb, b->value, b->length);
    if (s.grids.output.cell)
        figure_add(&f, "expected", draw_grid(&s.grids.output), "a large grid");
    if (da && db)
        figure_add_difference(&f, db, da);
    draw_text(&f, d->colors, draw_width(stdout), stdout);
    figure_free(&f);
    free(da);
    free(db);
    json_decref(va);
    json_decref(vb);
}

static void on_pair(void *state, const line *a, const line *b)
{
    static const char *const what[] = {"", "differs  ",
                                       "only in A: ", "only in B: "};
    diff_args *d = state;
    int kind = !b ? 2 : !a ? 3 : !line_equals(a, b);
    d->counts[kind]++;
    if (!kind)
        return;
    fputs(what[kind], stdout);
    line_put_call(a ? a : b, stdout);
    putchar('\n');
    if (d->show && kind == 1)
        draw_lines(d, a, b);
}

static int compare_lines(diff_args *d)
{
    const lines *a = d->side[A].lines, *b = d->side[B].lines;
    const uint64_t *n = d->counts;
    if (!a || !b)
        return EXIT_OK;
    if (lines_are_json(a) != lines_are_json(b) && lines_count(a)
        && lines_count(b)) {
        say("the results of one are JSON lines, those of the other are not: "
            "battc run --format writes both alike");
        return DIFF_TROUBLE;
    }
    lines_pair(a, b, on_pair, d);
    printf("results: %llu alike, %llu differ, %llu only in A, %llu only in B\n",
           (unsigned long long)n[0], (unsigned long long)n[1],
           (unsigned long long)n[2], (unsigned long long)n[3]);
    return EXIT_OK;
}

/* ---- the command -------------------------------------------------------- */

static int load_tasks(diff_args *a)
{
    a->tasks = draw_need(batt_tasks_new());
    for (char **path = a->run.tasks; *path; path++)
        if (batt_tasks_add(a->tasks, *path, NULL, NULL)
            && a->side[A].kind != IS_PROGRAM && a->side[B].kind != IS_PROGRAM)
            batt_tasks_add(a->tasks, *path, print_task_message, NULL);
    return EXIT_OK;
}

static int compare(diff_args *a)
{
    side *x = &a->side[A], *y = &a->side[B];
    x->kind = kind_of(x->path);
    y->kind = kind_of(y->path);
    int rc = load_tasks(a);
    rc = rc ? rc : load_side(a, x, y->kind);
    rc = rc ? rc : load_side(a, y, x->kind);
    if (!rc && !(x->lines && y->lines) && !(x->right && y->right)) {
        say("results and scores are compared with TASKS only, where results "
            "are JSON lines");
        rc = DIFF_TROUBLE;
    }
    if (rc)
        return rc;
    a->colors = draw_colors(a->colors, stdout);
    rc = compare_lines(a);
    if (rc)
        return rc;
    compare_right(a);
    bool differs = a->names || a->counts[1] || a->counts[2] || a->counts[3];
    return a->trouble ? DIFF_TROUBLE : differs ? DIFF_DIFFERS : DIFF_SAME;
}

int diff_main(int argc, char **argv)
{
    static const struct argp_child shared[] = {{&batch_argp, 0, NULL, 0}, {0}};
    static const struct argp argp = {
        diff_options,
        parse_diff,
        "PROGRAM PROGRAM TASKS...\nFILE FILE [TASKS...]",
        diff_doc,
        shared,
        0,
        0};
    diff_args a = {.run = {.arguments = take_arguments, .state = &a}};
    parse_command(&argp, "battc diff", argc, argv, &a);
    int rc = compare(&a);
    for (int i = 0; i < SIDES; i++) {
        lines_free(a.side[i].lines);
        json_decref(a.side[i].right);
    }
    batt_tasks_free(a.tasks);
    free(a.run.task_ids);
    free(a.run.functions);
    return close_output(stdout, NULL) ? rc : EXIT_OUTPUT;
}
