import { UnreadableJson, type JsonObject } from '../cells/jsonValue.ts';
import { isJsonObject } from '../cells/jsonValue.ts';
import { jsonColumns } from '../cells/jsonColumns.ts';
import { objectRows } from '../cells/objectRows.ts';
import type { DocumentTable } from './documentTable.ts';
import { keyedLists, unkeyed } from './keyedLists.ts';
import { readRow } from './readRow.ts';

/** Objects whose paths become columns. */
const HEAD = 1000;

/**
 * A list of objects as a table, each with its lines (see `objectRows`); lists by key one level down
 * are lists of lines, too, their keys in a column such as 'variants.key'.
 */
export function objectsTable(objects: readonly JsonObject[]): DocumentTable {
  const keyed = keyedLists(objects);
  const plain = keyed.length === 0 ? objects : objects.map((object) => withLists(object, keyed));
  const paths = new Set<string>();
  for (const object of plain.slice(0, HEAD)) addPaths(object, paths);
  const columns = jsonColumns(paths);
  const rows = plain.flatMap((object, i) =>
    readRow(object, i + 1, () =>
      objectRows(object).map((row) => ({
        cells: columns.map((path) => row.get(path) ?? ''),
        line: i + 1,
      })),
    ),
  );
  return { origin: undefined, columns, rows };
}

function withLists(object: JsonObject, keyed: readonly string[]): JsonObject {
  const changed: Record<string, unknown> = { ...object };
  for (const name of keyed) {
    const list = changed[name];
    if (isJsonObject(list)) changed[name] = unkeyed(list, `${name}.key`);
  }
  return changed;
}

function addPaths(object: JsonObject, into: Set<string>): void {
  try {
    for (const row of objectRows(object)) for (const path of row.keys()) into.add(path);
  } catch (error) {
    // It is said of its row.
    if (!(error instanceof UnreadableJson)) throw error;
  }
}
