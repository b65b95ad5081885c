#include "format.h"
#include "../codegen/device/compact/compact.h"
#include <stdio.h>
#include <string.h>

_Static_assert((int)IR_EXC_COUNT == BT_X_BUDGET, "bt_exc has the IR's order");

static const struct {
    bt_exc exc;
    const char *message;
} errors[] = {
#define BT_ERROR(code, exc, message) {exc, message},
#include "../ir/errors.def"
#undef BT_ERROR
};

/* "TypeError", ..., "Budget" */
static const char *exc_name(bt_exc exc)
{
    return exc == BT_X_BUDGET ? "Budget" : ir_exc_names[exc];
}

static const char *err_message(uint32_t err)
{
    return err < BT_N_ERRORS ? errors[err].message : "unknown error";
}

/* How one format of text writes containers. */
typedef struct {
    char open[2], close[2]; /* of tuples and lists */
    bool comma;             /* after the only item of a tuple */
    const char *set_open, *set_close;
    const char *noset; /* frozenset() */
} fmt_style;

static const fmt_style styles[] = {
    [BATT_REPR] =
        {{'(', '['}, {')', ']'}, true, "frozenset({", "})", "frozenset()"},
    [BATT_JSONL] = {{'[', '['},
                    {']', ']'},
                    false,
                    "{\"frozenset\": [",
                    "]}",
                    "{\"frozenset\": []}"},
};

static const fmt_style *style_of(const fmt_state *s)
{
    return &styles[s->format];
}

/* ---- errors ------------------------------------------------------------- */

/* " (line 3, t5 = first)" */
static void put_place(rt_text *t, const fmt_call *c, uint32_t stmt)
{
    if (stmt >= c->f->count)
        return;
    const ir_instr *in = &c->f->instr[stmt];
    const char *what = ir_instr_what(in);
    const char *name = c->m->symbol[in->name];
    char b[400];
    snprintf(b, sizeof b, " (line %u, %.150s%s%.150s)", (unsigned)in->line,
             name, *name ? " = " : "", what);
    rt_text_puts(t, b);
}

/* Why an output is out of budget. */
static const char *budget_reason(uint32_t err)
{
    switch (err) {
    case BT_E_TIME: return "statement time";
    case BT_E_CALL_TIME: return "call time";
    case BT_E_MEMORY: return "memory";
    default: return "limit";
    }
}

static bt_exc exc_of(uint32_t err)
{
    return err < BT_N_ERRORS ? errors[err].exc : BT_X_BUDGET;
}

void rt_format_count_error(const fmt_call *c, uint32_t err)
{
    fmt_counts *n = c->counts;
    bool budget = exc_of(err) == BT_X_BUDGET, ended = c->limit != UINT32_MAX;
    n->ended += !budget && ended;
    n->raised += !budget && !ended;
    n->budgets += budget;
    n->late += err == BT_E_TIME;
    n->late_calls += err == BT_E_CALL_TIME;
    n->large += err == BT_E_MEMORY;
}

void rt_format_count_errors(const fmt_call *c)
{
    if (c->limit != UINT32_MAX)
        rt_format_count_error(c, c->limit_err);
    for (uint32_t i = 0; i < c->leaves; i++)
        if (BT_IS_ERR(c->leaf[i]))
            rt_format_count_error(c, bt_errval_err(c->leaf[i]));
}

static void put_repr_error(fmt_state *s, const fmt_error *e)
{
    rt_text_char(s->t, '!');
    rt_text_puts(s->t, e->name);
}

static void put_json_error(fmt_state *s, const fmt_error *e)
{
    rt_text *t = s->t;
    rt_text_puts(t, "{\"error\": \"");
    rt_text_puts(t, e->name);
    if (e->reason) {
        rt_text_puts(t, "\", \"reason\": \"");
        rt_text_puts(t, e->reason);
    }
    rt_text_puts(t, "\", \"message\": ");
    rt_text_json(t, e->message, e->length);
    rt_text_char(t, '}');
}

fmt_error rt_format_error(const fmt_call *c, uint32_t err, uint32_t stmt,
                          rt_text *message)
{
    bt_exc exc = exc_of(err);
    rt_text_puts(message, err_message(err));
    put_place(message, c, stmt);
    return (fmt_error){.name = exc_name(exc),
                       .reason = exc == BT_X_BUDGET ? budget_reason(err) : NULL,
                       .message = message->data ? message->data : "",
                       .length = message->len};
}

static void put_error(fmt_state *s, uint32_t err, uint32_t stmt)
{
    rt_text message = {0};
    fmt_error e = rt_format_error(s->call, err, stmt, &message);
    rt_format_count_error(s->call, err);
    s->writer->error(s, &e);
    s->t->full |= message.full;
    rt_text_free(&message);
}

/* ---- values ------------------------------------------------------------- */

static void put_number(fmt_state *s, double d)
{
    if (s->format == BATT_JSONL)
        rt_text_puts(s->t, "{\"float\": \"");
    rt_text_float(s->t, d);
    if (s->format == BATT_JSONL)
        rt_text_puts(s->t, "\"}");
}

static void put_string(fmt_state *s, bt_val v)
{
    void (*put)(rt_text *, const char *, size_t) =
        s->format == BATT_REPR ? rt_text_repr : rt_text_json;
    if (BT_IS_HEAP(v)) {
        put(s->t, BT_STR(v)->text, (size_t)BT_HLEN(BT_OBJ(v)));
        return;
    }
    rt_text one = {0};
    rt_text_code(&one, (uint32_t)(v >> 8));
    put(s->t, one.data ? one.data : "", one.len);
    s->t->full |= one.full;
    rt_text_free(&one);
}

static void put_simple(fmt_state *s, bt_val v, bt_type type)
{
    bool py = s->format == BATT_REPR;
    double d = 0;
    switch (type) {
    case BT_T_NONE: rt_text_puts(s->t, py ? "None" : "null"); break;
    case BT_T_BOOL:
        rt_text_puts(s->t, v == BT_TRUE ? py ? "True" : "true"
                           : py         ? "False"
                                        : "false");
        break;
    case BT_T_FLOAT:
        bt_is_float(v, &d);
        put_number(s, d);
        break;
    case BT_T_STR: put_string(s, v); break;
    default:
        rt_text_puts(s->t, py ? "<function>" : "{\"function\": true}");
        break;
    }
}

static void put_open(fmt_state *s, fmt_kind kind, uint64_t n)
{
    (void)n;
    rt_text_char(s->t, style_of(s)->open[kind]);
}

static void put_comma(fmt_state *s)
{
    rt_text_put(s->t, ", ", 2);
}

static void put_close(fmt_state *s, fmt_kind kind, uint64_t n)
{
    if (n == 1 && kind == FMT_TUPLE && style_of(s)->comma)
        rt_text_char(s->t, ',');
    rt_text_char(s->t, style_of(s)->close[kind]);
}

/* What cells and places are made of: ints of two characters at most, so many
 * of them at once. */
enum { FEW_INTS = 2 * BT_MOST, INT_CHARS = sizeof ", 12" - 1 };

/* With commas; returns the characters, 0: there are other values. */
static size_t spell_ints(const bt_val *item, int64_t n,
                         char to[FEW_INTS * INT_CHARS])
{
    char *p = to;
    for (int64_t j = 0; j < n; j++) {
        int64_t v = BT_IS_INT(item[j]) ? bt_int_of(item[j]) : INT64_MAX;
        if (v < -9 || v > 99)
            return 0;
        if (j) {
            *p++ = ',';
            *p++ = ' ';
        }
        if (v < 0 || v > 9) {
            *p++ = (char)(v < 0 ? '-' : '0' + v / 10);
            v = v < 0 ? -v : v % 10;
        }
        *p++ = (char)('0' + v);
    }
    return (size_t)(p - to);
}

/* Is it all of them that are such ints, many at once? */
static bool put_ints(fmt_state *s, const bt_val *item, int64_t n)
{
    char ints[FEW_INTS * INT_CHARS];
    size_t mark = s->t->len, spelt = 1;
    for (int64_t i = 0; spelt && !s->t->full && i < n; i += FEW_INTS) {
        if (i)
            put_comma(s);
        spelt = spell_ints(item + i, n - i < FEW_INTS ? n - i : FEW_INTS, ints);
        rt_text_put(s->t, ints, spelt);
    }
    if (!spelt)
        rt_text_cut(s->t, mark);
    return spelt && n;
}

static bool put_each(fmt_state *s, const bt_val *item, int64_t n, int depth)
{
    if (depth < BT_MAX_NEST && put_ints(s, item, n))
        return !s->t->full;
    for (int64_t i = 0; i < n; i++) {
        if (i)
            put_comma(s);
        if (!rt_format_text(s, item[i], depth + 1))
            return false;
    }
    return true;
}

static bool put_items(fmt_state *s, bt_val v, fmt_kind kind, int depth)
{
    bt_val buf[3];
    int64_t n;
    const bt_val *item = bt_items(v, buf, &n);
    put_open(s, kind, (uint64_t)n);
    if (!put_each(s, item, n, depth))
        return false;
    put_close(s, kind, (uint64_t)n);
    return true;
}

/* Two cells that follow each other as text, by two bits of each plane. */
typedef struct {
    char text[2 * (sizeof "1, " - 1)];
    uint8_t others; /* they aren't both digits */
} two_cells;
static two_cells twos[256];

__attribute__((constructor)) static void spell_twos(void)
{
    for (int bits = 0; bits < 256; bits++) {
        two_cells *to = &twos[bits];
        memcpy(to->text, "0, 0, ", sizeof to->text);
        for (int k = 0; k < 2; k++) {
            int cell = BT_LEAST_CELL;
            for (int plane = 0; plane < 4; plane++)
                cell += (bits >> (2 * plane + k) & 1) << plane;
            to->text[3 * k] = (char)('0' + cell);
            to->others |= cell < 0 || cell > 9;
        }
    }
}

/* "1, 2, 3", if row i is nothing but digits, as those of most grids. The end,
 * or NULL. A few bytes behind it are written, too. */
static char *spell_row(const bt_grid *g, int i, char *to)
{
    int w = BT_GRID_COLUMNS(g);
    uint32_t others = 0, last = w & 1 ? 2u : 0; /* a 0 behind an odd one */
    for (int j = 0; j < w; j += 2) {
        uint32_t bits = j + 1 == w ? last : 0;
        for (int plane = 0; plane < 4; plane++)
            bits |= (g->row[plane][i] >> j & 3) << 2 * plane;
        memcpy(to, twos[bits].text, sizeof twos->text);
        others |= twos[bits].others;
        to += sizeof twos->text;
    }
    return others ? NULL : to - (w & 1 ? 5 : 2);
}

/* A grid of digits, in one piece. False: it is none, and nothing is written. */
static bool put_digits(fmt_state *s, const bt_grid *g)
{
    enum { ROW = 3 * BT_MOST + 4 };
    int h = BT_GRID_ROWS(g), w = BT_GRID_COLUMNS(g);
    char text[BT_MOST * ROW], *p = text;
    const fmt_style *style = style_of(s);
    for (int i = 0; i < h; i++) {
        *p++ = style->open[FMT_TUPLE];
        if (!(p = spell_row(g, i, p)))
            return false;
        if (w == 1 && style->comma)
            *p++ = ',';
        *p++ = style->close[FMT_TUPLE];
        *p++ = ',';
        *p++ = ' ';
    }
    put_open(s, FMT_TUPLE, (uint64_t)h);
    rt_text_put(s->t, text, (size_t)(p - text) - 2);
    put_close(s, FMT_TUPLE, (uint64_t)h);
    return true;
}

/* A grid, without making tuples of it. */
static void put_grid(fmt_state *s, const bt_grid *g)
{
    if (put_digits(s, g))
        return;
    int h = BT_GRID_ROWS(g), w = BT_GRID_COLUMNS(g);
    char row[FEW_INTS * INT_CHARS];
    bt_val cell[BT_MOST];
    put_open(s, FMT_TUPLE, (uint64_t)h);
    for (int i = 0; i < h; i++) {
        if (i)
            put_comma(s);
        put_open(s, FMT_TUPLE, (uint64_t)w);
        bt_grid_cells(g, i, cell);
        rt_text_put(s->t, row, spell_ints(cell, w, row));
        put_close(s, FMT_TUPLE, (uint64_t)w);
    }
    put_close(s, FMT_TUPLE, (uint64_t)h);
}

bt_val rt_format_exact(fmt_state *s, bt_val v)
{
    bt_vm *vm = s->call->vm;
    v = bt_exact(vm, v);
    if (!v) {
        s->err = vm->err;
        vm->err = BT_E_NONE;
    }
    return v;
}

static bool put_compact(fmt_state *s, bt_val v, int depth)
{
    if (BT_HKIND(BT_OBJ(v)) == BT_H_GRID) {
        put_grid(s, BT_GRID(v));
        return depth + 1 <= BT_MAX_NEST && !s->t->full;
    }
    v = rt_format_exact(s, v);
    return v && rt_format_text(s, v, depth);
}

static bool put_set(fmt_state *s, bt_val v, int depth)
{
    if (!BT_IS_HEAP(v) || !BT_HLEN(BT_OBJ(v))) {
        rt_text_puts(s->t, style_of(s)->noset);
        return true;
    }
    const bt_set *set = BT_SET(v);
    const char *comma = "";
    rt_text_puts(s->t, style_of(s)->set_open);
    for (uint64_t i = 0; i <= set->mask; i++) {
        bt_val key = set->table[i].key;
        if (!key || key == BT_DUMMY)
            continue;
        rt_text_puts(s->t, comma);
        if (!rt_format_text(s, key, depth + 1))
            return false;
        comma = ", ";
    }
    rt_text_puts(s->t, style_of(s)->set_close);
    return true;
}

bool rt_format_text(fmt_state *s, bt_val v, int depth)
{
    if (depth > BT_MAX_NEST || s->t->full)
        return false;
    if (BT_IS_INT(v)) {
        rt_text_int(s->t, bt_int_of(v));
        return !s->t->full;
    }
    if (bt_is_compact(v))
        return put_compact(s, v, depth);
    bt_type type = bt_type_of(v);
    switch (type) {
    case BT_T_TUPLE: return put_items(s, v, FMT_TUPLE, depth);
    case BT_T_LIST: return put_items(s, v, FMT_LIST, depth);
    case BT_T_SET: return put_set(s, v, depth);
    default: put_simple(s, v, type); return !s->t->full;
    }
}

/* ---- the template ------------------------------------------------------- */

static void put_leaf(fmt_state *s, int depth)
{
    bt_val v = s->call->leaf[s->leaf++];
    rt_text *t = s->t;
    size_t mark = t->len;
    if (BT_IS_ERR(v)) {
        put_error(s, bt_errval_err(v), bt_errval_stmt(v));
        return;
    }
    s->err = BT_E_DEPTH;
    size_t limit = mark + s->longest;
    rt_text_limit(t, limit < s->limit ? limit : s->limit);
    bool ok = s->writer->value(s, v, depth) && !t->full;
    rt_text_limit(t, 0);
    if (!ok) {
        uint32_t err = t->full ? BT_E_MEMORY : s->err;
        rt_text_cut(t, mark);
        put_error(s, err, UINT32_MAX);
    }
}

/* Write the node at *at and step over it. False: nested too deeply. */
static bool put_node(fmt_state *s, uint32_t *at, int depth)
{
    const ir_out *o = &s->call->f->out[(*at)++];
    if (depth > BT_MAX_NEST)
        return false;
    if (o->kind == IR_OUT_LEAF) {
        put_leaf(s, depth);
        return true;
    }
    const fmt_writer *w = s->writer;
    fmt_kind kind = o->kind == IR_OUT_TUPLE ? FMT_TUPLE : FMT_LIST;
    w->open(s, kind, o->count);
    for (uint32_t i = 0; i < o->count; i++) {
        if (i)
            w->next(s);
        if (!put_node(s, at, depth + 1))
            return false;
    }
    w->close(s, kind, o->count);
    return true;
}

static const fmt_writer repr_writer = {
    "", put_open, put_comma, put_close, rt_format_text, put_repr_error};
static const fmt_writer json_writer = {
    "", put_open, put_comma, put_close, rt_format_text, put_json_error};
static const fmt_writer *const writers[] = {
    [BATT_REPR] = &repr_writer,
    [BATT_JSONL] = &json_writer,
    [BATT_BINARY] = &rt_binary_writer,
    [BATT_CELLS] = &rt_cells_writer,
};

bool rt_format_value(rt_text *t, batt_format format, const fmt_call *c,
                     size_t max_bytes)
{
    fmt_state s = {t,
                   format == BATT_CELLS ? BATT_REPR : format,
                   writers[format],
                   c,
                   0,
                   t->len + max_bytes,
                   max_bytes / 8,
                   BT_E_NONE};
    rt_text_puts(t, s.writer->head);
    size_t mark = t->len;
    uint32_t at = 0;
    if (c->limit != UINT32_MAX) {
        put_error(&s, c->limit_err, c->limit);
    } else if (!put_node(&s, &at, 0)) {
        rt_text_cut(t, mark);
        put_error(&s, BT_E_DEPTH, UINT32_MAX);
    }
    return !t->full;
}

uint32_t rt_format_leaf_count(const ir_func *f)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->out_count; i++)
        n += f->out[i].kind == IR_OUT_LEAF;
    return n;
}
