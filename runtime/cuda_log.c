#include "cuda_log.h"
#include "../ir/memfile.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Start of line number n (1-based) of text; NULL: it has fewer. */
static const char *line_start(const char *text, long n)
{
    while (--n > 0 && (text = strchr(text, '\n')))
        text++;
    return text;
}

/* The statement comment that governs line n: nearest at or before it. */
static const char *statement_comment(const char *text, long n)
{
    const char *end = line_start(text, n + 1), *found = NULL;
    for (const char *c = text; (c = strstr(c, "/* ")); c += 3) {
        if (end && c >= end)
            break;
        if (c[3] >= '0' && c[3] <= '9')
            found = c;
    }
    return found;
}

/* The line number of a place in `name` that the log's line begins with; 0:
 * none. */
static long place_in(const char *line, const char *name)
{
    size_t n = strlen(name);
    if (strncmp(line, name, n) != 0 || (line[n] != '(' && line[n] != ':'))
        return 0;
    return strtol(line + n + 1, NULL, 10);
}

char *rt_cuda_log_map(const char *text, const char *name, const char *log)
{
    ir_memfile all;
    size_t size;
    FILE *f = ir_memfile_open(&all);
    if (!f)
        return NULL;
    for (const char *l = log; *l;) {
        size_t len = strcspn(l, "\n");
        long line = place_in(l, name);
        const char *c = line > 0 ? statement_comment(text, line) : NULL;
        fprintf(f, "%.*s\n", (int)len, l);
        if (c)
            fprintf(f, "  in statement %.*s\n", (int)strcspn(c + 3, "*\n"),
                    c + 3);
        l += len + (l[len] == '\n');
    }
    return ir_memfile_close(&all, &size);
}
