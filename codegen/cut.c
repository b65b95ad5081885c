/* Chunks whose borders depend on content: a border is where a hash of the last
 * few statements says so, as in stores of files that keep equal pieces once.
 */
#include "cut.h"
#include "../ir/arena.h"

enum {
    LEAST = 8, /* steps of a chunk; few, so that borders that moved soon meet
                  others again */
    MOST = 128,
    ODDS = 40, /* one statement in so many is a border */
    WINDOW = 4 /* statements that decide */
};

static bool is_end(const lir_module *l, uint32_t at)
{
    return lir_step_of(l->word + at) == LIR_END;
}

/* Words that the step at `at` leads to, other than the next step. */
static uint32_t reach_of(const lir_module *l, uint32_t at)
{
    const uint32_t *w = l->word + at;
    return at
           + (w[LIR_W_HANDLE] > w[LIR_W_LEAVE] ? w[LIR_W_HANDLE]
                                               : w[LIR_W_LEAVE]);
}

uint32_t cg_statement_end(const lir_module *l, uint32_t at)
{
    uint32_t reach = at;
    do {
        uint32_t r = reach_of(l, at);
        reach = r > reach ? r : reach;
        at += lir_size(l->word + at);
    } while (at < reach);
    return at;
}

bool cg_is_target(const lir_module *l, uint32_t from, uint32_t at)
{
    for (uint32_t i = from; i < at; i += lir_size(l->word + i))
        if (i + l->word[i + LIR_W_HANDLE] == at
            || i + l->word[i + LIR_W_LEAVE] == at)
            return true;
    return false;
}

/* What the steps in [from, to) do; not with which slots, which depend on all
 * of the program. */
static uint64_t hash_steps(const lir_module *l, uint32_t from, uint32_t to,
                           uint32_t *steps)
{
    uint64_t h = IR_HASH_SEED;
    for (uint32_t at = from; at < to; at += lir_size(l->word + at)) {
        const uint32_t *w = l->word + at;
        uint32_t imm =
            lir_steps[lir_step_of(w)].imm == LIR_I_FUNC ? 0 : w[LIR_W_IMM];
        h = ir_hash(h, &w[LIR_W_CODE], sizeof *w);
        h = ir_hash(h, &imm, sizeof imm);
        h = ir_hash(h, &w[LIR_W_NARGS], sizeof *w);
        ++*steps;
    }
    return h;
}

uint32_t cg_chunk_end(const lir_module *l, uint32_t from)
{
    uint64_t last[WINDOW] = {0};
    uint32_t steps = 0, at = from;
    for (uint32_t i = 0; !is_end(l, at) && steps < MOST; i++) {
        uint32_t end = cg_statement_end(l, at);
        uint64_t all = IR_HASH_SEED;
        last[i % WINDOW] = hash_steps(l, at, end, &steps);
        at = end;
        for (uint32_t k = 1; k <= WINDOW; k++)
            all = ir_hash(all, &last[(i + k) % WINDOW], sizeof *last);
        if (steps >= LEAST && all % ODDS == 0)
            break;
    }
    return at;
}
