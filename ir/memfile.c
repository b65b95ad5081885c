#include "memfile.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static bool make_room(ir_memfile *m, size_t n)
{
    if (n < m->cap - m->len) /* and a NUL */
        return true;
    if (n > SIZE_MAX / 4 - m->len)
        return false;
    size_t cap = (m->len + n) * 2 + 256;
    char *p = realloc(m->data, cap);
    if (!p)
        return false;
    m->data = p;
    m->cap = cap;
    return true;
}

static ssize_t keep(void *cookie, const char *text, size_t n)
{
    ir_memfile *m = cookie;
    m->lost = m->lost || !make_room(m, n);
    if (m->lost)
        return 0;
    memcpy(m->data + m->len, text, n);
    m->len += n;
    return (ssize_t)n;
}

FILE *ir_memfile_open(ir_memfile *m)
{
    *m = (ir_memfile){0};
    if (make_room(m, 0))
        m->f = fopencookie(m, "w", (cookie_io_functions_t){.write = keep});
    if (!m->f)
        free(m->data);
    return m->f;
}

size_t ir_memfile_size(ir_memfile *m)
{
    fflush(m->f);
    return m->len;
}

char *ir_memfile_close(ir_memfile *m, size_t *len)
{
    bool ok = fclose(m->f) == 0 && !m->lost;
    if (ok) {
        m->data[m->len] = 0;
        *len = m->len;
        return m->data;
    }
    free(m->data);
    return 0;
}
