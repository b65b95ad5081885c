/* What clients of battc serve get. */
#include "serve.h"
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Room for n bytes more behind what waits. */
static bool make_room(client *c, size_t n)
{
    size_t waits = c->end - c->at;
    if (c->room - c->end >= n)
        return true;
    if (c->at) {
        memmove(c->text, c->text + c->at, waits);
        c->at = 0;
        c->end = waits;
    }
    if (c->room - c->end >= n)
        return true;
    size_t room = c->room ? c->room : 4096;
    while (room - c->end < n)
        room *= 2;
    char *more = realloc(c->text, room);
    if (!more)
        return false;
    c->text = more;
    c->room = room;
    return true;
}

bool serve_append(client *c, const char *text, size_t n)
{
    bool empty = c->at == c->end;
    if (!make_room(c, n)) {
        say("client %llu is sent away: no memory for its results",
            (unsigned long long)c->number);
        serve_client_leave(c, "no memory for its results");
        return false;
    }
    if (empty)
        c->taken = serve_seconds();
    memcpy(c->text + c->end, text, n);
    c->end += n;
    if (empty)
        serve_wake(c->s);
    return true;
}

bool serve_send(client *c, const char *text, size_t n)
{
    server *s = c->s;
    pthread_mutex_lock(&s->lock);
    while (!c->gone && c->end - c->at >= s->limits.output)
        pthread_cond_wait(&s->rest, &s->lock);
    bool ok = !c->gone && serve_append(c, text, n);
    pthread_mutex_unlock(&s->lock);
    return ok;
}

/* {"id": ID, and o's members}, with the end of the line. */
static char *line_of(const char *id, const json_t *o)
{
    char *members = json_dumps(o, JSON_PRESERVE_ORDER | JSON_REAL_PRECISION(6)),
         *line = NULL;
    bool none = !json_object_size(o);
    if (members
        && asprintf(&line, "{\"id\": %s%s%s\n", id, none ? "" : ", ",
                    members + 1)
               < 0)
        line = NULL;
    free(members);
    return line;
}

bool serve_reply(client *c, const char *id, json_t *o)
{
    char *line = o ? line_of(id, o) : NULL;
    bool ok = line && serve_send(c, line, strlen(line));
    if (!line) {
        static const char lost[] =
            "{\"id\": null, \"status\": \"failed\", \"reason\": \"out of "
            "memory\"}\n";
        serve_send(c, lost, sizeof lost - 1);
    }
    json_decref(o);
    free(line);
    return ok;
}

/* Text from anywhere as it is shown. The caller frees it. */
json_t *serve_shown(const char *text)
{
    char *copy = NULL;
    size_t size;
    FILE *f = open_memstream(&copy, &size);
    if (!f)
        return NULL;
    batt_escape(text, strlen(text), f);
    json_t *j = fclose(f) ? NULL : json_string(copy);
    free(copy);
    return j;
}

char *serve_refusal(const char *id, const char *status, uint64_t line,
                    uint32_t col, const char *at, const char *why)
{
    json_t *o = json_pack("{ss sI so}", "status", status, "line",
                          (json_int_t)line, "reason", serve_shown(why));
    if (o && col)
        json_object_set_new(o, "column", json_integer(col));
    if (o && at)
        json_object_set_new(o, "at", serve_shown(at));
    char *text = o ? line_of(id, o) : NULL;
    json_decref(o);
    return text;
}

void serve_refuse(client *c, const char *id, const char *status, uint64_t line,
                  uint32_t col, const char *at, const char *form, ...)
{
    char *why = NULL;
    va_list ap;
    va_start(ap, form);
    int n = vasprintf(&why, form, ap);
    va_end(ap);
    char *text = n < 0 ? NULL : serve_refusal(id, status, line, col, at, why);
    if (text)
        serve_send(c, text, strlen(text));
    else
        serve_reply(c, id, NULL);
    free(text);
    if (n >= 0)
        free(why);
}
