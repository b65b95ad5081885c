/* battc run --profile=ops: which primitives are hot, however they ran */
#include "battc.h"
#include <stdlib.h>
#include <string.h>

static int compare_names(const void *a, const void *b)
{
    const hot_op *x = a, *y = b;
    return strcmp(x->primitive, y->primitive);
}

static int compare_sums(const void *a, const void *b)
{
    const hot_op *x = a, *y = b;
    return x->seconds > y->seconds   ? -1
           : x->seconds < y->seconds ? 1
                                     : strcmp(x->primitive, y->primitive);
}

hot_op *hot_ops(const profile_rows *c, size_t *n)
{
    hot_op *all = calloc(c->ops + 1, sizeof *all);
    *n = 0;
    for (size_t i = 0; all && i < c->ops; i++) {
        const batt_op_count *o = &c->op[i];
        uint64_t exact =
            o->ran == BATT_RAN_EXACT ? o->statements + o->calls : 0;
        all[i] =
            (hot_op){o->primitive, o->statements, o->calls, exact, o->seconds};
    }
    if (!all || !c->ops)
        return all;
    qsort(all, c->ops, sizeof *all, compare_names);
    for (size_t i = 0; i < c->ops; i++) {
        hot_op *to = &all[*n - (*n > 0)];
        if (!*n || strcmp(to->primitive, all[i].primitive)) {
            all[(*n)++] = all[i];
            continue;
        }
        to->statements += all[i].statements;
        to->calls += all[i].calls;
        to->exact += all[i].exact;
        to->seconds += all[i].seconds;
    }
    qsort(all, *n, sizeof *all, compare_sums);
    return all;
}

void hot_print(const profile_rows *c)
{
    size_t n;
    hot_op *sum = hot_ops(c, &n);
    double all = 0;
    for (size_t i = 0; sum && i < n; i++)
        all += sum[i].seconds;
    fputs(
        "hot      statements   in calls   exact         s      %  primitive\n",
        stderr);
    for (size_t i = 0; sum && i < n; i++) {
        uint64_t ran = sum[i].statements + sum[i].calls;
        fprintf(stderr, "  %16llu %10llu %6.2f%% %9.6f %6.2f  %s\n",
                (unsigned long long)sum[i].statements,
                (unsigned long long)sum[i].calls,
                ran ? 100.0 * (double)sum[i].exact / (double)ran : 0.0,
                sum[i].seconds, all > 0 ? 100 * sum[i].seconds / all : 0.0,
                sum[i].primitive);
    }
    free(sum);
}

json_t *hot_json(const profile_rows *c)
{
    size_t n;
    hot_op *op = hot_ops(c, &n);
    json_t *all = json_array();
    for (size_t i = 0; op && i < n; i++)
        json_array_append_new(
            all,
            json_pack("{s:s, s:I, s:I, s:I, s:f}", "primitive", op[i].primitive,
                      "statements", (json_int_t)op[i].statements, "calls",
                      (json_int_t)op[i].calls, "exact", (json_int_t)op[i].exact,
                      "s", op[i].seconds));
    free(op);
    return all;
}
