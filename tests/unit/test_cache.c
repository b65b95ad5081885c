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

static rt_cache_key key_of(int n)
{
    rt_cache_key k;
    char text[20];
    snprintf(text, sizeof text, "%d", n);
    rt_cache_key_begin(&k, "test");
    rt_cache_key_add(&k, "compiler", "cc 1.0");
    rt_cache_key_add(&k, "text", text);
    rt_cache_key_end(&k);
    return k;
}

static void path_of(const rt_cache_key *k, char *path, size_t n)
{
    snprintf(path, n, "%s/%s", dir, k->name);
}

/* Pieces of 1000 bytes, the first unused for longest. */
static void put_pieces(int n)
{
    static const char data[1000];
    char path[256];
    for (int i = 0; i < n; i++) {
        rt_cache_key k = key_of(i);
        struct timespec t[2] = {{1000 + i, 0}, {1000 + i, 0}};
        rt_cache_put(&k, data, sizeof data);
        path_of(&k, path, sizeof path);
        assert_int_equal(utimensat(AT_FDCWD, path, t, 0), 0);
    }
}

static bool has(int n)
{
    size_t size = 0;
    rt_cache_key k = key_of(n);
    void *data = rt_cache_get(&k, &size);
    free(data);
    return data != NULL;
}

static void test_round_trip(void **state)
{
    (void)state;
    size_t size = 9;
    rt_cache_key k = key_of(1), none = {.name = ""};
    assert_null(rt_cache_get(&k, &size));
    rt_cache_put(&k, "piece", 5);
    char *data = rt_cache_get(&k, &size);
    assert_int_equal(size, 5);
    assert_memory_equal(data, "piece", 5);
    free(data);
    rt_cache_put(&k, "", 0);
    data = rt_cache_get(&k, &size);
    assert_non_null(data);
    assert_int_equal(size, 0);
    free(data);
    rt_cache_put(&none, "x", 1);
    assert_null(rt_cache_get(&none, &size));
}

/* Cut or changed anywhere, a piece is as good as none. */
static void test_damage(void **state)
{
    (void)state;
    char path[256];
    rt_cache_key k = key_of(2);
    rt_cache_put(&k, "piece", 5);
    path_of(&k, path, sizeof path);
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    for (off_t i = st.st_size - 1; i >= 0; i--) {
        rt_cache_put(&k, "piece", 5);
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
    rt_cache_put(&k, "piece", 5);
    assert_true(has(2));
}

static void test_trim_drops_the_oldest(void **state)
{
    (void)state;
    put_pieces(20);
    rt_cache_trim(1 << 20);
    for (int i = 0; i < 20; i++)
        assert_true(has(i));
    put_pieces(20);
    assert_true(has(0)); /* used: the youngest now */
    rt_cache_trim(12 << 10);
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
    rt_cache_trim(0);
    for (int i = 0; i < 5; i++)
        assert_false(has(i));
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        assert_int_equal(access(path, F_OK), i == 1 ? -1 : 0);
    }
}

/* Made under the usual umask, a piece can be read by all and written by its
 * owner only; a strict one keeps it private. */
static void test_modes(void **state)
{
    (void)state;
    static const mode_t umasks[] = {022, 002, 077, 0},
                        modes[] = {0644, 0644, 0600, 0644};
    char path[256];
    struct stat st;
    for (int i = 0; i < 4; i++) {
        rt_cache_key k = key_of(i);
        mode_t before = umask(umasks[i]);
        rt_cache_put(&k, "piece", 5);
        umask(before);
        path_of(&k, path, sizeof path);
        assert_int_equal(stat(path, &st), 0);
        assert_int_equal(st.st_mode & 0777, modes[i]);
        assert_true(has(i));
    }
}

static rt_cache_state state_of(const rt_cache_key *k)
{
    rt_cache_entry e;
    int folder = open(dir, O_RDONLY | O_DIRECTORY);
    rt_cache_state s = rt_cache_look(folder, k->name, &e, NULL, NULL);
    close(folder);
    return s;
}

/* Machine code that others could have put there is not run. */
static void test_trust(void **state)
{
    (void)state;
    char path[256], other[256];
    rt_cache_key k = key_of(1), l = key_of(2), gone = key_of(3);
    rt_cache_put(&k, "piece", 5);
    path_of(&k, path, sizeof path);
    path_of(&l, other, sizeof other);
    assert_int_equal(state_of(&k), CACHE_GOOD);
    assert_int_equal(state_of(&gone), CACHE_ABSENT);
    assert_int_equal(chmod(path, 0664), 0);
    assert_int_equal(state_of(&k), CACHE_WRITABLE);
    assert_int_equal(chmod(path, 0646), 0);
    assert_false(has(1));
    assert_int_equal(chmod(path, 0444), 0);
    assert_true(has(1));
    if (geteuid() == 0) {
        assert_int_equal(chown(path, 12345, 12345), 0);
        assert_int_equal(state_of(&k), CACHE_FOREIGN);
        assert_false(has(1));
        assert_int_equal(chown(path, 0, 0), 0);
    }
    assert_int_equal(symlink(path, other), 0);
    assert_int_equal(state_of(&l), CACHE_DAMAGED);
    assert_int_equal(unlink(other), 0);
    assert_int_equal(link(path, other), 0); /* a piece under another's name */
    assert_int_equal(state_of(&l), CACHE_DAMAGED);
    assert_false(has(2));
    assert_int_equal(unlink(other), 0);
    assert_int_equal(mkfifo(other, 0644), 0);
    assert_int_equal(state_of(&l), CACHE_DAMAGED);
}

static void check_why(const rt_cache_key *k, const char *want)
{
    char text[500];
    rt_cache_why(k, text, sizeof text);
    assert_string_equal(text, want);
}

static void test_why(void **state)
{
    (void)state;
    char path[256];
    rt_cache_key k = key_of(1), near, far;
    check_why(&k, "no");
    rt_cache_put(&k, "piece", 5);
    check_why(&k, "yes");
    rt_cache_key_begin(&near, "test");
    rt_cache_key_add(&near, "compiler", "cc 2.0");
    rt_cache_key_add(&near, "text", "1");
    rt_cache_key_end(&near);
    check_why(&near, "no, one differs in compiler (cc 1.0, not cc 2.0)");
    rt_cache_key_begin(&far, "another");
    rt_cache_key_add(&far, "compiler", "cc 1.0");
    rt_cache_key_add(&far, "text", "1");
    rt_cache_key_end(&far);
    check_why(&far, "no");
    path_of(&k, path, sizeof path);
    assert_int_equal(chmod(path, 0666), 0);
    check_why(&k, "no: others may write the file");
}

/* Values that are no short line are spelled as their hash, so that a key's
 * lines are what they seem. */
static void test_keys(void **state)
{
    (void)state;
    rt_cache_key a, b, c;
    char wide[3000];
    memset(wide, 'x', sizeof wide - 1);
    wide[sizeof wide - 1] = 0;
    rt_cache_key_begin(&a, "test");
    rt_cache_key_add(&a, "one", "1\ntwo: 2");
    rt_cache_key_end(&a);
    rt_cache_key_begin(&b, "test");
    rt_cache_key_add(&b, "one", "1");
    rt_cache_key_add(&b, "two", "2");
    rt_cache_key_end(&b);
    assert_string_not_equal(a.name, b.name);
    rt_cache_key_begin(&c, wide);
    rt_cache_key_add(&c, "one", "\x1b[31m");
    rt_cache_key_end(&c);
    assert_int_equal(strlen(c.about), 7 + 32 + 1 + 5 + 32 + 1);
    assert_false(c.failed);
    rt_cache_key_begin(&c, "test");
    for (int i = 0; i < 40; i++)
        rt_cache_key_add(&c, "forty", wide);
    rt_cache_key_end(&c);
    assert_true(c.failed);
    assert_string_equal(c.name, "");
}

static void test_list_and_clear(void **state)
{
    (void)state;
    size_t n, removed;
    char path[256];
    put_pieces(3);
    snprintf(path, sizeof path, "%s/notes.txt", dir);
    close(open(path, O_CREAT | O_WRONLY, 0644));
    rt_cache_entry *e = rt_cache_list(&n);
    assert_int_equal(n, 3);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(e[i].state, CACHE_GOOD);
        assert_memory_equal(e[i].about, "piece: test\n", 12);
        assert_true(i == 0 || strcmp(e[i - 1].name, e[i].name) < 0);
    }
    free(e);
    assert_true(rt_cache_clear(&removed));
    assert_int_equal(removed, 3);
    assert_int_equal(access(path, F_OK), 0);
    e = rt_cache_list(&n);
    assert_int_equal(n, 0);
    free(e);
}

/* Said once, whatever else can't be written later. */
static void test_no_folder(void **state)
{
    (void)state;
    size_t size;
    rt_cache_key k = key_of(1);
    char text[500];
    assert_false(rt_cache_complaint(text, sizeof text));
    setenv("BATT_CACHE", "/dev/null/cache", 1);
    rt_cache_put(&k, "x", 1);
    rt_cache_trim(0);
    assert_null(rt_cache_get(&k, &size));
    assert_true(rt_cache_complaint(text, sizeof text));
    assert_non_null(strstr(text, "/dev/null/cache: Not a directory"));
    rt_cache_put(&k, "x", 1);
    assert_false(rt_cache_complaint(text, sizeof text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_round_trip, enter, leave),
        cmocka_unit_test_setup_teardown(test_damage, enter, leave),
        cmocka_unit_test_setup_teardown(test_trim_drops_the_oldest, enter,
                                        leave),
        cmocka_unit_test_setup_teardown(test_trim_spares_others, enter, leave),
        cmocka_unit_test_setup_teardown(test_modes, enter, leave),
        cmocka_unit_test_setup_teardown(test_trust, enter, leave),
        cmocka_unit_test_setup_teardown(test_why, enter, leave),
        cmocka_unit_test_setup_teardown(test_keys, enter, leave),
        cmocka_unit_test_setup_teardown(test_list_and_clear, enter, leave),
        cmocka_unit_test_setup_teardown(test_no_folder, enter, leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
