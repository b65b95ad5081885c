/* str(a tuple): the text that Python's repr gives. What names an address (a
 * function) has none that two runs of CPython share, and which characters
 * beyond ASCII are printed as they are is not known here: those are budget
 * errors. */
#include "../device.h"

typedef struct {
    bt_vm *vm;
    char *text; /* 0: only count */
    int64_t n;
} bt_writer;

BT_STATIC bool bt_write(bt_writer *w, const char *p, int64_t bytes)
{
    for (int64_t i = 0; w->text && i < bytes; i++)
        w->text[w->n + i] = p[i];
    w->n += bytes;
    return bt_tick(w->vm, bytes);
}

BT_STATIC bool bt_write_char(bt_writer *w, char c)
{
    return bt_write(w, &c, 1);
}

BT_STATIC bool bt_write_words(bt_writer *w, const char *words)
{
    int64_t n = 0;
    while (words[n])
        n++;
    return bt_write(w, words, n);
}

BT_STATIC bool bt_write_int(bt_writer *w, int64_t i)
{
    char digit[20];
    int at = 20;
    uint64_t left = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    do
        digit[--at] = (char)('0' + left % 10);
    while (left /= 10);
    if (i < 0)
        digit[--at] = '-';
    return bt_write(w, digit + at, 20 - at);
}

/* Integral ones; others don't come out of arithmetic on ints and NaN. */
BT_STATIC bool bt_write_float(bt_writer *w, double d)
{
    if (d != d)
        return bt_write_words(w, "nan");
    if (d - d != 0)
        return bt_write_words(w, d > 0 ? "inf" : "-inf");
    if (d < -1e15 || d > 1e15 || (double)(int64_t)d != d)
        return bt_raise(w->vm, BT_E_TEXT);
    if (d == 0 && 1 / d < 0)
        return bt_write_words(w, "-0.0");
    return bt_write_int(w, (int64_t)d) && bt_write_words(w, ".0");
}

BT_STATIC bool bt_write_escaped(bt_writer *w, unsigned char c, char quote)
{
    const char *hex = "0123456789abcdef";
    if (c >= 0x80)
        return bt_raise(w->vm, BT_E_TEXT);
    bool printed = c >= ' ' && c < 0x7f;
    if (printed && c != '\\' && c != (unsigned char)quote)
        return bt_write_char(w, (char)c);
    if (!bt_write_char(w, '\\'))
        return false;
    if (printed)
        return bt_write_char(w, (char)c);
    if (c == '\n' || c == '\r' || c == '\t')
        return bt_write_char(w, c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    return bt_write_char(w, 'x') && bt_write_char(w, hex[c >> 4])
           && bt_write_char(w, hex[c & 15]);
}

/* In double quotes if it holds single ones only. */
BT_STATIC bool bt_write_str(bt_writer *w, bt_val v)
{
    char buf[4], quote = '\'';
    int64_t n;
    const char *p = bt_text(v, buf, &n);
    bool has_double = false, ok;
    for (int64_t i = 0; i < n; i++) {
        has_double |= p[i] == '"';
        quote = p[i] == '\'' ? '"' : quote;
    }
    quote = has_double ? '\'' : quote;
    ok = bt_write_char(w, quote);
    for (int64_t i = 0; ok && i < n; i++)
        ok = bt_write_escaped(w, (unsigned char)p[i], quote);
    return ok && bt_write_char(w, quote);
}

BT_STATIC bool bt_write_value(bt_writer *w, bt_val v);

BT_STATIC bool bt_write_items(bt_writer *w, bt_val v)
{
    bt_iter it;
    bt_val x;
    bool ok = bt_iter_init(w->vm, &it, v);
    for (bool first = true; ok && bt_iter_next(&it, &x); first = false)
        ok = (first || bt_write_words(w, ", ")) && bt_write_value(w, x);
    return ok;
}

BT_STATIC bool bt_write_container(bt_writer *w, bt_val v)
{
    int64_t n = bt_len_or(v);
    switch (bt_type_of(v)) {
    case BT_T_LIST:
        return bt_write_char(w, '[') && bt_write_items(w, v)
               && bt_write_char(w, ']');
    case BT_T_SET:
        return bt_write_words(w, n ? "frozenset({" : "frozenset(")
               && bt_write_items(w, v) && bt_write_words(w, n ? "})" : ")");
    default:
        return bt_write_char(w, '(') && bt_write_items(w, v)
               && bt_write_words(w, n == 1 ? ",)" : ")");
    }
}

BT_STATIC bool bt_write_nested(bt_writer *w, bt_val v)
{
    bt_vm *vm = w->vm;
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    vm->nest++;
    bool ok = bt_write_container(w, v);
    vm->nest--;
    return ok;
}

BT_STATIC bool bt_write_value(bt_writer *w, bt_val v)
{
    double d;
    switch (bt_type_of(v)) {
    case BT_T_NONE: return bt_write_words(w, "None");
    case BT_T_BOOL: return bt_write_words(w, v == BT_TRUE ? "True" : "False");
    case BT_T_INT: return bt_write_int(w, bt_int_of(v));
    case BT_T_FLOAT: return bt_is_float(v, &d) && bt_write_float(w, d);
    case BT_T_STR: return bt_write_str(w, v);
    case BT_T_FUN: return bt_raise(w->vm, BT_E_TEXT);
    default: return bt_write_nested(w, v);
    }
}

BT_API bt_val bt_repr(bt_vm *vm, bt_val v)
{
    bt_writer w;
    w.vm = vm;
    w.text = 0;
    w.n = 0;
    if (!bt_write_value(&w, v))
        return 0;
    w.text = (char *)bt_temp(vm, (size_t)w.n);
    w.n = 0;
    return w.text && bt_write_value(&w, v) ? bt_string(vm, w.text, w.n) : 0;
}
