/* CUDA C for regions of operations on cells (pass rows).
 *
 * Little of a region is left to be done: moves are one element of the group of
 * the square's symmetries, what replaces colours is a table of sixteen, which
 * cells a fill by colours reaches, too. So a value is a variable of the text, a
 * table and a move that are still due; they are printed where somebody needs
 * the cells themselves. Two values of grids of one shape with the same move due
 * need not be moved to be put together.
 */
#include "cuda.h"
#include "../ir/memfile.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

enum { OVER = 1, ASIDE = 2, TRANSPOSE = 4, CODES = 16, HASH = 33, MOST = 300 };

typedef struct {
    bool mask;         /* else a grid */
    bool lazy;         /* a mask: cells of a grid by their codes */
    uint32_t var;      /* g<var> or m<var> */
    uint32_t box;      /* g<box> is of its size, before it is moved */
    uint32_t shape;    /* equal ones are of one size, before they are moved */
    uint8_t move;      /* still due */
    uint8_t to[CODES]; /* a grid's codes, still due */
    uint16_t set;      /* a lazy mask's codes */
} value;

typedef struct {
    const ir_module *m;
    const ir_func *f;
    FILE *to;
    value *of; /* by instruction */
    uint32_t vars, shapes;
} printer;

/* ---- which functions ----------------------------------------------------- */

static bool is_input(const ir_func *f, ir_ref r)
{
    const ir_instr *in = &f->instr[IR_INDEX(r)];
    return !IR_IS_CONST(r) && in->op == IR_PARAM && in->imm == IR_IN_I;
}

static bool gives(const ir_func *f, ir_ref r, char what)
{
    const ir_instr *in = &f->instr[IR_INDEX(r)];
    return !IR_IS_CONST(r) && in->region && ir_rows_of(in).gives == what;
}

/* Does it take nothing but the sample's grid, and what the region makes? */
static bool is_inside(const ir_func *f, const ir_instr *in)
{
    const char *takes = ir_rows_of(in).takes;
    for (uint32_t k = 0; takes[k]; k++) {
        ir_ref r = f->pool[in->args + k];
        if (takes[k] == 'g' && !is_input(f, r) && !gives(f, r, 'g'))
            return false;
        if (takes[k] == 'm' && !gives(f, r, 'm'))
            return false;
    }
    return true;
}

/* The one value that the function returns, or IR_NONE_REF. */
static ir_ref result_of(const ir_func *f)
{
    ir_ref r = IR_NONE_REF;
    for (uint32_t i = 0; i < f->out_count; i++) {
        const ir_out *o = &f->out[i];
        if (o->kind != IR_OUT_LEAF || IR_IS_CONST(o->ref))
            continue;
        if (r != IR_NONE_REF)
            return IR_NONE_REF;
        r = o->ref;
    }
    return r;
}

/* A kernel is compiled as a whole: it is of bounded size. */
bool cg_rows_streams(const ir_func *f)
{
    ir_ref r = result_of(f);
    if (f->is_lambda || f->count > MOST || r == IR_NONE_REF
        || !gives(f, r, 'g'))
        return false;
    for (uint32_t i = 0; i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        if (in->op != IR_PARAM && (!in->region || !is_inside(f, in)))
            return false;
    }
    return true;
}

/* ---- what is due --------------------------------------------------------- */

/* First a, then b. */
static uint8_t moved(uint8_t a, uint8_t b)
{
    uint8_t crossed =
        (uint8_t)((b & OVER ? ASIDE : 0) | (b & ASIDE ? OVER : 0));
    uint8_t before = a & TRANSPOSE ? crossed : b & (OVER | ASIDE);
    return (uint8_t)(a ^ before ^ (b & TRANSPOSE));
}

/* What undoes it: flips that come behind the transposition cross it. */
static uint8_t inverse(uint8_t a)
{
    return a & TRANSPOSE ? moved(TRANSPOSE, a & (OVER | ASIDE)) : a;
}

static void print_lut(const printer *p, uint32_t set)
{
    fprintf(p->to, "0x%04" PRIx32, set);
}

/* The codes of which bit k of what they become is set. */
static uint32_t plane_set(const value *v, unsigned k)
{
    uint32_t set = 0;
    for (unsigned c = 0; c < CODES; c++)
        set |= (uint32_t)(v->to[c] >> k & 1) << c;
    return set;
}

static bool recolors(const value *v)
{
    for (unsigned c = 0; c < CODES; c++)
        if (v->to[c] != c)
            return true;
    return false;
}

static void keep_colors(value *v)
{
    for (unsigned c = 0; c < CODES; c++)
        v->to[c] = (uint8_t)c;
}

/* The grid's cells have their colours. */
static void settle_colors(printer *p, value *v)
{
    if (!recolors(v))
        return;
    fprintf(p->to, "    ROWS_RECOLOR(g%" PRIu32 ", g%" PRIu32, ++p->vars,
            v->var);
    for (unsigned k = 0; k < 4; k++) {
        fputs(", ", p->to);
        print_lut(p, plane_set(v, k));
    }
    fputs(");\n", p->to);
    v->var = p->vars;
    keep_colors(v);
}

/* The mask is a variable. */
static void settle_mask(printer *p, value *v)
{
    if (!v->lazy)
        return;
    fprintf(p->to, "    bt_rows m%" PRIu32 " = ROWS_WHERE(", ++p->vars);
    print_lut(p, v->set);
    fprintf(p->to, ", g%" PRIu32 ");\n", v->var);
    v->var = p->vars;
    v->lazy = false;
}

/* Prints a move of its cells. */
static void print_move(printer *p, value *v, uint8_t how)
{
    ++p->vars;
    if (v->mask)
        fprintf(p->to,
                "    bt_rows m%" PRIu32 " = r_turned(m%" PRIu32 ", g%" PRIu32
                ".h, g%" PRIu32 ".w, %u);\n",
                p->vars, v->var, v->box, v->box, how);
    else
        fprintf(p->to,
                "    form_grid g%" PRIu32 " = rows_turn(g%" PRIu32 ", %u);\n",
                p->vars, v->var, how);
    v->var = p->vars;
}

/* Its cells are where they belong. */
static void settle_move(printer *p, value *v)
{
    if (!v->move)
        return;
    print_move(p, v, v->move);
    v->box = v->var;
    v->move = 0;
    v->shape = ++p->shapes;
}

/* Cells in their colours where they belong. */
static void settle(printer *p, value *v)
{
    settle_colors(p, v);
    settle_move(p, v);
}

static value fresh_grid(printer *p)
{
    value v = {.var = ++p->vars, .shape = ++p->shapes};
    v.box = v.var;
    keep_colors(&v);
    return v;
}

/* ---- operands ------------------------------------------------------------ */

static ir_ref arg_of(const printer *p, const ir_instr *in, uint32_t k)
{
    return p->f->pool[in->args + k] & ~IR_KILL_BIT;
}

static value value_of(const printer *p, const ir_instr *in, uint32_t k)
{
    return p->of[IR_INDEX(arg_of(p, in, k))];
}

static int64_t number(const printer *p, ir_ref r)
{
    return p->m->konst[IR_INDEX(r)].num;
}

/* A colour's code. */
static uint8_t code_of(const printer *p, const ir_instr *in, uint32_t k)
{
    return (uint8_t)(number(p, arg_of(p, in, k)) + 1);
}

static int64_t part(const printer *p, const ir_instr *in, uint32_t k,
                    uint32_t i)
{
    return number(p, p->m->konst[IR_INDEX(arg_of(p, in, k))].item[i]);
}

/* ---- operations ---------------------------------------------------------- */

static uint8_t turn_of(int64_t type)
{
    static const uint8_t how[] = {OVER,
                                  TRANSPOSE,
                                  ASIDE,
                                  OVER | ASIDE | TRANSPOSE,
                                  OVER | TRANSPOSE,
                                  OVER | ASIDE,
                                  ASIDE | TRANSPOSE};
    return type >= 0 && type < (int64_t)sizeof how ? how[type] : 0;
}

static value move(value v, uint8_t how)
{
    v.move = moved(v.move, how);
    return v;
}

static value replace(value v, uint8_t from, uint8_t to, bool both)
{
    for (unsigned c = 0; c < CODES; c++)
        v.to[c] = v.to[c] == from ? to : both && v.to[c] == to ? from : v.to[c];
    return v;
}

/* The places of the grid's cells of these codes. */
static value where(value v, uint32_t codes)
{
    v.mask = v.lazy = true;
    for (unsigned c = 0; c < CODES; c++)
        v.set |= (uint16_t)((codes >> v.to[c] & 1) << c);
    return v;
}

/* Two values' rows may be put together: either both are to be moved alike,
 * the second one's having been moved as the first one's are, or both are moved.
 * False: the second one may reach beyond the first. */
static bool bring_together(printer *p, value *a, value *b)
{
    uint8_t apart = moved(b->move, inverse(a->move));
    if (a->shape == b->shape && !(apart & TRANSPOSE)) {
        if (apart)
            print_move(p, b, apart);
        b->move = a->move;
        return true;
    }
    settle_move(p, a);
    settle_move(p, b);
    return false;
}

static uint16_t put_sets_together(ir_rows_kind kind, uint16_t a, uint16_t b)
{
    return kind == IR_ROWS_UNION          ? a | b
           : kind == IR_ROWS_INTERSECTION ? a & b
                                          : (uint16_t)(a & ~b);
}

static const char *masks_name(ir_rows_kind kind)
{
    return kind == IR_ROWS_UNION          ? "r_or"
           : kind == IR_ROWS_INTERSECTION ? "r_and"
                                          : "r_minus";
}

static value put_masks_together(printer *p, ir_rows_kind kind, value a, value b)
{
    if (a.lazy && b.lazy && a.var == b.var && a.move == b.move) {
        a.set = put_sets_together(kind, a.set, b.set);
        return a;
    }
    settle_mask(p, &a);
    settle_mask(p, &b);
    if (!bring_together(p, &a, &b))
        a.shape = ++p->shapes;
    fprintf(p->to,
            "    bt_rows m%" PRIu32 " = %s(m%" PRIu32 ", m%" PRIu32 ");\n",
            ++p->vars, masks_name(kind), a.var, b.var);
    a.var = p->vars;
    return a;
}

/* What the mask reaches of the grid. */
static void print_reach(const printer *p, const value *v, const value *mask,
                        bool alike)
{
    if (alike)
        fprintf(p->to, "m%" PRIu32, mask->var);
    else
        fprintf(p->to, "r_and(m%" PRIu32 ", rows_box(&g%" PRIu32 "))",
                mask->var, v->var);
}

/* fill, underfill, cover; color: its code, or -1. */
static value fill(printer *p, const char *how, value v, value mask, int code,
                  bool in_place)
{
    if (in_place && mask.lazy && mask.var == v.var && mask.move == v.move) {
        for (unsigned c = 0; c < CODES; c++)
            if (mask.set >> c & 1)
                v.to[c] = (uint8_t)code;
        return v;
    }
    settle_mask(p, &mask);
    settle_colors(p, &v);
    if (!in_place) {
        settle_move(p, &v);
        settle_move(p, &mask);
    }
    bool alike = bring_together(p, &v, &mask);
    fprintf(p->to, "    form_grid g%" PRIu32 " = rows_%s(g%" PRIu32 ", ",
            ++p->vars, how, v.var);
    print_reach(p, &v, &mask, alike);
    if (code >= 0)
        fprintf(p->to, ", %d", code - 1);
    fputs(");\n", p->to);
    v.var = p->vars;
    return v;
}

/* Begin what may have to be sent back: it gives g<n>, of its own shape. */
static value begin_try(printer *p, const char *name)
{
    value v = fresh_grid(p);
    fprintf(p->to,
            "    form_grid g%" PRIu32 ";\n    ROWS_TRY(rows_%s(&g%" PRIu32,
            v.var, name, v.var);
    return v;
}

static void end_try(const printer *p)
{
    fputs("));\n", p->to);
}

static void print_var(const printer *p, const value *v)
{
    fprintf(p->to, ", &g%" PRIu32, v->var);
}

static const char *safe(const printer *p)
{
    return p->m->dialect == IR_TOK ? "true" : "false";
}

static value cellwise(printer *p, value a, value b, int code)
{
    settle_colors(p, &a);
    settle_colors(p, &b);
    if (bring_together(p, &a, &b)) {
        fprintf(p->to,
                "    form_grid g%" PRIu32 " = rows_cellwise_alike(g%" PRIu32
                ", g%" PRIu32 ", %d);\n",
                ++p->vars, a.var, b.var, code - 1);
        a.var = p->vars;
        return a;
    }
    value v = begin_try(p, "cellwise");
    print_var(p, &a);
    print_var(p, &b);
    fprintf(p->to, ", %d, %s", code - 1, safe(p));
    end_try(p);
    v.shape = a.shape;
    return v;
}

/* Which way is what is to be there after the move? */
typedef enum { TOP, BOTTOM, LEFT, RIGHT } side;

static side before_move(side s, uint8_t move)
{
    unsigned turned = move & TRANSPOSE ? s ^ 2u : s;
    bool flips = turned >= LEFT ? move & ASIDE : move & OVER;
    return (side)(flips ? turned ^ 1u : turned);
}

/* a is at that side of b. */
static value concat(printer *p, side at, value a, value b)
{
    settle_colors(p, &a);
    settle_colors(p, &b);
    bool alike = bring_together(p, &a, &b);
    at = before_move(at, a.move);
    bool first = at == TOP || at == LEFT;
    value v = begin_try(p, at < LEFT ? "vconcat"
                           : alike   ? "hconcat_alike"
                                     : "hconcat");
    print_var(p, first ? &a : &b);
    print_var(p, first ? &b : &a);
    end_try(p);
    v.move = a.move;
    return v;
}

static value cut(printer *p, const char *name, value a)
{
    settle_colors(p, &a);
    value v = begin_try(p, name);
    print_var(p, &a);
    end_try(p);
    v.move = a.move;
    return v;
}

static value half(printer *p, side at, value a)
{
    static const char *const name[] = {"tophalf", "bottomhalf", "lefthalf",
                                       "righthalf"};
    return cut(p, name[before_move(at, a.move)], a);
}

static value crop(printer *p, const ir_instr *in, value a)
{
    settle(p, &a);
    value v = begin_try(p, "crop");
    print_var(p, &a);
    for (uint32_t k = 1; k < 3; k++)
        fprintf(p->to, ", %" PRId64 ", %" PRId64, part(p, in, k, 0),
                part(p, in, k, 1));
    fprintf(p->to, ", %s", safe(p));
    end_try(p);
    return v;
}

/* how: 1 rows, 2 columns. */
static value upscale(printer *p, value a, int64_t f, uint8_t how)
{
    bool crossed = a.move & TRANSPOSE;
    int64_t rows = how & 1 ? f : 1, columns = how & 2 ? f : 1;
    settle_colors(p, &a);
    value v = begin_try(p, "upscale");
    print_var(p, &a);
    fprintf(p->to, ", %" PRId64 ", %" PRId64, crossed ? columns : rows,
            crossed ? rows : columns);
    end_try(p);
    v.move = a.move;
    return v;
}

static value downscale(printer *p, value a, int64_t f)
{
    settle(p, &a);
    value v = fresh_grid(p);
    fprintf(p->to,
            "    form_grid g%" PRIu32 " = rows_downscale(g%" PRIu32 ", %" PRId64
            ");\n",
            v.var, a.var, f);
    return v;
}

static value print_member(printer *p, const ir_instr *in)
{
    ir_rows_op op = ir_rows_of(in);
    value a = value_of(p, in, 0);
    switch (op.kind) {
    case IR_ROWS_MOVE: return move(a, op.how);
    case IR_ROWS_TURN: return move(a, turn_of(number(p, arg_of(p, in, 1))));
    case IR_ROWS_REPLACE:
    case IR_ROWS_SWITCH:
        return replace(a, code_of(p, in, 1), code_of(p, in, 2),
                       op.kind == IR_ROWS_SWITCH);
    case IR_ROWS_OFCOLOR: return where(a, 1u << code_of(p, in, 1));
    case IR_ROWS_ASINDICES: return where(a, 0xffff);
    case IR_ROWS_FILL:
        return fill(p, "fill", a, value_of(p, in, 2), code_of(p, in, 1), true);
    case IR_ROWS_UNDERFILL:
        return fill(p, "underfill", a, value_of(p, in, 2), code_of(p, in, 1),
                    false);
    case IR_ROWS_COVER:
        return fill(p, "cover", a, value_of(p, in, 1), -1, false);
    case IR_ROWS_CELLWISE:
        return cellwise(p, a, value_of(p, in, 1), code_of(p, in, 2));
    case IR_ROWS_HCONCAT: return concat(p, LEFT, a, value_of(p, in, 1));
    case IR_ROWS_VCONCAT: return concat(p, TOP, a, value_of(p, in, 1));
    case IR_ROWS_TOPHALF: return half(p, TOP, a);
    case IR_ROWS_BOTTOMHALF: return half(p, BOTTOM, a);
    case IR_ROWS_LEFTHALF: return half(p, LEFT, a);
    case IR_ROWS_RIGHTHALF: return half(p, RIGHT, a);
    case IR_ROWS_TRIM: return cut(p, "trim", a);
    case IR_ROWS_CROP: return crop(p, in, a);
    case IR_ROWS_UPSCALE:
        return upscale(p, a, number(p, arg_of(p, in, 1)), op.how);
    case IR_ROWS_DOWNSCALE: return downscale(p, a, number(p, arg_of(p, in, 1)));
    default: return put_masks_together(p, op.kind, a, value_of(p, in, 1));
    }
}

/* ---- the text ------------------------------------------------------------ */

static void print_place(const printer *p, uint32_t i)
{
    const ir_instr *in = &p->f->instr[i];
    fprintf(p->to, "    /* %" PRIu32, i);
    if (in->name) {
        fputs(": ", p->to);
        cg_cuda_name(p->m->symbol[in->name], p->to);
    }
    if (in->line)
        fprintf(p->to, ", line %" PRIu32, in->line);
    fprintf(p->to, ": %s */\n", ir_instr_what(in));
}

static void print_body(printer *p)
{
    const ir_func *f = p->f;
    fputs("{\n    bool ok = true;\n", p->to);
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->instr[i].op == IR_PARAM) {
            p->of[i] = (value){.shape = 0};
            keep_colors(&p->of[i]);
            continue;
        }
        print_place(p, i);
        p->of[i] = print_member(p, &f->instr[i]);
    }
    value v = p->of[IR_INDEX(result_of(f))];
    settle(p, &v);
    fprintf(p->to, "    *out = g%" PRIu32 ";\n    return ok;\n}\n", v.var);
}

/* malloc'ed; NULL: no memory. */
static char *body_of(const ir_module *m, const ir_func *f)
{
    ir_memfile file;
    size_t size;
    printer p = {.m = m, .f = f};
    p.of = calloc(f->count + 1u, sizeof *p.of);
    char *body = NULL;
    if (p.of && (p.to = ir_memfile_open(&file))) {
        print_body(&p);
        body = ir_memfile_close(&file, &size);
    }
    free(p.of);
    return body;
}

static bool name_of(const char *body, char name[HASH])
{
    char *plain = body ? cg_cuda_plain(body) : NULL;
    if (!plain)
        return false;
    XXH128_hash_t h = XXH3_128bits(plain, strlen(plain));
    snprintf(name, HASH, "%016" PRIx64 "%016" PRIx64, h.high64, h.low64);
    free(plain);
    return true;
}

bool cg_rows_name(const ir_module *m, const ir_func *f, char name[CG_ROWS_NAME])
{
    char *body = body_of(m, f), hash[HASH] = "";
    bool ok = name_of(body, hash);
    snprintf(name, CG_ROWS_NAME, CG_ROWS_KERNEL "%s", hash);
    free(body);
    return ok;
}

bool cg_rows_print(const ir_module *m, const ir_func *f, FILE *to)
{
    char *body = body_of(m, f), hash[HASH] = "";
    bool ok = name_of(body, hash);
    if (ok) {
        fputs("#include \"stream.h\"\n\n/* ", to);
        cg_cuda_name(f->name, to);
        fprintf(to,
                " */\nBT_ROWS_CODE(r_%s)\n%s"
                "BT_STREAM(" CG_ROWS_KERNEL "%s, r_%s)\n",
                hash, body, hash, hash);
    }
    free(body);
    return ok;
}
