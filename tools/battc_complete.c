/* battc complete: what may stand where the cursor is in a shell. All of it
 * comes from the tables that are parsed and shown as help; a word in capitals
 * there stands for values that this file lists. */
#include "battc.h"
#include <ctype.h>
#include <string.h>
#include <sys/stat.h>

typedef struct {
    const char *word;   /* so much of it is there */
    const char *before; /* what values have before them: "--format=" */
    size_t length;      /* of that */
    char **words;       /* before it, those of the command */
    int count;
    int arguments;     /* of them are no options */
    const char *first; /* of these */
    bool ended;        /* there was "--" */
} cursor;

/* Of a description, what fits beside a value. */
static int doc_length(const char *doc)
{
    enum { MOST = 60 };
    size_t n = strcspn(doc, ";(\t\n");
    const char *stop = strstr(doc, ". ");
    n = stop && (size_t)(stop - doc) < n ? (size_t)(stop - doc) : n;
    while (n > MOST)
        while (n && doc[--n] != ' ')
            continue;
    while (n && doc[n - 1] == ' ')
        n--;
    return (int)n;
}

/* Values with a word in them that a shell would read as more than that are
 * left out: names in task files may be anything. */
static bool is_plain(const char *value)
{
    const unsigned char *p = (const unsigned char *)value;
    while (isalnum(*p) || (*p && strchr("_-#.=:@", *p)) || *p >= 0x80)
        p++;
    return !*p && *value;
}

static void offer(const cursor *c, const char *value, const char *doc)
{
    if (strncmp(value, c->word, strlen(c->word)) != 0 || !is_plain(value))
        return;
    printf("%.*s%s\t%.*s\n", (int)c->length, c->before, value, doc_length(doc),
           doc);
}

/* ---- words in capitals -------------------------------------------------- */

static void offer_backends(const cursor *c)
{
    offer(c, "auto", "what is expected to be done first");
    for (uint32_t i = 0; batt_backend_name(i); i++)
        offer(c, batt_backend_name(i), batt_backend_doc(i));
}

static void offer_passes(const cursor *c)
{
    const char *name, *doc;
    for (uint32_t i = 0; batt_pass(i, &name, &doc); i++)
        offer(c, name, doc);
}

/* Does a row before i have this name? Dialects share many. */
static bool op_before(uint32_t i, const char *name)
{
    batt_op o;
    while (i-- && batt_op_row(i, &o))
        if (!strcmp(o.name, name))
            return true;
    return false;
}

static bool constant_before(uint32_t i, const char *name)
{
    const char *other, *value;
    batt_dialect d;
    while (i-- && batt_constant(i, &d, &other, &value))
        if (!strcmp(other, name))
            return true;
    return false;
}

static void offer_ops(const cursor *c)
{
    const char *name, *value;
    batt_dialect d;
    batt_op o;
    for (uint32_t i = 0; batt_op_row(i, &o); i++)
        if (!op_before(i, o.name))
            offer(c, o.name, o.doc);
    for (uint32_t i = 0; batt_constant(i, &d, &name, &value); i++)
        if (!constant_before(i, name))
            offer(c, name, value);
}

/* A file or folder among the words: programs and tasks are data, so that
 * reading them does nothing else. */
static bool is_there(const char *word)
{
    struct stat st;
    return *word != '-' && !stat(word, &st)
           && (S_ISREG(st.st_mode) || S_ISDIR(st.st_mode));
}

static void offer_functions(const cursor *c)
{
    for (int i = 0; i < c->count; i++) {
        batt_program *p = is_there(c->words[i])
                              ? batt_program_load(c->words[i], NULL, NULL, NULL)
                              : NULL;
        for (uint32_t k = 0; p && k < batt_program_count(p); k++)
            offer(c, batt_program_name(p, k), c->words[i]);
        batt_program_free(p);
    }
}

static void offer_tasks(const cursor *c)
{
    batt_tasks *t = batt_tasks_new();
    for (int i = 0; t && i < c->count; i++)
        if (is_there(c->words[i]))
            batt_tasks_add(t, c->words[i], NULL, NULL);
    for (uint32_t i = 0; t && i < batt_tasks_count(t); i++)
        offer(c, batt_tasks_id(t, i), "");
    batt_tasks_free(t);
}

static void offer_files(const cursor *c)
{
    (void)c;
    puts(":files");
}

static void offer_folders(const cursor *c)
{
    (void)c;
    puts(":folders");
}

static const struct {
    const char *word;
    void (*list)(const cursor *c);
} meanings[] = {
    {"BACKEND", offer_backends}, {"PASS", offer_passes},
    {"PATTERN", offer_ops},      {"FUNCTION", offer_functions},
    {"ID", offer_tasks},         {"FILE", offer_files},
    {"PROGRAM", offer_files},    {"TASKS", offer_files},
    {"FOLDER", offer_folders},
};

/* ---- options and arguments ---------------------------------------------- */

/* Some of "a|b|WORD", or of "[WORD...]". */
static void offer_choices(const cursor *c, const char *choices)
{
    size_t n;
    for (const char *p = choices; *p; p += n) {
        n = strcspn(p, "|[]. ");
        char value[40];
        snprintf(value, sizeof value, "%.*s", (int)n, p);
        size_t i = 0;
        while (i < sizeof meanings / sizeof *meanings
               && strcmp(meanings[i].word, value) != 0)
            i++;
        if (i < sizeof meanings / sizeof *meanings)
            meanings[i].list(c);
        else if (!isupper((unsigned char)*value))
            offer(c, value, "");
        n += strspn(p + n, "|[]. ");
    }
}

static bool is_option(const struct argp_option *o, const char *word, size_t n)
{
    if (n == 2 && word[1] != '-')
        return word[1] == o->key;
    return n > 2 && strlen(o->name) == n - 2
           && !strncmp(o->name, word + 2, n - 2);
}

/* The option that n bytes of a word are, or NULL. */
static const struct argp_option *find_option(const struct argp *a,
                                             const char *word, size_t n)
{
    const struct argp_option *found = NULL;
    for (const struct argp_option *o = a->options; o->name; o++)
        found = is_option(o, word, n) ? o : found;
    for (const struct argp_child *c = a->children; c && c->argp; c++)
        found = found ? found : find_option(c->argp, word, n);
    return found;
}

static void offer_options(const cursor *c, const struct argp *a)
{
    for (const struct argp_option *o = a->options; o->name; o++) {
        char name[80], letter[3] = {'-', (char)o->key, '\0'};
        bool optional = o->flags & OPTION_ARG_OPTIONAL;
        if (o->flags & OPTION_HIDDEN)
            continue;
        snprintf(name, sizeof name, "--%s%s", o->name,
                 o->arg && !optional ? "=" : "");
        offer(c, name, o->doc);
        if (o->key > ' ' && o->key < 0x7f)
            offer(c, letter, o->doc);
    }
    for (const struct argp_child *k = a->children; k && k->argp; k++)
        offer_options(c, k->argp);
}

/* Which of the words before are arguments, and were options ended? */
static void count_arguments(cursor *c, const struct argp *a)
{
    for (int i = 0; i < c->count; i++) {
        const char *w = c->words[i];
        const struct argp_option *o = find_option(a, w, strlen(w));
        if (!strcmp(w, "--"))
            c->ended = true;
        else if (c->ended || *w != '-' || !w[1])
            c->first = c->arguments++ ? c->first : w;
        else if (o && o->arg && !(o->flags & OPTION_ARG_OPTIONAL))
            i++;
    }
}

/* One form of a command's arguments, n bytes: "why PROGRAM", where words in
 * small letters stand for themselves, or "PROGRAM TASKS...", where all are of
 * one kind. */
static void offer_form(const cursor *c, const char *form, size_t n)
{
    size_t word = strcspn(form, " \n");
    char text[40] = "";
    if (!islower((unsigned char)*form) || !c->arguments)
        snprintf(text, sizeof text, "%.*s", (int)word, form);
    else if (c->arguments == 1 && strlen(c->first) == word
             && !strncmp(c->first, form, word))
        snprintf(text, sizeof text, "%.*s", (int)(n - word), form + word);
    offer_choices(c, text);
}

/* A line of usage for each form. */
static void offer_arguments(const cursor *c, const char *usage)
{
    size_t n;
    for (const char *p = usage; *p; p += n + (p[n] == '\n')) {
        n = strcspn(p, "\n");
        offer_form(c, p, n);
        if (isupper((unsigned char)*p))
            break; /* the others are of the same kinds */
    }
}

/* The value of "--option=WORD" or of "--option WORD". */
static bool complete_value(cursor *c, const struct argp *a)
{
    size_t n = strcspn(c->word, "=");
    const struct argp_option *o = NULL;
    if (!strncmp(c->word, "--", 2) && c->word[n]) {
        o = find_option(a, c->word, n);
        c->before = c->word;
        c->length = n + 1;
        c->word += n + 1;
    } else if (c->count) {
        const char *last = c->words[c->count - 1];
        o = find_option(a, last, strlen(last));
        o = o && (o->flags & OPTION_ARG_OPTIONAL) ? NULL : o;
    }
    if (o && o->arg)
        offer_choices(c, o->arg);
    return c->length || (o && o->arg);
}

void complete_command(const struct argp *a, const char *name, int argc,
                      char **argv)
{
    (void)name;
    cursor c = {.word = argc > 1 ? argv[argc - 1] : "",
                .before = "",
                .words = argv + 1,
                .count = argc > 2 ? argc - 2 : 0};
    count_arguments(&c, a);
    if (!c.ended && complete_value(&c, a))
        return;
    if (!c.ended && *c.word == '-')
        offer_options(&c, a);
    else if (a->children->argp->args_doc)
        offer_arguments(&c, a->children->argp->args_doc);
}

void complete_name(const command *commands, bool is_first, const char *word)
{
    cursor c = {.word = word, .before = ""};
    for (; commands->name; commands++)
        offer(&c, commands->name, commands->doc);
    if (!is_first)
        return;
    offer(&c, "help", "options and examples of a command");
    if (*word == '-') {
        offer(&c, "--help", "the commands");
        offer(&c, "--version", "version and back ends");
    }
}
