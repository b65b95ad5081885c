/* Programs that libbatt runs, and the folders they work in: both go when the
 * process is interrupted. */
#ifndef RT_SCRATCH_H
#define RT_SCRATCH_H
#include <stdbool.h>
#include <stddef.h>

enum { SCRATCH_DIR = 256, SCRATCH_WORDS = 32 };
typedef struct {
    char dir[SCRATCH_DIR];
    int slot; /* where it is registered; -1: nowhere */
} scratch;

/* Make a folder in $TMPDIR, else /tmp; false after a message. */
bool rt_scratch_open(scratch *s, char *err, size_t err_size);
/* Remove the folder with the plain files in it. */
void rt_scratch_close(scratch *s);
bool rt_scratch_write(const scratch *s, const char *name, const void *data,
                      size_t size);
/* A file of the folder with a NUL behind it; the caller frees it. NULL: it
 * can't be read. */
char *rt_scratch_read(const scratch *s, const char *name, size_t *size);
/* Run a program there, found by $PATH, in a process group of its own, with
 * its output in the file "log". -1: it can't be run, for errno's reason;
 * else its exit status, 128 if it was killed. */
int rt_scratch_run(const scratch *s, const char *const *word);
/* End the programs that run and remove all folders. Async-signal-safe. What
 * is under way fails, as if its program had. */
void rt_scratch_interrupt(void);

/* Cut text at white space, in place of a shell; more than SCRATCH_WORDS - 1
 * words are not taken. buf holds them; the list ends with NULL. */
size_t rt_scratch_split(const char *text, char *buf, size_t size,
                        const char *word[SCRATCH_WORDS]);

#endif
