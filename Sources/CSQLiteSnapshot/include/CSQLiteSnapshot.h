/* Debian builds SQLite without SQLITE_ENABLE_SNAPSHOT, and GRDB's DatabasePool, which nothing here uses, calls these. */
struct sqlite3;
struct sqlite3_snapshot;
int sqlite3_snapshot_get(struct sqlite3 *, const char *, struct sqlite3_snapshot **);
int sqlite3_snapshot_open(struct sqlite3 *, const char *, struct sqlite3_snapshot *);
void sqlite3_snapshot_free(struct sqlite3_snapshot *);
int sqlite3_snapshot_cmp(struct sqlite3_snapshot *, struct sqlite3_snapshot *);
