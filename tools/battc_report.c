/* A page of a run: tasks with pictures, program beside IR, times. It needs
 * nothing but itself, and its parts are elements that the keyboard reaches. */
#include "battc_report.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include <stdlib.h>
#include <string.h>

enum {
    MOST_PICTURES = 600 << 10, /* bytes */
    MOST_CODE = 150 << 10,     /* of a program's source, or IR */
    MOST_GRIDS = 4,            /* of a batt on a sample */
    NAME = 2,                  /* in a batt's rows */
    GRID = 3
};

struct report {
    const run_args *run;
    const batt_programs *programs;
    const batt_tasks *tasks;
    draft units, unit, times; /* finished ones; the pictures of one; tables */
    char *function, *task;    /* of that one, or NULL */
    uint32_t last;            /* see judge_sample */
    uint32_t right[2], of[2]; /* its samples, train and test */
    uint64_t drawn, left_out; /* pictures */
    uint64_t calls, raised, solved, count;
    heat heat;
};

static const char style[] =
    "body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 80em;"
    " padding: 0 1em; }\n"
    "body > h2 { font-size: 24px; margin: 1em 0 .5em; }\n"
    "nav a { margin-right: 1em; }\n"
    "details { border-top: 1px solid #8888; padding: .3em 0; }\n"
    "summary { cursor: pointer; overflow-wrap: anywhere; }\n"
    ".code { display: grid; grid-template-columns: repeat(auto-fit,"
    " minmax(20em, 1fr)); gap: 1em; }\n"
    "pre { overflow: auto; max-height: 40em; font-size: 13px; }\n"
    "table { border-spacing: 1em 0; text-align: left; }\n"
    "td.n { text-align: right; }\n"
    "pre i { display: inline-block; width: 4em; }\n"
    "pre b { display: inline-block; height: .7em; min-width: 1px;"
    " background: #e05a2b; }\n";

/* Only what is found stays; "#q=WORDS" behind the address searches, too. */
static const char script[] =
    "<script>\n"
    "const field = document.getElementById('q');\n"
    "const units = [...document.querySelectorAll('details.unit')];\n"
    "function search() {\n"
    "  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);\n"
    "  let n = 0;\n"
    "  for (const u of units) {\n"
    "    const text = u.firstElementChild.textContent.toLowerCase();\n"
    "    u.hidden = !words.every(w => text.includes(w));\n"
    "    n += !u.hidden;\n"
    "  }\n"
    "  document.getElementById('found').textContent = n + ' of ' +"
    " units.length;\n"
    "}\n"
    "field.addEventListener('input', search);\n"
    "const asked = location.hash.match(/^#q=(.*)/);\n"
    "if (asked) field.value = decodeURIComponent(asked[1]);\n"
    "search();\n"
    "</script>\n";

void report_text(const char *text, FILE *to)
{
    draft d;
    if (!draft_open(&d))
        draw_need(NULL);
    batt_escape(text, strlen(text), d.f);
    if (fclose(d.f))
        draw_need(NULL);
    draw_html_text(d.data, to);
    free(d.data);
}

static FILE *open_draft(draft *d)
{
    return draft_open(d) ? d->f : draw_need(NULL);
}

static void put_draft(draft *d, FILE *to)
{
    if (fclose(d->f))
        draw_need(NULL);
    fwrite(d->data, 1, d->size, to);
    free(d->data);
    *d = (draft){0};
}

report *report_new(const run_args *run, const batt_programs *all,
                   const batt_tasks *tasks)
{
    report *r = draw_need(calloc(1, sizeof *r));
    r->run = run;
    r->programs = all;
    r->tasks = tasks;
    open_draft(&r->units);
    open_draft(&r->times);
    return r;
}

/* ---- results ------------------------------------------------------------ */

static void end_unit(report *r)
{
    if (!r->task)
        return;
    FILE *to = r->units.f;
    bool solved = r->of[0] + r->of[1] && r->right[0] == r->of[0]
                  && r->right[1] == r->of[1];
    r->solved += solved;
    r->count++;
    fputs("<details class=\"unit\"><summary>", to);
    report_text(r->task, to);
    fputs(" ", to);
    report_text(r->function, to);
    fprintf(to, ": right on %u/%u train, %u/%u test%s</summary>\n", r->right[0],
            r->of[0], r->right[1], r->of[1], solved ? ", solved" : "");
    put_draft(&r->unit, to);
    fputs("</details>\n", to);
    free(r->task);
    free(r->function);
    r->task = r->function = NULL;
}

static void begin_unit(report *r, const batt_result *of)
{
    if (r->task && !strcmp(r->task, of->task)
        && !strcmp(r->function, of->function))
        return;
    end_unit(r);
    r->task = draw_need(strdup(of->task));
    r->function = draw_need(strdup(of->function));
    memset(r->right, 0, sizeof r->right);
    memset(r->of, 0, sizeof r->of);
    open_draft(&r->unit);
}

/* Grids of a batt's solvers: those that are right first. True: there is one
 * that is. */
static bool add_rows(figure *f, const json_t *value, const batt_grid *want)
{
    const json_t *rows = json_array_get(value, 0);
    bool any = false;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < json_array_size(rows); i++) {
            const json_t *row = json_array_get(rows, i);
            bool right = judge_equals(json_array_get(row, GRID), want);
            drawing *d = right == !pass && f->count < MOST_GRIDS + 1
                             ? draw_json(json_array_get(row, GRID))
                             : NULL;
            any = any || right;
            if (d)
                figure_add(f, json_string_value(json_array_get(row, NAME)), d,
                           NULL);
        }
    return any;
}

static bool add_value(figure *f, const batt_result *of, const json_t *value,
                      const batt_task_sample *s)
{
    figure_add(f, "input", draw_grid(&s->grids.input), "a large grid");
    if (judge_is_batt(value))
        return add_rows(f, value, &s->grids.output);
    figure_add_value(f, "value", value, of->value, of->length);
    return judge_equals(value, &s->grids.output);
}

static void draw_result(report *r, const batt_result *of, figure *f,
                        const batt_task_sample *s)
{
    if (s->grids.output.cell)
        figure_add(f, "expected", draw_grid(&s->grids.output), "a large grid");
    if (ftell(r->units.f) + ftell(r->unit.f) > MOST_PICTURES) {
        r->left_out++;
        return;
    }
    char title[80];
    snprintf(title, sizeof title, "%s %u, C %s", of->split, of->index,
             of->candidate);
    f->title = draw_need(strdup(title));
    draw_html(f, r->unit.f);
    r->drawn++;
}

void report_result(report *r, const batt_result *of)
{
    batt_task_sample s = {0};
    figure f = {0};
    json_t *value = judge_parse(of->value, of->length);
    begin_unit(r, of);
    judge_sample(r->tasks, of->task, of->split, of->index, &r->last, &s);
    bool right = add_value(&f, of, value, &s);
    if (s.grids.output.cell && !strcmp(of->candidate, "none")) {
        bool test = !strcmp(of->split, "test");
        r->of[test]++;
        r->right[test] += right;
    }
    r->calls++;
    r->raised += json_object_get(value, "error") != NULL;
    draw_result(r, of, &f, &s);
    figure_free(&f);
    json_decref(value);
}

/* ---- times -------------------------------------------------------------- */

void report_profile(report *r, const run_times *t, const batt_code *code,
                    const batt_run_stats *stats, const profile_rows *rows)
{
    report_times(r->times.f, t, code, stats, rows, heat_path(r->run));
    for (size_t i = 0; i < rows->statements; i++)
        heat_add(&r->heat, &rows->statement[i]);
}

/* ---- the page ----------------------------------------------------------- */

/* How hot a line of the source is, as a bar as long as that says. */
static void put_heat(const heat *h, uint32_t line, FILE *to)
{
    const row_counts *of = heat_of(h, line);
    if (of)
        fprintf(to,
                "<i id=\"L%u\" title=\"%.6f s\"><b style=\"width:%.0f%%\">"
                "</b></i>",
                (unsigned)line, of->seconds, 100 * of->seconds / h->hottest);
    else
        fputs("<i></i>", to);
}

static void drop_message(void *state, const batt_message *m)
{
    (void)state;
    (void)m;
}

static void put_programs(const report *r, FILE *to)
{
    const batt_ir_options o = {.stage = BATT_IR_FINAL,
                               .isolate = r->run->compile.isolate};
    const char *path = heat_path(r->run);
    char *source = path ? batt_read_file(path, drop_message, NULL) : NULL;
    batt_program *p;
    fputs("<div class=\"code\">\n", to);
    if (source)
        heat_source(&r->heat, source, strlen(source), MOST_CODE,
                    r->heat.hottest > 0 ? put_heat : NULL, to);
    for (uint32_t i = 0; (p = batt_programs_at(r->programs, i)); i++) {
        draft d;
        bool ok = batt_ir_print(p, &o, open_draft(&d), drop_message, NULL);
        if (fclose(d.f))
            draw_need(NULL);
        if (ok)
            heat_source(NULL, d.data, d.size, MOST_CODE, NULL, to);
        free(d.data);
    }
    fputs("</div>\n", to);
    free(source);
}

static void put_page(report *r, FILE *to)
{
    draw_html_begin("battc run", style, to);
    fputs("<h1>battc run</h1>\n", to);
    fputs("<nav><a href=\"#tasks\">Tasks</a><a href=\"#program\">Program</a>"
          "<a href=\"#time\">Time</a></nav>\n",
          to);
    fprintf(to,
            "<p>%llu calls, %llu ended by an exception. %llu of %llu pairs of "
            "function and task are right on all samples.</p>\n",
            (unsigned long long)r->calls, (unsigned long long)r->raised,
            (unsigned long long)r->solved, (unsigned long long)r->count);
    if (r->left_out)
        fprintf(to,
                "<p>%llu pictures are left out, to keep this page small: battc "
                "show draws any of them.</p>\n",
                (unsigned long long)r->left_out);
    fputs("<h2 id=\"tasks\">Tasks</h2>\n<p><label>Search <input id=\"q\" "
          "type=\"search\" accesskey=\"s\"></label> <span id=\"found\" "
          "role=\"status\"></span></p>\n",
          to);
    put_draft(&r->units, to);
    fputs("<h2 id=\"program\">Program</h2>\n", to);
    put_programs(r, to);
    fputs("<h2 id=\"time\">Time</h2>\n", to);
    put_draft(&r->times, to);
    fputs(script, to);
    draw_html_end(to);
}

bool report_close(report *r, const char *path)
{
    if (!r)
        return true;
    FILE *to = open_output(path);
    end_unit(r);
    if (to) {
        put_page(r, to);
    } else {
        fclose(r->units.f);
        fclose(r->times.f);
        free(r->units.data);
        free(r->times.data);
    }
    heat_free(&r->heat);
    free(r);
    return to && close_output(to, path);
}
