#include "scratch.h"
#include "message.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* What a signal handler has to clean up. `used` is taken by whoever sets it
 * from 0 and is 2 once the other members can be read. */
enum { SLOTS = 16 };
static struct {
    int used;
    int pid; /* of the process group that runs; 0: none, -1: about to */
    char dir[SCRATCH_DIR];
} slots[SLOTS];

static int take_slot(const char *dir)
{
    for (int i = 0; i < SLOTS; i++) {
        int free_slot = 0;
        if (!__atomic_compare_exchange_n(&slots[i].used, &free_slot, 1, false,
                                         __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
            continue;
        slots[i].pid = 0;
        memcpy(slots[i].dir, dir, SCRATCH_DIR);
        __atomic_store_n(&slots[i].used, 2, __ATOMIC_RELEASE);
        return i;
    }
    return -1;
}

/* ---- folders ------------------------------------------------------------ */

bool rt_scratch_open(scratch *s, char *err, size_t err_size)
{
    const char *tmp = getenv("TMPDIR");
    tmp = tmp && *tmp ? tmp : "/tmp";
    memset(s, 0, sizeof *s);
    int n = snprintf(s->dir, sizeof s->dir, "%s/battc-XXXXXX", tmp);
    if (n >= (int)sizeof s->dir || !mkdtemp(s->dir)) {
        snprintf(err, err_size, "can't make a folder in %.200s: %s", tmp,
                 n >= (int)sizeof s->dir ? "its name is too long"
                                         : strerror(errno));
        return false;
    }
    s->slot = take_slot(s->dir);
    return true;
}

typedef struct { /* what getdents64 fills a buffer with */
    uint64_t inode;
    int64_t next;
    unsigned short size;
    unsigned char type;
    char name[];
} entry;

/* By system calls alone, as a signal handler may. Files and folders are left
 * where they are if they can't be removed. */
static void remove_folder(const char *dir)
{
    _Alignas(entry) char buf[2048];
    long n;
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (fd >= 0 && (n = syscall(SYS_getdents64, fd, buf, sizeof buf)) > 0)
        for (long at = 0; at < n;) {
            const entry *e = (const entry *)(buf + at);
            unlinkat(fd, e->name, 0);
            at += e->size;
        }
    if (fd >= 0)
        close(fd);
    rmdir(dir);
}

void rt_scratch_close(scratch *s)
{
    remove_folder(s->dir);
    if (s->slot >= 0)
        __atomic_store_n(&slots[s->slot].used, 0, __ATOMIC_RELEASE);
}

bool rt_scratch_write(const scratch *s, const char *name, const void *data,
                      size_t size)
{
    char path[SCRATCH_DIR + 100];
    snprintf(path, sizeof path, "%s/%s", s->dir, name);
    FILE *f = fopen(path, "wb");
    bool ok = f && fwrite(data, 1, size, f) == size;
    return f && fclose(f) == 0 && ok;
}

char *rt_scratch_read(const scratch *s, const char *name, size_t *size)
{
    rt_sink nobody = {0};
    char path[SCRATCH_DIR + 100];
    snprintf(path, sizeof path, "%s/%s", s->dir, name);
    return rt_read_file(path, size, &nobody);
}

/* ---- programs ----------------------------------------------------------- */

/* The environment with TMPDIR set to the folder, in one block; NULL: no
 * memory. */
static char **environment(const char *dir, char *setting, size_t size)
{
    size_t n = 0, k = 0;
    while (environ[n])
        n++;
    char **e = malloc((n + 2) * sizeof *e);
    if (!e)
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (strncmp(environ[i], "TMPDIR=", 7) != 0)
            e[k++] = environ[i];
    snprintf(setting, size, "TMPDIR=%s", dir);
    e[k++] = setting;
    e[k] = NULL;
    return e;
}

/* glibc's from 2.29 on. */
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *io,
                                         const char *path)
    __attribute__((weak));

/* Where it is not there: a shell goes to the folder, and reads none of the
 * words. */
static bool through_shell(const scratch *s, const char *const *word,
                          const char *to[2 * SCRATCH_WORDS])
{
    size_t n = 4;
    to[0] = "sh";
    to[1] = "-c";
    to[2] = "cd \"$0\" && exec \"$@\"";
    to[3] = s->dir;
    for (; *word && n + 1 < 2 * SCRATCH_WORDS; word++)
        to[n++] = *word;
    to[n] = NULL;
    return !*word;
}

/* Start it with signals as a program expects them. */
static int start(pid_t *pid, const scratch *s, const char *const *word,
                 char **env)
{
    posix_spawn_file_actions_t io;
    const char *shell[2 * SCRATCH_WORDS];
    char log[SCRATCH_DIR + 10];
    posix_spawnattr_t how;
    sigset_t none, pipes;
    sigemptyset(&none);
    sigemptyset(&pipes);
    sigaddset(&pipes, SIGPIPE);
    posix_spawnattr_init(&how);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP
                                       | POSIX_SPAWN_SETSIGMASK
                                       | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setsigmask(&how, &none);
    posix_spawnattr_setsigdefault(&how, &pipes);
    posix_spawn_file_actions_init(&io);
    snprintf(log, sizeof log, "%s/log", s->dir);
    int r = 0;
    if (posix_spawn_file_actions_addchdir_np)
        r = posix_spawn_file_actions_addchdir_np(&io, s->dir);
    else
        word = through_shell(s, word, shell) ? shell : word;
    if (!r)
        r = posix_spawn_file_actions_addopen(&io, 0, "/dev/null", O_RDONLY, 0);
    if (!r)
        r = posix_spawn_file_actions_addopen(
            &io, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (!r)
        r = posix_spawn_file_actions_adddup2(&io, 1, 2);
    if (!r)
        r = posix_spawnp(pid, word[0], &io, &how, (char *const *)word, env);
    posix_spawn_file_actions_destroy(&io);
    posix_spawnattr_destroy(&how);
    return r;
}

static void note_pid(const scratch *s, int pid)
{
    if (s->slot >= 0)
        __atomic_store_n(&slots[s->slot].pid, pid, __ATOMIC_RELEASE);
}

/* A signal that comes meanwhile is handled by another thread, which waits to
 * be told the group, or by this one afterwards. */
static bool start_noted(pid_t *pid, const scratch *s, const char *const *word,
                        char **env)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    note_pid(s, -1);
    int why = start(pid, s, word, env);
    note_pid(s, why ? 0 : (int)*pid);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = why;
    return !why;
}

int rt_scratch_run(const scratch *s, const char *const *word)
{
    char setting[SCRATCH_DIR + 10];
    char **env = environment(s->dir, setting, sizeof setting);
    pid_t pid;
    int r, status = -1;
    bool ok = env && word[0] && start_noted(&pid, s, word, env);
    free(env);
    if (!ok)
        return -1;
    while ((r = waitpid(pid, &status, 0)) < 0 && errno == EINTR)
        continue;
    note_pid(s, 0);
    return r < 0 ? 128 : WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

/* The group that runs in a folder, or 0. */
static int group_of(int slot)
{
    const struct timespec nap = {0, 5000000};
    int pid = -1;
    for (int i = 0; i < 200 && pid == -1; i++) {
        pid = __atomic_load_n(&slots[slot].pid, __ATOMIC_ACQUIRE);
        if (pid == -1)
            nanosleep(&nap, NULL);
    }
    return pid > 0 ? pid : 0;
}

/* Compilers remove their own files when they are asked to end. */
static void end_group(int pid)
{
    const struct timespec nap = {0, 10000000};
    kill(-pid, SIGTERM);
    for (int i = 0; i < 30 && kill(-pid, 0) == 0; i++) {
        waitpid(pid, NULL, WNOHANG);
        nanosleep(&nap, NULL);
    }
    kill(-pid, SIGKILL);
}

void rt_scratch_interrupt(void)
{
    int before = errno;
    for (int i = 0; i < SLOTS; i++) {
        if (__atomic_load_n(&slots[i].used, __ATOMIC_ACQUIRE) != 2)
            continue;
        int pid = group_of(i);
        if (pid)
            end_group(pid);
        remove_folder(slots[i].dir);
    }
    errno = before;
}

size_t rt_scratch_split(const char *text, char *buf, size_t size,
                        const char *word[SCRATCH_WORDS])
{
    size_t n = 0;
    char *rest = NULL;
    snprintf(buf, size, "%s", text);
    for (char *w = strtok_r(buf, " \t\n", &rest); w && n < SCRATCH_WORDS - 1;
         w = strtok_r(NULL, " \t\n", &rest))
        word[n++] = w;
    word[n] = NULL;
    return n;
}
