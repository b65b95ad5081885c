/* JSON texts as trees that live and die as one. */
#ifndef RT_JSON_TREE_H
#define RT_JSON_TREE_H
#include <jansson.h>
#include <stdbool.h>

/* A tree and the memory it is in: of a task file, a million small pieces that
 * are all gone at the same time. {NULL, NULL}: none. */
typedef struct {
    json_t *root;
    struct rt_json_block *block; /* NULL: each piece is by itself */
} rt_json_tree;

/* json_loadb; the tree can be read, not changed, nor can parts of it be kept.
 * False: as for json_loadb, *e tells why. */
bool rt_json_load(rt_json_tree *t, const char *text, size_t len, size_t flags,
                  json_error_t *e);
void rt_json_free(rt_json_tree *t);

#endif
