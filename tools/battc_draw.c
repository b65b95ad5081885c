/* What is drawn: grids, sets of cells, differences. */
#include "battc_draw.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_SIDE = 100, MOST_DRAWN = 9, MOST_TEXT = 400 };

const unsigned char draw_palette[10][3] = {
    {0x00, 0x00, 0x00}, {0x00, 0x74, 0xd9}, {0xff, 0x41, 0x36},
    {0x2e, 0xcc, 0x40}, {0xff, 0xdc, 0x00}, {0xaa, 0xaa, 0xaa},
    {0xf0, 0x12, 0xbe}, {0xff, 0x85, 0x1b}, {0x7f, 0xdb, 0xff},
    {0x87, 0x0c, 0x25}};

void *draw_need(void *p)
{
    if (!p)
        exit(say_memory());
    return p;
}

static drawing *new_drawing(size_t rows, size_t cols)
{
    size_t cells = rows * cols;
    drawing *d = draw_need(malloc(sizeof *d + cells * sizeof *d->cell));
    d->rows = (uint32_t)rows;
    d->cols = (uint32_t)cols;
    for (size_t i = 0; i < cells; i++)
        d->cell[i] = NO_CELL;
    return d;
}

drawing *draw_grid(const batt_grid *g)
{
    if (!g->cell || g->rows > MOST_SIDE || g->cols > MOST_SIDE)
        return NULL;
    drawing *d = new_drawing(g->rows, g->cols);
    memcpy(d->cell, g->cell, (size_t)g->rows * g->cols * sizeof *d->cell);
    return d;
}

/* ---- JSON --------------------------------------------------------------- */

static bool is_row(const json_t *row, size_t cols)
{
    bool ok = json_is_array(row) && json_array_size(row) == cols;
    for (size_t k = 0; ok && k < cols; k++)
        ok = json_is_integer(json_array_get(row, k));
    return ok;
}

static drawing *grid_of(const json_t *v)
{
    size_t rows = json_array_size(v);
    size_t cols = json_array_size(json_array_get(v, 0));
    if (!rows || !cols || rows > MOST_SIDE || cols > MOST_SIDE)
        return NULL;
    for (size_t i = 0; i < rows; i++)
        if (!is_row(json_array_get(v, i), cols))
            return NULL;
    drawing *d = new_drawing(rows, cols);
    for (size_t i = 0; i < rows * cols; i++)
        d->cell[i] = json_integer_value(
            json_array_get(json_array_get(v, i / cols), i % cols));
    return d;
}

typedef struct {
    json_int_t i, j, color;
} place;

static bool read_pair(const json_t *v, place *p)
{
    p->i = json_integer_value(json_array_get(v, 0));
    p->j = json_integer_value(json_array_get(v, 1));
    return is_row(v, 2);
}

/* (i, j), (color, (i, j)) or (i, j, color). */
static bool read_place(const json_t *v, place *p)
{
    enum { PLAIN = 5 }; /* the colour of places without */
    p->color = PLAIN;
    if (read_pair(v, p))
        return true;
    if (json_array_size(v) == 2 && json_is_integer(json_array_get(v, 0))) {
        p->color = json_integer_value(json_array_get(v, 0));
        return read_pair(json_array_get(v, 1), p);
    }
    p->color = json_integer_value(json_array_get(v, 2));
    return is_row(v, 3);
}

/* Where the cells of a patch are: from first to last, with (0, 0). */
static bool measure(const json_t *cells, place *first, place *last)
{
    *first = *last = (place){0};
    for (size_t k = 0; k < json_array_size(cells); k++) {
        place p;
        if (!read_place(json_array_get(cells, k), &p))
            return false;
        first->i = p.i < first->i ? p.i : first->i;
        first->j = p.j < first->j ? p.j : first->j;
        last->i = p.i > last->i ? p.i : last->i;
        last->j = p.j > last->j ? p.j : last->j;
    }
    return first->i > -MOST_SIDE && first->j > -MOST_SIDE
           && last->i - first->i < MOST_SIDE && last->j - first->j < MOST_SIDE;
}

static drawing *patch_of(const json_t *v)
{
    const json_t *cells = json_object_get(v, "frozenset");
    place first, last, p;
    if (!json_array_size(cells) || !measure(cells, &first, &last))
        return NULL;
    drawing *d = new_drawing((size_t)(last.i - first.i + 1),
                             (size_t)(last.j - first.j + 1));
    for (size_t k = 0; k < json_array_size(cells); k++)
        if (read_place(json_array_get(cells, k), &p))
            d->cell[(p.i - first.i) * d->cols + p.j - first.j] = p.color;
    return d;
}

drawing *draw_json(const json_t *value)
{
    drawing *d = grid_of(value);
    return d ? d : patch_of(value);
}

/* ---- figures ------------------------------------------------------------ */

void figure_add(figure *f, const char *caption, drawing *d, const char *text)
{
    if (f->count == MOST_PANELS) {
        free(d);
        return;
    }
    char *copy = d ? NULL : draw_need(strdup(text ? text : ""));
    f->panel[f->count++] = (panel){caption, d, copy};
}

/* Text as ASCII, for any terminal and font; its beginning if it is long. */
static void add_text(figure *f, const char *caption, const char *text, size_t n)
{
    char shown[MOST_TEXT + 4];
    size_t len = n < MOST_TEXT ? n : MOST_TEXT;
    for (size_t i = 0; i < len; i++)
        shown[i] = text[i] >= ' ' && text[i] < 0x7f ? text[i] : '?';
    strcpy(shown + len, len < n ? "..." : "");
    figure_add(f, caption, NULL, shown);
}

bool figure_add_value(figure *f, const char *caption, const json_t *value,
                      const char *text, size_t n)
{
    drawing *d = draw_json(value), *each[MOST_DRAWN];
    const json_t *of =
        json_is_array(value) ? value : json_object_get(value, "frozenset");
    size_t all = json_array_size(of), drawn = 0;
    if (d) {
        figure_add(f, caption, d, NULL);
        return true;
    }
    while (all <= MOST_DRAWN && drawn < all
           && (each[drawn] = draw_json(json_array_get(of, drawn))))
        drawn++;
    bool whole = all && drawn == all;
    for (size_t i = 0; i < drawn; i++)
        if (whole)
            figure_add(f, caption, each[i], NULL);
        else
            free(each[i]);
    if (!whole)
        add_text(f, caption, text, n);
    return whole;
}

void figure_add_difference(figure *f, const drawing *want, const drawing *got)
{
    static const char caption[] = "difference";
    char text[100] = "no grid";
    if (got)
        snprintf(text, sizeof text, "%ux%u, not %ux%u", got->rows, got->cols,
                 want->rows, want->cols);
    if (!got || want->rows != got->rows || want->cols != got->cols) {
        figure_add(f, caption, NULL, text);
        return;
    }
    size_t cells = (size_t)want->rows * want->cols, wrong = 0;
    drawing *d = new_drawing(want->rows, want->cols);
    for (size_t i = 0; i < cells; i++)
        if (want->cell[i] != got->cell[i]) {
            d->cell[i] = want->cell[i];
            wrong++;
        }
    if (wrong) {
        figure_add(f, caption, d, NULL);
        return;
    }
    free(d);
    figure_add(f, caption, NULL, "none");
}

void figure_free(figure *f)
{
    for (uint32_t i = 0; i < f->count; i++) {
        free(f->panel[i].grid);
        free(f->panel[i].text);
    }
    free(f->title);
    *f = (figure){0};
}
