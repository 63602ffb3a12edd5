import type { Table } from 'dexie';
import type { RecordChange } from '../../domain/audit/auditEntry.ts';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import type { RecordOf, RecordTableName } from './recordTables.ts';
import { withoutSecret } from './withoutSecret.ts';

/** Reads and writes records inside a transaction, and remembers each as it was and as it became. */
export class RecordWriter {
  readonly #db: WorkspaceDb;
  readonly #changes = new Map<string, RecordChange>();

  constructor(db: WorkspaceDb) {
    this.#db = db;
  }

  async get<T extends RecordTableName>(table: T, key: string): Promise<RecordOf<T> | undefined> {
    return this.#table(table).get(key);
  }

  async where<T extends RecordTableName>(
    table: T,
    index: string,
    value: string | number,
  ): Promise<RecordOf<T>[]> {
    return this.#table(table).where(index).equals(value).toArray();
  }

  /** The first record in the order of keys that has a value; undefined where none has. */
  async first<T extends RecordTableName>(
    table: T,
    index: string,
    value: string | number,
  ): Promise<RecordOf<T> | undefined> {
    return this.#table(table).where(index).equals(value).first();
  }

  async put<T extends RecordTableName>(table: T, key: string, row: RecordOf<T>): Promise<void> {
    await this.#note(table, key, row);
    await this.#table(table).put(row);
  }

  async remove(table: RecordTableName, key: string): Promise<void> {
    await this.#note(table, key, null);
    await this.#table(table).delete(key);
  }

  /** What has changed, first image against last; a record put back as it was has not. */
  changes(): RecordChange[] {
    return [...this.#changes.values()]
      .filter(({ before, after }) => canonicalJson(before) !== canonicalJson(after))
      .map(withoutSecret);
  }

  async #note(table: RecordTableName, key: string, after: unknown): Promise<void> {
    const id = `${table} ${key}`;
    const known = this.#changes.get(id);
    const before = known ? known.before : ((await this.#table(table).get(key)) ?? null);
    this.#changes.set(id, { table, key, before, after });
  }

  #table<T extends RecordTableName>(name: T): Table<RecordOf<T>, string> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- RecordOf<T> is by definition what that table holds
    return this.#db.table(name) as unknown as Table<RecordOf<T>, string>;
  }
}
