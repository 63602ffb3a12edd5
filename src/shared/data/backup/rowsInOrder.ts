import { Dexie, type Table } from 'dexie';

/**
 * Hands over all rows of a table in order of their primary keys, some at a time. Inside a
 * transaction where the caller is in one; then `take` awaits nothing.
 */
export async function rowsInOrder<Row extends object, Key>(
  table: Table<Row, Key>,
  size: number,
  take: (rows: Row[]) => Promise<void> | void,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(size).toArray();
  for (;;) {
    const last = rows.at(-1);
    if (!last) return;
    await take(rows);
    if (rows.length < size) return;
    rows = await table.where(':id').above(keyOf(table, last)).limit(size).toArray();
  }
}

/** The primary key of a row: one field, or several. */
export function keyOf(
  { schema }: Pick<Table<object, unknown>, 'schema'>,
  row: object,
): string | (string | number)[] {
  const { keyPath } = schema.primKey;
  const part = (path: string): string | number => {
    const value: unknown = Dexie.getByKeyPath(row, path);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`a row has no ${path}`);
    }
    return value;
  };
  if (Array.isArray(keyPath)) return keyPath.map(part);
  return String(part(keyPath ?? ''));
}
