/* Thirty-two rows of thirty-two bits: a mask of cells, a bit plane of a grid.
 *
 * Bit j of row i is column j. One source for three machines, chosen by the
 * compiler: on a GPU a row is a lane's register, and every function is called
 * by all lanes of a warp with the same scalars; on a CPU the rows are one
 * vector; BT_ROWS_PLAIN is the reference that both are tested against. Rows
 * and columns that a shift brings in are empty.
 *
 * Transposition is the exchange of ever smaller blocks of Hacker's Delight
 * (Warren, 7-3).
 */
#ifndef BT_ROWS_H
#define BT_ROWS_H
#include "../device.h"

enum { BT_ROWS = 32 };

#if defined __CUDACC__
typedef uint32_t bt_rows;
#define BT_LANE       (threadIdx.x & 31)
#define BT_ALL        0xffffffffu
#define BT_EACH(expr) (expr)
#elif defined BT_ROWS_PLAIN
typedef struct {
    uint32_t r[BT_ROWS];
} bt_rows;
#else
typedef uint32_t bt_rows __attribute__((vector_size(4 * BT_ROWS)));
#endif

/* ---- what differs: GPU -------------------------------------------------- */

#if defined __CUDACC__
/* What lanes have written can be read by the others. */
BT_INLINE void r_settle(void)
{
    __syncwarp();
}
BT_INLINE bt_rows r_zero(void)
{
    return 0;
}
BT_INLINE bt_rows r_splat(uint32_t v) /* every row is v */
{
    return v;
}
BT_INLINE bt_rows r_and(bt_rows a, bt_rows b)
{
    return a & b;
}
BT_INLINE bt_rows r_or(bt_rows a, bt_rows b)
{
    return a | b;
}
BT_INLINE bt_rows r_xor(bt_rows a, bt_rows b)
{
    return a ^ b;
}
BT_INLINE bt_rows r_minus(bt_rows a, bt_rows b) /* a and not b */
{
    return a & ~b;
}
BT_INLINE bt_rows r_not(bt_rows a)
{
    return ~a;
}
/* Columns move to higher, to lower numbers by 0 <= n < 32. */
BT_INLINE bt_rows r_right(bt_rows a, int n)
{
    return a << n;
}
BT_INLINE bt_rows r_left(bt_rows a, int n)
{
    return a >> n;
}
/* Rows move to higher, to lower numbers by 0 <= n < 32. */
BT_INLINE bt_rows r_down(bt_rows a, int n)
{
    uint32_t v = __shfl_up_sync(BT_ALL, a, (unsigned)n);
    return (int)BT_LANE >= n ? v : 0;
}
BT_INLINE bt_rows r_up(bt_rows a, int n)
{
    uint32_t v = __shfl_down_sync(BT_ALL, a, (unsigned)n);
    return (int)BT_LANE + n < BT_ROWS ? v : 0;
}
/* Row i is row i ^ n, n a power of two. */
BT_INLINE bt_rows r_swap(bt_rows a, int n)
{
    return __shfl_xor_sync(BT_ALL, a, n);
}
BT_INLINE bool r_any(bt_rows a)
{
    return __any_sync(BT_ALL, a != 0);
}
/* What all lanes' words make together. */
#if __CUDA_ARCH__ >= 800
BT_INLINE uint32_t lanes_sum(uint32_t v)
{
    return __reduce_add_sync(BT_ALL, v);
}
BT_INLINE uint32_t lanes_or(uint32_t v)
{
    return __reduce_or_sync(BT_ALL, v);
}
BT_INLINE uint32_t lanes_min(uint32_t v)
{
    return __reduce_min_sync(BT_ALL, v);
}
BT_INLINE uint32_t lanes_max(uint32_t v)
{
    return __reduce_max_sync(BT_ALL, v);
}
#else
/* v of lane i joined with those of lanes i ^ 16, i ^ 8, ... */
#define LANES_REDUCED(expr)                                                    \
    for (int k = 16; k; k >>= 1) {                                             \
        uint32_t w = __shfl_xor_sync(BT_ALL, v, k);                            \
        v = (expr);                                                            \
    }                                                                          \
    return v
BT_INLINE uint32_t lanes_sum(uint32_t v)
{
    LANES_REDUCED(v + w);
}
BT_INLINE uint32_t lanes_or(uint32_t v)
{
    LANES_REDUCED(v | w);
}
BT_INLINE uint32_t lanes_min(uint32_t v)
{
    LANES_REDUCED(v < w ? v : w);
}
BT_INLINE uint32_t lanes_max(uint32_t v)
{
    LANES_REDUCED(v > w ? v : w);
}
#endif
BT_INLINE int r_count(bt_rows a) /* cells */
{
    return (int)lanes_sum((uint32_t)__popc(a));
}
BT_INLINE uint32_t r_columns(bt_rows a) /* or of all rows */
{
    return lanes_or(a);
}
BT_INLINE uint32_t r_lines(bt_rows a) /* bit i: row i is not empty */
{
    return __ballot_sync(BT_ALL, a != 0);
}
BT_INLINE uint32_t r_row(bt_rows a, int i)
{
    return __shfl_sync(BT_ALL, a, i);
}
/* Row i is row i / f, and row i * f (as far as there is one). */
BT_INLINE bt_rows r_spread(bt_rows a, int f)
{
    return __shfl_sync(BT_ALL, a, (int)BT_LANE / f);
}
BT_INLINE bt_rows r_every(bt_rows a, int f)
{
    uint32_t v = __shfl_sync(BT_ALL, a, (int)BT_LANE * f & 31);
    return (int)BT_LANE * f < BT_ROWS ? v : 0;
}
BT_INLINE bt_rows r_flip(bt_rows a) /* row i is row 31 - i */
{
    return __shfl_sync(BT_ALL, a, 31 - (int)BT_LANE);
}
BT_INLINE bt_rows r_mirror(bt_rows a) /* column j is column 31 - j */
{
    return __brev(a);
}
BT_INLINE bt_rows r_load(const uint32_t *p)
{
    return p[BT_LANE];
}
BT_INLINE void r_store(uint32_t *p, bt_rows a)
{
    p[BT_LANE] = a;
}
/* Row i is bit i of v: all columns or none. */
BT_INLINE bt_rows r_from_lines(uint32_t v)
{
    return v >> BT_LANE & 1 ? BT_ALL : 0;
}
/* Rows that are full (all of `columns`): columns where it is so, else none. */
BT_INLINE bt_rows r_full(bt_rows a, uint32_t columns)
{
    return (a & columns) == columns ? columns : 0;
}
/* Each row: its cells spread from its lowest to its highest one. */
BT_INLINE bt_rows r_span(bt_rows a)
{
    if (!a)
        return 0;
    uint32_t low = a & (0u - a);
    uint32_t high = 0x80000000u >> __clz(a);
    return (high - low) | high;
}
#else

/* ---- what differs: plain C and vectors ---------------------------------- */

BT_INLINE void r_settle(void) {}
#ifdef BT_ROWS_PLAIN
#define BT_ROW(a, i) ((a).r[i])
#define BT_ROWS_DO(name, expr)                                                 \
    BT_INLINE bt_rows name(bt_rows a, bt_rows b)                               \
    {                                                                          \
        bt_rows out;                                                           \
        for (int i = 0; i < BT_ROWS; i++) {                                    \
            uint32_t x = a.r[i], y = b.r[i];                                   \
            out.r[i] = expr;                                                   \
        }                                                                      \
        return out;                                                            \
    }
#else
#define BT_ROW(a, i) ((a)[i])
#define BT_ROWS_DO(name, expr)                                                 \
    BT_INLINE bt_rows name(bt_rows x, bt_rows y)                               \
    {                                                                          \
        return expr;                                                           \
    }
#endif
BT_ROWS_DO(r_and, x &y)
BT_ROWS_DO(r_or, x | y)
BT_ROWS_DO(r_xor, x ^ y)
BT_ROWS_DO(r_minus, x & ~y)
#undef BT_ROWS_DO

BT_INLINE bt_rows r_splat(uint32_t v)
{
#ifdef BT_ROWS_PLAIN
    bt_rows out;
    for (int i = 0; i < BT_ROWS; i++)
        out.r[i] = v;
    return out;
#else
    bt_rows zero = {0};
    return zero + v;
#endif
}
BT_INLINE bt_rows r_zero(void)
{
    return r_splat(0);
}
BT_INLINE bt_rows r_not(bt_rows a)
{
    return r_minus(r_splat(0xffffffffu), a);
}
BT_INLINE bt_rows r_right(bt_rows a, int n)
{
#ifdef BT_ROWS_PLAIN
    for (int i = 0; i < BT_ROWS; i++)
        a.r[i] <<= n;
    return a;
#else
    return a << n;
#endif
}
BT_INLINE bt_rows r_left(bt_rows a, int n)
{
#ifdef BT_ROWS_PLAIN
    for (int i = 0; i < BT_ROWS; i++)
        a.r[i] >>= n;
    return a;
#else
    return a >> n;
#endif
}
/* Memory that a window of rows is read from: empty rows around. */
BT_INLINE bt_rows r_window(bt_rows a, int from)
{
    uint32_t buf[3 * BT_ROWS];
    bt_rows none = r_zero(), out;
    __builtin_memcpy(buf, &none, sizeof none);
    __builtin_memcpy(buf + BT_ROWS, &a, sizeof a);
    __builtin_memcpy(buf + 2 * BT_ROWS, &none, sizeof none);
    __builtin_memcpy(&out, buf + BT_ROWS + from, sizeof out);
    return out;
}
#if defined BT_ROWS_PLAIN || !defined __has_builtin
#define BT_SHUFFLES 0
#elif __has_builtin(__builtin_shufflevector)
#define BT_SHUFFLES 1
#else
#define BT_SHUFFLES 0
#endif
#define BT_PICK16(f, k)                                                        \
    f(k), f(k + 1), f(k + 2), f(k + 3), f(k + 4), f(k + 5), f(k + 6),          \
        f(k + 7), f(k + 8), f(k + 9), f(k + 10), f(k + 11), f(k + 12),         \
        f(k + 13), f(k + 14), f(k + 15)
#define BT_PICK(a, b, f)                                                       \
    __builtin_shufflevector(a, b, BT_PICK16(f, 0), BT_PICK16(f, 16))
BT_INLINE bt_rows r_down(bt_rows a, int n)
{
#if BT_SHUFFLES
#define BT_DOWN1(i) (i) + 31
    if (__builtin_constant_p(n) && n == 1)
        return BT_PICK(r_zero(), a, BT_DOWN1);
#undef BT_DOWN1
#endif
    return r_window(a, -n);
}
BT_INLINE bt_rows r_up(bt_rows a, int n)
{
#if BT_SHUFFLES
#define BT_UP1(i) (i) + 1
    if (__builtin_constant_p(n) && n == 1)
        return BT_PICK(a, r_zero(), BT_UP1);
#undef BT_UP1
#endif
    return r_window(a, n);
}
BT_INLINE bt_rows r_swap(bt_rows a, int n)
{
#if BT_SHUFFLES
#define BT_SWAP1(i)  (i) ^ 1
#define BT_SWAP2(i)  (i) ^ 2
#define BT_SWAP4(i)  (i) ^ 4
#define BT_SWAP8(i)  (i) ^ 8
#define BT_SWAP16(i) (i) ^ 16
    switch (n) {
    case 1: return BT_PICK(a, a, BT_SWAP1);
    case 2: return BT_PICK(a, a, BT_SWAP2);
    case 4: return BT_PICK(a, a, BT_SWAP4);
    case 8: return BT_PICK(a, a, BT_SWAP8);
    default: return BT_PICK(a, a, BT_SWAP16);
    }
#undef BT_SWAP1
#undef BT_SWAP2
#undef BT_SWAP4
#undef BT_SWAP8
#undef BT_SWAP16
#else
    bt_rows out;
    for (int i = 0; i < BT_ROWS; i++)
        BT_ROW(out, i) = BT_ROW(a, i ^ n);
    return out;
#endif
}
BT_INLINE uint32_t r_columns(bt_rows a)
{
    uint32_t all = 0;
    for (int i = 0; i < BT_ROWS; i++)
        all |= BT_ROW(a, i);
    return all;
}
BT_INLINE bool r_any(bt_rows a)
{
    return r_columns(a) != 0;
}
BT_INLINE int r_count(bt_rows a)
{
    uint64_t pair[BT_ROWS / 2];
    int n = 0;
    __builtin_memcpy(pair, &a, sizeof pair);
    for (int i = 0; i < BT_ROWS / 2; i++)
        n += __builtin_popcountll(pair[i]);
    return n;
}
BT_INLINE uint32_t r_lines(bt_rows a)
{
    uint32_t lines = 0;
    for (int i = 0; i < BT_ROWS; i++)
        lines |= (uint32_t)(BT_ROW(a, i) != 0) << i;
    return lines;
}
BT_INLINE uint32_t r_row(bt_rows a, int i)
{
    uint32_t row[BT_ROWS];
    __builtin_memcpy(row, &a, sizeof row);
    return row[i];
}
BT_INLINE bt_rows r_spread(bt_rows a, int f)
{
    uint32_t row[BT_ROWS], to[BT_ROWS];
    __builtin_memcpy(row, &a, sizeof row);
    for (int i = 0, k = 0, left = f; i < BT_ROWS; i++) {
        to[i] = row[k];
        if (--left == 0) {
            left = f;
            k++;
        }
    }
    __builtin_memcpy(&a, to, sizeof a);
    return a;
}
BT_INLINE bt_rows r_every(bt_rows a, int f)
{
    uint32_t row[BT_ROWS], to[BT_ROWS];
    __builtin_memcpy(row, &a, sizeof row);
    for (int i = 0, k = 0; i < BT_ROWS; i++, k += f)
        to[i] = k < BT_ROWS ? row[k] : 0;
    __builtin_memcpy(&a, to, sizeof a);
    return a;
}
BT_INLINE bt_rows r_flip(bt_rows a)
{
#if BT_SHUFFLES
#define BT_FLIP(i) 31 - (i)
    return BT_PICK(a, a, BT_FLIP);
#undef BT_FLIP
#else
    bt_rows out;
    for (int i = 0; i < BT_ROWS; i++)
        BT_ROW(out, i) = BT_ROW(a, 31 - i);
    return out;
#endif
}
/* Bits change places in ever larger groups. */
BT_INLINE bt_rows r_mirror_step(bt_rows a, int n, uint32_t low)
{
    bt_rows m = r_splat(low);
    return r_or(r_and(r_left(a, n), m), r_right(r_and(a, m), n));
}
BT_INLINE bt_rows r_mirror(bt_rows a)
{
    a = r_mirror_step(a, 1, 0x55555555u);
    a = r_mirror_step(a, 2, 0x33333333u);
    a = r_mirror_step(a, 4, 0x0f0f0f0fu);
    a = r_mirror_step(a, 8, 0x00ff00ffu);
    return r_mirror_step(a, 16, 0x0000ffffu);
}
BT_INLINE bt_rows r_load(const uint32_t *p)
{
    bt_rows a;
    __builtin_memcpy(&a, p, sizeof a);
    return a;
}
BT_INLINE void r_store(uint32_t *p, bt_rows a)
{
    __builtin_memcpy(p, &a, sizeof a);
}
BT_INLINE bt_rows r_from_lines(uint32_t v)
{
    bt_rows out = r_zero();
    for (int i = 0; i < BT_ROWS; i++)
        BT_ROW(out, i) = 0u - (v >> i & 1);
    return out;
}
BT_INLINE bt_rows r_full(bt_rows a, uint32_t columns)
{
    for (int i = 0; i < BT_ROWS; i++)
        BT_ROW(a, i) = (BT_ROW(a, i) & columns) == columns ? columns : 0;
    return a;
}
BT_INLINE bt_rows r_span(bt_rows a)
{
    bt_rows below = a, above = a; /* cells at or right of, left of, one */
    for (int n = 1; n < 32; n *= 2) {
        below = r_or(below, r_right(below, n));
        above = r_or(above, r_left(above, n));
    }
    return r_and(below, above);
}
#endif

/* The least rank[i * w + j] of the cells (i, j), of which there is one. */
BT_INLINE uint32_t r_least_of_row(uint32_t bits, const uint16_t *rank)
{
    uint32_t least = 0xffffu;
    for (; bits; bits &= bits - 1) {
        uint32_t at = rank[bt_lowest_bit(bits)];
        least = at < least ? at : least;
    }
    return least;
}
#ifdef __CUDACC__
BT_INLINE uint32_t r_least(bt_rows a, const uint16_t *rank, int w)
{
    uint32_t least = r_least_of_row(a, rank + (int)BT_LANE * w);
    for (int k = 16; k; k >>= 1) {
        uint32_t other = __shfl_xor_sync(BT_ALL, least, k);
        least = other < least ? other : least;
    }
    return least;
}
#else
BT_INLINE uint32_t r_least(bt_rows a, const uint16_t *rank, int w)
{
    uint32_t row[BT_ROWS], least = 0xffffu;
    r_store(row, a);
    for (int i = 0; i < BT_ROWS; i++) {
        uint32_t of = r_least_of_row(row[i], rank + i * w);
        least = of < least ? of : least;
    }
    return least;
}
#endif

/* ---- what follows from these -------------------------------------------- */

#ifdef __CUDACC__
/* As below; bytes change places by themselves, and what a rotation brings round
 * lies in columns that are kept. */
BT_INLINE bt_rows r_transpose_bytes(bt_rows a, int n, uint32_t to,
                                    uint32_t from)
{
    return __byte_perm(a, r_swap(a, n), BT_LANE & (uint32_t)n ? from : to);
}
BT_INLINE bt_rows r_transpose_step(bt_rows a, int n, uint32_t low)
{
    bool high = BT_LANE & (uint32_t)n;
    uint32_t keep = high ? ~low : low, other = r_swap(a, n);
    uint32_t moved = __funnelshift_l(other, other, high ? 32 - n : n);
    return (a & keep) | (moved & ~keep);
}
/* Row i, column j becomes row j, column i. */
BT_INLINE bt_rows r_transpose(bt_rows a)
{
    a = r_transpose_bytes(a, 16, 0x5410, 0x3276);
    a = r_transpose_bytes(a, 8, 0x6240, 0x3715);
    a = r_transpose_step(a, 4, 0x0f0f0f0fu);
    a = r_transpose_step(a, 2, 0x33333333u);
    return r_transpose_step(a, 1, 0x55555555u);
}
#else
BT_INLINE bt_rows r_transpose_step(bt_rows a, int n, uint32_t low)
{
    /* rows whose number lacks n keep their low columns, and vice versa */
    bt_rows keep = r_xor(r_splat(~low), r_from_lines(~low));
    bt_rows other = r_swap(a, n);
    bt_rows lower = r_from_lines(low); /* rows without n */
    bt_rows moved =
        r_or(r_and(r_right(other, n), lower), r_minus(r_left(other, n), lower));
    return r_or(r_minus(a, keep), r_and(moved, keep));
}
/* Row i, column j becomes row j, column i. */
BT_INLINE bt_rows r_transpose(bt_rows a)
{
    a = r_transpose_step(a, 16, 0x0000ffffu);
    a = r_transpose_step(a, 8, 0x00ff00ffu);
    a = r_transpose_step(a, 4, 0x0f0f0f0fu);
    a = r_transpose_step(a, 2, 0x33333333u);
    return r_transpose_step(a, 1, 0x55555555u);
}
#endif

/* Of h rows, row i becomes row h - 1 - i; of w columns likewise. What is behind
 * them is empty. */
BT_INLINE bt_rows r_turn_over(bt_rows a, int h)
{
#ifdef __CUDACC__
    int i = (int)BT_LANE;
    return __shfl_sync(BT_ALL, a, i < h ? h - 1 - i : i);
#else
    return r_up(r_flip(a), BT_ROWS - h);
#endif
}
/* As r_down, where row 31 is empty; as r_up, but what comes from behind the
 * last row is anything. */
BT_INLINE bt_rows r_lower(bt_rows a, int n)
{
#ifdef __CUDACC__
    int i = (int)BT_LANE;
    return __shfl_sync(BT_ALL, a, i < n ? 31 : i - n);
#else
    return r_down(a, n);
#endif
}
BT_INLINE bt_rows r_raise(bt_rows a, int n)
{
#ifdef __CUDACC__
    return __shfl_down_sync(BT_ALL, a, (unsigned)n);
#else
    return r_up(a, n);
#endif
}
BT_INLINE bt_rows r_turn_aside(bt_rows a, int w)
{
    return r_left(r_mirror(a), BT_ROWS - w);
}
enum {
    BT_TURN_OVER = 1,     /* rows change places */
    BT_TURN_ASIDE = 2,    /* columns do */
    BT_TURN_TRANSPOSE = 4 /* then rows become columns */
};
/* Between lanes a row's cells change places more easily than rows do: those of
 * what is transposed are turned as columns. */
#ifdef __CUDACC__
#define BT_TURNS_COLUMNS 1
#else
#define BT_TURNS_COLUMNS 0
#endif
BT_INLINE bt_rows r_turned(bt_rows a, int h, int w, int how)
{
    bool transpose = how & BT_TURN_TRANSPOSE;
    bool later = BT_TURNS_COLUMNS && transpose;
    if (how & BT_TURN_OVER && !later)
        a = r_turn_over(a, h);
    if (how & BT_TURN_ASIDE)
        a = r_turn_aside(a, w);
    if (transpose)
        a = r_transpose(a);
    return how & BT_TURN_OVER && later ? r_turn_aside(a, h) : a;
}

/* Row i has column i alone: where no bit of the two numbers differs. */
BT_INLINE bt_rows r_diagonal(void)
{
    bt_rows differ = r_xor(r_from_lines(0xffff0000u), r_splat(0xffff0000u));
    differ =
        r_or(differ, r_xor(r_from_lines(0xff00ff00u), r_splat(0xff00ff00u)));
    differ =
        r_or(differ, r_xor(r_from_lines(0xf0f0f0f0u), r_splat(0xf0f0f0f0u)));
    differ =
        r_or(differ, r_xor(r_from_lines(0xccccccccu), r_splat(0xccccccccu)));
    differ =
        r_or(differ, r_xor(r_from_lines(0xaaaaaaaau), r_splat(0xaaaaaaaau)));
    return r_not(differ);
}
/* The first n of 32 bits, 0 <= n <= 32. */
BT_INLINE uint32_t bt_low_bits(int n)
{
#ifdef __CUDACC__
    uint32_t bits;
    asm("bmsk.clamp.b32 %0, 0, %1;" : "=r"(bits) : "r"(n));
    return bits;
#else
    return n >= 32 ? 0xffffffffu : (1u << n) - 1;
#endif
}
/* Rows lo .. hi - 1 are v, the others empty. By bits, and not by comparing each
 * row's number: gcc 12 was seen to make 32 rows of (0, 30, 1) then. */
BT_INLINE bt_rows r_band(int lo, int hi, uint32_t v)
{
    uint32_t above = bt_low_bits(lo < 0 ? 0 : lo);
    uint32_t lines = bt_low_bits(hi < 0 ? 0 : hi) & ~above;
    return r_and(r_splat(v), r_from_lines(lines));
}
/* h rows of w columns. */
BT_INLINE bt_rows r_box(int h, int w)
{
#ifdef __CUDACC__
    return (int)BT_LANE < h ? bt_low_bits(w) : 0;
#else
    return r_band(0, h, bt_low_bits(w));
#endif
}
/* Moves by any number of rows and columns; what leaves is lost. */
BT_INLINE bt_rows r_move(bt_rows a, int di, int dj)
{
    if (di <= -32 || di >= 32 || dj <= -32 || dj >= 32)
        return r_zero();
    a = dj >= 0 ? r_right(a, dj) : r_left(a, -dj);
    return di >= 0 ? r_down(a, di) : r_up(a, -di);
}
BT_INLINE bool r_same(bt_rows a, bt_rows b)
{
    return !r_any(r_xor(a, b));
}
/* Neighbours: of each cell the four beside it, or with `diagonal` all eight;
 * the cell itself too. */
BT_INLINE bt_rows r_dilate(bt_rows a, bool diagonal)
{
    bt_rows sides = r_or(a, r_or(r_right(a, 1), r_left(a, 1)));
    bt_rows up = diagonal ? sides : a;
    return r_or(sides, r_or(r_down(up, 1), r_up(up, 1)));
}
/* The part of `in` that is connected with seed. */
BT_INLINE bt_rows r_flood(bt_rows seed, bt_rows in, bool diagonal)
{
    bt_rows now = seed, next = r_and(r_dilate(seed, diagonal), in);
    while (!r_same(now, next)) {
        now = next;
        next =
            r_and(r_dilate(r_and(r_dilate(now, diagonal), in), diagonal), in);
    }
    return now;
}
#endif
