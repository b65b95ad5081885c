/* Messages to the caller of libbatt. */
#ifndef RT_MESSAGE_H
#define RT_MESSAGE_H
#include "batt.h"

typedef struct {
    batt_message_fn *fn; /* may be NULL */
    void *state;
    uint32_t count; /* messages told */
} rt_sink;

/* Tell "file:line:col: error: text"; without a line "file: text". "-" is told
 * as "<stdin>". What is not printable is escaped (ir/utf8.h). */
__attribute__((format(printf, 5, 6))) void rt_tell(rt_sink *s, const char *file,
                                                   uint32_t line, uint32_t col,
                                                   const char *form, ...);

/* The same as a warning, which is not counted. file may be NULL. */
__attribute__((format(printf, 3, 4))) void rt_warn(rt_sink *s, const char *file,
                                                   const char *form, ...);
/* Tell that there was no memory for something of file, which may be NULL. */
void rt_tell_memory(rt_sink *s, const char *file);
/* Is that what a part of the library says when it has no memory? */
bool rt_is_no_memory(const char *text);
/* Tell errno's text, or that there was no memory. */
void rt_tell_errno(rt_sink *s, const char *file);
/* Tell text of several lines (a compiler's log); memory: that there was none
 * is why. */
void rt_tell_lines(rt_sink *s, const char *text, bool memory);

enum { RT_MAX_FILE = 1 << 30 };

/* The bytes of a file, with a NUL after them; "-" is standard input. NULL
 * after a message (missing, a folder, not readable, larger than 1 GiB). */
char *rt_read_file(const char *path, size_t *len, rt_sink *s);

#endif
