/* Pipelines of operations on cells over many grids, against copying them.
 *
 * usage: bench_rows [--grids N] [--rounds N] [--host | --cubin ARCH]
 *   --host   the shim runs the kernels: for tests, times mean nothing
 *   --cubin  compile for an architecture only, as "sm_90", and write the cubins
 *            to bench_rows_<pipeline>.cubin
 *
 * Each pipeline is a program of tokpidjin; what runs is the kernel that battc
 * prints for it, compiled by NVRTC. Grids lie in device memory, 514 bytes each.
 * Kernel and copy take turns, timed by events; the medians' ratio is shown, and
 * a sample of results compared with the interpreter's lines. The exit status
 * is 1 where one differs.
 */
#include "../codegen/codegen.h"
#include "../codegen/cuda.h"
#include "../frontend/frontend.h"
#include "../ir/memfile.h"
#include "../runtime/batt.h"
#include "../runtime/gpu.h"
#include "../runtime/nvrtc.h"
#include "../runtime/cuda_dl.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS = BT_STREAM_WORDS, ROWS = 32, SAMPLE = 500, MOST_ROUNDS = 101 };

/* ---- pipelines ----------------------------------------------------------- */

/* A step's statement, how many operations it is. */
typedef struct {
    const char *text;
    int ops;
} step;
typedef struct {
    const char *name;
    step step[12];
} pipeline;

static const pipeline pipelines[] = {
    {"colours",
     {{"x = replace(x, ONE, TWO)", 1},
      {"x = switch(x, THREE, FOUR)", 1},
      {"x = replace(x, ZERO, FIVE)", 1},
      {"x = switch(x, FIVE, SEVEN)", 1}}},
    {"moves",
     {{"x = rot90(x)", 1},
      {"x = replace(x, ONE, TWO)", 1},
      {"x = vmirror_t(x)", 1},
      {"x = switch(x, THREE, FOUR)", 1},
      {"x = rot180(x)", 1}}},
    {"fills",
     {{"x = hmirror_t(x)", 1},
      {"x = replace(x, SIX, ZERO)", 1},
      {"x = fill(x, FIVE, f_ofcolor(x, THREE))", 2},
      {"x = dmirror_t(x)", 1},
      {"x = switch(x, ONE, FIVE)", 1},
      {"x = fill(x, TWO, combine_f(f_ofcolor(x, ONE), f_ofcolor(x, FOUR)))",
       2 + 2}}},
    {"mixed",
     {{"x = hmirror_t(x)", 1},
      {"x = replace(x, ONE, TWO)", 1},
      {"x = cellwise(x, vmirror_t(x), ZERO)", 2},
      {"x = fill(x, FIVE, f_ofcolor(rot180(x), TWO))", 3},
      {"x = rot90(x)", 1}}},
    {"shapes",
     {{"x = lefthalf(x)", 1},
      {"x = vmirror_t(x)", 1},
      {"x = hconcat(x, vmirror_t(x))", 2},
      {"x = tophalf(x)", 1},
      {"x = vconcat(x, x)", 1},
      {"x = trim(x)", 1},
      {"x = rot90(x)", 1}}},
};
enum { PIPELINES = sizeof pipelines / sizeof *pipelines };
static const int lengths[] = {1, 2, 4, 8, 16};

/* The program with so many operations: steps in turn, but those too long. */
static char *program_of(const pipeline *p, int ops)
{
    ir_memfile to;
    size_t size;
    int i = 0;
    if (!ir_memfile_open(&to))
        return NULL;
    fputs("def f(S, I, C):\n    x = I\n", to.f);
    while (ops > 0) {
        const step *s = &p->step[i];
        if (s->text && s->ops <= ops) {
            fprintf(to.f, "    %s\n", s->text);
            ops -= s->ops;
        }
        i = s->text && p->step[i + 1].text ? i + 1 : 0;
    }
    fputs("    return x\n", to.f);
    return ir_memfile_close(&to, &size);
}

/* ---- code ---------------------------------------------------------------- */

static void die(const char *what)
{
    fprintf(stderr, "bench_rows: %s\n", what);
    exit(2);
}

static void report(void *state, const fe_diag *d)
{
    (void)state;
    fputs(d->text, stderr);
}

static ir_module *compile(const char *program)
{
    fe_options o = {.dialect = FE_TOK};
    fe_sink sink = {report, NULL};
    uint32_t refused = 0;
    ir_eval eval = {NULL, cg_eval};
    ir_pass_options passes = {.eval = &eval, .verify = true};
    ir_module *m =
        fe_compile("bench.py", program, strlen(program), &o, sink, &refused);
    if (!m || refused || !ir_optimize(m, &passes))
        die("a pipeline isn't compiled");
    if (!cg_rows_streams(m->func[0]))
        die("a pipeline isn't fused");
    return m;
}

/* What the copy is: the same bytes, and what a driver looks for in a program.
 */
static const char extra[] =
    "extern \"C\" __global__ void batt_run(const void *l) {}\n"
    "extern \"C\" __global__ void bench_copy(bt_stream s)\n{\n"
    "    const uint4 *in = (const uint4 *)s.in;\n"
    "    uint4 *out = (uint4 *)s.out;\n"
    "    size_t n = (size_t)s.n * 32, step = (size_t)gridDim.x * blockDim.x;\n"
    "    size_t i = (size_t)blockIdx.x * blockDim.x + threadIdx.x;\n"
    "    for (size_t k = i; k < s.n / 2; k += step)\n"
    "        ((uint32_t *)s.out_size)[k] = ((const uint32_t *)s.in_size)[k];\n"
    "    for (; i + 3 * step < n; i += 4 * step) {\n"
    "        uint4 a = __ldcs(in + i), b = __ldcs(in + i + step);\n"
    "        uint4 c = __ldcs(in + i + 2 * step);\n"
    "        uint4 d = __ldcs(in + i + 3 * step);\n"
    "        __stcs(out + i, a), __stcs(out + i + step, b);\n"
    "        __stcs(out + i + 2 * step, c), __stcs(out + i + 3 * step, d);\n"
    "    }\n"
    "    for (; i < n; i += step)\n"
    "        __stcs(out + i, __ldcs(in + i));\n"
    "}\n";

/* The pipeline's kernel and the copy, without the library. */
static char *text_of(const ir_module *m)
{
    ir_memfile to;
    size_t size;
    if (!ir_memfile_open(&to))
        die("out of memory");
    fputs("#include \"kernel.h\"\n", to.f);
    if (!cg_rows_print(m, m->func[0], to.f))
        die("out of memory");
    fputs(extra, to.f);
    return ir_memfile_close(&to, &size);
}

/* For a GPU the kernel alone; the shim's text is the whole program's. */
static gpu_image build(const gpu_driver *d, const ir_module *m,
                       const char *arch)
{
    gpu_image out = {0};
    gpu_progress progress = {0};
    char err[GPU_ERR] = "";
    if (d == &rt_gpu_shim) {
        lir_module *l = lir_lower(m);
        ir_memfile to;
        size_t size;
        bool ok = l && ir_memfile_open(&to) && cg_cuda_print(l, to.f);
        char *text = ok ? ir_memfile_close(&to, &size) : NULL;
        if (!text || !d->build(text, arch, &progress, &out, err))
            die(err);
        free(text);
        lir_free(l);
        return out;
    }
    char *text = text_of(m);
    nvrtc_unit u = {text, "bench.cu", arch, text, NVRTC_CUBIN, false, false};
    if (!rt_cuda_open(CUDA_NVRTC, err, sizeof err)
        || !rt_nvrtc_compile(&u, &out.data, &out.size, err, sizeof err))
        die(err);
    free(text);
    return out;
}

/* ---- grids --------------------------------------------------------------- */

static uint64_t seed = 88172645463325252u;

static uint32_t draw(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 16);
}

/* A row of w cells: half of them 0, the others any colour from 0 to 9. */
static void draw_row(uint32_t *plane, uint32_t w)
{
    uint32_t box = w >= 32 ? ~0u : (1u << w) - 1, some = draw();
    for (int k = 0; k < 4; k++)
        plane[k] = draw() & some;
    uint32_t none = ~(plane[0] | plane[1] | plane[2] | plane[3]);
    uint32_t many = plane[3] & (plane[2] | (plane[1] & plane[0]));
    for (int k = 0; k < 4; k++)
        plane[k] = (plane[k] & ~many & box) | (k ? 0 : (none | many) & box);
}

/* 30 by 30, or of sizes as tasks have them: 3 to 30. */
static void draw_grid(uint32_t *word, uint16_t *size, bool large)
{
    uint32_t h = large ? 30 : 3 + draw() % 28, w = large ? 30 : 3 + draw() % 28;
    memset(word, 0, WORDS * sizeof *word);
    for (uint32_t i = 0; i < h; i++)
        draw_row(word + 4 * i, w);
    *size = (uint16_t)(h | w << 8);
}

/* As Python prints it, or as JSON. */
static void print_grid(const uint32_t *word, uint16_t size, bool json, FILE *to)
{
    uint32_t h = size & 255, w = size >> 8;
    const char *open = json ? "[" : "(", *close = json ? "]" : ")";
    fputs(open, to);
    for (uint32_t i = 0; i < h; i++) {
        fprintf(to, "%s%s", i ? ", " : "", open);
        for (uint32_t j = 0; j < w; j++) {
            int v = -1;
            for (uint32_t k = 0; k < 4; k++)
                v += (int)(word[4 * i + k] >> j & 1) << k;
            fprintf(to, "%s%d", j ? ", " : "", v);
        }
        fprintf(to, "%s%s", !json && w == 1 ? "," : "", close);
    }
    fprintf(to, "%s%s", !json && h == 1 ? "," : "", close);
}

/* ---- checking ------------------------------------------------------------ */

typedef struct {
    const uint32_t *word;
    const uint16_t *size;
    uint32_t at, differ, back;
} checking;

static bool check_line(void *state, const batt_result *r)
{
    checking *c = state;
    ir_memfile want;
    size_t n, m;
    uint32_t i = c->at++;
    if (!(c->size[i] & 255)) {
        c->back++;
        return true;
    }
    ir_memfile got;
    if (!ir_memfile_open(&want) || !ir_memfile_open(&got))
        die("out of memory");
    print_grid(c->word + (size_t)i * WORDS, c->size[i], false, want.f);
    batt_result_write(r, got.f);
    char *a = ir_memfile_close(&want, &n), *b = ir_memfile_close(&got, &m);
    const char *value = strrchr(b, '\t');
    if (!value || strncmp(value + 1, a, n) != 0)
        if (!c->differ++)
            fprintf(stderr, "%.300s\n  is not\n%.300s\n", a, b);
    free(a);
    free(b);
    return true;
}

static void complain(void *state, const batt_message *m)
{
    (void)state;
    fputs(m->full, stderr);
}

/* A task whose samples are these grids. */
static batt_tasks *tasks_of(const uint32_t *word, const uint16_t *size,
                            uint32_t n)
{
    ir_memfile to;
    size_t len;
    batt_tasks *t = batt_tasks_new();
    if (!t || !ir_memfile_open(&to))
        die("out of memory");
    fputs("{\"train\": [", to.f);
    for (uint32_t i = 0; i < n; i++) {
        fprintf(to.f, "%s{\"input\": ", i ? ", " : "");
        print_grid(word + (size_t)i * WORDS, size[i], true, to.f);
        fputs(", \"output\": [[0]]}", to.f);
    }
    fputs("], \"test\": []}", to.f);
    char *text = ir_memfile_close(&to, &len);
    if (!text || batt_tasks_parse(t, "bench", text, len, complain, NULL))
        die("no tasks");
    free(text);
    return t;
}

/* How many of the first results differ from the interpreter's. */
static checking check(const char *program, const batt_tasks *t,
                      const uint32_t *word, const uint16_t *size)
{
    checking c = {.word = word, .size = size};
    batt_program_options po = {.dialect = BATT_TOKPIDJIN};
    batt_program *p = batt_program_parse("bench.py", program, strlen(program),
                                         &po, complain, NULL);
    batt_compile_options co = {.backend = "interp"};
    batt_code *code = p ? batt_compile(p, &co, complain, NULL) : NULL;
    batt_options o = {.format = BATT_REPR};
    batt_events e = {.state = &c, .result = check_line, .message = complain};
    if (!code || batt_run(code, t, &o, &e, NULL) != BATT_DONE)
        die("the interpreter fails");
    batt_code_free(code);
    batt_program_free(p);
    return c;
}

/* ---- measuring ----------------------------------------------------------- */

typedef struct {
    const gpu_driver *d;
    gpu *g;
    gpu_info info;
    bt_stream s;
    uint32_t rounds;
    char err[GPU_ERR];
} bench;

static float time_of(bench *b, const char *kernel)
{
    float ms = 0;
    if (!b->d->stream(b->g, kernel, &b->s, b->err)
        || b->d->wait(b->g, 100, &ms, b->err) != GPU_DONE)
        die(b->err);
    return ms;
}

static int compare_times(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static float median(float *ms, uint32_t n)
{
    qsort(ms, n, sizeof *ms, compare_times);
    return ms[n / 2];
}

static double rate(const bench *b, float ms)
{
    return (double)b->s.n * 2 * (WORDS * 4 + 2) / (ms * 1e6);
}

/* Kernel and copy by turns. */
static void measure(bench *b, const char *kernel, bool copies, double *own,
                    double *copy)
{
    float mine[MOST_ROUNDS], theirs[MOST_ROUNDS] = {0};
    time_of(b, kernel);
    for (uint32_t i = 0; i < b->rounds; i++) {
        if (copies)
            theirs[i] = time_of(b, "bench_copy");
        mine[i] = time_of(b, kernel);
    }
    *own = rate(b, median(mine, b->rounds));
    *copy = copies ? rate(b, median(theirs, b->rounds)) : 0;
}

static void *get(bench *b, const void *from, size_t bytes)
{
    float ms;
    void *to = malloc(bytes);
    if (!to || !b->d->get(b->g, to, (uint64_t)(uintptr_t)from, bytes, b->err)
        || b->d->wait(b->g, 100, &ms, b->err) != GPU_DONE)
        die(b->err);
    return to;
}

static uint32_t count_back(const uint16_t *size, uint32_t n)
{
    uint32_t back = 0;
    for (uint32_t i = 0; i < n; i++)
        back += !(size[i] & 255);
    return back;
}

/* Returns how many differ. */
static uint32_t run_one(bench *b, const pipeline *p, int ops,
                        const batt_tasks *t, uint32_t nsample)
{
    double own, copy;
    char name[CG_ROWS_NAME];
    char *program = program_of(p, ops);
    ir_module *m = compile(program);
    gpu_image image = build(b->d, m, b->info.arch);
    bool cuda = b->d == &rt_gpu_cuda;
    if (!b->d->load(b->g, image.data, image.size, &b->info, b->err)
        || !cg_rows_name(m, m->func[0], name))
        die(b->err);
    if (cuda)
        b->d->set(b->g, (uint64_t)(uintptr_t)b->s.out, 0xff, WORDS * 4, b->err);
    measure(b, name, cuda, &own, &copy);
    time_of(b, name);
    uint16_t *size = get(b, b->s.out_size, b->s.n * sizeof *size);
    uint32_t *word = get(b, b->s.out, (size_t)nsample * WORDS * 4);
    checking c = check(program, t, word, size);
    printf("  %-8s %3d  %8.1f  %8.1f  %5.1f %%  %7u  %u of %u\n", p->name, ops,
           own, copy, copy > 0 ? 100 * own / copy : 0, count_back(size, b->s.n),
           c.differ, nsample - c.back);
    fflush(stdout);
    free(size);
    free(word);
    free(image.data);
    free(program);
    ir_module_free(m);
    return c.differ;
}

static uint64_t room(bench *b, size_t bytes)
{
    uint64_t at;
    if (!b->d->alloc(b->g, bytes, &at, b->err))
        die(b->err);
    return at;
}

/* Random grids on the device; the first ones as tasks. */
static batt_tasks *upload(bench *b, bool large, uint32_t nsample)
{
    float ms;
    uint32_t n = b->s.n;
    uint32_t *word = malloc((size_t)n * WORDS * sizeof *word);
    uint16_t *size = malloc(n * sizeof *size);
    if (!word || !size)
        die("out of memory");
    for (uint32_t i = 0; i < n; i++)
        draw_grid(word + (size_t)i * WORDS, size + i, large);
    if (!b->d->put(b->g, (uint64_t)(uintptr_t)b->s.in, word,
                   (size_t)n * WORDS * 4, b->err)
        || !b->d->put(b->g, (uint64_t)(uintptr_t)b->s.in_size, size, n * 2u,
                      b->err)
        || b->d->wait(b->g, 100, &ms, b->err) != GPU_DONE)
        die(b->err);
    batt_tasks *t = tasks_of(word, size, nsample);
    free(word);
    free(size);
    return t;
}

static uint32_t run_all(bench *b)
{
    uint32_t differ = 0, nsample = b->s.n < SAMPLE ? b->s.n : SAMPLE;
    size_t bytes = (size_t)b->s.n * WORDS * 4;
    b->s.in = (const uint32_t *)(uintptr_t)room(b, bytes);
    b->s.out = (uint32_t *)(uintptr_t)room(b, bytes);
    b->s.in_size = (const uint16_t *)(uintptr_t)room(b, b->s.n * 2u);
    b->s.out_size = (uint16_t *)(uintptr_t)room(b, b->s.n * 2u);
    printf("%s, %u grids, medians of %u rounds\n", b->info.name, b->s.n,
           b->rounds);
    for (int large = 0; large < 2; large++) {
        batt_tasks *t = upload(b, large, nsample);
        printf("%s\n  pipeline ops      GB/s  copy GB/s  ratio     back  "
               "differ\n",
               large ? "grids of 30 by 30" : "grids of 3 to 30 by 3 to 30");
        for (int i = 0; i < PIPELINES; i++)
            for (size_t k = 0; k < sizeof lengths / sizeof *lengths; k++)
                differ += run_one(b, &pipelines[i], lengths[k], t, nsample);
        batt_tasks_free(t);
    }
    return differ;
}

static void write_cubins(const char *arch)
{
    for (int i = 0; i < PIPELINES; i++) {
        char name[64];
        char *program = program_of(&pipelines[i], 16);
        ir_module *m = compile(program);
        gpu_image image = build(&rt_gpu_cuda, m, arch);
        snprintf(name, sizeof name, "bench_rows_%s.cubin", pipelines[i].name);
        FILE *to = fopen(name, "wb");
        if (!to || fwrite(image.data, 1, image.size, to) != image.size
            || fclose(to))
            die("can't write a cubin");
        free(image.data);
        free(program);
        ir_module_free(m);
    }
}

int main(int argc, char **argv)
{
    bench b = {.d = &rt_gpu_cuda, .rounds = 21, .s.n = 1000000};
    for (int i = 1; i < argc; i++) {
        bool more = i + 1 < argc;
        if (!strcmp(argv[i], "--host"))
            b.d = &rt_gpu_shim;
        else if (!strcmp(argv[i], "--grids") && more)
            b.s.n = (uint32_t)atoi(argv[++i]);
        else if (!strcmp(argv[i], "--rounds") && more)
            b.rounds = (uint32_t)atoi(argv[++i]);
        else if (!strcmp(argv[i], "--cubin") && more) {
            write_cubins(argv[i + 1]);
            return 0;
        } else {
            die("usage: bench_rows [--grids N] [--rounds N] [--host | --cubin "
                "ARCH]");
        }
    }
    if (!b.s.n || !b.rounds || b.rounds > MOST_ROUNDS)
        die("no such numbers");
    if (!b.d->count(b.err) || !(b.g = b.d->open(0, &b.info, b.err)))
        die(b.err);
    uint32_t differ = run_all(&b);
    b.d->close(b.g, false);
    return differ > 0;
}
