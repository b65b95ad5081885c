/* Slices: what is left of a program when one of its values alone is wanted,
 * as source text.
 *
 * Statements are looked at from the last to the first. One stays if it binds a
 * name that is needed behind it; then what it reads is needed before it. What a
 * lambda reads is looked up when it is called, so all that is ever assigned to
 * such names stays (late). So it is with variables that are read before they
 * are assigned: without an assignment they were not the function's own. */
#include <string.h>
#include "fe.h"

enum {             /* what is needed of a variable */
       VALUE = 1,  /* a list with all that is appended */
       LITERAL = 2 /* a list as it was made */
};

typedef struct {
    fe *c;
    const fe_slice_options *o;
    fe_func *f;
    uint8_t *need;               /* by name: bits */
    bool *late;                  /* by name */
    bool *local;                 /* by name: is it a variable of f? */
    bool *global;                /* by name: is it needed at top level? */
    uint8_t *shadow;             /* by name: parameters of the lambdas around */
    uint32_t *seen, stamp, side; /* by name: see kill */
    bool *kept;                  /* by statement of f's body */
    bool changed, found;
    const fe_node *wanted; /* statement whose names are returned, or NULL */
    uint32_t variable;     /* the name that is, or FE_N_NONE */
    const fe_node *result; /* the return statement that stays, or NULL */
    const fe_node *append; /* the append that stays with it, or NULL */
    bool rows;             /* of the lists in result, this one alone */
    int64_t item;          /* of what it returns this one alone, or -1 */
    fe_buffer text;
} slicer;

/* ---- what a statement binds and reads ----------------------------------- */

static void read_name(slicer *s, uint32_t name, bool in_lambda)
{
    if (s->shadow[name])
        return;
    if (!s->local[name])
        s->global[name] = true;
    s->need[name] |= VALUE;
    if (in_lambda && s->local[name] && !s->late[name])
        s->late[name] = s->changed = true;
}

static void read_lambda(slicer *s, const fe_node *n);

static void read_node(slicer *s, const fe_node *n, bool in_lambda)
{
    if (n->kind == FE_LAMBDA) {
        read_lambda(s, n);
        return;
    }
    if (n->kind == FE_NAME)
        read_name(s, n->name, in_lambda);
    for (uint32_t i = 0; i < n->n; i++)
        read_node(s, n->kid[i], in_lambda);
}

static void read_lambda(slicer *s, const fe_node *n)
{
    for (uint32_t i = 0; i + 1 < n->n; i++)
        s->shadow[n->kid[i]->name]++;
    read_node(s, n->kid[n->n - 1], true);
    for (uint32_t i = 0; i + 1 < n->n; i++)
        s->shadow[n->kid[i]->name]--;
}

static const fe_node *appended(const fe_node *n)
{
    bool is = n->kind == FE_EXPR && fe_is_append(n->kid[0])
              && n->kid[0]->kid[0]->kid[0]->kind == FE_NAME;
    return is ? n->kid[0]->kid[0]->kid[0] : NULL;
}

typedef void name_fn(slicer *s, uint32_t name);

static void each_target(slicer *s, const fe_node *n, name_fn *fn)
{
    if (n->kind == FE_NAME)
        fn(s, n->name);
    for (uint32_t i = 0; i < n->n; i++)
        each_target(s, n->kid[i], fn);
}

/* Every name that a statement, or one under it, assigns to. */
static void each_bound(slicer *s, const fe_node *n, name_fn *fn)
{
    bool drop = s->o->drop_guards && n->kind == FE_TRY;
    if (n->kind == FE_ASSIGN)
        for (uint32_t i = 0; i + 1 < n->n; i++)
            each_target(s, n->kid[i], fn);
    else if (n->kind == FE_DECLARE)
        each_target(s, n, fn);
    else if (n->kind == FE_BLOCK || n->kind == FE_TRY || n->kind == FE_CLAUSE)
        for (uint32_t i = 0; i < (drop ? 1 : n->n); i++)
            each_bound(s, n->kid[i], fn);
}

static void read_statement(slicer *s, const fe_node *n)
{
    bool drop = s->o->drop_guards && n->kind == FE_TRY;
    if (n->kind == FE_ASSIGN)
        read_node(s, n->kid[n->n - 1], false);
    else if (n->kind == FE_EXPR)
        read_node(s, appended(n) ? n->kid[0]->kid[1] : n->kid[0], false);
    else if (n->kind == FE_BLOCK || n->kind == FE_TRY || n->kind == FE_CLAUSE)
        for (uint32_t i = 0; i < (drop ? 1 : n->n); i++)
            read_statement(s, n->kid[i]);
}

/* ---- what stays --------------------------------------------------------- */

static void forget(slicer *s, uint32_t name)
{
    s->need[name] = 0;
}

/* Of a guarded statement: was it bound on all sides up to this one? */
static void see(slicer *s, uint32_t name)
{
    if (!s->side || s->seen[name] == s->stamp + s->side)
        s->seen[name] = s->stamp + s->side + 1;
}

static void forget_seen(slicer *s, uint32_t name)
{
    if (s->seen[name] == s->stamp + s->side)
        s->need[name] = 0;
}

/* What the statement binds for certain is not needed before it. */
static void kill(slicer *s, const fe_node *n)
{
    if (n->kind == FE_DECLARE)
        return;
    if (n->kind != FE_TRY || s->o->drop_guards) {
        each_bound(s, n, forget);
        return;
    }
    for (s->side = 0; s->side < n->n; s->side++)
        each_bound(s, n->kid[s->side], see);
    each_bound(s, n->kid[0], forget_seen);
    s->stamp += n->n + 1;
}

static void test(slicer *s, uint32_t name)
{
    s->found = s->found || s->need[name] || s->late[name];
}

static bool is_needed(slicer *s, const fe_node *n)
{
    const fe_node *list = appended(n);
    if (list)
        return n == s->append || (s->need[list->name] & VALUE)
               || s->late[list->name];
    s->found = false;
    each_bound(s, n, test);
    return s->found;
}

static void want(slicer *s, uint32_t name)
{
    s->need[name] |= VALUE;
}

/* What the last line reads. */
static void read_result(slicer *s)
{
    const fe_node *value = s->result ? s->result->kid[0] : NULL;
    if (s->variable)
        want(s, s->variable);
    else if (s->wanted)
        each_bound(s, s->wanted, want);
    else if (!s->rows)
        read_node(s, value, false);
    else if (value->kind == FE_NAME)
        s->need[value->name] |= LITERAL;
    for (uint32_t i = 0; s->rows && i < value->n; i++)
        s->need[value->kid[i]->name] |= LITERAL;
}

/* One walk from the last statement to the first. */
static void walk(slicer *s)
{
    const fe_node *body = s->f->body;
    bool counts = !s->wanted; /* those behind a wanted statement don't */
    memset(s->need, 0, s->c->nnames);
    if (counts)
        read_result(s);
    for (uint32_t i = body->n; i-- > 0;) {
        const fe_node *n = body->kid[i];
        if (n == s->wanted)
            read_result(s);
        counts = counts || n == s->wanted;
        bool stays = is_needed(s, n)
                     && (counts || n->kind == FE_ASSIGN || n->kind == FE_TRY);
        if (!stays && !s->kept[i])
            continue;
        s->changed = s->changed || !s->kept[i];
        s->kept[i] = true;
        kill(s, n);
        read_statement(s, n);
        if (appended(n))
            s->need[appended(n)->name] |= LITERAL;
    }
}

static bool is_parameter(const fe_func *f, uint32_t name)
{
    uint32_t i = 0;
    while (i < f->nparams && f->param[i].name != name)
        i++;
    return i < f->nparams;
}

/* What is still needed before the first statement, and is no parameter, has no
 * value there: any assignment tells that it is a variable. */
static void keep_unbound(slicer *s)
{
    for (uint32_t i = 0; i < s->c->nnames; i++)
        if (s->need[i] && s->local[i] && !s->late[i] && !is_parameter(s->f, i))
            s->late[i] = s->changed = true;
}

/* An assignment behind the wanted one, of the same variable, that has to stay:
 * then the last line would return that one's. */
static void refuse_reassigned(slicer *s)
{
    const fe_node *body = s->f->body;
    uint32_t i = body->n;
    memset(s->need, 0, s->c->nnames);
    memset(s->late, 0, s->c->nnames);
    each_bound(s, s->wanted, want);
    while (i-- > 0 && body->kid[i] != s->wanted)
        if (s->kept[i] && is_needed(s, body->kid[i]))
            fe_error(s->c, body->kid[i]->at,
                     "this is needed, too, and assigns the variable of line %u "
                     "again: no slice",
                     s->wanted->at.line);
}

static void choose_statements(slicer *s)
{
    do {
        s->changed = false;
        walk(s);
        keep_unbound(s);
    } while (s->changed);
    if (s->wanted)
        refuse_reassigned(s);
}

/* ---- what stays of the top level ---------------------------------------- */

static bool is_wanted(const slicer *s, const fe_item *item)
{
    return item->func ? s->global[item->func->name]
                      : item->assign && s->global[item->assign->kid[0]->name];
}

static void read_body(slicer *s, const fe_node *n)
{
    if (n->kind == FE_NAME && !s->global[n->name])
        s->global[n->name] = s->changed = true;
    for (uint32_t i = 0; i < n->n; i++)
        read_body(s, n->kid[i]);
}

static void read_defaults(slicer *s, const fe_func *f)
{
    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].dflt)
            read_body(s, f->param[i].dflt);
}

static void choose_items(slicer *s)
{
    read_defaults(s, s->f);
    do {
        s->changed = false;
        for (uint32_t i = 0; i < s->c->nitems; i++) {
            const fe_item *item = &s->c->item[i];
            if (!is_wanted(s, item) || item->func == s->f)
                continue;
            if (item->func)
                read_defaults(s, item->func);
            read_body(s, item->func ? item->func->body : item->assign->kid[1]);
        }
    } while (s->changed);
}

/* ---- text --------------------------------------------------------------- */

static void put(slicer *s, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        s->text.s = fe_grow(s->c, s->text.s, s->text.n, &s->text.cap, 1);
        s->text.s[s->text.n++] = text[i];
    }
}

static void put_word(slicer *s, const char *text)
{
    put(s, text, strlen(text));
}

static void put_statement(slicer *s, const char *indent, const fe_node *n)
{
    put_word(s, indent);
    put(s, n->str, (size_t)n->num);
    put_word(s, "\n");
}

static void put_block(slicer *s, const char *indent, const fe_node *block)
{
    for (uint32_t i = 0; i < block->n; i++)
        put_statement(s, indent, block->kid[i]);
}

static void put_try(slicer *s, const fe_node *n)
{
    if (s->o->drop_guards) {
        put_block(s, "    ", n->kid[0]);
        return;
    }
    put_word(s, "    try:\n");
    put_block(s, "        ", n->kid[0]);
    for (uint32_t i = 1; i < n->n; i++) {
        const fe_node *clause = n->kid[i], *block = clause->kid[0];
        put_word(s, "    ");
        put(s, s->c->text + clause->at.off, block->at.off - clause->at.off);
        put_word(s, ":\n");
        put_block(s, "        ", block);
    }
}

static const fe_token *token_at(const fe *c, uint32_t off)
{
    uint32_t low = 0, high = c->ntokens;
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (c->token[mid].at.off <= off)
            low = mid;
        else
            high = mid;
    }
    return &c->token[low];
}

/* Up to the colon of a definition, without what only annotates. */
static void put_signature(slicer *s, const fe_func *f)
{
    const fe_token *t = token_at(s->c, f->at.off) + 1;
    uint32_t depth = 0;
    bool skips = false;
    put_word(s, "def ");
    put_word(s, fe_text(s->c, f->name));
    do {
        bool ends = depth == 1
                    && (t->kind == FE_T_COMMA || t->kind == FE_T_ASSIGN
                        || t->kind == FE_T_RPAREN);
        skips = !ends && (skips || (depth == 1 && t->kind == FE_T_COLON));
        depth += t->kind == FE_T_LPAREN || t->kind == FE_T_LBRACKET;
        depth -= t->kind == FE_T_RPAREN || t->kind == FE_T_RBRACKET;
        if (!skips)
            put(s, s->c->text + t->at.off, fe_len(s->c, t));
        if (!skips && t->kind == FE_T_COMMA)
            put_word(s, " ");
    } while (t++, depth && t->kind != FE_T_END);
}

static void put_names(slicer *s, const fe_node *n);

static void put_name(slicer *s, uint32_t name)
{
    put_word(s, s->found ? ", " : "");
    put_word(s, fe_text(s->c, name));
    s->found = true;
}

static void put_names(slicer *s, const fe_node *n)
{
    s->found = false;
    each_bound(s, n->kind == FE_TRY ? n->kid[0] : n, put_name);
}

static void put_result(slicer *s)
{
    enum { RETURN = 6 }; /* letters */
    put_word(s, "    return ");
    if (s->variable) {
        put_word(s, fe_text(s->c, s->variable));
    } else if (s->wanted) {
        put_names(s, s->wanted);
    } else {
        char item[32] = "";
        if (s->item >= 0)
            snprintf(item, sizeof item, ")[%lld]", (long long)s->item);
        put_word(s, *item ? "(" : "");
        const char *value = s->result->str + RETURN;
        size_t n = (size_t)s->result->num - RETURN;
        for (; n && (*value == ' ' || *value == '\t'); n--)
            value++;
        put(s, value, n);
        put_word(s, item);
    }
    put_word(s, "\n");
}

static void put_function(slicer *s)
{
    const fe_node *body = s->f->body;
    put_word(s, "\n\n");
    put_signature(s, s->f);
    put_word(s, ":\n");
    for (uint32_t i = 0; i < body->n; i++)
        if (s->kept[i] && body->kid[i]->kind == FE_TRY)
            put_try(s, body->kid[i]);
        else if (s->kept[i])
            put_statement(s, "    ", body->kid[i]);
    put_result(s);
}

/* As it is, but for annotations and the blank lines behind it. */
static void put_helper(slicer *s, const fe_func *f)
{
    uint32_t from = f->samples ? f->from : f->body->at.off, to = f->to;
    while (to > from && strchr(" \t\r\n", s->c->text[to - 1]))
        to--;
    put_word(s, "\n\n");
    if (!f->samples)
        put_signature(s, f);
    put(s, s->c->text + from, to - from);
    put_word(s, "\n");
}

/* Lines "from ... import ..." at top level: they tell the dialect. */
static void put_imports(slicer *s)
{
    const fe_token *t = s->c->token;
    uint32_t depth = 0;
    bool begins = true;
    for (; t->kind != FE_T_END; t++) {
        depth += t->kind == FE_T_INDENT;
        depth -= t->kind == FE_T_DEDENT;
        const fe_token *from = t;
        bool is = begins && !depth && t->kind == FE_T_FROM;
        while (is && t[1].kind != FE_T_NEWLINE && t[1].kind != FE_T_SEMI
               && t[1].kind != FE_T_END)
            t++;
        if (is) {
            put(s, s->c->text + from->at.off,
                t->at.off + fe_len(s->c, t) - from->at.off);
            put_word(s, "\n");
        }
        begins = t->kind == FE_T_NEWLINE || t->kind == FE_T_SEMI
                 || t->kind == FE_T_DEDENT;
    }
}

/* ---- as a solver -------------------------------------------------------- */

static bool refuse(slicer *s, const fe_node *n, const char *why)
{
    fe_error(s->c, n ? n->at : s->f->at, "%s: no solver of tokpidjin's", why);
    return false;
}

static bool is_samples_call(const fe_node *n)
{
    const fe_node *value = n->kid[n->n - 1];
    return n->n == 2 && n->kid[0]->kind == FE_TUPLE && n->kid[0]->n == 4
           && value->kind == FE_CALL && value->n == 2
           && value->kid[0]->kind == FE_NAME
           && value->kid[0]->name == FE_N_SAMPLES
           && value->kid[1]->kind == FE_NAME && value->kid[1]->name == FE_N_S;
}

/* Names are numbered where they are assigned, once. */
static void number_name(slicer *s, uint32_t name)
{
    s->found = s->found || s->seen[name];
    s->seen[name] = name == s->variable ? UINT32_MAX : s->stamp++;
}

static bool number_statement(slicer *s, const fe_node *n)
{
    bool fits = n->kind == FE_ASSIGN && n->n == 2
                && (n->kid[0]->kind == FE_NAME || is_samples_call(n))
                && n->kid[1]->kind == FE_CALL;
    if (!fits)
        return refuse(s, n, "a line that is not 'name = f(...)'");
    s->found = false;
    each_bound(s, n, number_name);
    return !s->found || refuse(s, n, "a variable that is assigned again");
}

typedef bool statement_fn(slicer *s, const fe_node *n);

/* Of those that stay; what is guarded stands alone. */
static bool each_kept(slicer *s, statement_fn *fn)
{
    const fe_node *body = s->f->body;
    bool ok = true;
    for (uint32_t i = 0; ok && i < body->n; i++) {
        const fe_node *n = body->kid[i];
        const fe_node *block = n->kind == FE_TRY ? n->kid[0] : NULL;
        if (s->kept[i] && !block)
            ok = fn(s, n);
        for (uint32_t k = 0; block && s->kept[i] && ok && k < block->n; k++)
            ok = fn(s, block->kid[k]);
    }
    return ok;
}

static void put_renamed(slicer *s, uint32_t name)
{
    char text[16] = "O";
    if (s->seen[name] != UINT32_MAX)
        snprintf(text, sizeof text, "x%u", s->seen[name]);
    put_word(s, s->seen[name] ? text : fe_text(s->c, name));
}

static bool is_gap(const fe *c, const fe_token *a, const fe_token *b)
{
    return a->kind == FE_T_COMMA
           || (a->at.off + fe_len(c, a) < b->at.off && a->kind != FE_T_LPAREN
               && a->kind != FE_T_LBRACKET && b->kind != FE_T_RPAREN
               && b->kind != FE_T_RBRACKET && b->kind != FE_T_COMMA);
}

/* The tokens of a statement behind its '=', on one line. */
static void put_value(slicer *s, const fe_node *n)
{
    uint32_t from = (uint32_t)(n->str - s->c->text);
    uint32_t to = from + (uint32_t)n->num;
    const fe_token *t = token_at(s->c, from);
    while (t->kind != FE_T_ASSIGN)
        t++;
    for (t++; t->at.off < to; t++) {
        bool keyword = t->kind == FE_T_NAME && t[1].kind == FE_T_ASSIGN;
        if (t->kind == FE_T_NAME && !keyword)
            put_renamed(s, t->name);
        else
            put(s, s->c->text + t->at.off, fe_len(s->c, t));
        if (t[1].at.off < to && is_gap(s->c, t, t + 1))
            put_word(s, " ");
    }
}

static void put_line(slicer *s, uint32_t name)
{
    put_word(s, "    ");
    put_renamed(s, name);
    put_word(s, " = ");
}

/* a, b, c, d = batch_process_samples_gpu(S), as four calls. */
static void put_samples(slicer *s, const fe_node *target)
{
    static const char *const call[] = {"apply(first, S)", "apply(second, S)",
                                       "mapply(p_g, "};
    for (uint32_t i = 0; i < 4; i++) {
        put_line(s, target->kid[i]->name);
        put_word(s, call[i < 2 ? i : 2]);
        if (i >= 2) {
            put_renamed(s, target->kid[i - 2]->name);
            put_word(s, ")");
        }
        put_word(s, "\n");
    }
}

static bool put_call(slicer *s, const fe_node *n)
{
    if (n->kid[0]->kind == FE_TUPLE) {
        put_samples(s, n->kid[0]);
        return true;
    }
    put_line(s, n->kid[0]->name);
    put_value(s, n);
    put_word(s, "\n");
    return true;
}

static bool is_alone(slicer *s)
{
    for (uint32_t i = 0; i < s->c->nitems; i++)
        if (s->c->item[i].func != s->f && is_wanted(s, &s->c->item[i]))
            return refuse(s, NULL, "another function or constant of the file");
    return !(s->need[FE_N_TASK_ID] || s->need[FE_N_LOG_PATH] || s->f->batch
             || s->f->sole)
           || refuse(s, NULL, "parameters other than S, I, C");
}

static void put_solver(slicer *s)
{
    memset(s->seen, 0, s->c->nnames * sizeof *s->seen);
    s->stamp = 1;
    if (!s->variable)
        refuse(s, NULL, "a value that is no variable");
    if (!s->variable || !is_alone(s) || !each_kept(s, number_statement))
        return;
    put_word(s, "from dsl import *\nfrom constants import *\n\n\n"
                "def solve(S, I, C):\n");
    each_kept(s, put_call);
    if (!s->seen[s->variable]) {
        put_word(s, "    O = identity(");
        put_word(s, fe_text(s->c, s->variable));
        put_word(s, ")\n");
    }
    put_word(s, "    return O\n");
}

static void put_program(slicer *s)
{
    const char *last = NULL;
    put_imports(s);
    for (uint32_t i = 0; i < s->c->nitems; i++) {
        const fe_item *item = &s->c->item[i];
        if (item->func == s->f) {
            put_function(s);
        } else if (is_wanted(s, item) && item->func) {
            put_helper(s, item->func);
        } else if (is_wanted(s, item) && item->assign->str != last) {
            put_statement(s, "", item->assign);
            last = item->assign->str;
        }
    }
}

/* ---- what is asked for -------------------------------------------------- */

static const fe_place nowhere = {0, 0, 0};

/* The function of that name, or the only one there is. */
static fe_func *find_function(fe *c, const char *name)
{
    fe_func *found = NULL;
    uint32_t n = 0;
    ir_nearest near;
    ir_nearest_init(&near, name ? name : "", name ? strlen(name) : 0);
    for (uint32_t i = 0; i < c->nitems; i++) {
        fe_func *f = c->item[i].func;
        if (!f || !f->program)
            continue;
        const char *text = fe_text(c, f->name);
        ir_nearest_offer(&near, text, strlen(text));
        if (name && strcmp(name, text) != 0)
            continue;
        found = f;
        n++;
    }
    if (n == 1)
        return found;
    if (!name) {
        fe_error(c, nowhere, "%u functions; one is to be named", n);
    } else {
        fe_error(c, nowhere, "no function '%.60s'", name);
        fe_note_nearest(c, &near);
    }
    return NULL;
}

static void set_local(slicer *s, uint32_t name)
{
    s->local[name] = true;
}

/* The statement of a line, or the variable: *found. */
static bool find_line(slicer *s, uint32_t line)
{
    const fe_node *body = s->f->body;
    for (uint32_t i = body->n; i-- > 0 && !s->wanted;)
        if (body->kid[i]->at.line <= line)
            s->wanted = body->kid[i];
    bool binds = s->wanted
                 && (s->wanted->kind == FE_ASSIGN || s->wanted->kind == FE_TRY);
    if (!binds)
        fe_error(s->c, nowhere, "line %u assigns nothing in '%.60s'", line,
                 fe_text(s->c, s->f->name));
    return binds;
}

static bool find_variable(slicer *s, const char *name)
{
    ir_nearest near;
    ir_nearest_init(&near, name, strlen(name));
    for (uint32_t i = 1; i < s->c->nnames && !s->variable; i++) {
        const char *text = fe_text(s->c, i);
        if (!s->local[i] && !is_parameter(s->f, i))
            continue;
        ir_nearest_offer(&near, text, strlen(text));
        s->variable = strcmp(text, name) ? FE_N_NONE : i;
    }
    if (s->variable)
        return true;
    fe_error(s->c, nowhere, "no variable '%.60s' in '%.60s'", name,
             fe_text(s->c, s->f->name));
    fe_note_nearest(s->c, &near);
    return false;
}

/* How many rows a list gets: those it is made with, and those appended; the
 * append that makes row k is noted. */
static uint32_t count_rows(slicer *s, uint32_t list, uint32_t k)
{
    const fe_node *body = s->f->body;
    uint32_t n = 0;
    for (uint32_t i = 0; i < body->n; i++) {
        const fe_node *b = body->kid[i], *to = appended(b);
        if (b->kind == FE_ASSIGN && b->n == 2 && b->kid[0]->name == list
            && b->kid[0]->kind == FE_NAME)
            n = b->kid[1]->n;
        else if (to && to->name == list && n++ == k)
            s->append = b;
    }
    return n;
}

static bool is_list(const slicer *s, const fe_node *name)
{
    const fe_node *body = s->f->body;
    bool is = false;
    for (uint32_t i = 0; name->kind == FE_NAME && i < body->n; i++) {
        const fe_node *b = body->kid[i];
        if (b->kind == FE_ASSIGN && b->n == 2 && b->kid[0]->name == name->name
            && b->kid[0]->kind == FE_NAME)
            is = b->kid[1]->kind == FE_LIST;
    }
    return is;
}

static bool are_lists(const slicer *s, const fe_node *value)
{
    bool all = value->kind == FE_TUPLE && value->n;
    for (uint32_t i = 0; all && i < value->n; i++)
        all = is_list(s, value->kid[i]);
    return all || is_list(s, value);
}

/* Outputs are the rows of all lists. */
static uint32_t find_row(slicer *s, const fe_node *value)
{
    uint32_t k = s->o->output, n = 0;
    s->rows = true;
    if (value->kind == FE_NAME)
        return count_rows(s, value->name, k);
    for (uint32_t i = 0; i < value->n; i++)
        n += count_rows(s, value->kid[i]->name, k >= n ? k - n : UINT32_MAX);
    return n;
}

static bool find_output(slicer *s)
{
    const fe_node *body = s->f->body;
    for (uint32_t i = 0; i < body->n; i++)
        if (body->kid[i]->kind == FE_RETURN && body->kid[i]->n)
            s->result = body->kid[i];
    const fe_node *value = s->result ? s->result->kid[0] : NULL;
    uint32_t k = s->o->output, n = value ? 1 : 0;
    if (value && are_lists(s, value)) {
        n = find_row(s, value);
    } else if (value && (value->kind == FE_TUPLE || value->kind == FE_LIST)) {
        n = value->n;
        bool named = k < n && value->kid[k]->kind == FE_NAME;
        s->variable = named ? value->kid[k]->name : FE_N_NONE;
        s->item = named ? -1 : (int64_t)k;
    }
    if (k < n)
        return true;
    fe_error(s->c, nowhere, "no output %u: '%.60s' returns %u", k,
             fe_text(s->c, s->f->name), n);
    return false;
}

/* Of an output, the variable that is a row's last item, or is returned. */
static bool find_solver(slicer *s)
{
    if (!find_output(s))
        return false;
    const fe_node *value = s->append ? s->append->kid[0]->kid[1]
                           : s->rows ? NULL
                                     : s->result->kid[0];
    if (value && value->kind == FE_TUPLE && value->n && s->append)
        value = value->kid[value->n - 1];
    if (value && value->kind == FE_NAME)
        s->variable = value->name;
    s->append = NULL;
    s->rows = false;
    return true;
}

static bool find_wanted(slicer *s)
{
    const char *at = s->o->at;
    if (!at)
        return s->o->solver ? find_solver(s) : find_output(s);
    uint32_t line = 0;
    for (; *at >= '0' && *at <= '9' && line < 100000000; at++)
        line = 10 * line + (uint32_t)(*at - '0');
    return line && !*at ? find_line(s, line) : find_variable(s, s->o->at);
}

/* ---- all of it ---------------------------------------------------------- */

fe_buffer fe_slice_text(fe *c, const fe_slice_options *o)
{
    slicer s = {.c = c, .o = o, .item = -1, .stamp = 1};
    s.f = find_function(c, o->function);
    if (!s.f || s.f->nerrors || s.f->samples)
        return s.text;
    s.need = fe_alloc(c, c->nnames);
    s.late = fe_alloc(c, c->nnames);
    s.local = fe_alloc(c, c->nnames);
    s.global = fe_alloc(c, c->nnames);
    s.shadow = fe_alloc(c, c->nnames);
    s.seen = fe_alloc(c, c->nnames * sizeof *s.seen);
    s.kept = fe_alloc(c, s.f->body->n + 1);
    each_bound(&s, s.f->body, set_local);
    if (!find_wanted(&s))
        return s.text;
    choose_statements(&s);
    choose_items(&s);
    if (o->solver)
        put_solver(&s);
    else
        put_program(&s);
    return s.text;
}
