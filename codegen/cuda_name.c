/* Names in printed code: the one way by which text of a program gets there.
 * Everything else that is printed is a number or a word of ours.
 */
#include "cuda.h"

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
