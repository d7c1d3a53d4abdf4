#include "CSQLiteSnapshot.h"

/* SQLITE_ERROR: what a call that is not there can only say. */
#define UNAVAILABLE 1

__attribute__((weak)) int sqlite3_snapshot_get(struct sqlite3 *db, const char *schema, struct sqlite3_snapshot **snapshot) { return UNAVAILABLE; }
__attribute__((weak)) int sqlite3_snapshot_open(struct sqlite3 *db, const char *schema, struct sqlite3_snapshot *snapshot) { return UNAVAILABLE; }
__attribute__((weak)) void sqlite3_snapshot_free(struct sqlite3_snapshot *snapshot) {}
__attribute__((weak)) int sqlite3_snapshot_cmp(struct sqlite3_snapshot *one, struct sqlite3_snapshot *other) { return 0; }
