/* Figures as an image. */
#include "battc_draw.h"
#ifdef BATTC_PNG
#include <errno.h>
#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

enum {
    SIDE = 16, /* pixels of a cell, with its line */
    SCALE = 2, /* of a letter's dot */
    LETTER = 4 * SCALE,
    LINE = 8 * SCALE,
    GAP = 16,
    TEXT_WIDTH = 40, /* letters */
    MOST_PIXELS = 1 << 26
};
enum { INK = 10, PAPER, RULE, EMPTY, OTHER, COLORS }; /* behind cells' */

struct image {
    figure *figure;
    uint32_t count, width, height;
    png_byte *pixel; /* row after row, numbers of colours */
};

/* ---- letters ------------------------------------------------------------ */

/* Space to backquote, three dots wide and five high, the first bits highest:
 * small letters look like capitals. */
static const uint16_t letters[] = {
    000000, 022202, 055000, 057575, 036236, 051245, 025253, 022000, 012221,
    042224, 052500, 002720, 000024, 000700, 000002, 011244, 075557, 026227,
    061247, 061216, 055711, 074616, 034757, 071222, 075757, 075716, 002020,
    002024, 012421, 007070, 042124, 061202, 025743, 025755, 065656, 034443,
    065556, 074647, 074644, 034553, 055755, 072227, 011152, 055655, 044447,
    057755, 065555, 025552, 065644, 025563, 065655, 034216, 072222, 055557,
    055552, 055775, 055255, 055222, 071247, 032223, 044211, 062226, 025000,
    000007, 042000,
};

static void fill(const image *i, uint32_t x, uint32_t y, uint32_t width,
                 uint32_t height, png_byte color)
{
    for (uint32_t k = 0; k < height; k++)
        memset(i->pixel + (size_t)(y + k) * i->width + x, color, width);
}

static void put_letter(const image *i, uint32_t x, uint32_t y, char c)
{
    c = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
    unsigned at = (unsigned)(c - ' ');
    unsigned bits = at < sizeof letters / sizeof *letters ? letters[at] : 0;
    for (unsigned k = 0; k < 15; k++)
        if (bits >> (14 - k) & 1)
            fill(i, x + k % 3 * SCALE, y + k / 3 * SCALE, SCALE, SCALE, INK);
}

static void put_text(const image *i, uint32_t x, uint32_t y, const char *text,
                     size_t n)
{
    for (size_t k = 0; k < n; k++)
        put_letter(i, x + (uint32_t)k * LETTER, y, text[k]);
}

/* ---- layout ------------------------------------------------------------- */

static int print_caption(const panel *p, char *text, size_t size)
{
    return p->grid ? snprintf(text, size, "%s %ux%u", p->caption, p->grid->rows,
                              p->grid->cols)
                   : snprintf(text, size, "%s", p->caption);
}

static uint32_t width_of(const panel *p)
{
    char caption[80];
    uint32_t least =
        (uint32_t)print_caption(p, caption, sizeof caption) * LETTER;
    size_t letter = p->grid ? 0 : strlen(p->text);
    letter = letter < TEXT_WIDTH ? letter : TEXT_WIDTH;
    uint32_t n = p->grid ? p->grid->cols * SIDE + 1 : (uint32_t)letter * LETTER;
    return n > least ? n : least;
}

static uint32_t height_of(const panel *p)
{
    size_t lines =
        p->grid ? 0 : (strlen(p->text) + TEXT_WIDTH - 1) / TEXT_WIDTH;
    return LINE + (p->grid ? p->grid->rows * SIDE + 1 : (uint32_t)lines * LINE);
}

static void measure(const figure *f, uint32_t *width, uint32_t *height)
{
    uint32_t title = GAP + (uint32_t)strlen(f->title) * LETTER;
    *width = *height = 0;
    for (uint32_t k = 0; k < f->count; k++) {
        uint32_t h = height_of(&f->panel[k]);
        *width += GAP + width_of(&f->panel[k]);
        *height = h > *height ? h : *height;
    }
    *width = *width > title ? *width : title;
    *height += GAP + LINE;
}

static void put_grid(const image *i, uint32_t x, uint32_t y, const drawing *g)
{
    fill(i, x, y, g->cols * SIDE + 1, g->rows * SIDE + 1, RULE);
    for (uint32_t r = 0; r < g->rows; r++)
        for (uint32_t c = 0; c < g->cols; c++) {
            int64_t cell = g->cell[(size_t)r * g->cols + c];
            png_byte color = cell >= 0 && cell < 10 ? (png_byte)cell
                             : cell == NO_CELL      ? EMPTY
                                                    : OTHER;
            fill(i, x + c * SIDE + 1, y + r * SIDE + 1, SIDE - 1, SIDE - 1,
                 color);
        }
}

static void put_panel(const image *i, uint32_t x, uint32_t y, const panel *p)
{
    char caption[80];
    int n = print_caption(p, caption, sizeof caption);
    put_text(i, x, y, caption, (size_t)n);
    y += LINE;
    if (p->grid) {
        put_grid(i, x, y, p->grid);
        return;
    }
    size_t left = strlen(p->text);
    for (const char *t = p->text; left; y += LINE) {
        size_t part = left < TEXT_WIDTH ? left : TEXT_WIDTH;
        put_text(i, x, y, t, part);
        t += part;
        left -= part;
    }
}

static void put_figure(const image *i, uint32_t y, const figure *f)
{
    uint32_t x = GAP;
    put_text(i, x, y, f->title, strlen(f->title));
    for (uint32_t k = 0; k < f->count; k++) {
        put_panel(i, x, y + LINE, &f->panel[k]);
        x += width_of(&f->panel[k]) + GAP;
    }
}

/* ---- the image ---------------------------------------------------------- */

bool image_is_supported(void)
{
    return true;
}

image *image_new(void)
{
    image *i = draw_need(calloc(1, sizeof *i));
    i->height = GAP;
    return i;
}

void image_free(image *i)
{
    for (uint32_t k = 0; i && k < i->count; k++)
        figure_free(&i->figure[k]);
    if (i)
        free(i->figure);
    free(i);
}

bool image_add(image *i, figure *f)
{
    uint32_t width, height;
    measure(f, &width, &height);
    width = width + GAP > i->width ? width + GAP : i->width;
    if ((uint64_t)width * (i->height + height) > MOST_PIXELS)
        return false;
    i->width = width;
    i->height += height;
    i->figure =
        draw_need(realloc(i->figure, (i->count + 1) * sizeof *i->figure));
    i->figure[i->count++] = *f;
    *f = (figure){0};
    return true;
}

static void on_error(png_structp png, png_const_charp text)
{
    (void)text;
    png_longjmp(png, 1);
}

static void on_warning(png_structp png, png_const_charp text)
{
    (void)png;
    (void)text;
}

static void set_palette(png_structp png, png_infop info)
{
    png_color color[COLORS] = {[INK] = {0x33, 0x33, 0x33},
                               [PAPER] = {0xff, 0xff, 0xff},
                               [RULE] = {0x66, 0x66, 0x66},
                               [EMPTY] = {0xdd, 0xdd, 0xdd},
                               [OTHER] = {0xff, 0xff, 0xee}};
    for (int k = 0; k < INK; k++)
        color[k] = (png_color){draw_palette[k][0], draw_palette[k][1],
                               draw_palette[k][2]};
    png_set_PLTE(png, info, color, COLORS);
}

/* libpng leaves it by longjmp where writing fails. */
static void write_rows(const image *i, png_structp png, png_infop info,
                       FILE *to)
{
    png_init_io(png, to);
    png_set_IHDR(png, info, i->width, i->height, 8, PNG_COLOR_TYPE_PALETTE,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    set_palette(png, info);
    png_write_info(png, info);
    for (uint32_t y = 0; y < i->height; y++)
        png_write_row(png, i->pixel + (size_t)y * i->width);
    png_write_end(png, NULL);
}

static bool write_png(const image *i, FILE *to)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL,
                                              on_error, on_warning);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    bool ok = info && !setjmp(png_jmpbuf(png));
    if (ok)
        write_rows(i, png, info, to);
    png_destroy_write_struct(&png, &info);
    return ok;
}

bool image_write(image *i, FILE *to)
{
    i->pixel = draw_need(malloc((size_t)i->width * i->height + 1));
    fill(i, 0, 0, i->width, i->height, PAPER);
    for (uint32_t k = 0, y = GAP, width, height; k < i->count; k++) {
        put_figure(i, y, &i->figure[k]);
        measure(&i->figure[k], &width, &height);
        y += height;
    }
    bool ok = write_png(i, to);
    free(i->pixel);
    return ok;
}
#else
bool image_is_supported(void)
{
    say("this battc was built without libpng: --html draws the same");
    return false;
}

image *image_new(void)
{
    return NULL;
}

bool image_add(image *i, figure *f)
{
    (void)i;
    (void)f;
    return false;
}

bool image_write(image *i, FILE *to)
{
    (void)i;
    (void)to;
    return false;
}

void image_free(image *i)
{
    (void)i;
}
#endif
