/* Figures on terminals: two columns a cell, filled with its colour or, in
 * ASCII, with its number. */
#include "battc_draw.h"
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { GAP = 3, TEXT_WIDTH = 40 };

/* ---- the terminal ------------------------------------------------------- */

static bool has(const char *variable, const char *part)
{
    const char *value = getenv(variable);
    return value && strstr(value, part);
}

color_form draw_colors(color_form wanted, FILE *to)
{
    const char *none = getenv("NO_COLOR");
    if (wanted != COLOR_AUTO)
        return wanted;
    if (!isatty(fileno(to)) || (none && *none))
        return COLOR_ASCII;
    return has("COLORTERM", "truecolor") || has("COLORTERM", "24bit")
               ? COLOR_TRUE
           : has("TERM", "256color") ? COLOR_256
                                     : COLOR_ASCII;
}

unsigned draw_width(FILE *to)
{
    struct winsize w;
    bool known = isatty(fileno(to)) && !ioctl(fileno(to), TIOCGWINSZ, &w);
    return known && w.ws_col ? w.ws_col : UINT32_MAX;
}

/* ---- cells -------------------------------------------------------------- */

/* The nearest of the 256 colours' cube and greys. */
static const unsigned char palette_256[10] = {16,  32,  203, 41,  220,
                                              248, 199, 208, 117, 88};

static void print_cell(int64_t cell, color_form colors, FILE *to)
{
    bool colored = cell >= 0 && cell < 10;
    if (cell == NO_CELL) {
        fputs(" .", to);
    } else if (colored && colors == COLOR_TRUE) {
        const unsigned char *c = draw_palette[cell];
        fprintf(to, "\033[48;2;%d;%d;%dm  \033[0m", c[0], c[1], c[2]);
    } else if (colored && colors == COLOR_256) {
        fprintf(to, "\033[48;5;%dm  \033[0m", palette_256[cell]);
    } else if (cell > -10 && cell < 100) {
        fprintf(to, "%2d", (int)cell);
    } else {
        fputs(" *", to);
    }
}

/* ---- panels ------------------------------------------------------------- */

static int print_caption(const panel *p, char *text, size_t size)
{
    return p->grid ? snprintf(text, size, "%s %ux%u", p->caption, p->grid->rows,
                              p->grid->cols)
                   : snprintf(text, size, "%s", p->caption);
}

static unsigned width_of(const panel *p)
{
    char caption[80];
    unsigned least = (unsigned)print_caption(p, caption, sizeof caption);
    unsigned n = p->grid ? 2 * p->grid->cols : (unsigned)strlen(p->text);
    n = !p->grid && n > TEXT_WIDTH ? TEXT_WIDTH : n;
    return n > least ? n : least;
}

static unsigned height_of(const panel *p)
{
    size_t n = p->grid ? p->grid->rows
                       : (strlen(p->text) + TEXT_WIDTH - 1) / TEXT_WIDTH;
    return (unsigned)n + 1;
}

/* Line i of a panel; the columns it takes. */
static unsigned print_line(const panel *p, unsigned i, color_form colors,
                           FILE *to)
{
    char text[80] = "";
    if (!i) {
        print_caption(p, text, sizeof text);
    } else if (i >= height_of(p)) {
        return 0;
    } else if (p->grid) {
        const drawing *g = p->grid;
        for (uint32_t k = 0; k < g->cols; k++)
            print_cell(g->cell[(size_t)(i - 1) * g->cols + k], colors, to);
        return 2 * g->cols;
    } else {
        snprintf(text, sizeof text, "%.*s", TEXT_WIDTH,
                 p->text + (size_t)(i - 1) * TEXT_WIDTH);
    }
    fputs(text, to);
    return (unsigned)strlen(text);
}

/* How many of the panels from this one on fit beside each other? */
static uint32_t count_fitting(const figure *f, uint32_t from, unsigned width)
{
    unsigned used = width_of(&f->panel[from]);
    uint32_t n = from + 1;
    while (n < f->count && used + GAP + width_of(&f->panel[n]) <= width)
        used += GAP + width_of(&f->panel[n++]);
    return n - from;
}

static void print_panels(const panel *p, uint32_t n, color_form colors,
                         FILE *to)
{
    unsigned height = 0;
    for (uint32_t k = 0; k < n; k++)
        height = height_of(&p[k]) > height ? height_of(&p[k]) : height;
    for (unsigned i = 0; i < height; i++) {
        unsigned blank = 0;
        for (uint32_t k = 0; k < n; k++) {
            bool more = i < height_of(&p[k]);
            if (more && blank)
                fprintf(to, "%*s", (int)blank, "");
            blank = more ? 0 : blank;
            blank += width_of(&p[k]) - print_line(&p[k], i, colors, to) + GAP;
        }
        fputc('\n', to);
    }
}

bool draw_text(const figure *f, color_form colors, unsigned width, FILE *to)
{
    if (*f->title)
        fprintf(to, "%s\n", f->title);
    for (uint32_t i = 0, n; i < f->count; i += n) {
        n = count_fitting(f, i, width);
        print_panels(&f->panel[i], n, colors, to);
    }
    fputc('\n', to);
    return !ferror(to);
}
