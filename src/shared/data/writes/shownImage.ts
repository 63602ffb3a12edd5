import { isRecordTable, SECRET_FIELDS } from './recordTables.ts';

/** A record as it may be shown or exported: without the fields of its table that are secrets. */
export function shownImage(table: string, image: unknown): unknown {
  const secret = isRecordTable(table) ? SECRET_FIELDS[table] : undefined;
  if (secret === undefined || typeof image !== 'object' || image === null) return image;
  return Object.fromEntries(Object.entries(image).filter(([field]) => !secret.includes(field)));
}
