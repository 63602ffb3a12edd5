import { UnreadableJson, type JsonObject } from '../cells/jsonValue.ts';
import type { DocumentRow } from './documentTable.ts';

/** The rows of one object; where it cannot be read, one that says so, so that those beside it stay. */
export function readRow(
  object: JsonObject,
  line: number,
  read: () => readonly DocumentRow[],
): readonly DocumentRow[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    return [{ cells: [], line, broken: JSON.stringify(object) }];
  }
}
