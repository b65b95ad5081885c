/* Reading IR text: what parse.c is made of. The text is untrusted. Functions
 * that return false have reported the first error. */
#ifndef IR_READ_H
#define IR_READ_H
#include "arena.h"
#include "ir.h"

typedef struct reader {
    const char *at, *end, *file;
    unsigned line;
    const char *line_start;
    ir_arena scratch; /* of strings and lists read */
    ir_module *m;
    ir_func *f;
    uint32_t open_try; /* + 1; 0: none */
    uint32_t type_cap, order_cap, valued;
    bool typed;       /* the function's values have types */
    uint32_t defined; /* instructions before the one being read */
    char *err;
    size_t err_size;
    bool failed;
} reader;

bool ir_read_fail(reader *r, const char *format, ...);
void ir_read_space(reader *r);
void ir_read_lines(reader *r); /* skip blank lines and comments */
bool ir_read_peek(reader *r, char c);
bool ir_read_accept(reader *r, char c);
bool ir_read_expect(reader *r, char c);
bool ir_read_line_end(reader *r);                   /* and blank lines behind */
size_t ir_read_word(reader *r, const char **start); /* 0: there is none */
bool ir_word_is(const char *start, size_t n, const char *text);
bool ir_read_number(reader *r, uint32_t max, uint32_t *out);
char *ir_read_string(reader *r, size_t *len); /* scratch; NULL: error */
bool ir_read_op(reader *r, uint32_t *op);     /* dialect.name */
/* A module's first line: KEYWORD DIALECT 'FILE'; makes r->m. */
bool ir_read_module(reader *r, const char *keyword);
bool ir_read_operand(reader *r, ir_ref *out); /* %n or a constant */

#endif
