/* Figures as a page that needs nothing but itself. */
#include "battc_draw.h"
#include <string.h>

static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
    " 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
    "<style>\n"
    ":root { color-scheme: light dark; }\n"
    "body { font: 16px/1.5 sans-serif; margin: 1em; }\n"
    "section { border-top: 1px solid #8888; padding: .5em 0; }\n"
    "h2 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }\n"
    ".panels { display: flex; flex-wrap: wrap; gap: 1em; }\n"
    "figure { margin: .5em 0; max-width: 30em; }\n"
    "figcaption { font-size: 14px; }\n"
    "svg { background: #8883; }\n"
    "code { overflow-wrap: anywhere; }\n";

void draw_html_text(const char *text, FILE *to)
{
    for (; *text; text++)
        switch (*text) {
        case '&': fputs("&amp;", to); break;
        case '<': fputs("&lt;", to); break;
        case '>': fputs("&gt;", to); break;
        case '"': fputs("&quot;", to); break;
        default: fputc(*text, to);
        }
}

bool draw_html_begin(const char *title, const char *style, FILE *to)
{
    fprintf(to, "%s%s</style>\n<title>", head, style);
    draw_html_text(title, to);
    fputs("</title></head><body>\n", to);
    return !ferror(to);
}

bool draw_html_end(FILE *to)
{
    fputs("</body></html>\n", to);
    return !ferror(to);
}

/* All cells of one value, as one path; a value that is no colour is white. */
static void draw_color(const drawing *d, int64_t cell, FILE *to)
{
    static const unsigned char white[3] = {0xff, 0xff, 0xff};
    const unsigned char *c =
        cell >= 0 && cell < 10 ? draw_palette[cell] : white;
    fprintf(to, "<path fill=\"#%02x%02x%02x\" d=\"", c[0], c[1], c[2]);
    for (uint32_t i = 0; i < d->rows; i++)
        for (uint32_t k = 0; k < d->cols; k++)
            if (d->cell[(size_t)i * d->cols + k] == cell)
                fprintf(to, "M%u %uh1v1h-1z", k, i);
    fputs("\"/>", to);
}

static bool is_first(const drawing *d, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (d->cell[k] == d->cell[i])
            return false;
    return true;
}

static void draw_svg(const drawing *d, FILE *to)
{
    enum { SIDE = 16 };
    fprintf(to,
            "<svg width=\"%u\" height=\"%u\" viewBox=\"0 0 %u %u\" "
            "stroke=\"#888\" stroke-width=\".05\">",
            d->cols * SIDE, d->rows * SIDE, d->cols, d->rows);
    for (size_t i = 0; i < (size_t)d->rows * d->cols; i++)
        if (d->cell[i] != NO_CELL && is_first(d, i))
            draw_color(d, d->cell[i], to);
    fputs("</svg>", to);
}

static void draw_panel(const panel *p, FILE *to)
{
    fputs("<figure><figcaption>", to);
    draw_html_text(p->caption, to);
    if (p->grid)
        fprintf(to, " %u×%u", p->grid->rows, p->grid->cols);
    fputs("</figcaption>", to);
    if (p->grid) {
        draw_svg(p->grid, to);
    } else {
        fputs("<code>", to);
        draw_html_text(p->text, to);
        fputs("</code>", to);
    }
    fputs("</figure>\n", to);
}

bool draw_html(const figure *f, FILE *to)
{
    fputs("<section><h2>", to);
    draw_html_text(f->title, to);
    fputs("</h2><div class=\"panels\">\n", to);
    for (uint32_t i = 0; i < f->count; i++)
        draw_panel(&f->panel[i], to);
    fputs("</div></section>\n", to);
    return !ferror(to);
}
