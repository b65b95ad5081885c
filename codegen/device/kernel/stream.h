/* What code for a region of operations on cells is printed in (cuda_rows.c): a
 * function over grids in registers, and a kernel that streams grids through it.
 *
 * A warp takes a grid at a time, a lane its row: the four planes' words side by
 * side, read at once. While one grid is done the next one is on its way. What
 * the function can't do (a result that no compact grid holds, an exception) or
 * isn't given (no compact grid) is sent back: its size is 0, and why. Who
 * launches it has the unfused code for that.
 */
#ifndef BT_STREAM_H
#define BT_STREAM_H
#include "kernel.h"
#include "../compact/form_tally.h"

/* ---- colours ------------------------------------------------------------ */

/* Where the cells' codes are in the set t: a function of the four planes. */
#ifdef __CUDACC__
template <uint32_t T> BT_INLINE bt_rows r_lut3(bt_rows a, bt_rows b, bt_rows c)
{
    bt_rows r;
    asm("lop3.b32 %0, %1, %2, %3, %4;"
        : "=r"(r)
        : "r"(c), "r"(b), "r"(a), "n"(T));
    return r;
}
template <uint32_t T> BT_INLINE bt_rows r_lut4(const bt_rows *p)
{
    constexpr uint32_t low = T & 255, high = T >> 8;
    if (T == 0xaaaa || T == 0xcccc || T == 0xf0f0 || T == 0xff00)
        return T == 0xaaaa   ? p[0]
               : T == 0xcccc ? p[1]
               : T == 0xf0f0 ? p[2]
                             : p[3];
    bt_rows a = r_lut3<low>(p[0], p[1], p[2]);
    if (low == high)
        return a;
    return r_lut3<0xca>(a, r_lut3<high>(p[0], p[1], p[2]), p[3]);
}
#define ROWS_LUT(t, g) r_lut4<t>((g).p)
#else
BT_INLINE bt_rows r_lut4(uint32_t t, const bt_rows *p)
{
    bt_rows out = r_zero();
    for (int c = 0; c < 16; c++) {
        bt_rows m = r_splat(t >> c & 1 ? 0xffffffffu : 0);
        for (int k = 0; k < 4; k++)
            m = c >> k & 1 ? r_and(m, p[k]) : r_minus(m, p[k]);
        out = r_or(out, m);
    }
    return out;
}
#define ROWS_LUT(t, g) r_lut4(t, (g).p)
#endif

BT_INLINE bt_rows rows_box(const form_grid *g)
{
    return r_box(g->h, g->w);
}
/* Cells of these codes. */
#define ROWS_WHERE(t, g)                                                       \
    ((t) & 1 ? r_and(ROWS_LUT(t, g), rows_box(&(g))) : ROWS_LUT(t, g))
/* Plane k of the codes that the cells' codes become is the set tk. */
#define ROWS_RECOLOR(to, g, t0, t1, t2, t3)                                    \
    form_grid to;                                                              \
    to.h = (g).h;                                                              \
    to.w = (g).w;                                                              \
    to.p[0] = ROWS_WHERE(t0, g);                                               \
    to.p[1] = ROWS_WHERE(t1, g);                                               \
    to.p[2] = ROWS_WHERE(t2, g);                                               \
    to.p[3] = ROWS_WHERE(t3, g)

/* ---- grids from grids --------------------------------------------------- */

/* What can't be done sends the grid back in the end. A warp goes on meanwhile,
 * as lanes that might part have to be brought together again for every exchange
 * of rows; a host doesn't. */
#ifdef __CUDACC__
#define ROWS_NEED(ok)  ((void)(ok))
#define ROWS_TRY(done) ok = (done) && ok
#else
#define ROWS_NEED(ok)                                                          \
    do {                                                                       \
        if (!(ok))                                                             \
            return false;                                                      \
    } while (0)
#define ROWS_TRY(done) ROWS_NEED(done)
#endif

BT_INLINE form_grid rows_turn(form_grid g, int how)
{
    form_grid to;
    for (int k = 0; k < 4; k++)
        to.p[k] = r_turned(g.p[k], g.h, g.w, how);
    to.h = how & BT_TURN_TRANSPOSE ? g.w : g.h;
    to.w = how & BT_TURN_TRANSPOSE ? g.h : g.w;
    return to;
}

/* Colour v in the cells of m. */
BT_INLINE form_grid rows_fill(form_grid g, bt_rows m, int v)
{
    form_put(&g, m, v);
    return g;
}
BT_INLINE form_grid rows_underfill(form_grid g, bt_rows m, int v)
{
    return rows_fill(g, r_and(m, form_where(&g, form_mostcolor(&g))), v);
}
BT_INLINE form_grid rows_cover(form_grid g, bt_rows m)
{
    return rows_fill(g, m, form_mostcolor(&g));
}

/* Rows i .. i + h - 1, columns j .. j + w - 1, which there are if there are any
 * rows and columns. i and j are 0 unless rows go up, columns left. */
BT_INLINE bool rows_cut(form_grid *to, const form_grid *g, bool up, int i,
                        bool left, int j, int h, int w)
{
    to->h = h;
    to->w = w;
    bool ok = h > 0 && w > 0;
    ROWS_NEED(ok);
    for (int k = 0; k < 4; k++) {
        bt_rows a = left ? r_left(g->p[k], j) : g->p[k];
        to->p[k] = r_and(up ? r_raise(a, i) : a, rows_box(to));
    }
    return ok;
}
/* safe: tokpidjin's, which gives () unless all is inside. */
BT_INLINE bool rows_crop(form_grid *to, const form_grid *g, int i, int j, int h,
                         int w, bool safe)
{
    bool inside = i + h <= g->h && j + w <= g->w;
    bool ok = inside || !safe;
    ROWS_NEED(ok);
    h = i + h > g->h ? g->h - i : h;
    w = j + w > g->w ? g->w - j : w;
    return rows_cut(to, g, i > 0, i, j > 0, j, h, w) && ok;
}
BT_INLINE bool rows_tophalf(form_grid *to, const form_grid *g)
{
    return rows_cut(to, g, false, 0, false, 0, g->h / 2, g->w);
}
BT_INLINE bool rows_bottomhalf(form_grid *to, const form_grid *g)
{
    return rows_cut(to, g, true, (g->h + 1) / 2, false, 0, g->h / 2, g->w);
}
BT_INLINE bool rows_lefthalf(form_grid *to, const form_grid *g)
{
    return rows_cut(to, g, false, 0, false, 0, g->h, g->w / 2);
}
BT_INLINE bool rows_righthalf(form_grid *to, const form_grid *g)
{
    return rows_cut(to, g, false, 0, true, (g->w + 1) / 2, g->h, g->w / 2);
}
BT_INLINE bool rows_trim(form_grid *to, const form_grid *g)
{
    return rows_cut(to, g, true, 1, true, 1, g->h - 2, g->w - 2);
}

/* o is as high as g. */
BT_INLINE bool rows_hconcat_alike(form_grid *to, const form_grid *g,
                                  const form_grid *o)
{
    to->h = g->h;
    to->w = g->w + o->w;
    bool ok = to->w <= BT_MOST;
    ROWS_NEED(ok);
    for (int k = 0; k < 4; k++)
        to->p[k] = r_or(g->p[k], r_right(o->p[k], g->w));
    return ok;
}
BT_INLINE bool rows_hconcat(form_grid *to, const form_grid *g,
                            const form_grid *o)
{
    to->h = g->h < o->h ? g->h : o->h;
    to->w = g->w + o->w;
    bool ok = to->w <= BT_MOST;
    ROWS_NEED(ok);
    for (int k = 0; k < 4; k++)
        to->p[k] = r_and(r_or(g->p[k], r_right(o->p[k], g->w)),
                         r_band(0, to->h, bt_low_bits(BT_MOST)));
    return ok;
}
BT_INLINE bool rows_vconcat(form_grid *to, const form_grid *g,
                            const form_grid *o)
{
    to->h = g->h + o->h;
    to->w = g->w;
    bool ok = g->w == o->w && to->h <= BT_MOST;
    ROWS_NEED(ok);
    for (int k = 0; k < 4; k++)
        to->p[k] = r_or(g->p[k], r_lower(o->p[k], g->h));
    return ok;
}

/* Each row, each column, so many times. */
BT_INLINE bt_rows rows_spread(bt_rows a, int down, int across)
{
    if (down > 1)
        a = r_spread(a, down);
    return across > 1 ? r_transpose(r_spread(r_transpose(a), across)) : a;
}
BT_INLINE bool rows_upscale(form_grid *to, const form_grid *g, int down,
                            int across)
{
    to->h = g->h * down;
    to->w = g->w * across;
    bool ok = to->h <= BT_MOST && to->w <= BT_MOST;
    ROWS_NEED(ok);
    for (int k = 0; k < 4; k++)
        to->p[k] = rows_spread(g->p[k], down, across);
    return ok;
}
BT_INLINE form_grid rows_downscale(form_grid g, int f)
{
    for (int k = 0; k < 4; k++)
        g.p[k] = r_transpose(r_every(r_transpose(r_every(g.p[k], f)), f));
    g.h = (g.h + f - 1) / f;
    g.w = (g.w + f - 1) / f;
    return g;
}

/* Colour v where two grids of one size differ. */
BT_INLINE form_grid rows_cellwise_alike(form_grid g, form_grid o, int v)
{
    bt_rows differ = r_zero();
    for (int k = 0; k < 4; k++)
        differ = r_or(differ, r_xor(g.p[k], o.p[k]));
    return rows_fill(g, differ, v);
}
/* Colour v where two grids differ. Outside of o nothing is alike, and without
 * `safe` that is an exception. */
BT_INLINE bool rows_cellwise(form_grid *to, const form_grid *g,
                             const form_grid *o, int v, bool safe)
{
    bt_rows differ = r_minus(rows_box(g), rows_box(o));
    bool ok = safe || (o->h >= g->h && o->w >= g->w);
    ROWS_NEED(ok);
    for (int k = 0; k < 4; k++)
        differ = r_or(differ, r_xor(g->p[k], o->p[k]));
    *to = rows_fill(*g, r_and(differ, rows_box(g)), v);
    return ok;
}

/* ---- the kernel --------------------------------------------------------- */

/* The region's code: grid g0 to *out. False: it is sent back. */
#define BT_ROWS_CODE(name) BT_INLINE bool name(form_grid g0, form_grid *out)
typedef bool bt_rows_code(form_grid g0, form_grid *out);

BT_INLINE bool bt_stream_fits(uint32_t size)
{
    return (size & 255) - 1 < BT_ROWS && (size >> 8) - 1 < BT_ROWS;
}

#ifdef __CUDACC__
/* Of the grid with these rows and this size: what it becomes. */
template <bt_rows_code *CODE>
BT_INLINE uint32_t bt_stream_one(uint4 *row, uint32_t size)
{
    form_grid g, out;
    g.p[0] = row->x, g.p[1] = row->y, g.p[2] = row->z, g.p[3] = row->w;
    g.h = (int)(size & 255);
    g.w = (int)(size >> 8);
    bool done = CODE(g, &out);
    *row = make_uint4(out.p[0], out.p[1], out.p[2], out.p[3]);
    return !bt_stream_fits(size) ? BT_STREAM_NOT_GRID << 8
           : !done               ? BT_STREAM_NOT_FIT << 8
                                 : (uint32_t)out.h | (uint32_t)out.w << 8;
}
#define BT_STREAM(name, code)                                                  \
    extern "C" __global__ void __launch_bounds__(                              \
        BT_STREAM_THREADS, BT_STREAM_BLOCKS) name(bt_stream s)                 \
    {                                                                          \
        const uint4 *in = (const uint4 *)s.in + BT_LANE;                       \
        uint4 *out = (uint4 *)s.out + BT_LANE;                                 \
        uint32_t warps = gridDim.x * (blockDim.x >> 5);                        \
        uint32_t i = blockIdx.x * (blockDim.x >> 5) + (threadIdx.x >> 5);      \
        uint4 next = make_uint4(0, 0, 0, 0);                                   \
        uint32_t next_size = 0;                                                \
        if (i < s.n) {                                                         \
            next = __ldcs(in + (size_t)i * BT_ROWS);                           \
            next_size = s.in_size[i];                                          \
        }                                                                      \
        for (; i < s.n; i += warps) {                                          \
            uint4 row = next;                                                  \
            uint32_t size = next_size;                                         \
            if (i + warps < s.n) {                                             \
                next = __ldcs(in + (size_t)(i + warps) * BT_ROWS);             \
                next_size = s.in_size[i + warps];                              \
            }                                                                  \
            size = bt_stream_one<code>(&row, size);                            \
            __stcs(out + (size_t)i * BT_ROWS, row);                            \
            if (BT_LANE == 0)                                                  \
                s.out_size[i] = (uint16_t)size;                                \
        }                                                                      \
    }
#else
BT_INLINE uint32_t bt_stream_one(bt_rows_code *code, const uint32_t *in,
                                 uint32_t *to, uint32_t size)
{
    form_grid g, out;
    uint32_t plane[4][BT_ROWS];
    for (int i = 0; i < BT_STREAM_WORDS; i++)
        plane[i & 3][i >> 2] = in[i];
    for (int k = 0; k < 4; k++)
        g.p[k] = r_load(plane[k]);
    g.h = (int)(size & 255);
    g.w = (int)(size >> 8);
    if (!bt_stream_fits(size))
        return BT_STREAM_NOT_GRID << 8;
    if (!code(g, &out))
        return BT_STREAM_NOT_FIT << 8;
    for (int k = 0; k < 4; k++)
        r_store(plane[k], out.p[k]);
    for (int i = 0; i < BT_STREAM_WORDS; i++)
        to[i] = plane[i & 3][i >> 2];
    return (uint32_t)out.h | (uint32_t)out.w << 8;
}
/* On the shim a loop. */
#define BT_STREAM(name, code)                                                  \
    __attribute__((visibility("default"))) bt_stream_fn name;                  \
    void name(const bt_stream *s)                                              \
    {                                                                          \
        for (uint32_t i = 0; i < s->n; i++) {                                  \
            size_t at = (size_t)i * BT_STREAM_WORDS;                           \
            s->out_size[i] = (uint16_t)bt_stream_one(                          \
                code, s->in + at, s->out + at, s->in_size[i]);                 \
        }                                                                      \
    }
#endif
#endif
