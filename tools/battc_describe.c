/* battc describe: the tables of the commands as JSON, for the man pages. */
#include "battc.h"
#include <string.h>

/* Ends the use of o. */
static void put_json(json_t *o)
{
    if (!o || json_dumpf(o, stdout, JSON_INDENT(1) | JSON_PRESERVE_ORDER))
        exit(say_memory());
    putchar('\n');
    json_decref(o);
}

/* One line of text, whatever lines help breaks it into. */
static json_t *one_line(const char *text)
{
    char *copy = strdup(text);
    for (char *p = copy; p && *p; p++)
        *p = *p == '\n' ? ' ' : *p;
    json_t *line = copy ? json_string(copy) : NULL;
    free(copy);
    return line;
}

/* ---- a command ---------------------------------------------------------- */

static json_t *describe_option(const struct argp_option *o)
{
    char letter[2] = {0};
    if (o->key > ' ' && o->key < 0x7f)
        letter[0] = (char)o->key;
    return json_pack("{ss ss ss* sb si ss}", "name", o->name, "letter", letter,
                     "argument", o->arg, "optional",
                     o->flags & OPTION_ARG_OPTIONAL, "group", o->group, "doc",
                     o->doc);
}

static void add_options(json_t *list, const struct argp *a)
{
    for (const struct argp_option *o = a->options; o->name; o++)
        if (!(o->flags & OPTION_HIDDEN))
            json_array_append_new(list, describe_option(o));
    for (const struct argp_child *c = a->children; c && c->argp; c++)
        add_options(list, c->argp);
}

void describe_command(const struct argp *a, const char *name, int argc,
                      char **argv)
{
    (void)argc, (void)argv;
    const struct argp *own = a->children->argp;
    const char *behind = strchr(own->doc, '\v');
    size_t n = behind ? (size_t)(behind - own->doc) : strlen(own->doc);
    json_t *options = json_array();
    add_options(options, a);
    put_json(json_pack("{ss ss ss% ss so}", "name", name, "arguments",
                       own->args_doc ? own->args_doc : "", "doc", own->doc, n,
                       "more", behind ? behind + 1 : "", "options", options));
}

/* ---- battc -------------------------------------------------------------- */

static json_t *describe_rows(const help_row *row)
{
    json_t *rows = json_array();
    for (; row->name; row++)
        json_array_append_new(rows, json_pack("{ss so}", "name", row->name,
                                              "doc", one_line(row->doc)));
    return rows;
}

void describe_battc(const general_help *g)
{
    json_t *commands = json_array();
    for (const command *c = g->commands; c->name; c++)
        json_array_append_new(
            commands, json_pack("{ss ss}", "name", c->name, "doc", c->doc));
    put_json(json_pack("{ss so so so so ss}", "version", batt_version(), "doc",
                       one_line(g->doc), "commands", commands, "status",
                       describe_rows(g->statuses), "environment",
                       describe_rows(g->variables), "example", g->example));
}
