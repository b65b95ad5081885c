/* battc show */
#include "battc_batch.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef enum { SHOW_TEXT, SHOW_HTML, SHOW_PNG } show_form;
typedef struct {
    run_args run;
    show_form form;
    color_form colors;
    unsigned width;
    const char *at; /* a variable or line instead of what is returned */
    long output;    /* -1: all */
    const char *split;
    long index; /* of a sample in its split; -1: all of it */
    image *image;
    const batt_programs *programs;
    const batt_tasks *tasks;
    uint32_t last; /* the last result's task */
    uint64_t drawn;
    bool full; /* the image has no room for more */
} show_args;

static const struct argp_option show_options[] = {
    {"at", OPT_AT, "NAME", 0,
     "Instead of what the function returns the last value of its variable "
     "NAME, or what line NAME assigns (PROGRAM is Python source)",
     0},
    {"candidate", OPT_CANDIDATE, "none|output|both", 0, "As in battc run", 0},
    {"sample", OPT_SAMPLE, "SAMPLE", 0,
     "train, test, or one of them: train:0, test:1", 0},
    {"output", OPT_ROW, "N", 0,
     "Only row N, from 0, of the lists that a batt returns, those of the first "
     "list first (default: all of the first list); of other functions item N "
     "of a tuple or list",
     0},
    {"color", OPT_COLOR, "auto|truecolor|256|ascii", 0,
     "How cells are shown (default: what $COLORTERM, $TERM and $NO_COLOR say "
     "of a terminal, else ascii)",
     1},
    {"file", 'o', "FILE", 0, "Write to FILE", 1},
    {"png", OPT_PNG, "FILE", 0, "Draw an image", 1},
    {"html", OPT_HTML, "FILE", 0, "Draw a page that needs nothing else", 1},
    {0}};

static const char show_doc[] =
    "Draw what the functions of PROGRAM return on TASKS: input, value, "
    "expected "
    "output, and their difference, the expected cells where the value has "
    "others. A set of cells or places is drawn like a grid, a tuple of them "
    "one "
    "after the other, all else is text as in battc run. PROGRAM and TASKS are "
    "those of battc run."
    "\vExamples:\n"
    "  battc show solvers.py 7e5c9b88.json\n"
    "  battc show --sample train:0 --output 3 batt.py 7e5c9b88.json\n"
    "  battc show --at t38 batt.py 7e5c9b88.json\n"
    "  battc show --task 7e5c9b88 --png crop.png solvers.py training/";

/* ---- arguments ---------------------------------------------------------- */

static long parse_number(const char *arg, const char *option,
                         struct argp_state *state)
{
    char *end;
    long n = strtol(arg, &end, 10);
    if (*arg < '0' || *arg > '9' || *end || n > INT32_MAX)
        usage_error(state, "--%s is a number from 0, not '%s'", option, arg);
    return n;
}

static void parse_sample(show_args *a, const char *arg,
                         struct argp_state *state)
{
    size_t n = strcspn(arg, ":");
    a->split = n == 5 && !strncmp(arg, "train", n)  ? "train"
               : n == 4 && !strncmp(arg, "test", n) ? "test"
                                                    : NULL;
    if (!a->split)
        usage_error(state,
                    "--sample is train, test, train:N or test:N, not "
                    "'%s'",
                    arg);
    a->index = arg[n] ? parse_number(arg + n + 1, "sample", state) : -1;
}

static void set_form(show_args *a, show_form form, const char *path,
                     struct argp_state *state)
{
    if (a->form != SHOW_TEXT)
        usage_error(state, "--png and --html exclude each other");
    a->form = form;
    a->run.output = path;
}

static error_t parse_show(int key, char *arg, struct argp_state *state)
{
    show_args *a = state->input;
    switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &a->run; break;
    case OPT_CANDIDATE:
        a->run.run.candidates = 1u + (unsigned)parse_listed(key, arg, state);
        break;
    case 'o': a->run.output = arg; break;
    case OPT_AT: a->at = arg; break;
    case OPT_SAMPLE: parse_sample(a, arg, state); break;
    case OPT_ROW: a->output = parse_number(arg, "output", state); break;
    case OPT_COLOR:
        a->colors = (color_form)parse_listed(key, arg, state);
        break;
    case OPT_PNG: set_form(a, SHOW_PNG, arg, state); break;
    case OPT_HTML: set_form(a, SHOW_HTML, arg, state); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- what is drawn ------------------------------------------------------ */

static bool returns_lists(const show_args *a, const char *function)
{
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(a->programs, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            if (!strcmp(batt_program_name(p, i), function))
                return batt_program_rules(p, i) == BATT_RULES_TOKPIDJIN;
    return false;
}

static void put_name(FILE *to, const char *before, const char *name)
{
    fputs(before, to);
    batt_escape(name, strlen(name), to);
}

/* row: of an output, or -1; solver: its name, or NULL. */
static char *title_of(const batt_result *r, long row, const char *solver)
{
    char *text = NULL;
    size_t size;
    FILE *to = draw_need(open_memstream(&text, &size));
    put_name(to, "", r->function);
    put_name(to, " ", r->task);
    fprintf(to, " %s %u", r->split, r->index);
    if (!strcmp(r->candidate, "output"))
        fputs(", C the output", to);
    if (row >= 0)
        fprintf(to, ", output %ld", row);
    if (solver)
        put_name(to, " ", solver);
    return fclose(to) ? draw_need(NULL) : draw_need(text);
}

static bool draw_figure(show_args *a, figure *f, FILE *to)
{
    a->drawn++;
    if (a->form == SHOW_PNG) {
        a->full = !image_add(a->image, f);
        return true;
    }
    return a->form == SHOW_HTML ? draw_html(f, to)
                                : draw_text(f, a->colors, a->width, to);
}

/* The value as JSON or, if that is an exception, its name and message. */
static char *text_of(const json_t *value)
{
    const char *error = json_string_value(json_object_get(value, "error"));
    const char *why = json_string_value(json_object_get(value, "message"));
    char *text;
    if (!error)
        text = json_dumps(value, JSON_ENCODE_ANY | JSON_ENSURE_ASCII);
    else if (asprintf(&text, "!%s%s%s", error, why && *why ? ": " : "",
                      why ? why : "")
             < 0)
        text = NULL;
    return draw_need(text);
}

static bool show_value(show_args *a, const batt_result *r, const json_t *value,
                       long row, const char *solver, FILE *to)
{
    batt_task_sample s = {0};
    judge_sample(a->tasks, r->task, r->split, r->index, &a->last, &s);
    figure f = {.title = title_of(r, row, solver)};
    drawing *want = draw_grid(&s.grids.output), *got = draw_json(value);
    char *text = text_of(value);
    figure_add(&f, "input", draw_grid(&s.grids.input), "a large grid");
    figure_add_value(&f, "value", value, text, strlen(text));
    if (want) {
        figure_add(&f, "expected", want, NULL);
        figure_add_difference(&f, want, got);
    }
    bool ok = draw_figure(a, &f, to);
    free(got);
    free(text);
    figure_free(&f);
    return ok;
}

/* Row or item n of a value of several; NULL: it has none. */
static const json_t *row_of(const json_t *value, bool lists, size_t n)
{
    drawing *whole = lists || n ? NULL : draw_json(value);
    free(whole);
    return lists   ? judge_row(value, n)
           : whole ? value
                   : json_array_get(value, n);
}

static bool show_row(show_args *a, const batt_result *r, const json_t *value,
                     bool lists, long n, FILE *to)
{
    enum { SOLVER = 2 }; /* in rows of either list */
    const json_t *row = row_of(value, lists, (size_t)n);
    if (!row)
        return true;
    size_t items = lists ? json_array_size(row) : 0;
    const json_t *name = items == 4 ? json_array_get(row, SOLVER) : NULL;
    return show_value(a, r, items ? json_array_get(row, items - 1) : row, n,
                      json_string_value(name), to);
}

static bool show_rows(show_args *a, const batt_result *r, const json_t *value,
                      FILE *to)
{
    bool lists = json_is_array(value) && returns_lists(a, r->function);
    if (a->output >= 0)
        return show_row(a, r, value, lists, a->output, to);
    if (!lists)
        return show_value(a, r, value, -1, NULL, to);
    size_t n = json_array_size(json_array_get(value, 0));
    bool ok = true;
    for (size_t i = 0; ok && i < n && !a->full; i++)
        ok = show_row(a, r, value, lists, (long)i, to);
    return ok;
}

static bool is_wanted(const show_args *a, const batt_result *r)
{
    return !a->full && (!a->split || !strcmp(a->split, r->split))
           && (a->index < 0 || (uint32_t)a->index == r->index);
}

static bool show_result(run_args *run, const batt_result *r, FILE *to)
{
    show_args *a = run->state;
    if (!is_wanted(a, r))
        return true;
    json_t *value = judge_parse(r->value, r->length);
    bool ok = show_rows(a, r, value, to);
    json_decref(value);
    return ok;
}

/* ---- the command -------------------------------------------------------- */

/* The source of the slice of one program; false after a message. */
static bool slice_program(const show_args *a, draft *d)
{
    batt_slice_options o = {.at = a->at};
    const char *const *functions = a->run.functions;
    if (a->run.programs[1] || (functions && functions[1])) {
        say("--at is for one PROGRAM, and one --function of it");
        return false;
    }
    o.function = functions ? functions[0] : NULL;
    if (!draft_open(d))
        return false;
    bool ok = batt_slice(a->run.programs[0], &a->run.load, &o, d->f,
                         print_message, NULL);
    return !fclose(d->f) && ok;
}

/* A slice of the program in its place, in its dialect. */
static batt_programs *load_slice(run_args *run, int *rc)
{
    const show_args *a = run->state;
    if (!a->at)
        return load_programs(run->programs, &run->load, rc);
    draft d = {0};
    batt_programs *all = NULL;
    batt_program *whole = load_program(run->programs[0], &run->load, rc);
    if (whole && slice_program(a, &d)) {
        batt_source source = {run->programs[0], d.data, d.size};
        run->load.dialect = batt_program_dialect(whole);
        all = batt_programs_parse(&source, 1, &run->load, print_message, NULL);
    } else if (whole) {
        *rc = EXIT_REFUSED;
    }
    batt_program_free(whole);
    free(d.data);
    return all;
}

static int begin_show(run_args *run, const batt_programs *all,
                      const batt_tasks *tasks)
{
    show_args *a = run->state;
    a->programs = all;
    a->tasks = tasks;
    return EXIT_OK;
}

static bool open_show(run_args *run, FILE *to)
{
    show_args *a = run->state;
    a->colors = draw_colors(a->colors, to);
    a->width = draw_width(to);
    return a->form != SHOW_HTML || draw_html_begin("battc show", "", to);
}

static bool end_show(run_args *run, FILE *to)
{
    show_args *a = run->state;
    if (a->form == SHOW_HTML)
        return draw_html_end(to);
    if (a->form == SHOW_PNG && a->full && run->output)
        unlink(run->output); /* nothing is in it */
    return a->form != SHOW_PNG || a->full || image_write(a->image, to);
}

/* What is missing in the picture is said. */
static int check_show(const show_args *a, int rc)
{
    if (a->full) {
        say("the image would have more than 64 million pixels: --function, "
            "--task, --sample and --output choose what is drawn");
        return EXIT_REFUSED;
    }
    if (rc == EXIT_OK && !a->drawn) {
        say("nothing is drawn: no sample or output is as asked for");
        return EXIT_REFUSED;
    }
    return rc;
}

int show_main(int argc, char **argv)
{
    static const struct argp_child shared[] = {{&batch_argp, 0, NULL, 0}, {0}};
    static const struct argp argp = {
        show_options, parse_show, batch_usage, show_doc, shared, 0, 0};
    show_args a = {.output = -1,
                   .index = -1,
                   .run = {.run.format = BATT_JSONL,
                           .behind = count_behind(argc, argv),
                           .load_all = load_slice,
                           .begin = begin_show,
                           .open = open_show,
                           .result = show_result,
                           .end = end_show,
                           .state = &a}};
    parse_command(&argp, "battc show", argc, argv, &a);
    if (a.form == SHOW_PNG && !image_is_supported())
        return EXIT_REFUSED;
    a.image = a.form == SHOW_PNG ? image_new() : NULL;
    int rc = batch_main(&a.run);
    image_free(a.image);
    return check_show(&a, rc);
}
