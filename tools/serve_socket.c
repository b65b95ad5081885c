/* The socket of battc serve. */
#include "serve.h"
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static int fail(const char *path, const char *why)
{
    say("%s: %s", path, why);
    return -1;
}

static int new_socket(void)
{
    return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

/* Does nobody listen there any more? */
static bool is_left(const struct sockaddr_un *at)
{
    int fd = new_socket();
    bool left = fd >= 0
                && connect(fd, (const struct sockaddr *)at, sizeof *at) < 0
                && errno == ECONNREFUSED;
    if (fd >= 0)
        close(fd);
    return left;
}

/* Take away what a server that was killed has left. False after a message. */
static bool clear(const struct sockaddr_un *at)
{
    struct stat st;
    if (lstat(at->sun_path, &st))
        return errno == ENOENT || fail(at->sun_path, strerror(errno)) == 0;
    if (!S_ISSOCK(st.st_mode))
        return fail(at->sun_path, "it is there, and no socket") == 0;
    if (!is_left(at))
        return fail(at->sun_path, "another server listens there") == 0;
    return !unlink(at->sun_path) || fail(at->sun_path, strerror(errno)) == 0;
}

/* With rights for this user alone from the start. */
static int listen_at(const struct sockaddr_un *at)
{
    enum { WAITING = 128 };
    int fd = new_socket();
    mode_t was = umask(0177);
    bool ok = fd >= 0 && !bind(fd, (const struct sockaddr *)at, sizeof *at)
              && !listen(fd, WAITING);
    umask(was);
    if (ok)
        return fd;
    fail(at->sun_path, strerror(errno));
    if (fd >= 0)
        close(fd);
    return -1;
}

int serve_listen(const char *path)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    if (!*path || strlen(path) >= sizeof at.sun_path)
        return fail(path, "a socket's path has 1 to 107 bytes");
    memcpy(at.sun_path, path, strlen(path) + 1);
    return clear(&at) ? listen_at(&at) : -1;
}

void serve_unlisten(int fd, const char *path)
{
    if (fd < 0)
        return;
    close(fd);
    if (unlink(path) && errno != ENOENT)
        say("%s: %s", path, strerror(errno));
}
