/* Code fences: a program inside a text, as people and machines write them.
 *
 *     Here it is:
 *     ```python
 *     def solve(I): ...
 *     ```
 */
#include <string.h>
#include "fe.h"

static bool is_space(char ch)
{
    return ch == ' ' || ch == '\t';
}

bool fe_is_fence(const fe *c, uint32_t pos)
{
    const char *s = c->text;
    uint32_t start = pos;

    while (start > 0 && is_space(s[start - 1]))
        start--;
    return (start == 0 || s[start - 1] == '\n' || s[start - 1] == '\r')
           && strncmp(s + pos, "```", 3) == 0;
}

/* Does the line that opens a fence announce Python, or nothing? */
static bool announces_python(const char *s)
{
    while (*s == '`')
        s++;
    while (is_space(*s))
        s++;
    return !*s || *s == '\n' || *s == '\r' || strncasecmp(s, "py", 2) == 0;
}

void fe_strip_fences(fe *c)
{
    char *text = fe_copy(c, c->text, c->len + 15); /* as compile.c has it */
    bool inside = false, python = false;
    uint32_t line = 1;
    fe_place first = {0, 0, 0};

    for (uint32_t i = 0; i < c->len;) {
        uint32_t start = i;
        while (is_space(text[i]))
            i++;
        bool fence = fe_is_fence(c, i);
        if (fence && !inside)
            python = announces_python(text + i);
        if (fence && python && !first.line)
            first = (fe_place){i, line, i - start + 1};
        bool keep = inside && python && !fence;
        inside ^= fence;
        for (; i < c->len && text[i] != '\n'; i++)
            if (!keep && text[i] != '\r')
                text[i] = ' ';
        for (uint32_t k = start; !keep && k < i; k++)
            text[k] = text[k] == '\r' ? '\r' : ' ';
        i += i < c->len;
        line++;
    }
    fe_warn(c, first,
            first.line ? "only what stands between lines of ``` is read"
                       : "no Python stands between the lines of ```");
    c->text = text;
}
