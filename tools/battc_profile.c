/* battc run --profile */
#include "battc.h"
#include <jansson.h>
#include <string.h>

/* ---- for people --------------------------------------------------------- */

static unsigned long long big(uint64_t n)
{
    return n;
}

/* How the code was come by that GPUs ran: batt_image. */
static const char *const image_names[] = {
    [BATT_IMAGE_NONE] = "none",        [BATT_IMAGE_COLD] = "cold",
    [BATT_IMAGE_WARM] = "warm",        [BATT_IMAGE_CACHED] = "cached",
    [BATT_IMAGE_READY] = "ready-made", [BATT_IMAGE_FILE] = "file"};

/* By the kernels' own counters, but for the host's times. */
static void print_gpu_profile(const batt_gpu_stats *g)
{
    fprintf(stderr,
            "GPUs        %8u, %u launches, for %llu pairs\n"
            "            %llu task items, %llu sample items in %llu groups of "
            "outputs,\n            %llu run again, %llu left to the CPU\n"
            "            %llu outputs, %llu statements\n",
            g->devices, g->launches, big(g->units), big(g->task_items),
            big(g->sample_items), big(g->groups), big(g->rerun), big(g->left),
            big(g->outputs), big(g->statements));
    if (g->streams)
        fprintf(
            stderr,
            "            %llu functions streamed, %llu grids; %llu were not "
            "compact, %llu sent back\n",
            big(g->streams), big(g->stream_grids), big(g->stream_misfits),
            big(g->stream_sent_back));
    fprintf(stderr,
            "            %llu workers, arenas of %.2f MiB, %.2f MiB used at "
            "most\n            %.2f MiB up, %.2f MiB down\n",
            big(g->workers), (double)g->arena_bytes / 1048576,
            (double)g->peak / 1048576, (double)g->bytes_up / 1048576,
            (double)g->bytes_down / 1048576);
    fprintf(stderr,
            "  code      %8.3f s, %s, %.2f MiB\n"
            "  compiler  %8.3f s device library, %.3f s program, %.3f s link;\n"
            "            %llu of %llu pieces of the program\n"
            "  open      %8.3f s, load %.3f s, plan %.3f s, memory %.3f s\n"
            "  copy      %8.3f s up, %.3f s down\n"
            "  kernels   %8.3f s; items %.3f s in all, %.3f s the slowest\n",
            g->image_s, image_names[g->image], (double)g->image_bytes / 1048576,
            g->library_s, g->compile_s, g->link_s, big(g->compiled),
            big(g->pieces), g->open_s, g->load_s, g->plan_s, g->memory_s,
            g->upload_s, g->download_s, g->kernel_s, g->busy_s, g->longest_s);
}

static void print_libraries(void)
{
    batt_library l;
    for (uint32_t i = 0; batt_library_at(i, false, &l); i++)
        if (*l.path) {
            fprintf(stderr, "library     %s %s, ", l.name, l.version);
            batt_escape(l.path, strlen(l.path), stderr);
            fputc('\n', stderr);
        }
}

static void print_passes(const batt_compile_stats *c)
{
    const char *sep = "            ";
    for (uint32_t i = 0; i < c->npasses; i++) {
        fprintf(stderr, "%s%s %.2f", sep, c->pass[i].name,
                c->pass[i].seconds * 1e3);
        sep = ", ";
    }
    if (c->npasses)
        fputs(" ms\n", stderr);
}

static void print_table(const run_times *t, const batt_compile_stats *c,
                        const batt_run_stats *r, const profile_rows *counts,
                        unsigned asked)
{
    fprintf(stderr, "back end    %s, %u threads\n", c->backend, r->threads);
    if (*c->chosen)
        fprintf(stderr, "chosen      %s\n", c->chosen);
    if (r->later_ns > 0)
        fprintf(
            stderr,
            "            a statement took %.1f ns, %.1f ns by code that was "
            "compiled meanwhile\n",
            r->first_ns, r->later_ns);
    if (r->changed)
        fprintf(stderr, "            %llu of %llu calls by that\n",
                big(r->changed), big(r->calls));
    fprintf(stderr, "parse       %8.3f s\n", t->parse);
    fprintf(stderr, "passes      %8.3f s, %llu statements to %llu\n", c->passes,
            (unsigned long long)c->before, (unsigned long long)c->after);
    print_passes(c);
    fprintf(stderr, "codegen     %8.3f s\n", c->codegen);
    fprintf(stderr, "load tasks  %8.3f s\n", t->load);
    fprintf(stderr, "run         %8.3f s, %.3f s in all threads\n", r->seconds,
            r->busy);
    fprintf(stderr,
            "            %llu functions on %llu tasks: %llu pairs, %llu calls, "
            "%llu statements\n",
            big(r->functions), big(r->tasks), big(r->units), big(r->calls),
            big(r->statements));
    fprintf(stderr,
            "            %llu calls ended by an exception, %llu outputs "
            "raised,\n            %llu out of budget: %llu of a statement's "
            "time, %llu of the call's, %llu of memory\n",
            big(r->ended), big(r->raised), big(r->budgets), big(r->late),
            big(r->late_calls), big(r->large));
    if (r->wrong)
        fprintf(stderr,
                "            %llu pairs ended at their first wrong train "
                "sample\n",
                big(r->wrong));
    if (r->prefixes)
        fprintf(stderr,
                "            %llu values had been computed for another "
                "function\n",
                big(r->prefixes));
    if (c->equal)
        fprintf(stderr,
                "            %llu functions do what an earlier one does: %llu "
                "pairs have its results\n",
                big(c->equal), big(r->shared));
    fprintf(stderr, "arena       %8.3f MiB at most\n",
            (double)r->peak / 1048576);
    counts_print(counts, r->statements + r->gpu.statements, asked);
    if (r->gpu.devices)
        print_gpu_profile(&r->gpu);
    print_libraries();
}

/* ---- for programs ------------------------------------------------------- */

static json_int_t whole(uint64_t n)
{
    return (json_int_t)n;
}

static json_t *gpu_object(const batt_gpu_stats *g)
{
    json_t *counters = json_pack(
        "{s:i, s:i, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, "
        "s:I, s:I}",
        "devices", g->devices, "launches", g->launches, "units",
        whole(g->units), "task_items", whole(g->task_items), "sample_items",
        whole(g->sample_items), "groups", whole(g->groups), "rerun",
        whole(g->rerun), "left", whole(g->left), "outputs", whole(g->outputs),
        "statements", whole(g->statements), "workers", whole(g->workers),
        "arena_bytes", whole(g->arena_bytes), "peak", whole(g->peak),
        "bytes_up", whole(g->bytes_up), "bytes_down", whole(g->bytes_down));
    json_t *times = json_pack(
        "{s:s, s:I, s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:f, "
        "s:f, s:f, s:I, s:I}",
        "code", image_names[g->image], "code_bytes", whole(g->image_bytes),
        "code_s", g->image_s, "memory_s", g->memory_s, "library_s",
        g->library_s, "program_s", g->compile_s, "link_s", g->link_s, "open_s",
        g->open_s, "load_s", g->load_s, "plan_s", g->plan_s, "upload_s",
        g->upload_s, "download_s", g->download_s, "kernel_s", g->kernel_s,
        "items_s", g->busy_s, "slowest_item_s", g->longest_s, "pieces",
        whole(g->pieces), "pieces_compiled", whole(g->compiled));
    json_t *streams = json_pack(
        "{s:I, s:I, s:I, s:I}", "streams", whole(g->streams), "stream_grids",
        whole(g->stream_grids), "stream_misfits", whole(g->stream_misfits),
        "stream_sent_back", whole(g->stream_sent_back));
    json_object_update(counters, times);
    json_object_update(counters, streams);
    json_decref(times);
    json_decref(streams);
    return counters;
}

static json_t *library_list(void)
{
    batt_library l;
    json_t *all = json_array();
    for (uint32_t i = 0; batt_library_at(i, false, &l); i++)
        if (*l.path)
            json_array_append_new(
                all, json_pack("{s:s, s:s, s:s%}", "name", l.name, "version",
                               l.version, "path", l.path, strlen(l.path)));
    return all;
}

static json_t *passes_object(const batt_compile_stats *c)
{
    json_t *o = json_object();
    for (uint32_t i = 0; i < c->npasses; i++) {
        char name[40];
        snprintf(name, sizeof name, "%s_s", c->pass[i].name);
        json_object_set_new(o, name, json_real(c->pass[i].seconds));
    }
    return o;
}

static void print_json(const run_times *t, const batt_compile_stats *c,
                       const batt_run_stats *r, const profile_rows *counts,
                       unsigned asked)
{
    json_t *o = json_pack(
        "{s:s, s:s, s:i, s:f, s:f, s:I, s:I, s:f, s:f, s:f, s:f, s:I, s:I, "
        "s:I, s:I, s:I, "
        "s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:o, s:o, s:o, "
        "s:o, s:o, s:I, s:f, s:f}",
        "backend", c->backend, "chosen", c->chosen, "threads", r->threads,
        "parse_s", t->parse, "passes_s", c->passes, "statements_before",
        whole(c->before), "statements_after", whole(c->after), "codegen_s",
        c->codegen, "load_tasks_s", t->load, "run_s", r->seconds, "threads_s",
        r->busy, "functions", whole(r->functions), "tasks", whole(r->tasks),
        "pairs", whole(r->units), "calls", whole(r->calls), "statements",
        whole(r->statements), "ended", whole(r->ended), "raised",
        whole(r->raised), "budgets", whole(r->budgets), "late", whole(r->late),
        "late_calls", whole(r->late_calls), "wrong", whole(r->wrong), "equal",
        whole(c->equal), "shared", whole(r->shared), "prefixes",
        whole(r->prefixes), "large", whole(r->large), "peak", whole(r->peak),
        "gpu", gpu_object(&r->gpu), "libraries", library_list(), "passes",
        passes_object(c), "primitives", counts_ops_json(counts), "times",
        counts_functions_json(counts), "changed", whole(r->changed), "first_ns",
        r->first_ns, "later_ns", r->later_ns);
    if (asked & PROFILE_STATEMENTS)
        json_object_set_new(o, "by_statement", counts_statements_json(counts));
    if (asked & PROFILE_OPS)
        json_object_set_new(o, "by_primitive", hot_json(counts));
    if (asked & PROFILE_OUTPUTS) {
        json_object_set_new(o, "by_output",
                            needs_json(counts, BATT_NEED_OUTPUT));
        json_object_set_new(o, "by_solver",
                            needs_json(counts, BATT_NEED_SOLVER));
    }
    if (asked & PROFILE_REGIONS)
        json_object_set_new(o, "by_region", regions_json(counts));
    json_dumpf(o, stderr, JSON_COMPACT | JSON_REAL_PRECISION(6));
    fputc('\n', stderr);
    json_decref(o);
}

void print_profile(unsigned asked, const run_times *t, const batt_code *code,
                   const batt_run_stats *r, const profile_rows *counts)
{
    batt_compile_stats c;
    batt_code_stats(code, &c);
    if (asked & PROFILE_JSON)
        print_json(t, &c, r, counts, asked);
    else if (asked)
        print_table(t, &c, r, counts, asked);
}
