/* Grids as pictures, in the colours of ARC: as text, HTML or PNG. */
#ifndef BATTC_DRAW_H
#define BATTC_DRAW_H
#include "battc.h"

#define NO_CELL INT64_MIN /* nothing is there */
typedef struct {
    uint32_t rows, cols;
    int64_t cell[]; /* row after row */
} drawing;
/* A copy of a grid, or of a JSON value (of a result) that is a grid, or a set
 * of cells or places; NULL if it is nothing of the kind, or too large. The
 * process ends where there is no memory. free() frees. */
drawing *draw_grid(const batt_grid *g);
drawing *draw_json(const json_t *value);

/* What stands side by side: a drawing or, if that is NULL, a text. */
typedef struct {
    const char *caption;
    drawing *grid;
    char *text; /* ASCII */
} panel;
enum { MOST_PANELS = 12 };
typedef struct {
    char *title;
    panel panel[MOST_PANELS];
    uint32_t count;
} figure;
/* A panel behind the others; takes the drawing, copies the text. What there is
 * no room for is left out. */
void figure_add(figure *f, const char *caption, drawing *d, const char *text);
/* A value: as a drawing, as those of its elements, or as its text of n bytes.
 * False: as its text. */
bool figure_add_value(figure *f, const char *caption, const json_t *value,
                      const char *text, size_t n);
/* What is wanted, where got, which may be NULL, has something else. */
void figure_add_difference(figure *f, const drawing *want, const drawing *got);
void figure_free(figure *f);

/* ---- forms -------------------------------------------------------------- */

typedef enum { COLOR_AUTO, COLOR_TRUE, COLOR_256, COLOR_ASCII } color_form;
/* What suits a stream, for COLOR_AUTO: by isatty, $NO_COLOR, $COLORTERM and
 * $TERM. */
color_form draw_colors(color_form wanted, FILE *to);
unsigned draw_width(FILE *to); /* columns of a terminal, else no limit */
bool draw_text(const figure *f, color_form colors, unsigned width, FILE *to);

void draw_html_text(const char *text, FILE *to); /* <, & and quotes as such */
/* A page of figures: a beginning, the figures, an end. */
bool draw_html_begin(const char *title, const char *style, FILE *to);
bool draw_html(const figure *f, FILE *to);
bool draw_html_end(FILE *to);

/* An image of figures as PNG (battc_png.c), where it is in this build: else
 * image_is_supported says so, and there is no image. */
typedef struct image image;
bool image_is_supported(void);
image *image_new(void);
bool image_add(image *i, figure *f); /* takes it; false, f untouched: the image
                                        would be too large */
bool image_write(image *i, FILE *to);
void image_free(image *i);

extern const unsigned char draw_palette[10][3]; /* of cells 0 to 9 */
/* Space for a pointer that must not be NULL; ends the process without. */
void *draw_need(void *p);

#endif
