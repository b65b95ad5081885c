/* UTF-8, and what is shown of text from outside. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include "ir/utf8.h"

static void reads_what_it_writes(void **state)
{
    (void)state;
    char b[4];
    for (uint32_t code = 0; code < 0x110000; code++) {
        uint32_t again = ~code;
        size_t n = ir_utf8_encode(code, b);
        assert_int_equal(ir_utf8_decode(b, n, &again), n);
        assert_int_equal(again, code);
        if (n > 1)
            assert_int_equal(ir_utf8_decode(b, n - 1, &again), 0);
    }
}

static void takes_bytes_for_surrogates(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "\xff",     "\x80",         "\xc0\x80",         "\xc1\xbf",
        "\xe0\x9f", "\xe0\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
        "\xc2",     "\xe2\x80",     "\xe2\x80\n",       "\xf8\x88\x80\x80"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        uint32_t code;
        size_t n = strlen(bad[i]);
        assert_int_equal(ir_utf8_decode(bad[i], n, &code), 0);
        assert_int_equal(ir_utf8_next(bad[i], n, &code), 1);
        assert_int_equal(code, 0xdc00u + (unsigned char)bad[i][0]);
    }
}

static void shows(const char *text, bool exact, const char *want)
{
    char all[200] = "", b[IR_ESCAPED];
    size_t n = strlen(text), used, len = 0;
    for (size_t i = 0; i < n; i += used) {
        size_t part = ir_escape_next(text + i, n - i, exact, b, &used);
        memcpy(all + len, b, part);
        len += part;
    }
    assert_string_equal(all, want);
}

static void shows_text_as_text(void **state)
{
    (void)state;
    shows("plain, \xc3\xa4 \xf0\x9f\x98\x80", true,
          "plain, \xc3\xa4 \xf0\x9f\x98\x80");
    shows("\t\r\n\x1b\x7f", false, "\\t\\r\\n\\x1b\\x7f");
    shows("\xc2\x9b\xe2\x80\xa8\xe2\x80\xae", false, "\\x9b\\u2028\\u202e");
    shows("\xf3\xa0\x80\x81\xff", false, "\\U000e0001\\udcff");
    shows("a\\n", false, "a\\n");
    shows("a\\n", true, "a\\\\n");
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_it_writes),
        cmocka_unit_test(takes_bytes_for_surrogates),
        cmocka_unit_test(shows_text_as_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
