/* Memory that runs out, at each allocation in turn, through whole runs of the
 * library: a message, no line that is wrong, none lost without a word, nothing
 * leaked; and never an end of the process. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "codegen/codegen.h"
#include "runtime/batt.h"
#include "runtime/dlpack.h"
#include "scarce.h"

enum { MOST_LINES = 4000 };

static const char *backend; /* "interp", "cuda-shim:0" */
static const char *samples;
static long most_tries; /* of each kind and case */
static long lasting;    /* blocks that LLVM, once open, keeps for ever */
static char folder[] = "/tmp/battc_memory_XXXXXX";

/* ---- what is run -------------------------------------------------------- */

typedef struct {
    const char *const *programs; /* of samples; more than one: loaded at once */
    const char *text;            /* or this */
    const char *name;            /* of the text */
    batt_format format;
    bool isolate, verify;
    bool scores; /* are asked for in place of results */
    bool array;  /* likewise */
    unsigned threads;
    const char *emit; /* kind, instead of a run */
    batt_ir_stage stage;
    const char *pass; /* IR is printed instead of a run */
    bool call;        /* a function is called instead of a run */
} run_case;

typedef struct {
    const run_case *c;
    uint32_t messages, memory; /* told; of these: for want of memory */
    bool record;               /* the lines are what is expected */
    uint32_t lines, next;      /* taken; of the expected ones */
    bool failed;               /* an object or a run could not be made */
    char said[200];            /* last */
} run_state;

typedef struct {
    char *key, *value;
    size_t len;
} line;
static line expected[MOST_LINES];
static uint32_t nexpected;

static void hear(void *state, const batt_message *m)
{
    run_state *s = state;
    assert_non_null(m->text);
    assert_non_null(m->full);
    s->messages += !m->warning;
    s->memory += m->memory;
    snprintf(s->said, sizeof s->said, "%s", m->full);
}

static void line_key(const batt_result *r, char *key, size_t n)
{
    snprintf(key, n, "%s %s %s %u %s", r->function, r->task, r->split, r->index,
             r->candidate);
}

static void expect_line(const char *key, const batt_result *r)
{
    assert_true(nexpected < MOST_LINES);
    line *l = &expected[nexpected++];
    l->key = strdup(key);
    l->len = r->length;
    l->value = malloc(r->length + 1);
    memcpy(l->value, r->value, r->length);
    l->value[r->length] = 0;
}

/* The line as it should be, or an output in it that memory was wanting for. */
static void check_line(const line *l, const batt_result *r)
{
    if (l->len == r->length && !memcmp(l->value, r->value, r->length))
        return;
    if (memmem(r->value, r->length, "Budget", 6))
        return;
    fail_msg("%s: %.*s instead of %s", l->key, (int)r->length, r->value,
             l->value);
}

static bool take_line(void *state, const batt_result *r)
{
    run_state *s = state;
    char key[300];
    line_key(r, key, sizeof key);
    if (s->record) {
        expect_line(key, r);
        return true;
    }
    while (s->next < nexpected && strcmp(expected[s->next].key, key) != 0)
        s->next++;
    if (s->next == nexpected)
        fail_msg("nobody expects a line of %s here", key);
    check_line(&expected[s->next++], r);
    s->lines++;
    return true;
}

/* ---- the library, from one end to the other ----------------------------- */

static batt_tasks *load_tasks(run_state *s)
{
    batt_tasks *t = batt_tasks_new();
    if (!t)
        s->failed = true;
    else if (batt_tasks_add(t, folder, hear, s))
        s->failed = true;
    return t;
}

static void emit(run_state *s, batt_program *p)
{
    FILE *to = fopen("/dev/null", "w");
    if (!to) {
        s->failed = true;
        return;
    }
    batt_compile_options o = {.isolate = s->c->isolate};
    batt_ir_options io = {.stage = s->c->stage, .pass = s->c->pass};
    bool ok = s->c->emit ? batt_emit(p, s->c->emit, &o, to, hear, s)
                         : batt_ir_print(p, &io, to, hear, s);
    s->failed |= !ok;
    fclose(to);
}

static batt_compile_options compile_options(const run_state *s)
{
    batt_compile_options o = {.isolate = s->c->isolate, .verify = s->c->verify};
    static char name[40];
    snprintf(name, sizeof name, "%s", backend);
    char *tier = strchr(name, ':');
    if (tier) {
        o.tier = tier[1] == '0' ? BATT_TIER_0 : BATT_TIER_1;
        *tier = 0;
    }
    o.backend = name;
    return o;
}

/* Scores are as they should be, or some output is out of budget. */
static void check_scores(run_state *s, const batt_scores *scores)
{
    static batt_score_sum want;
    batt_score_sum sum;
    FILE *to = fopen("/dev/null", "w");
    batt_scores_sum(scores, &sum);
    if (s->record)
        want = sum;
    else if (!sum.budgets)
        assert_memory_equal(&sum, &want, sizeof sum);
    if (!to || !batt_scores_write(scores, BATT_SCORES_JSON, to)) {
        s->failed = true;
        s->memory++;
    }
    if (to)
        fclose(to);
}

static void score_code(run_state *s, const batt_code *c, const batt_tasks *t,
                       const batt_options *o)
{
    batt_scores *scores = batt_scores_new(BATT_RULES_TOKPIDJIN);
    batt_events e = {.state = s, .message = hear, .scores = scores};
    batt_status status = BATT_NO_MEMORY;
    if (scores)
        status = batt_run(c, t, o, &e, NULL);
    s->failed |= status != BATT_DONE;
    s->memory += status == BATT_NO_MEMORY;
    if (status == BATT_DONE && !s->failed)
        check_scores(s, scores);
    batt_scores_free(scores);
}

enum { BOX_ROWS = 5, BOX_COLS = 6, MOST_BOXES = 4096 };
typedef struct {
    uint8_t cells[MOST_BOXES][BOX_ROWS][BOX_COLS], kinds[MOST_BOXES];
    int32_t shapes[MOST_BOXES][2];
    uint64_t count;
} boxes;

/* Boxes are as they should be, or an output is out of budget. */
static void check_boxes(const boxes *got, const boxes *want)
{
    assert_int_equal(got->count, want->count);
    for (uint64_t i = 0; i < got->count; i++) {
        if (got->kinds[i] == BATT_ROW_ERROR)
            continue;
        assert_int_equal(got->kinds[i], want->kinds[i]);
        assert_memory_equal(got->shapes[i], want->shapes[i],
                            sizeof got->shapes[i]);
        assert_memory_equal(got->cells[i], want->cells[i],
                            sizeof got->cells[i]);
    }
}

static void read_boxes(run_state *s, const batt_array *a, boxes *b)
{
    batt_array_info info;
    batt_array_describe(a, &info);
    b->count = info.count;
    assert_true(info.count <= MOST_BOXES);
    assert_true(batt_array_read(a, BATT_ARRAY_CELLS, b->cells, hear, s));
    assert_true(batt_array_read(a, BATT_ARRAY_SHAPES, b->shapes, hear, s));
    assert_true(batt_array_read(a, BATT_ARRAY_KINDS, b->kinds, hear, s));
}

/* Somebody else has a share of the array when its owner frees it. */
static void share_array(run_state *s, batt_array *a)
{
    DLManagedTensor *t = batt_array_dlpack(a, BATT_ARRAY_SHAPES, false);
    s->failed |= !t;
    s->memory += !t;
    batt_array_free(a);
    if (t)
        t->deleter(t);
}

static void array_code(run_state *s, const batt_code *c, const batt_tasks *t,
                       const batt_options *o)
{
    static boxes got, want;
    batt_array *a = batt_array_new(BOX_ROWS, BOX_COLS, 7);
    batt_events e = {.state = s, .message = hear, .array = a};
    batt_status status = BATT_NO_MEMORY;
    if (a)
        status = batt_run(c, t, o, &e, NULL);
    s->failed |= status != BATT_DONE;
    s->memory += status == BATT_NO_MEMORY;
    if (status == BATT_DONE)
        read_boxes(s, a, s->record ? &want : &got);
    if (status == BATT_DONE && !s->record && !s->failed)
        check_boxes(&got, &want);
    if (a)
        share_array(s, a);
}

static void run_code(run_state *s, const batt_code *c, const batt_tasks *t)
{
    batt_events e = {.state = s, .result = take_line, .message = hear};
    batt_options o = {.threads = s->c->threads ? s->c->threads : 1,
                      .format = s->c->format,
                      .candidates = BATT_C_NONE | BATT_C_OUTPUT,
                      .pair_all = true,
                      .max_time = 1000,
                      .max_memory = 1 << 24,
                      .device_memory = 1 << 28};
    batt_run_stats stats;
    uint32_t wanted = s->memory, before = s->lines;
    if (s->c->scores || s->c->array) {
        (s->c->array ? array_code : score_code)(s, c, t, &o);
        return;
    }
    batt_status status = batt_run(c, t, &o, &e, &stats);
    s->failed |= status != BATT_DONE;
    if (status == BATT_NO_MEMORY)
        s->memory++; /* that says it */
    else if (!s->record && s->memory == wanted && !s->failed)
        assert_int_equal(s->lines - before, stats.calls);
}

/* The first function, on a task from memory. */
static void call_function(run_state *s, const batt_code *c)
{
    static const int64_t cell[] = {1, 2, 3, 4, 5, 6};
    static const batt_sample sample[] = {{{2, 3, cell}, {3, 2, cell}},
                                         {{1, 1, cell}, {1, 2, cell}}};
    static const batt_task task = {"ab", 1, 1, sample};
    batt_options o = {.max_memory = 1 << 24};
    batt_events e = {.state = s, .result = take_line, .message = hear};
    batt_caller *caller = batt_caller_new(c, &o);
    batt_status status =
        caller ? batt_call(caller, 0, &task, &e) : BATT_NO_MEMORY;
    s->failed |= status != BATT_DONE;
    s->memory += status == BATT_NO_MEMORY;
    batt_caller_free(caller);
}

static void run_program(run_state *s, batt_program *p, const batt_tasks *t)
{
    batt_compile_options o = compile_options(s);
    if (s->c->emit || s->c->pass) {
        emit(s, p);
        return;
    }
    batt_code *c = batt_compile(p, &o, hear, s);
    if (!c)
        s->failed = true;
    else if (s->c->call)
        call_function(s, c);
    else
        run_code(s, c, t);
    batt_code_free(c);
}

static void run_programs(run_state *s, const batt_tasks *t)
{
    static const batt_program_options o = {.advise = true};
    char path[8][300];
    const char *list[8] = {NULL};
    for (int i = 0; s->c->programs[i]; i++) {
        snprintf(path[i], sizeof path[i], "%s/%s", samples, s->c->programs[i]);
        list[i] = path[i];
    }
    batt_programs *all = batt_programs_load(list, &o, hear, s);
    s->failed |= !all;
    for (uint32_t i = 0; all && i < batt_programs_count(all); i++)
        run_program(s, batt_programs_at(all, i), t);
    batt_programs_free(all);
}

static void run_whole(run_state *s)
{
    batt_tasks *t = load_tasks(s);
    if (t && s->c->programs) {
        run_programs(s, t);
    } else if (t) {
        batt_program *p = batt_program_parse(s->c->name, s->c->text,
                                             strlen(s->c->text), NULL, hear, s);
        if (p)
            run_program(s, p, t);
        else
            s->failed = true;
        batt_program_free(p);
    }
    batt_tasks_free(t);
}

/* ---- each allocation in turn -------------------------------------------- */

/* A thread that compiles frees what it had after it is done. */
static bool is_held(long blocks)
{
    for (int i = 0; i < 5000 && scarce_held() != blocks; i++)
        usleep(1000);
    return scarce_held() == blocks;
}

static void try_at(const run_case *c, long n, bool forever)
{
    run_state s = {.c = c};
    scarce_begin(n, forever);
    run_whole(&s);
    scarce_end();
    if (s.failed && !s.memory && s.messages)
        fail_msg("allocation %ld: messages, none of want of memory: %s", n,
                 s.said);
    if (!s.failed && !s.messages && !c->emit && !c->pass)
        assert_int_equal(s.lines, nexpected);
    long held = 2 * (long)nexpected + lasting;
    if (!is_held(held))
        fail_msg("allocation %ld%s: %ld blocks are lost", n,
                 forever ? " and all that follow" : "", scarce_held() - held);
}

static void forget_lines(void)
{
    for (; nexpected; nexpected--) {
        free(expected[nexpected - 1].key);
        free(expected[nexpected - 1].value);
    }
}

/* The lines to expect; how many allocations they take. */
static long run_undisturbed(const run_case *c)
{
    run_state s = {.c = c, .record = true};
    run_whole(&s); /* what is compiled once is cached now */
    forget_lines();
    scarce_begin(0, false);
    run_whole(&s);
    return scarce_end();
}

static void try_case(const run_case *c, const char *what)
{
    long all = run_undisturbed(c), tries = all < most_tries ? all : most_tries;
    for (long i = 0; i < tries; i++) {
        try_at(c, 1 + i * all / tries, false);
        try_at(c, 1 + i * all / tries, true);
    }
    print_message("# %s: %ld of %ld allocations failed, alone and with all "
                  "that follow; %u lines\n",
                  what, tries, all, nexpected);
    forget_lines();
}

static const char *const forms[] = {"tokpidjin/forms.py", NULL};
static const char *const arc_forms[] = {"arc/forms.py", NULL};
static const char *const several[] = {"arc/recursion.py", "arc/helpers.py",
                                      "tokpidjin/recursion.py", NULL};
static const char ir_text[] =
    "module arc 't.ir'\n"
    "func @0 f(S, I, C) { ; 1\n %0 = param I\n %1 = param S\n"
    " %2 = param C\n %3 = call arc.rot90 %0\n"
    " %4 = lambda @1 %1, 'text'\n %5 = try (TypeError)\n"
    " %6 = call arc.apply %4, %2\n %7 = catch\n %8 = end\n"
    " %9 = phi %6, (1, [2, 'x'])\n ret ([%9], %3, %2)\n}\n"
    "lambda @1 g(1) {\n %0 = param 0\n %1 = param 1\n %2 = param 2\n"
    " %3 = tuple %0, %1, %2\n ret %3\n}\n";
static const char bad_text[] =
    "from dsl import *\n"
    "def good(I):\n    return rot90(I)\n"
    "def bad(I):\n    x = rot9O(I)\n    for y in x:\n        pass\n"
    "    return undefined + 1\n"
    "def worse(I:\n    return 'a' 'b\n";

/* Without escapes: see has_room in program_lines.c. */
static const char lines_text[] =
    "{\"id\": \"a\", \"source\": \"def f(I): return rot90(I)\"}\n"
    "\n{\"id\": \"b\", \"source\": \"def f(I): return size(I)\"}\n";

static void test_tokpidjin(void **state)
{
    (void)state;
    try_case(&(run_case){.programs = forms}, "tokpidjin/forms.py");
}

static void test_scores(void **state)
{
    static const char *const rows[] = {"tokpidjin/rows.py", NULL};
    (void)state;
    try_case(&(run_case){.programs = rows, .scores = true, .threads = 2},
             "scores of tokpidjin/rows.py");
}

static void test_array(void **state)
{
    (void)state;
    try_case(&(run_case){.programs = arc_forms,
                         .array = true,
                         .isolate = true,
                         .threads = 2},
             "an array of arc/forms.py");
}

static void test_arc(void **state)
{
    (void)state;
    try_case(&(run_case){.programs = arc_forms,
                         .format = BATT_JSONL,
                         .isolate = true,
                         .threads = 2},
             "arc/forms.py");
}

static void test_ir(void **state)
{
    (void)state;
    try_case(&(run_case){.text = ir_text, .name = "t.ir", .verify = true},
             "IR text");
}

static void test_call(void **state)
{
    (void)state;
    try_case(&(run_case){.text = ir_text, .name = "t.ir", .call = true},
             "a call");
}

static void test_several(void **state)
{
    (void)state;
    try_case(&(run_case){.programs = several}, "three programs");
}

static void test_refused(void **state)
{
    (void)state;
    try_case(&(run_case){.text = bad_text, .name = "bad.py"}, "bad functions");
}

static void test_lines(void **state)
{
    (void)state;
    try_case(&(run_case){.text = lines_text, .name = "p.jsonl"}, "lines");
}

static void test_printed(void **state)
{
    (void)state;
    static const char *const kinds[] = {"ir", "cu"};
    for (size_t i = 0; i < 2; i++)
        try_case(&(run_case){.programs = forms, .emit = kinds[i]}, kinds[i]);
    try_case(
        &(run_case){.programs = forms, .stage = BATT_IR_BEFORE, .pass = "cse"},
        "IR before a pass");
}

/* ---- the tasks ---------------------------------------------------------- */

static void write_file(const char *name, const char *text)
{
    char path[300];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static const char *const files[][2] = {
    {"0000000a.json",
     "{\"train\": [{\"input\": [[0, 1], [2, 0]], \"output\": [[1, 0]]}],"
     " \"test\": [{\"input\": [[0, 0], [0, 5], [4, 4]]}]}"},
    {"some_challenges.json",
     "{\"b\\u0001\": {\"train\": [{\"input\": [[3]], \"output\": [[99999]]}],"
     " \"test\": [{\"input\": [[1, 2]]}]}}"},
    {"some_solutions.json", "{\"b\\u0001\": [[[2, 1]]]}"},
};

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        write_file(files[i][0], files[i][1]);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char path[300];
        snprintf(path, sizeof path, "%s/%s", folder, files[i][0]);
        unlink(path);
    }
    return rmdir(folder);
}

/* The programs of the command line, relative to samples. */
static char **named;

static void test_named(void **state)
{
    (void)state;
    for (char **name = named; *name; name++) {
        const char *const one[] = {*name, NULL};
        try_case(&(run_case){.programs = one}, *name);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest those[] = {cmocka_unit_test(test_named)};
    const struct CMUnitTest running[] = {
        cmocka_unit_test(test_tokpidjin), cmocka_unit_test(test_arc),
        cmocka_unit_test(test_array), cmocka_unit_test(test_scores)};
    const struct CMUnitTest all[] = {
        cmocka_unit_test(test_tokpidjin), cmocka_unit_test(test_arc),
        cmocka_unit_test(test_scores),    cmocka_unit_test(test_ir),
        cmocka_unit_test(test_call),      cmocka_unit_test(test_several),
        cmocka_unit_test(test_refused),   cmocka_unit_test(test_lines),
        cmocka_unit_test(test_array),     cmocka_unit_test(test_printed)};
    if (argc < 4) {
        fprintf(stderr, "usage: %s BACKEND SAMPLES TRIES [PROGRAM...]\n",
                argv[0]);
        return 2;
    }
    backend = argv[1];
    samples = argv[2];
    most_tries = atol(argv[3]);
#ifdef BATTC_LLVM
    char err[300];
    if (!strcmp(backend, "cpu") && !cg_cpu.open(err, sizeof err))
        fprintf(stderr, "%s\n", err);
    lasting = scarce_held();
#endif
    named = argv + 4;
    if (*named)
        return cmocka_run_group_tests(those, make_folder, remove_folder);
    if (!strcmp(backend, "interp"))
        return cmocka_run_group_tests(all, make_folder, remove_folder);
    return cmocka_run_group_tests(running, make_folder, remove_folder);
}
