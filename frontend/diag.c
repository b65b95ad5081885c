/* Diagnostics: collected by every stage, sorted and printed at the end. */
#include <stdlib.h>
#include <string.h>
#include "fe.h"

enum { EXCERPT = 120 }; /* characters of a source line that are shown */

static const char *format_text(fe *c, const char *format, va_list ap)
{
    char buf[600];
    int n = vsnprintf(buf, sizeof buf, format, ap);
    size_t len = n < 0 ? 0 : (size_t)n;
    return fe_copy(c, buf, len < sizeof buf ? len : sizeof buf - 1);
}

static fe_message *new_message(fe *c, fe_place at, fe_severity severity)
{
    c->last = &c->spare;
    if (c->nmessages == FE_MAX_STORED) {
        c->ndropped++;
        return NULL;
    }
    c->message = fe_grow(c, c->message, c->nmessages, &c->message_cap,
                         sizeof *c->message);
    fe_message *m = &c->message[c->nmessages];
    memset(m, 0, sizeof *m);
    m->at = at;
    m->severity = severity;
    m->owner = c->owner;
    m->order = c->nmessages++;
    return c->last = m;
}

void fe_error(fe *c, fe_place at, const char *format, ...)
{
    fe_message *m = new_message(c, at, FE_ERROR);
    va_list ap;

    c->nerrors++;
    if (c->owner)
        c->owner->nerrors++;
    else
        c->nfile++;
    va_start(ap, format);
    if (m)
        m->message = format_text(c, format, ap);
    va_end(ap);
}

static void add_warning(fe *c, fe_place at, const char *format, va_list ap)
{
    fe_message *m = new_message(c, at, FE_WARNING);

    if (m)
        m->message = format_text(c, format, ap);
}

void fe_warn(fe *c, fe_place at, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    add_warning(c, at, format, ap);
    va_end(ap);
}

bool fe_advise(fe *c, fe_place at, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    if (c->advise)
        add_warning(c, at, format, ap);
    va_end(ap);
    return c->advise;
}

void fe_note(fe *c, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    if (c->last != &c->spare)
        c->last->note = format_text(c, format, ap);
    va_end(ap);
}

void fe_note_nearest(fe *c, const ir_nearest *s)
{
    if (s->best)
        fe_note(c, "did you mean '%s'?", s->best);
}

fe_trial fe_try_out(const fe *c)
{
    return (fe_trial){c->nmessages, c->nerrors, c->ndropped, c->nfile,
                      c->owner ? c->owner->nerrors : 0};
}

void fe_take_back(fe *c, const fe_trial *t)
{
    c->nmessages = t->nmessages;
    c->nerrors = t->nerrors;
    c->ndropped = t->ndropped;
    c->nfile = t->nfile;
    if (c->owner)
        c->owner->nerrors = t->owned;
    c->last = &c->spare;
}

/* ---- whose they are ----------------------------------------------------- */

static fe_func *function_around(const fe *c, uint32_t off)
{
    uint32_t lo = 0, hi = c->nfuncs;

    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (c->func[mid]->to <= off)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < c->nfuncs && c->func[lo]->from <= off ? c->func[lo] : NULL;
}

/* Some errors are told once a file: others that have them must not run. */
static void refuse_invalid(fe *c)
{
    for (uint32_t i = 0; i < c->nfuncs; i++) {
        c->owner = c->func[i];
        if (c->owner->invalid && !c->owner->nerrors)
            fe_error(c, c->owner->invalid->at, "this can't be read, either");
    }
    c->owner = NULL;
}

void fe_assign_owners(fe *c)
{
    for (uint32_t i = 0; i < c->nmessages && !c->unreadable; i++) {
        fe_message *m = &c->message[i];
        if (m->owner || m->severity != FE_ERROR || !m->at.line
            || !(m->owner = function_around(c, m->at.off)))
            continue;
        m->owner->nerrors++;
        c->nfile--;
    }
    if (!c->unreadable)
        refuse_invalid(c);
}

bool fe_is_asked_for(const fe *c, const fe_func *f)
{
    if (!c->only)
        return true;
    for (uint32_t i = 0; c->only[i]; i++) { /* NAME or PROGRAM:NAME */
        const char *colon = strrchr(c->only[i], ':');
        if (strcmp(colon ? colon + 1 : c->only[i], fe_text(c, f->name)) == 0)
            return true;
    }
    return false;
}

/* What is wrong with functions that nobody wants to run is not told. */
static bool is_wanted(const fe *c, const fe_message *m)
{
    const fe_func *f = m->owner;

    return !f || f->shown || (f->program && fe_is_asked_for(c, f));
}

/* ---- printing ----------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const fe_message *x = a, *y = b;

    if (x->at.off != y->at.off)
        return x->at.off < y->at.off ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

static void put(fe_buffer *b, fe *c, const char *s, size_t n)
{
    if (b->n + n >= b->cap) {
        char *more = fe_alloc(c, (b->n + n) * 2 + 64);
        if (b->n)
            memcpy(more, b->s, b->n);
        b->cap = (uint32_t)(b->n + n) * 2 + 64;
        b->s = more;
    }
    if (n)
        memcpy(b->s + b->n, s, n);
    b->n += (uint32_t)n;
}

static void puts_to(fe_buffer *b, fe *c, const char *s)
{
    put(b, c, s, strlen(s));
}

/* Names and texts may hold anything of the program. */
static void put_shown(fe_buffer *b, fe *c, const char *s)
{
    char out[IR_ESCAPED];
    size_t left = strlen(s), used;

    for (; left; s += used, left -= used)
        put(b, c, out, ir_escape_next(s, left, false, out, &used));
}

/* Bounds of the source line around off, as far as it is shown: a window
 * that ends shortly after the place when the line is long. */
static void line_window(const fe *c, uint32_t off, uint32_t *from, uint32_t *to)
{
    uint32_t lo = off, hi = off;

    while (lo > 0 && c->shown[lo - 1] != '\n' && c->shown[lo - 1] != '\r'
           && off - lo < EXCERPT * 3 / 4)
        lo--;
    while (hi < c->len && c->shown[hi] != '\n' && c->shown[hi] != '\r'
           && hi - lo < EXCERPT)
        hi++;
    while (lo < off && ((unsigned char)c->shown[lo] & 0xc0) == 0x80)
        lo++;
    while (hi > off && hi < c->len
           && ((unsigned char)c->shown[hi] & 0xc0) == 0x80)
        hi--;
    *from = lo;
    *to = hi;
}

/* The line with what is not printable as '?', then the caret;
 * tabs are kept in both so that they line up. */
static void put_excerpt(fe_buffer *b, fe *c, uint32_t off)
{
    uint32_t from, to, cp;
    fe_buffer caret = {0};

    line_window(c, off, &from, &to);
    put(b, c, "    ", 4);
    for (uint32_t i = from, n; i < to; i += n) {
        n = fe_lex_char(c->shown + i, to - i, &cp);
        bool tab = n == 1 && c->shown[i] == '\t';
        bool bad = !n || (!ir_is_printable(cp) && !tab);
        put(b, c, bad ? "?" : c->shown + i, bad ? 1 : n);
        if (i < off)
            put(&caret, c, tab ? "\t" : " ", 1);
        n = n ? n : 1;
    }
    put(b, c, "\n    ", 5);
    put(b, c, caret.s, caret.n);
    puts_to(b, c, "^\n");
}

typedef struct {
    fe *c;
    const fe_message *m;
    fe_diag d;
} report;

/* All that is made of memory, before anybody is told. */
static void prepare(void *state)
{
    report *r = state;
    fe *c = r->c;
    const fe_message *m = r->m;
    static const char *const word[] = {"error", "warning"};
    char head[64];
    fe_buffer b = {0};

    put_shown(&b, c, c->file);
    if (m->at.line)
        snprintf(head, sizeof head, ":%u:%u: %s: ", m->at.line, m->at.col,
                 word[m->severity]);
    else
        snprintf(head, sizeof head, ": %s: ", word[m->severity]);
    puts_to(&b, c, head);
    put_shown(&b, c, m->message);
    put(&b, c, "\n", 1);
    if (m->at.line)
        put_excerpt(&b, c, m->at.off);
    if (m->note) {
        puts_to(&b, c, "note: ");
        put_shown(&b, c, m->note);
        put(&b, c, "\n", 1);
    }
    put(&b, c, "", 1);
    r->d.text = b.s;
}

static bool tell(fe *c, fe_sink sink, const fe_message *m)
{
    report r = {c,
                m,
                {m->severity, c->file, m->at.line, m->at.col, m->message,
                 m->note, NULL}};

    if (!ir_attempt(prepare, &r))
        return false;
    sink.report(sink.state, &r.d);
    return true;
}

/* Has it been told already? A function's errors may turn up wherever it is
 * called. */
static bool is_repeated(const fe *c, uint32_t i)
{
    const fe_message *m = &c->message[i];

    for (uint32_t k = i; k-- > 0 && c->message[k].at.off == m->at.off;)
        if (strcmp(c->message[k].message, m->message) == 0)
            return true;
    return false;
}

/* Sorted by place, and only those that are to be told. */
static uint32_t choose_messages(fe *c)
{
    uint32_t n = 0;

    qsort(c->message, c->nmessages, sizeof *c->message, by_place);
    for (uint32_t i = 0; i < c->nmessages; i++) {
        c->message[n] = c->message[i];
        n += is_wanted(c, &c->message[n]) && !is_repeated(c, n);
    }
    return n;
}

bool fe_report_all(fe *c, fe_sink sink)
{
    if (!sink.report || !c->nmessages)
        return true;
    uint32_t n = choose_messages(c);
    for (uint32_t i = 0; i < n && i < FE_MAX_DIAGS; i++)
        if (!tell(c, sink, &c->message[i]))
            return false;
    if (n > FE_MAX_DIAGS) {
        fe_message rest = {.severity = FE_ERROR};
        char buf[60];
        snprintf(buf, sizeof buf, "%u more messages are not shown",
                 n - FE_MAX_DIAGS + c->ndropped);
        rest.message = buf;
        return tell(c, sink, &rest);
    }
    return true;
}
