/* Identifiers, numbered when they are first met; what the op and constant
 * tables say of each. */
#include <pthread.h>
#include <string.h>
#include "fe.h"

#define BATCH "batch_"
enum { BATCH_LEN = sizeof BATCH - 1 };

static const char *const well_known[FE_N_WELL_KNOWN] = {
    [FE_N_NONE] = "",
    [FE_N_TASK_ID] = "task_id",
    [FE_N_S] = "S",
    [FE_N_I] = "I",
    [FE_N_C] = "C",
    [FE_N_LOG_PATH] = "log_path",
    [FE_N_TASK_IDS] = "task_ids",
    [FE_N_SS] = "Ss",
    [FE_N_IS] = "Is",
    [FE_N_CS] = "Cs",
    [FE_N_LOG_PATHS] = "log_paths",
    [FE_N_APPEND] = "append",
    [FE_N_SAFE_DEFAULT] = "_get_safe_default",
    [FE_N_SAMPLES] = "batch_process_samples_gpu",
    [FE_N_DUNDER_NAME] = "__name__",
    [FE_N_SAFE_DSL] = "safe_dsl",
    [FE_N_DSL] = "dsl",
    [FE_N_CONSTANTS] = "constants",
    [FE_N_ARC_TYPES] = "arc_types",
    [FE_N_PILE] = "pile",
    [FE_N_GPU_ENV] = "gpu_env",
    [FE_N_BATT_GPU] = "batt_gpu",
    [FE_N_APPLY] = "apply",
    [FE_N_MAPPLY] = "mapply",
    [FE_N_FIRST] = "first",
    [FE_N_SECOND] = "second",
    [FE_N_P_G] = "p_g",
};

static const struct {
    const char *text;
    uint8_t kind;
} keywords[] = {
#define FE_KEYWORD(id, text) {text, FE_T_##id},
#include "tokens.def"
};

enum {
    KEYWORDS = sizeof keywords / sizeof *keywords,
    INITIAL = FE_N_WELL_KNOWN + KEYWORDS,
    BUCKETS = 256 /* at first */
};

static uint32_t hash_text(const char *s, size_t n)
{
    uint32_t h = FE_HASH_SEED;
    for (size_t i = 0; i < n; i++)
        h = fe_hash_char(h, s[i]);
    return h;
}

static void rehash(fe *c)
{
    c->nbuckets *= 4;
    c->bucket = fe_alloc(c, c->nbuckets * sizeof *c->bucket);
    for (uint32_t i = 1; i < c->nnames; i++) {
        uint32_t *b = &c->bucket[c->name[i].hash & (c->nbuckets - 1)];
        c->name[i].next = *b;
        *b = i;
    }
}

static const ir_meaning *meaning(const char *text, size_t len)
{
    static const ir_meaning none = {{-1, -1, -1}, {-1, -1, -1}};
    const ir_meaning *m = ir_meaning_find(text, len);

    return m ? m : &none;
}

static uint32_t add_name(fe *c, const char *text, size_t len, uint32_t hash)
{
    if (c->nnames >= c->nbuckets)
        rehash(c);
    c->name = fe_grow(c, c->name, c->nnames, &c->name_cap, sizeof *c->name);
    uint32_t i = c->nnames++;
    fe_name *n = &c->name[i];
    memset(n, 0, sizeof *n);
    n->text = fe_copy(c, text, len);
    n->len = (uint32_t)len;
    n->hash = hash;
    n->means = meaning(text, len);
    uint32_t *b = &c->bucket[hash & (c->nbuckets - 1)];
    n->next = *b;
    *b = i;
    return i;
}

static uint32_t find(const fe *c, const char *text, size_t len, uint32_t h)
{
    uint32_t i = c->bucket[h & (c->nbuckets - 1)];

    while (i
           && (c->name[i].hash != h || c->name[i].len != len
               || memcmp(c->name[i].text, text, len) != 0))
        i = c->name[i].next;
    return i;
}

/* f of batch_f, which no text needs to have for itself. */
static void intern_stripped(fe *c, const char *text, size_t len)
{
    if (len > BATCH_LEN && memcmp(text, BATCH, BATCH_LEN) == 0
        && ir_meaning_find(text + BATCH_LEN, len - BATCH_LEN))
        fe_intern(c, text + BATCH_LEN, len - BATCH_LEN);
}

uint32_t fe_intern(fe *c, const char *text, size_t len)
{
    return fe_intern_hashed(c, text, len, hash_text(text, len));
}

uint32_t fe_intern_hashed(fe *c, const char *text, size_t len, uint32_t h)
{
    uint32_t i = find(c, text, len, h);

    if (i)
        return i;
    intern_stripped(c, text, len);
    return add_name(c, text, len, h);
}

uint32_t fe_strip_batch(const fe *c, uint32_t name)
{
    const char *s = c->name[name].text;
    size_t len = c->name[name].len;

    if (name == FE_N_SAMPLES || len <= BATCH_LEN
        || memcmp(s, BATCH, BATCH_LEN) != 0)
        return FE_N_NONE;
    return find(c, s + BATCH_LEN, len - BATCH_LEN,
                hash_text(s + BATCH_LEN, len - BATCH_LEN));
}

/* ---- what every program begins with ------------------------------------- */

static struct {
    fe_name name[INITIAL];
    uint32_t bucket[BUCKETS];
} initial; /* made once: programs are read by the ten thousand */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_initial(void)
{
    for (uint32_t i = 0; i < INITIAL; i++) {
        bool word = i >= FE_N_WELL_KNOWN;
        fe_name *n = &initial.name[i];
        n->text = word ? keywords[i - FE_N_WELL_KNOWN].text : well_known[i];
        n->keyword = word ? keywords[i - FE_N_WELL_KNOWN].kind : 0;
        n->len = (uint32_t)strlen(n->text);
        n->hash = i ? hash_text(n->text, n->len) : 0;
        n->means = meaning(n->text, n->len);
        uint32_t *b = &initial.bucket[n->hash & (BUCKETS - 1)];
        n->next = i ? *b : 0;
        if (i)
            *b = i;
    }
}

void fe_names_init(fe *c)
{
    pthread_once(&once, make_initial);
    c->nnames = INITIAL;
    c->name_cap = 2 * INITIAL;
    c->name = ir_alloc_raw(&c->arena, c->name_cap * sizeof *c->name);
    memcpy(c->name, initial.name, sizeof initial.name);
    c->nbuckets = BUCKETS;
    c->bucket = ir_alloc_raw(&c->arena, sizeof initial.bucket);
    memcpy(c->bucket, initial.bucket, sizeof initial.bucket);
}

const char *fe_text(const fe *c, uint32_t name)
{
    return c->name[name].text;
}
