/* Messages to the caller of libbatt. */
#ifndef RT_MESSAGE_H
#define RT_MESSAGE_H
#include "batt.h"

typedef struct {
    batt_message_fn *fn; /* may be NULL */
    void *state;
    uint32_t count; /* messages told */
} rt_sink;

/* Tell "file:line:col: error: text"; without a line "file: text". */
__attribute__((format(printf, 5, 6))) void rt_tell(rt_sink *s, const char *file,
                                                   uint32_t line, uint32_t col,
                                                   const char *form, ...);

/* The bytes of a file, with a NUL after them; "-" is standard input. NULL
 * after a message (missing, a folder, not readable, larger than 1 GiB). */
char *rt_read_file(const char *path, size_t *len, rt_sink *s);

#endif
