/* Lines, indentation and implicit joining: text to tokens.
 *
 * The rules are those of Python's reference manual, section 2.1. Where a
 * bracket is left open everything up to the end of the file would belong to
 * it; so when that happens the file is read a second time, guessing from
 * layout where the bracket should have been closed, to find the errors that
 * come after it. A file without that error is never guessed at. */
#include <string.h>
#include "fe.h"

static inline void emit(fe *c, fe_token_kind k, fe_place at, uint32_t name)
{
    c->token =
        fe_grow(c, c->token, c->ntokens, &c->token_cap, sizeof *c->token);
    fe_token *t = &c->token[c->ntokens++];
    t->at = at;
    t->kind = k & 63;
    t->name = name & 0x3ffffff;
}

void fe_lex_emit(fe_lexer *x, fe_token_kind k, fe_place at)
{
    emit(x->c, k, at, x->pos - at.off);
}

void fe_lex_emit_name(fe_lexer *x, fe_place at, uint32_t name)
{
    emit(x->c, FE_T_NAME, at, name);
}

void fe_lex_newline(fe_lexer *x)
{
    const char *s = x->c->text + x->pos;

    x->pos += s[0] == '\r' && s[1] == '\n' ? 2 : 1;
    x->line++;
    x->line_start = x->pos;
    x->cont = 0;
}

/* Width of the white space at the start of a line: with tabs to multiples
 * of 8, and (alt) with tabs of 1; Python compares both. */
static uint32_t measure_indent(fe_lexer *x, uint32_t *alt)
{
    uint32_t wide = 0;

    *alt = 0;
    for (;; x->pos++) {
        char ch = x->c->text[x->pos];
        if (ch == ' ') {
            wide++;
            ++*alt;
        } else if (ch == '\t') {
            wide = (wide / 8 + 1) * 8;
            ++*alt;
        } else if (ch == '\f') {
            wide = *alt = 0;
        } else {
            return wide;
        }
    }
}

static void tab_error(fe_lexer *x)
{
    fe_error(x->c, fe_lex_place(x),
             "tabs and spaces are mixed so that the depth of this line "
             "depends on the width of a tab; indent with spaces only");
}

static void indent(fe_lexer *x, uint32_t wide, uint32_t alt)
{
    uint32_t top = x->nindents - 1;

    if (alt <= x->alt[top])
        tab_error(x);
    if (x->nindents == FE_MAX_NEST) {
        if (!x->deep)
            fe_error(x->c, fe_lex_place(x),
                     "blocks are nested more than %d deep", FE_MAX_NEST);
        x->deep = true;
        return;
    }
    x->indent[x->nindents] = wide;
    x->alt[x->nindents++] = alt;
    fe_lex_emit(x, FE_T_INDENT, fe_lex_place(x));
}

/* A line between two levels is taken to belong to the deeper one. */
static void dedent(fe_lexer *x, uint32_t wide, uint32_t alt)
{
    for (; x->nindents > 1; x->nindents--) {
        uint32_t top = x->nindents - 1;
        if (wide >= x->indent[top])
            break;
        if (wide > x->indent[top - 1]) {
            fe_error(x->c, fe_lex_place(x),
                     "this line is indented by %u and belongs to no block; "
                     "%u or %u is expected",
                     wide, x->indent[top - 1], x->indent[top]);
            x->indent[top] = wide;
            x->alt[top] = alt;
            return;
        }
        fe_lex_emit(x, FE_T_DEDENT, fe_lex_place(x));
    }
    if (alt != x->alt[x->nindents - 1])
        tab_error(x);
}

static bool blank_or_comment(const fe_lexer *x)
{
    return memchr("#\r\n", x->c->text[x->pos], 4) != NULL; /* and NUL */
}

static void line_start(fe_lexer *x)
{
    uint32_t alt, wide = measure_indent(x, &alt), top = x->nindents - 1;

    if (blank_or_comment(x))
        return;
    x->statement_indent = wide;
    if (wide > x->indent[top])
        indent(x, wide, alt);
    else if (wide < x->indent[top])
        dedent(x, wide, alt);
    else if (alt != x->alt[top])
        tab_error(x);
}

/* recover: does a line inside brackets look like a new statement? */
static bool looks_like_statement(fe_lexer *x)
{
    uint32_t save = x->pos, alt, wide = measure_indent(x, &alt);
    char ch = x->c->text[x->pos];
    bool word =
        (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || ch == '_';

    x->pos = save;
    return word && wide <= x->statement_indent;
}

/* The innermost open bracket is reported, for all of them. */
static void close_all(fe_lexer *x)
{
    char open = x->bracket[x->nbrackets - 1].open;

    x->unclosed = true;
    fe_error(x->c, x->bracket[x->nbrackets - 1].at, "'%c' is never closed",
             open);
    fe_note(x->c, "'%c' is expected somewhere after it",
            open == '('   ? ')'
            : open == '[' ? ']'
                          : '}');
    x->nbrackets = 0;
    fe_lex_emit(x, FE_T_BAD, fe_lex_place(x));
}

static bool in_statement(const fe_lexer *x)
{
    const fe *c = x->c;

    if (!c->ntokens)
        return false;
    uint8_t k = c->token[c->ntokens - 1].kind;
    return k != FE_T_NEWLINE && k != FE_T_INDENT && k != FE_T_DEDENT;
}

static void line_end(fe_lexer *x)
{
    if (!x->nbrackets) {
        if (in_statement(x))
            fe_lex_emit(x, FE_T_NEWLINE, fe_lex_place(x));
        x->mismatched = false;
    }
    fe_lex_newline(x);
    if (x->nbrackets && x->recover && looks_like_statement(x)) {
        close_all(x);
        fe_lex_emit(x, FE_T_NEWLINE, fe_lex_place(x));
    }
    if (!x->nbrackets)
        line_start(x);
}

static void comment(fe_lexer *x)
{
    const char *s = x->c->text;

    while (x->pos < x->c->len && s[x->pos] != '\n' && s[x->pos] != '\r')
        x->pos++;
}

static void backslash(fe_lexer *x)
{
    char next = x->c->text[x->pos + 1];

    if (next == '\n' || next == '\r') {
        x->pos++;
        fe_lex_newline(x);
        return;
    }
    fe_place at = fe_lex_place(x);
    x->pos++;
    fe_error(x->c, at, "'\\' that isn't the last character of its line");
    fe_lex_emit(x, FE_T_BAD, at);
}

static void lex_all(fe_lexer *x)
{
    const char *s = x->c->text;

    line_start(x);
    while (x->pos < x->c->len) {
        char ch = s[x->pos];
        if (ch == ' ' || ch == '\t' || ch == '\f')
            x->pos++;
        else if (ch == '\n' || ch == '\r')
            line_end(x);
        else if (ch == '#')
            comment(x);
        else if (ch == '\\')
            backslash(x);
        else
            fe_lex_token(x);
    }
    if (x->nbrackets)
        close_all(x);
    if (in_statement(x))
        fe_lex_emit(x, FE_T_NEWLINE, fe_lex_place(x));
    for (; x->nindents > 1; x->nindents--)
        fe_lex_emit(x, FE_T_DEDENT, fe_lex_place(x));
    fe_lex_emit(x, FE_T_END, fe_lex_place(x));
}

static void begin(fe_lexer *x, fe *c, bool recover)
{
    memset(x, 0, sizeof *x);
    x->c = c;
    x->line = 1;
    x->nindents = 1;
    x->recover = recover;
    if (c->len >= 3 && memcmp(c->text, "\xef\xbb\xbf", 3) == 0)
        x->pos = x->line_start = 3;
}

uint32_t fe_lex_char(const char *s, size_t n, uint32_t *cp)
{
    size_t len = ir_utf8_decode(s, n, cp);

    return len && !ir_is_surrogate(*cp) ? (uint32_t)len : 0;
}

/* The length of the ASCII text without NULs at s, by words: programs hardly
 * have anything else. */
static uint32_t plain_length(const char *s, uint32_t n)
{
    const uint64_t ones = 0x0101010101010101u, high = ones << 7;
    uint32_t i = 0;
    uint64_t w;

    for (; i + sizeof w <= n; i += sizeof w) {
        memcpy(&w, s + i, sizeof w);
        if ((w | (w - ones)) & high)
            break;
    }
    while (i < n && s[i] > 0)
        i++;
    return i;
}

/* The first byte that Python doesn't read, or the end. */
static uint32_t find_unreadable(const fe *c)
{
    uint32_t cp, n, pos = 0;

    for (;;) {
        pos += plain_length(c->text + pos, c->len - pos);
        if (pos == c->len)
            return pos;
        n = fe_lex_char(c->text + pos, c->len - pos, &cp);
        if (!n || !cp)
            return pos;
        pos += n;
    }
}

/* Of a byte behind readable text. */
static fe_place place_of(fe *c, uint32_t pos)
{
    fe_lexer x;

    begin(&x, c, false);
    while (x.pos < pos) {
        char ch = c->text[x.pos];
        if (ch == '\n' || ch == '\r') {
            fe_lex_newline(&x);
            continue;
        }
        x.cont += ((unsigned char)ch & 0xc0) == 0x80;
        x.pos++;
    }
    return fe_lex_place(&x);
}

/* Python reads no file with bytes that aren't UTF-8, or with NULs. */
static void check_bytes(fe *c)
{
    uint32_t pos = find_unreadable(c);

    if (pos < c->len && !c->text[pos])
        fe_error(c, place_of(c, pos),
                 "a NUL byte; a program is plain UTF-8 text");
    else if (pos < c->len)
        fe_error(c, place_of(c, pos),
                 "byte 0x%02x is not UTF-8; a program is plain UTF-8 text",
                 (unsigned char)c->text[pos]);
}

/* Fills c->token; is there a line of ``` outside of strings? */
static bool lex_twice(fe *c)
{
    fe_lexer x;
    fe_trial trial = fe_try_out(c);

    c->ntokens = 0;
    begin(&x, c, false);
    lex_all(&x);
    if (!x.unclosed || x.fenced)
        return x.fenced;
    fe_take_back(c, &trial);
    c->ntokens = 0;
    begin(&x, c, true);
    lex_all(&x);
    return false;
}

void fe_lex(fe *c)
{
    check_bytes(c);
    c->unreadable = c->nerrors > 0;
    c->token_cap = c->len / 5 * 2 + 16; /* most files need fewer */
    c->token = ir_alloc_raw(&c->arena, c->token_cap * sizeof *c->token);
    fe_trial trial = fe_try_out(c);
    if (!lex_twice(c))
        return;
    fe_take_back(c, &trial);
    fe_strip_fences(c);
    lex_twice(c);
}
