/* A program's source on a page, and how hot its lines are. */
#include "battc_draw.h"
#include "battc_report.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_HEAT_LINE = 1 << 26 };

const char *heat_path(const run_args *run)
{
    const char *path = run->programs[0];
    size_t n = strlen(path);
    bool python = n > 3 && !strcmp(path + n - 3, ".py");
    return !run->programs[1] && python ? path : NULL;
}

void heat_add(heat *h, const batt_statement_time *s)
{
    if (s->line >= MOST_HEAT_LINE)
        return;
    if (s->line >= h->lines) {
        uint32_t lines = 2 * s->line + 1;
        h->line = draw_need(realloc(h->line, lines * sizeof *h->line));
        memset(h->line + h->lines, 0, (lines - h->lines) * sizeof *h->line);
        h->lines = lines;
    }
    row_counts *to = &h->line[s->line];
    to->calls += s->calls;
    to->exact += s->exact;
    to->caught += s->caught;
    to->seconds += s->seconds;
    h->all += s->seconds;
    if (to->seconds > h->hottest)
        h->hottest = to->seconds;
}

void heat_free(heat *h)
{
    free(h->line);
    *h = (heat){0};
}

const row_counts *heat_of(const heat *h, uint32_t line)
{
    return line < h->lines && h->line[line].seconds > 0 ? &h->line[line] : NULL;
}

void heat_source(const heat *h, const char *text, size_t n, size_t most,
                 heat_fn *put, FILE *to)
{
    char *some = draw_need(strndup(text, n < most ? n : most));
    uint32_t number = 0;
    fputs("<pre tabindex=\"0\">", to);
    for (char *line = some, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        if (put)
            put(h, ++number, to);
        report_text(line, to);
        fputc('\n', to);
    }
    fputs(n > most ? "...</pre>\n" : "</pre>\n", to);
    free(some);
}
