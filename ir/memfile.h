/* A stream that keeps what is written to it in memory, and knows when some of
 * that was lost; the C library's own (open_memstream) does not always tell. */
#ifndef IR_MEMFILE_H
#define IR_MEMFILE_H
#include <stdbool.h>
#include <stdio.h>

typedef struct { /* must not be moved while it is open */
    FILE *f;
    char *data;
    size_t len, cap;
    bool lost; /* some of it */
} ir_memfile;

/* NULL: no memory. */
FILE *ir_memfile_open(ir_memfile *m);
/* How much was written so far. */
size_t ir_memfile_size(ir_memfile *m);
/* The text and a NUL, which the caller frees; NULL: no memory for all of it. */
char *ir_memfile_close(ir_memfile *m, size_t *len);

#endif
