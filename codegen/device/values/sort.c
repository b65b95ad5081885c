/* list.sort of CPython 3.11: timsort (Peters) with powersort's merge order
 * (Munro & Wild 2018). Which comparisons are made, and in which order,
 * decides the result when < is not a total order (sets, NaN), so that runs,
 * binary insertion, galloping and the merge policy are all CPython's
 * (Objects/listsort.txt describes them). */
#include "../device.h"

enum { BT_GALLOP = 7, BT_MAX_RUNS = 64 };

typedef struct { /* keys and values, moved in step; val 0: keys only */
    bt_val *key, *val;
} bt_slice2;

typedef struct {
    bt_slice2 base;
    int64_t len;
    int power; /* of the boundary to the next run */
} bt_run;

typedef struct {
    bt_vm *vm;
    bt_slice2 all, temp;
    int64_t n, gallop;
    int runs;
    bool failed;
    bt_run run[BT_MAX_RUNS];
} bt_sorter;

/* ---- slices ------------------------------------------------------------- */

BT_STATIC void bt_slice_skip(bt_slice2 *s, int64_t n)
{
    s->key += n;
    if (s->val)
        s->val += n;
}

BT_STATIC void bt_words_move(bt_val *to, const bt_val *from, int64_t n)
{
    if (to < from)
        for (int64_t i = 0; i < n; i++)
            to[i] = from[i];
    else
        for (int64_t i = n - 1; i >= 0; i--)
            to[i] = from[i];
}

/* to[at .. at + n) = from[src .. src + n); they may overlap. */
BT_STATIC void bt_slice_move(bt_slice2 to, int64_t at, bt_slice2 from,
                             int64_t src, int64_t n)
{
    bt_words_move(to.key + at, from.key + src, n);
    if (to.val)
        bt_words_move(to.val + at, from.val + src, n);
}

/* One element, then both step by dir. */
BT_STATIC void bt_slice_take(bt_slice2 *to, bt_slice2 *from, int dir)
{
    bt_slice_move(*to, 0, *from, 0, 1);
    bt_slice_skip(to, dir);
    bt_slice_skip(from, dir);
}

BT_STATIC void bt_words_reverse(bt_val *v, int64_t n)
{
    for (int64_t i = 0, j = n - 1; i < j; i++, j--) {
        bt_val t = v[i];
        v[i] = v[j];
        v[j] = t;
    }
}

BT_STATIC void bt_slice_reverse(bt_slice2 s, int64_t n)
{
    bt_words_reverse(s.key, n);
    if (s.val)
        bt_words_reverse(s.val, n);
}

/* a < b; false, and s->failed, when the comparison raises. */
BT_STATIC bool bt_sort_less(bt_sorter *s, bt_val a, bt_val b)
{
    bool less = false;
    if (BT_IS_INT(a) && BT_IS_INT(b))
        return (int64_t)a < (int64_t)b;
    if (s->failed || !bt_tick(s->vm, 1)
        || !bt_compare(s->vm, a, b, BT_LT, &less))
        s->failed = true;
    return less && !s->failed;
}

/* ---- runs --------------------------------------------------------------- */

/* Length of the run at key[0]; descending ones fall strictly. */
BT_STATIC int64_t bt_run_count(bt_sorter *s, const bt_val *key, int64_t n,
                               bool *descending)
{
    int64_t i = 2;
    *descending = false;
    if (n < 2)
        return n;
    *descending = bt_sort_less(s, key[1], key[0]);
    while (i < n && bt_sort_less(s, key[i], key[i - 1]) == *descending
           && !s->failed)
        i++;
    return i;
}

/* Sort slice[0 .. n) of which the first `sorted` already are. */
BT_STATIC void bt_binary_insertion(bt_sorter *s, bt_slice2 slice, int64_t n,
                                   int64_t sorted)
{
    for (; sorted < n && !s->failed; sorted++) {
        int64_t lo = 0, hi = sorted;
        bt_val pivot = slice.key[sorted];
        while (lo < hi) {
            int64_t mid = lo + ((hi - lo) >> 1);
            if (bt_sort_less(s, pivot, slice.key[mid]))
                hi = mid;
            else
                lo = mid + 1;
        }
        bt_val val = slice.val ? slice.val[sorted] : 0;
        bt_slice_move(slice, lo + 1, slice, lo, sorted - lo);
        slice.key[lo] = pivot;
        if (slice.val)
            slice.val[lo] = val;
    }
}

/* ---- galloping ---------------------------------------------------------- */

/* Does key go to the right of a? left: before its equals, else after. */
BT_STATIC bool bt_goes_right(bt_sorter *s, bt_val key, bt_val a, bool left)
{
    return left ? bt_sort_less(s, a, key) : !bt_sort_less(s, key, a);
}

/* Where key belongs in the sorted a[0 .. n): before the first element that
 * is not less (left), or after the last that is not greater. The search
 * starts at hint and doubles its stride, then halves. */
BT_STATIC int64_t bt_gallop(bt_sorter *s, bt_val key, const bt_val *a,
                            int64_t n, int64_t hint, bool left)
{
    int64_t last = 0, ofs = 1;
    bool right = bt_goes_right(s, key, a[hint], left);
    int64_t max = right ? n - hint : hint + 1;
    while (ofs < max && !s->failed) {
        bt_val probe = right ? a[hint + ofs] : a[hint - ofs];
        if (bt_goes_right(s, key, probe, left) != right)
            break;
        last = ofs;
        ofs = (ofs << 1) + 1;
    }
    if (ofs > max)
        ofs = max;
    int64_t lo = right ? hint + last : hint - ofs;
    int64_t hi = right ? hint + ofs : hint - last;
    for (lo++; lo < hi && !s->failed;) {
        int64_t mid = lo + ((hi - lo) >> 1);
        if (bt_goes_right(s, key, a[mid], left))
            lo = mid + 1;
        else
            hi = mid;
    }
    return hi;
}

/* ---- merging ------------------------------------------------------------ */

typedef struct { /* a merge under way */
    bt_slice2 a, b, to;
    int64_t na, nb;
    int64_t awins, bwins;
} bt_merge;

/* Low merge: a (copied out) and b, from the left. Each step says whether
 * the merge goes on: the rest is moved by bt_merge_lo. */
BT_STATIC bool bt_lo_take_b(bt_merge *m)
{
    bt_slice_take(&m->to, &m->b, 1);
    return --m->nb != 0;
}

BT_STATIC bool bt_lo_take_a(bt_merge *m)
{
    bt_slice_take(&m->to, &m->a, 1);
    return --m->na != 1;
}

/* One at a time, until one side wins often in a row. */
BT_STATIC bool bt_lo_singly(bt_sorter *s, bt_merge *m, int64_t gallop)
{
    m->awins = m->bwins = 0;
    while (m->awins < gallop && m->bwins < gallop) {
        if (bt_sort_less(s, m->b.key[0], m->a.key[0])) {
            m->bwins++;
            m->awins = 0;
            if (!bt_lo_take_b(m))
                return false;
        } else {
            if (s->failed)
                return false;
            m->awins++;
            m->bwins = 0;
            if (!bt_lo_take_a(m))
                return false;
        }
    }
    return true;
}

BT_STATIC bool bt_lo_gallop(bt_sorter *s, bt_merge *m)
{
    int64_t k = bt_gallop(s, m->b.key[0], m->a.key, m->na, 0, false);
    m->awins = k;
    if (s->failed)
        return false;
    if (k) {
        bt_slice_move(m->to, 0, m->a, 0, k);
        bt_slice_skip(&m->to, k);
        bt_slice_skip(&m->a, k);
        m->na -= k;
        if (m->na <= 1) /* 0: an inconsistent order */
            return false;
    }
    if (!bt_lo_take_b(m))
        return false;
    k = bt_gallop(s, m->a.key[0], m->b.key, m->nb, 0, true);
    m->bwins = k;
    if (s->failed)
        return false;
    if (k) {
        bt_slice_move(m->to, 0, m->b, 0, k);
        bt_slice_skip(&m->to, k);
        bt_slice_skip(&m->b, k);
        m->nb -= k;
        if (m->nb == 0)
            return false;
    }
    return bt_lo_take_a(m);
}

/* Alternate between the two modes; galloping must pay to go on. */
BT_STATIC void bt_merge_modes(bt_sorter *s, bt_merge *m, bool low);

BT_STATIC void bt_merge_lo(bt_sorter *s, bt_merge *m)
{
    bt_slice_move(s->temp, 0, m->a, 0, m->na);
    m->to = m->a;
    m->a = s->temp;
    if (bt_lo_take_b(m) && m->na > 1)
        bt_merge_modes(s, m, true);
    if (m->na == 1 && m->nb > 0 && !s->failed) {
        bt_slice_move(m->to, 0, m->b, 0, m->nb);
        bt_slice_skip(&m->to, m->nb);
    }
    bt_slice_move(m->to, 0, m->a, 0, m->na);
}

/* High merge: a and b (copied out), from the right; a, b and `to` are at the
 * last element of what is left. */
BT_STATIC bool bt_hi_take_a(bt_merge *m)
{
    bt_slice_take(&m->to, &m->a, -1);
    return --m->na != 0;
}

BT_STATIC bool bt_hi_take_b(bt_merge *m)
{
    bt_slice_take(&m->to, &m->b, -1);
    return --m->nb != 1;
}

BT_STATIC bool bt_hi_singly(bt_sorter *s, bt_merge *m, int64_t gallop)
{
    m->awins = m->bwins = 0;
    while (m->awins < gallop && m->bwins < gallop) {
        if (bt_sort_less(s, m->b.key[0], m->a.key[0])) {
            m->awins++;
            m->bwins = 0;
            if (!bt_hi_take_a(m))
                return false;
        } else {
            if (s->failed)
                return false;
            m->bwins++;
            m->awins = 0;
            if (!bt_hi_take_b(m))
                return false;
        }
    }
    return true;
}

BT_STATIC bool bt_hi_gallop(bt_sorter *s, bt_merge *m)
{
    const bt_val *abase = m->a.key - (m->na - 1);
    int64_t k = m->na;
    k -= bt_gallop(s, m->b.key[0], abase, m->na, m->na - 1, false);
    m->awins = k;
    if (s->failed)
        return false;
    if (k) {
        bt_slice_skip(&m->to, -k);
        bt_slice_skip(&m->a, -k);
        bt_slice_move(m->to, 1, m->a, 1, k);
        m->na -= k;
        if (m->na == 0)
            return false;
    }
    if (!bt_hi_take_b(m))
        return false;
    k = m->nb;
    k -= bt_gallop(s, m->a.key[0], s->temp.key, m->nb, m->nb - 1, true);
    m->bwins = k;
    if (s->failed)
        return false;
    if (k) {
        bt_slice_skip(&m->to, -k);
        bt_slice_skip(&m->b, -k);
        bt_slice_move(m->to, 1, m->b, 1, k);
        m->nb -= k;
        if (m->nb <= 1) /* 0: an inconsistent order */
            return false;
    }
    return bt_hi_take_a(m);
}

BT_STATIC void bt_merge_hi(bt_sorter *s, bt_merge *m)
{
    bt_slice_move(s->temp, 0, m->b, 0, m->nb);
    m->to = m->b;
    bt_slice_skip(&m->to, m->nb - 1);
    m->b = s->temp;
    bt_slice_skip(&m->b, m->nb - 1);
    bt_slice_skip(&m->a, m->na - 1);
    if (bt_hi_take_a(m) && m->nb > 1)
        bt_merge_modes(s, m, false);
    if (m->nb == 1 && m->na > 0 && !s->failed) {
        bt_slice_skip(&m->to, -m->na);
        bt_slice_skip(&m->a, -m->na);
        bt_slice_move(m->to, 1, m->a, 1, m->na);
    }
    bt_slice_move(m->to, 1 - m->nb, s->temp, 0, m->nb);
}

BT_STATIC void bt_merge_modes(bt_sorter *s, bt_merge *m, bool low)
{
    int64_t gallop = s->gallop;
    for (;;) {
        if (!(low ? bt_lo_singly(s, m, gallop) : bt_hi_singly(s, m, gallop)))
            return;
        gallop++;
        do {
            gallop -= gallop > 1;
            s->gallop = gallop;
            if (!(low ? bt_lo_gallop(s, m) : bt_hi_gallop(s, m)))
                return;
        } while (m->awins >= BT_GALLOP || m->bwins >= BT_GALLOP);
        s->gallop = ++gallop; /* leaving costs */
    }
}

/* ---- the stack of runs -------------------------------------------------- */

/* Merge runs i and i + 1. */
BT_STATIC void bt_merge_runs(bt_sorter *s, int i)
{
    bt_merge m;
    m.a = s->run[i].base;
    m.na = s->run[i].len;
    m.b = s->run[i + 1].base;
    m.nb = s->run[i + 1].len;
    m.awins = m.bwins = 0;
    s->run[i].len += m.nb;
    if (i == s->runs - 3)
        s->run[i + 1] = s->run[i + 2];
    s->runs--;
    int64_t k = bt_gallop(s, m.b.key[0], m.a.key, m.na, 0, false);
    bt_slice_skip(&m.a, k);
    m.na -= k;
    if (m.na == 0 || s->failed)
        return;
    m.nb = bt_gallop(s, m.a.key[m.na - 1], m.b.key, m.nb, m.nb - 1, true);
    if (m.nb == 0 || s->failed)
        return;
    if (m.na <= m.nb)
        bt_merge_lo(s, &m);
    else
        bt_merge_hi(s, &m);
}

/* Depth of the boundary between two runs in a nearly balanced merge tree:
 * the first bit in which the runs' midpoints, as fractions of n, differ. */
BT_STATIC int bt_run_power(int64_t start, int64_t n1, int64_t n2, int64_t n)
{
    int power = 1;
    int64_t a = 2 * start + n1, b = a + n1 + n2;
    for (;; power++, a <<= 1, b <<= 1) {
        if (a >= n) {
            a -= n;
            b -= n;
        } else if (b >= n) {
            return power;
        }
    }
}

BT_STATIC void bt_run_push(bt_sorter *s, bt_slice2 base, int64_t len)
{
    if (s->runs) {
        bt_run *top = &s->run[s->runs - 1];
        int power =
            bt_run_power(top->base.key - s->all.key, top->len, len, s->n);
        while (s->runs > 1 && s->run[s->runs - 2].power > power && !s->failed)
            bt_merge_runs(s, s->runs - 2);
        s->run[s->runs - 1].power = power;
    }
    s->run[s->runs].base = base;
    s->run[s->runs].len = len;
    s->runs++;
}

BT_STATIC void bt_merge_all(bt_sorter *s)
{
    while (s->runs > 1 && !s->failed) {
        int i = s->runs - 2;
        if (i > 0 && s->run[i - 1].len < s->run[i + 1].len)
            i--;
        bt_merge_runs(s, i);
    }
}

BT_STATIC void bt_sort_runs(bt_sorter *s)
{
    bt_slice2 at = s->all;
    int64_t left = s->n, minrun = s->n, odd = 0;
    bool descending;
    for (; minrun >= 64; minrun >>= 1)
        odd |= minrun & 1;
    minrun += odd;
    while (left && !s->failed) {
        int64_t len = bt_run_count(s, at.key, left, &descending);
        if (descending)
            bt_slice_reverse(at, len);
        if (len < minrun) {
            int64_t forced = left < minrun ? left : minrun;
            bt_binary_insertion(s, at, forced, len);
            len = forced;
        }
        bt_run_push(s, at, len);
        bt_slice_skip(&at, len);
        left -= len;
    }
    bt_merge_all(s);
}

BT_API bool bt_sort(bt_vm *vm, bt_val *key, bt_val *v, int64_t n, bool reverse)
{
    bt_sorter s;
    char *hi = vm->hi;
    size_t half = (size_t)(n / 2 + 1) * sizeof(bt_val);
    s.vm = vm;
    s.all.key = key;
    s.all.val = key == v ? 0 : v;
    s.n = n;
    s.gallop = BT_GALLOP;
    s.runs = 0;
    s.temp.key = (bt_val *)bt_temp(vm, half);
    s.temp.val = s.all.val ? (bt_val *)bt_temp(vm, half) : 0;
    s.failed = !s.temp.key || (s.all.val && !s.temp.val);
    if (reverse)
        bt_slice_reverse(s.all, n);
    if (n > 1 && !s.failed)
        bt_sort_runs(&s);
    if (reverse)
        bt_slice_reverse(s.all, n);
    vm->hi = hi;
    return !s.failed;
}
