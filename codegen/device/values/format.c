/* 'text' % n of an int n, as far as it shows: does it raise, and what? The text
 * that it makes is seen by nobody. */
#include "../device.h"

enum {
    FORMAT_LONG = 1 << 28, /* what would fill the memory */
    FORMAT_INT_MAX = 2147483647
};
#define FORMAT_SIZE_MAX ((int64_t)(~(uint64_t)0 >> 1)) /* a Py_ssize_t */

typedef struct {
    bt_vm *vm;
    const char *at, *end;
    int64_t widest;
    bool taken; /* the number; there is no other */
} bt_format;

BT_STATIC bool format_take(bt_format *f)
{
    if (f->taken)
        return bt_raise(f->vm, BT_E_OPERAND); /* not enough arguments */
    return f->taken = true;
}

BT_STATIC bool format_sees(const bt_format *f, const char *set)
{
    for (; f->at < f->end && *set; set++)
        if (*f->at == *set)
            return true;
    return false;
}

/* A width or precision; `most` is what CPython takes. */
BT_STATIC bool format_count(bt_format *f, int64_t most)
{
    int64_t count = 0;
    if (format_sees(f, "*")) {
        f->at++;
        return format_take(f);
    }
    for (; format_sees(f, "0123456789"); f->at++) {
        int digit = *f->at - '0';
        if (count > (most - digit) / 10)
            return bt_raise(f->vm, BT_E_VALUE); /* too big */
        count = count * 10 + digit;
    }
    f->widest = count > f->widest ? count : f->widest;
    return true;
}

/* What stands between '%' and the letter, in CPython's order. */
BT_STATIC bool format_spec(bt_format *f)
{
    f->widest = 0;
    if (format_sees(f, "("))
        return bt_raise(f->vm, BT_E_OPERAND); /* requires a mapping */
    while (format_sees(f, "-+ #0"))
        f->at++;
    if (!format_count(f, FORMAT_SIZE_MAX))
        return false;
    if (format_sees(f, ".")) {
        f->at++;
        if (!format_count(f, FORMAT_INT_MAX))
            return false;
    }
    if (format_sees(f, "hlL"))
        f->at++;
    return f->at < f->end || bt_raise(f->vm, BT_E_VALUE); /* incomplete */
}

BT_STATIC bool format_one(bt_format *f)
{
    if (format_sees(f, "%")) {
        f->at++;
        return true;
    }
    if (!format_spec(f) || !format_take(f))
        return false;
    if (!format_sees(f, "diouxXeEfFgGcrsa"))
        return bt_raise(f->vm, BT_E_VALUE);
    f->at++;
    return f->widest < FORMAT_LONG || bt_raise(f->vm, BT_E_TEXT);
}

BT_API bool bt_format_int(bt_vm *vm, bt_val text)
{
    char buf[4];
    int64_t n;
    bt_format f;
    f.vm = vm;
    f.at = bt_text(text, buf, &n);
    f.end = f.at + n;
    f.taken = false;
    if (!bt_tick(vm, n))
        return false;
    while (f.at < f.end)
        if (*f.at++ == '%' && !format_one(&f))
            return false;
    /* else: not all arguments converted */
    return f.taken || bt_raise(vm, BT_E_OPERAND);
}
