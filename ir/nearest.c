/* "did you mean ...?": the nearest name by edit distance, where swapping
 * two neighbours counts as one edit (optimal string alignment). */
#include "nearest.h"

enum { LONGEST = 40 };

static uint32_t min3(uint32_t a, uint32_t b, uint32_t c)
{
    uint32_t m = a < b ? a : b;
    return m < c ? m : c;
}

static uint32_t distance(const char *a, size_t n, const char *b, size_t m)
{
    uint32_t row[3][LONGEST + 1];

    for (size_t j = 0; j <= m; j++)
        row[0][j] = (uint32_t)j;
    for (size_t i = 1; i <= n; i++) {
        uint32_t *now = row[i % 3], *up = row[(i + 2) % 3],
                 *up2 = row[(i + 1) % 3];
        now[0] = (uint32_t)i;
        for (size_t j = 1; j <= m; j++) {
            uint32_t same = a[i - 1] != b[j - 1];
            now[j] = min3(up[j] + 1, now[j - 1] + 1, up[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
                && up2[j - 2] + 1 < now[j])
                now[j] = up2[j - 2] + 1;
        }
    }
    return row[n % 3][m];
}

void ir_nearest_init(ir_nearest *s, const char *want, size_t len)
{
    s->want = want;
    s->len = len;
    s->best = NULL;
    /* at most a third of the letters may be wrong */
    s->distance = (uint32_t)len / 3 + (len >= 3);
}

void ir_nearest_offer(ir_nearest *s, const char *text, size_t len)
{
    size_t gap = len > s->len ? len - s->len : s->len - len;

    if (s->len > LONGEST || len > LONGEST || gap >= s->distance)
        return;
    uint32_t d = distance(s->want, s->len, text, len);
    if (d < s->distance && d < len) {
        s->distance = d;
        s->best = text;
    }
}
