/* UTF-8, and text from outside made fit to be shown. */
#ifndef IR_UTF8_H
#define IR_UTF8_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { IR_ESCAPED = 12 }; /* bytes that ir_escape_next writes at most */

/* Length of the UTF-8 sequence at s (n > 0 bytes left), its code point in
 * *code; 0 where there is none. Lone surrogates are sequences of three bytes:
 * Python's strings may hold them. */
size_t ir_utf8_decode(const char *s, size_t n, uint32_t *code);
/* The same for any bytes: one that belongs to no sequence is U+DC00 + byte,
 * as in Python's file names (PEP 383). Never 0. */
size_t ir_utf8_next(const char *s, size_t n, uint32_t *code);
/* The bytes of code, surrogates too; returns how many. */
size_t ir_utf8_encode(uint32_t code, char out[4]);
bool ir_is_surrogate(uint32_t code);
/* str.isprintable of one character, Unicode 14 as in CPython 3.11. */
bool ir_is_printable(uint32_t code);
/* The escape for code in Python's repr: \n, \x1b, \u202e; returns its
 * length. */
size_t ir_escape_code(uint32_t code, char out[IR_ESCAPED]);
/* What is shown for the character at s (n > 0 bytes left): itself when it is
 * printable, else its escape, so that no text forges a line or reaches a
 * terminal as more than text. With exact a backslash is escaped, too: then
 * different texts are shown differently. Not terminated; returns the length,
 * and in *used the bytes of s. */
size_t ir_escape_next(const char *s, size_t n, bool exact, char out[IR_ESCAPED],
                      size_t *used);

#endif
