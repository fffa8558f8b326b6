/** Stores in SQLite files, which a process finds again after its end; apart, because they need Node and `libsql`. */

export {
  sqliteStore,
  type SqliteStore,
  type SqliteStoreOptions,
} from './idempotency/sqlite-store.js';
export { sqliteUsageStore, type SqliteUsageStore } from './usage/sqlite-usage-store.js';
