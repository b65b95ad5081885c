/* One token: names, numbers, strings, operators. */
#include <string.h>
#include "fe.h"

static bool is_alpha(char ch)
{
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || ch == '_';
}

static bool is_digit(char ch)
{
    return ch >= '0' && ch <= '9';
}

/* To the end of a string that starts (quote included) at pos. */
static void string(fe_lexer *x, fe_place at)
{
    const fe *c = x->c;
    char q = c->text[x->pos];
    bool triple = c->text[x->pos + 1] == q && c->text[x->pos + 2] == q;

    for (x->pos += triple ? 3 : 1; x->pos < c->len;) {
        char ch = c->text[x->pos];
        if (ch == '\\' && x->pos + 1 < c->len)
            ch = c->text[++x->pos];
        else if (ch == q
                 && (!triple
                     || (c->text[x->pos + 1] == q
                         && c->text[x->pos + 2] == q))) {
            x->pos += triple ? 3 : 1;
            fe_lex_emit(x, FE_T_STRING, at);
            return;
        } else if ((ch == '\n' || ch == '\r') && !triple) {
            break;
        }
        if (ch == '\n' || ch == '\r') {
            fe_lex_newline(x);
            continue;
        }
        x->cont += ((unsigned char)ch & 0xc0) == 0x80;
        x->pos++;
    }
    x->nbrackets = 0; /* what would close them is in the string */
    fe_error(x->c, at, "this string is never closed; %s is expected %s",
             !triple    ? (q == '"' ? "'\"'" : "\"'\"")
             : q == '"' ? "'\"\"\"'"
                        : "\"'''\"",
             triple ? "after it" : "before the end of the line");
    fe_lex_emit(x, FE_T_BAD, at);
}

static void name_or_string(fe_lexer *x)
{
    fe_place at = fe_lex_place(x);
    const char *s = x->c->text + x->pos;
    uint32_t n = 0, h = FE_HASH_SEED;

    for (; is_alpha(s[n]) || is_digit(s[n]); n++)
        h = fe_hash_char(h, s[n]);
    x->pos += n;
    if (n <= 2 && (s[n] == '"' || s[n] == '\'') && strspn(s, "rRbBfFuU") >= n) {
        string(x, at);
        return;
    }
    uint32_t name = fe_intern_hashed(x->c, s, n, h);
    fe_token_kind k = x->c->name[name].keyword;
    if (k)
        fe_lex_emit(x, k, at);
    else
        fe_lex_emit_name(x, at, name);
}

/* Anything that starts like a number; literal.c says what is wrong with
 * it, if it is used. */
static void number(fe_lexer *x)
{
    fe_place at = fe_lex_place(x);
    const char *s = x->c->text + x->pos;
    bool hex = s[0] == '0' && (s[1] == 'x' || s[1] == 'X');
    bool real = false;
    uint32_t n = 0;

    for (;; n++) {
        bool exponent = !hex && (s[n] == 'e' || s[n] == 'E');
        if (s[n] == '.' || (exponent && is_digit(s[n + 1]))
            || (!hex && (s[n] == 'j' || s[n] == 'J')))
            real = true;
        else if (exponent && (s[n + 1] == '-' || s[n + 1] == '+')
                 && is_digit(s[n + 2]))
            real = true, n++;
        else if (!is_digit(s[n]) && !is_alpha(s[n]))
            break;
    }
    x->pos += n;
    fe_lex_emit(x, real ? FE_T_FLOAT : FE_T_INT, at);
}

static void open_bracket(fe_lexer *x, fe_token_kind k)
{
    fe_place at = fe_lex_place(x);

    if (x->nbrackets == FE_MAX_NEST) {
        if (!x->deep)
            fe_error(x->c, at, "brackets are nested more than %d deep",
                     FE_MAX_NEST);
        x->deep = true;
        x->pos++;
        fe_lex_emit(x, FE_T_BAD, at);
        return;
    }
    x->bracket[x->nbrackets].at = at;
    x->bracket[x->nbrackets++].open = x->c->text[x->pos++];
    fe_lex_emit(x, k, at);
}

static void close_bracket(fe_lexer *x, fe_token_kind k, char opener)
{
    fe_place at = fe_lex_place(x);
    char ch = x->c->text[x->pos++];

    if (x->nbrackets && x->bracket[x->nbrackets - 1].open == opener) {
        x->nbrackets--;
        fe_lex_emit(x, k, at);
        return;
    }
    if (x->deep || x->mismatched) {
        /* its opener was not counted, or one message is enough */
        x->nbrackets -= x->nbrackets > 0;
    } else if (x->nbrackets) {
        x->nbrackets--;
        fe_error(x->c, at, "'%c' doesn't match '%c' in line %u", ch,
                 x->bracket[x->nbrackets].open,
                 x->bracket[x->nbrackets].at.line);
        x->mismatched = true;
    } else {
        fe_error(x->c, at, "'%c' closes nothing", ch);
    }
    fe_lex_emit(x, FE_T_BAD, at);
}

/* The length of Python's operator at s, the longest one; 0: none is there. */
static uint32_t operator_length(const char *s)
{
    bool twice = s[1] == s[0];

    switch (s[0]) {
    case '~':
    case ',':
    case ';': return 1;
    case '.': return twice && s[2] == '.' ? 3 : 1;
    case '!': return s[1] == '=' ? 2 : 0;
    case '*':
    case '/':
    case '<':
    case '>':
        if (twice)
            return s[2] == '=' ? 3 : 2;
        return s[1] == '=' ? 2 : 1;
    case '-': return s[1] == '=' || s[1] == '>' ? 2 : 1;
    case '=':
    case ':':
    case '+':
    case '%':
    case '@':
    case '&':
    case '|':
    case '^': return s[1] == '=' ? 2 : 1;
    default: return 0;
    }
}

static fe_token_kind operator_kind(const char *s, uint32_t n)
{
    if (n > 1)
        return n > 2                        ? FE_T_OP
               : s[0] == '-' && s[1] == '>' ? FE_T_ARROW
               : s[0] == '*' && s[1] == '*' ? FE_T_STARSTAR
                                            : FE_T_OP;
    switch (s[0]) {
    case ',': return FE_T_COMMA;
    case ':': return FE_T_COLON;
    case '.': return FE_T_DOT;
    case ';': return FE_T_SEMI;
    case '=': return FE_T_ASSIGN;
    case '-': return FE_T_MINUS;
    case '*': return FE_T_STAR;
    default: return FE_T_OP;
    }
}

static void stray_character(fe_lexer *x, fe_place at)
{
    const char *s = x->c->text + x->pos;

    x->fenced = x->fenced || fe_is_fence(x->c, x->pos);
    uint32_t cp, n = fe_lex_char(s, x->c->len - x->pos, &cp);
    x->pos += n ? n : 1;
    if (n && cp >= 32 && cp != 127)
        fe_error(x->c, at,
                 "character '%.*s'; outside strings and comments a program "
                 "has ASCII letters, digits and signs only",
                 (int)n, s);
    else if (n && cp)
        fe_error(x->c, at, "control character 0x%02x", cp);
    else if (x->c->nerrors == 0)
        fe_error(x->c, at, "byte 0x%02x", (unsigned char)*s);
    fe_lex_emit(x, FE_T_BAD, at);
    x->cont += n > 1 ? n - 1 : 0;
}

static void operator_token(fe_lexer *x)
{
    fe_place at = fe_lex_place(x);
    const char *s = x->c->text + x->pos;
    uint32_t n = operator_length(s);

    if (n) {
        x->pos += n;
        fe_lex_emit(x, operator_kind(s, n), at);
    } else {
        stray_character(x, at);
    }
}

void fe_lex_token(fe_lexer *x)
{
    char ch = x->c->text[x->pos];

    if (is_alpha(ch)) {
        name_or_string(x);
    } else if (is_digit(ch)
               || (ch == '.' && is_digit(x->c->text[x->pos + 1]))) {
        number(x);
    } else if (ch == '"' || ch == '\'') {
        string(x, fe_lex_place(x));
    } else {
        switch (ch) {
        case '(': open_bracket(x, FE_T_LPAREN); break;
        case '[': open_bracket(x, FE_T_LBRACKET); break;
        case '{': open_bracket(x, FE_T_LBRACE); break;
        case ')': close_bracket(x, FE_T_RPAREN, '('); break;
        case ']': close_bracket(x, FE_T_RBRACKET, '['); break;
        case '}': close_bracket(x, FE_T_RBRACE, '{'); break;
        default: operator_token(x);
        }
    }
}
