/* The cache folder: pieces come back whole or not at all, and the folder is
 * kept small by dropping what was not used for longest. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "runtime/cache.h"

static char dir[64];

static int enter(void **state)
{
    (void)state;
    snprintf(dir, sizeof dir, "/tmp/test-cache-XXXXXX");
    return mkdtemp(dir) && setenv("BATT_CACHE", dir, 1) == 0 ? 0 : -1;
}

static int leave(void **state)
{
    (void)state;
    DIR *d = opendir(dir);
    for (struct dirent *f; d && (f = readdir(d));)
        unlinkat(dirfd(d), f->d_name, 0);
    if (d)
        closedir(d);
    return rmdir(dir);
}

static cache_key key_of(int n)
{
    cache_hash *h = cache_hash_new();
    cache_hash_add(h, &n, sizeof n);
    return cache_hash_end(h);
}

static void path_of(const cache_key *k, char *path, size_t n)
{
    snprintf(path, n, "%s/%s", dir, k->name);
}

/* Pieces of 1000 bytes, the first unused for longest. */
static void put_pieces(int n)
{
    static const char data[1000];
    char path[256];
    for (int i = 0; i < n; i++) {
        cache_key k = key_of(i);
        struct timespec t[2] = {{1000 + i, 0}, {1000 + i, 0}};
        cache_put(&k, data, sizeof data);
        path_of(&k, path, sizeof path);
        assert_int_equal(utimensat(AT_FDCWD, path, t, 0), 0);
    }
}

static bool has(int n)
{
    size_t size = 0;
    cache_key k = key_of(n);
    void *data = cache_get(&k, &size);
    free(data);
    return data != NULL;
}

static void test_round_trip(void **state)
{
    (void)state;
    size_t size = 9;
    cache_key k = key_of(1), none = {""};
    assert_null(cache_get(&k, &size));
    cache_put(&k, "piece", 5);
    char *data = cache_get(&k, &size);
    assert_int_equal(size, 5);
    assert_memory_equal(data, "piece", 5);
    free(data);
    cache_put(&k, "", 0);
    data = cache_get(&k, &size);
    assert_non_null(data);
    assert_int_equal(size, 0);
    free(data);
    cache_put(&none, "x", 1);
    assert_null(cache_get(&none, &size));
}

/* Cut or changed anywhere, a piece is as good as none. */
static void test_damage(void **state)
{
    (void)state;
    char path[256];
    cache_key k = key_of(2);
    cache_put(&k, "piece", 5);
    path_of(&k, path, sizeof path);
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    for (off_t i = st.st_size - 1; i >= 0; i--) {
        cache_put(&k, "piece", 5);
        int fd = open(path, O_RDWR);
        char c;
        assert_int_equal(pread(fd, &c, 1, i), 1);
        c ^= 4;
        assert_int_equal(pwrite(fd, &c, 1, i), 1);
        assert_false(has(2));
        assert_int_equal(ftruncate(fd, i), 0);
        close(fd);
        assert_false(has(2));
    }
    cache_put(&k, "piece", 5);
    assert_true(has(2));
}

static void test_trim_drops_the_oldest(void **state)
{
    (void)state;
    put_pieces(20);
    cache_trim(1 << 20);
    for (int i = 0; i < 20; i++)
        assert_true(has(i));
    put_pieces(20);
    assert_true(has(0)); /* used: the youngest now */
    cache_trim(12 << 10);
    assert_true(has(0));
    assert_false(has(1));
    assert_false(has(10));
    assert_true(has(19));
}

/* What is no piece stays, however old; what a writer left behind goes. */
static void test_trim_spares_others(void **state)
{
    (void)state;
    static const char *const names[] = {
        "notes.txt", "00000000000000000000000000000000.abcdef",
        "0000000000000000000000000000000g"};
    char path[256];
    put_pieces(5);
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        struct timespec t[2] = {{1, 0}, {1, 0}};
        FILE *f = fopen(path, "w");
        fputs("text", f);
        fclose(f);
        assert_int_equal(utimensat(AT_FDCWD, path, t, 0), 0);
    }
    cache_trim(0);
    for (int i = 0; i < 5; i++)
        assert_false(has(i));
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        assert_int_equal(access(path, F_OK), i == 1 ? -1 : 0);
    }
}

static void test_no_folder(void **state)
{
    (void)state;
    size_t size;
    cache_key k = key_of(1);
    setenv("BATT_CACHE", "/dev/null/cache", 1);
    cache_put(&k, "x", 1);
    cache_trim(0);
    assert_null(cache_get(&k, &size));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_round_trip, enter, leave),
        cmocka_unit_test_setup_teardown(test_damage, enter, leave),
        cmocka_unit_test_setup_teardown(test_trim_drops_the_oldest, enter,
                                        leave),
        cmocka_unit_test_setup_teardown(test_trim_spares_others, enter, leave),
        cmocka_unit_test_setup_teardown(test_no_folder, enter, leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
