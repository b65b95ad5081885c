/* libbatt in a program: cc embed.c $(pkg-config --cflags --libs batt)
 * usage: embed PROGRAM TASKS */
#include <batt.h>

static void complain(void *state, const batt_message *m)
{
    fputs(m->full, (FILE *)state);
}

static bool show(void *state, const batt_result *r)
{
    return batt_result_write(r, (FILE *)state);
}

int main(int argc, char **argv)
{
    const char *path = argc == 3 ? argv[1] : "-";
    batt_program *p = batt_program_load(path, NULL, complain, stderr);
    batt_code *c = p ? batt_compile(p, NULL, complain, stderr) : NULL;
    batt_tasks *t = batt_tasks_new();
    bool ok = c && t && !batt_tasks_add(t, argv[argc - 1], complain, stderr);
    batt_options o = {.format = BATT_REPR};
    batt_events e = {.state = stdout, .result = show};
    ok = ok && batt_run(c, t, &o, &e, NULL) == BATT_DONE;
    batt_tasks_free(t);
    batt_code_free(c);
    batt_program_free(p);
    return !ok;
}
