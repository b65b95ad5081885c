/* What regions took: loops that calls were fused to, and what is guarded. An
 * instruction counts for the innermost one that it is in. */
#include "batch.h"
#include <stdlib.h>

enum { MOST_TEXT = 200, MOST_DEPTH = 8 };

/* Instructions that are one for themselves: their body is a function. */
static bool has_body(const ir_instr *in)
{
    return in->op == IR_LOOP;
}

typedef struct {
    const ir_module *m;
    const ir_func *f;
    uint32_t *of;          /* by instruction: where its region begins, + 1; 0 */
    uint32_t *end;         /* by where a region begins, + 1: behind its last */
    batt_region_time *row; /* by where it begins, + 1; 0: what is in none */
    uint32_t *line;        /* of the region at hand */
    uint32_t lines, most;
    rt_text text;
} mapper;

/* ---- which -------------------------------------------------------------- */

/* Where the region of operations on cells begins that instruction i is in, + 1;
 * 0: it is in none. first: by number. */
static uint32_t find_rows(const ir_func *f, uint32_t *first, uint32_t i)
{
    uint32_t n = f->instr[i].region;
    if (!n || n > f->count)
        return 0;
    first[n] = first[n] ? first[n] : i + 1;
    return first[n];
}

/* outer: by where a guarded region begins, the one around it. */
static void map_regions(mapper *r, uint32_t *outer, uint32_t *first)
{
    uint32_t open = 0, last = 0;
    for (uint32_t i = 0; i < r->f->count; i++) {
        const ir_instr *in = &r->f->instr[i];
        uint32_t rows = find_rows(r->f, first, i);
        if (in->op == IR_TRY) {
            outer[i] = open;
            open = i + 1;
        }
        r->of[i] = rows               ? rows
                   : has_body(in)     ? i + 1
                   : in->op == IR_PHI ? last
                                      : open;
        r->end[r->of[i]] = i + 1;
        if (in->op == IR_END && open) {
            last = open;
            open = outer[open - 1];
        }
    }
}

/* ---- of which lines ----------------------------------------------------- */

static void note_line(mapper *r, uint32_t line)
{
    if (line && r->lines < r->most)
        r->line[r->lines++] = line;
}

static void note_body(mapper *r, const ir_instr *loop, uint32_t depth)
{
    const ir_func *f = r->m->func[loop->imm];
    for (uint32_t i = 0; i < f->count; i++) {
        note_line(r, f->instr[i].line);
        if (has_body(&f->instr[i]) && depth < MOST_DEPTH)
            note_body(r, &f->instr[i], depth + 1);
    }
}

static int compare_lines(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* "3, 5-7" */
static void put_lines(mapper *r)
{
    rt_text_cut(&r->text, 0);
    qsort(r->line, r->lines, sizeof *r->line, compare_lines);
    for (uint32_t i = 0, end; i < r->lines; i = end) {
        for (end = i + 1;
             end < r->lines && r->line[end] <= r->line[end - 1] + 1; end++)
            ;
        if (r->text.len > MOST_TEXT) {
            rt_text_puts(&r->text, ", ...");
            break;
        }
        rt_text_puts(&r->text, i ? ", " : "");
        rt_text_int(&r->text, r->line[i]);
        if (r->line[end - 1] > r->line[i]) {
            rt_text_char(&r->text, '-');
            rt_text_int(&r->text, r->line[end - 1]);
        }
    }
    rt_text_char(&r->text, '\0');
}

/* Those of the region that begins at `at`. */
static void find_lines(mapper *r, uint32_t at)
{
    const ir_func *f = r->f;
    r->lines = 0;
    for (uint32_t i = at; i < r->end[at + 1]; i++)
        if (r->of[i] == at + 1)
            note_line(r, f->instr[i].line);
    if (has_body(&f->instr[at]))
        note_body(r, &f->instr[at], 0);
    put_lines(r);
}

/* ---- sums --------------------------------------------------------------- */

static uint32_t size_of(const mapper *r, const ir_instr *in)
{
    return has_body(in) ? r->m->func[in->imm]->count : 1;
}

static void sum_regions(mapper *r, const bt_spent *spent)
{
    for (uint32_t i = 0; i < r->f->count; i++) {
        batt_region_time *row = &r->row[r->of[i]];
        row->statements += size_of(r, &r->f->instr[i]);
        row->calls += spent[i].calls;
        row->exact += spent[i].exact;
        row->caught += spent[i].caught;
        row->seconds += (double)spent[i].ticks * 1e-9;
    }
}

/* The primitive that a loop stands for, or the instruction's word. */
static const char *name_of(const mapper *r, const ir_instr *in)
{
    uint32_t op = in->op == IR_LOOP ? ir_loop_op(r->m, r->f, in) : IR_NONE_REF;
    return op < ir_op_count ? ir_ops[op].name : ir_instr_what(in);
}

static void tell_region(mapper *r, uint32_t i, const batt_events *e)
{
    batt_region_time row = r->row[i];
    if (!row.calls && row.seconds <= 0)
        return;
    row.function = r->f->name;
    row.kind = row.what = row.variable = row.lines = "";
    if (i) {
        const ir_instr *in = &r->f->instr[i - 1];
        find_lines(r, i - 1);
        row.kind = in->region ? "rows" : ir_instr_what(in);
        row.statement = i - 1;
        row.line = in->line;
        row.lines = r->text.full ? "" : r->text.data;
        row.variable = r->m->symbol[in->name];
        row.what = name_of(r, in);
    }
    e->region(e->state, &row);
}

/* Instructions of all functions: no region has more lines. */
static uint32_t most_lines(const ir_module *m)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        n += m->func[i]->count;
    return n;
}

void rt_counts_tell_regions(const run_counts *c, const batt_events *e,
                            const ir_module *m, uint32_t func)
{
    mapper r = {.m = m, .f = m->func[func], .most = most_lines(m)};
    size_t n = r.f->count + 1u;
    uint32_t *outer = calloc(n, sizeof *outer);
    uint32_t *first = calloc(n, sizeof *first);
    r.end = calloc(n, sizeof *r.end);
    r.of = calloc(n, sizeof *r.of);
    r.row = calloc(n, sizeof *r.row);
    r.line = calloc(r.most + 1u, sizeof *r.line);
    if (outer && first && r.end && r.of && r.row && r.line) {
        map_regions(&r, outer, first);
        sum_regions(&r, c->statement + c->first[func]);
        for (uint32_t i = 0; i < n; i++)
            tell_region(&r, i, e);
    }
    free(outer);
    free(first);
    free(r.end);
    free(r.of);
    free(r.row);
    free(r.line);
    rt_text_free(&r.text);
}
