/* Printed code as text: names in it, what of it is compiled, and its parts. */
#include "cuda.h"
#include <stdlib.h>
#include <string.h>

/* ---- names: the one way by which text of a program gets there ----------- */

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

/* ---- what is compiled --------------------------------------------------- */

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

/* Where the part behind `part` begins, or the end. */
static const char *next_part(const char *part)
{
    const char *next = *part ? strstr(part + 1, CG_CUDA_PART) : NULL;
    return next ? next : part + strlen(part);
}

char *cg_cuda_unit(const char *text, const char **at, size_t most)
{
    const char *first = strstr(text, CG_CUDA_PART);
    const char *from = *at ? *at : first ? first : text + strlen(text);
    const char *to = next_part(from);
    size_t head = first ? (size_t)(first - text) : strlen(text);
    while (*to && (size_t)(next_part(to) - from) <= most)
        to = next_part(to);
    size_t n = (size_t)(to - from);
    char *unit = malloc(head + n + 1);
    if (unit) {
        memcpy(unit, text, head);
        memcpy(unit + head, from, n);
        unit[head + n] = 0;
    }
    *at = unit && *to ? to : NULL;
    return unit;
}
