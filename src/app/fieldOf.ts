/** A field of a stored record; undefined where there is no record or no such field. */
export function fieldOf(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  return Object.getOwnPropertyDescriptor(record, field)?.value;
}
