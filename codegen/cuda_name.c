/* Names in printed code: the one way by which text of a program gets there.
 * Everything else that is printed is a number or a word of ours.
 */
#include "cuda.h"
#include <stdlib.h>
#include <string.h>

/* What could end a comment or join lines is no plain text, nor is what a
 * terminal would obey when the text, or a compiler's log of it, is shown. */
static bool is_plain(unsigned char c)
{
    return c >= ' ' && c < 0x7f && c != '*' && c != '\\' && c != '?';
}

void cg_cuda_name(const char *name, FILE *to)
{
    for (; *name; name++)
        if (is_plain((unsigned char)*name))
            fputc(*name, to);
        else
            fprintf(to, "\\x%02x", (unsigned char)*name);
}

/* Length of the comment that text begins with; 0: it begins with none. */
static size_t comment_length(const char *text)
{
    const char *end =
        strncmp(text, "/*", 2) == 0 ? strstr(text + 2, "*/") : NULL;
    return end ? (size_t)(end + 2 - text) : 0;
}

/* A comment is left out if it is all of a line: then nothing depends on it,
 * however it came there. */
char *cg_cuda_plain(const char *text)
{
    char *plain = malloc(strlen(text) + 1), *to = plain;
    bool begins = true; /* only spaces since the line's start */
    while (plain && *text) {
        size_t n = comment_length(text);
        bool whole = begins && n && text[n] == '\n' && !memchr(text, '\n', n);
        begins = *text == '\n' || (begins && *text == ' ');
        n = n ? n : 1;
        if (!whole) {
            memcpy(to, text, n);
            to += n;
        }
        text += n;
    }
    if (to)
        *to = 0;
    return plain;
}
