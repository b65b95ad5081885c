/* --resume: results of a run that was ended go on where they stop.
 *
 * Results come in an order that program, tasks and options settle, so a file
 * that holds some is the beginning of what the whole run writes. Its last pair
 * of function and task is run again, to see that it is this run's beginning;
 * what comes behind is appended. A line without an end was being written. */
#include "battc_batch.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct resume {
    const char *path;
    FILE *to;
    const char *text, *next; /* what is there, mapped; the line at hand */
    size_t size, whole; /* bytes; without the last line, if it has no end */
    uint64_t lines;     /* whole ones */
    uint64_t left;      /* of them, to be found in programs to come */
    uint64_t check;     /* lines to be compared with results */
    bool begun;         /* the end of the file is set */
};

static void *give_up(resume *r, const char *what)
{
    say("%s: %s", r->path, what);
    if (r->to)
        fclose(r->to);
    free(r);
    return NULL;
}

static const char *line_end(const char *from, const char *end)
{
    const char *p =
        from < end ? memchr(from, '\n', (size_t)(end - from)) : NULL;
    return p ? p + 1 : NULL;
}

static void count_lines(resume *r)
{
    const char *end = r->text + r->size, *p;
    for (p = r->text; p && (p = line_end(p, end)); r->lines++)
        r->whole = (size_t)(p - r->text);
    r->left = r->lines;
    r->next = r->text;
}

resume *resume_open(const char *path)
{
    resume *r = calloc(1, sizeof *r);
    struct stat st;
    if (!r) {
        say_memory();
        return NULL;
    }
    r->path = path;
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    r->to = fd < 0 ? NULL : fdopen(fd, "r+b");
    if (!r->to || fstat(fd, &st))
        return give_up(r, strerror(errno));
    if (!S_ISREG(st.st_mode))
        return give_up(r, "not a file that can be gone on with");
    if (flock(fd, LOCK_EX | LOCK_NB))
        return give_up(r, "another battc writes to it");
    r->size = (size_t)st.st_size;
    void *text =
        r->size ? mmap(NULL, r->size, PROT_READ, MAP_SHARED, fd, 0) : NULL;
    if (text == MAP_FAILED)
        return give_up(r, strerror(errno));
    r->text = text;
    count_lines(r);
    return r;
}

FILE *resume_stream(const resume *r)
{
    return r->to;
}

/* Calls of all units but the first k. */
static uint64_t calls_behind(const batt_program *p, const batt_tasks *t,
                             batt_options *o, uint64_t k)
{
    o->skip = k;
    return batt_program_calls(p, t, o);
}

/* How many units come before that of the n-th call? */
static uint64_t find_unit(const batt_program *p, const batt_tasks *t,
                          batt_options *o, uint64_t n)
{
    uint64_t all = calls_behind(p, t, o, 0), low = 0;
    uint64_t high = (uint64_t)batt_program_count(p) * batt_tasks_count(t);
    while (high - low > 1) { /* fewer than n calls before low */
        uint64_t mid = low + (high - low) / 2;
        if (all - calls_behind(p, t, o, mid) < n)
            low = mid;
        else
            high = mid;
    }
    return low;
}

static void skip_lines(resume *r, uint64_t n)
{
    r->left -= n;
    while (n--)
        r->next = line_end(r->next, r->text + r->size);
}

bool resume_program(resume *r, const batt_program *p, const batt_tasks *t,
                    batt_options *o)
{
    uint64_t calls = calls_behind(p, t, o, 0);
    if (r->left > calls || !calls) {
        skip_lines(r, calls);
        return false;
    }
    if (!r->left)
        return true;
    uint64_t unit = find_unit(p, t, o, r->left);
    skip_lines(r, calls - calls_behind(p, t, o, unit));
    r->check = r->left;
    r->left = 0;
    return true;
}

/* Behind the last whole line of the file. */
static bool begin(resume *r)
{
    if (r->begun)
        return true;
    r->begun = true;
    return !ftruncate(fileno(r->to), (off_t)r->whole)
           && !fseeko(r->to, 0, SEEK_END);
}

static bool is_next(resume *r, const batt_result *result)
{
    char *text = NULL;
    size_t size;
    FILE *to = open_memstream(&text, &size);
    bool ok = to && batt_result_write(result, to);
    ok = to && !fclose(to) && ok;
    const char *end = line_end(r->next, r->text + r->size);
    bool same = ok && end && (size_t)(end - r->next) == size
                && !memcmp(text, r->next, size);
    free(text);
    r->next = end;
    return same;
}

bool resume_take(resume *r, const batt_result *result)
{
    if (!r->check)
        return begin(r) && batt_result_write(result, r->to);
    if (is_next(r, result)) {
        r->check--;
        return true;
    }
    say("%s: line %llu is not what this run gives: these are results of "
        "another program, task or option",
        r->path, (unsigned long long)(r->lines - r->check + 1));
    errno = EPIPE; /* all is said */
    return false;
}

bool resume_close(resume *r, bool whole)
{
    if (!r)
        return true;
    bool ok = true;
    if (whole && r->left) {
        say("%s: %llu lines are more than this run gives", r->path,
            (unsigned long long)r->left);
        ok = false;
    } else if (whole && (!begin(r) || fflush(r->to))) {
        say("%s: %s", r->path, strerror(errno));
        ok = false;
    }
    if (r->text)
        munmap((void *)r->text, r->size);
    fclose(r->to);
    free(r);
    return ok;
}
