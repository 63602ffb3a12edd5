import type { BuiltTable } from './columnBuilders.ts';

/** The document code of each row. */
export function documentCodes(built: BuiltTable): Int32Array {
  const documents = built.columns.get(built.table.document);
  if (documents?.type !== 'code') throw new TypeError(`${built.table.name} has no documents`);
  return documents.values;
}
