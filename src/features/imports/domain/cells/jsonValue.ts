/** What `JSON.parse` makes of an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The document has what cannot be read faithfully; the message names it. */
export class UnreadableJson extends Error {
  override readonly name = 'UnreadableJson';
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list that holds nothing else, and at least one; undefined for anything else. */
export function jsonObjects(value: unknown): readonly JsonObject[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const items: readonly unknown[] = value;
  return items.every(isJsonObject) ? items : undefined;
}

/** The value at a path of keys; undefined where there is none. */
export function jsonAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (!isJsonObject(at)) return undefined;
    at = at[key];
  }
  return at;
}

/**
 * A value as text: plain ones as they are written, lists of them joined by ' > ', '' for the rest.
 * @throws UnreadableJson for a whole number that JavaScript cannot hold exactly (numbers of 17 digits
 *   and more belong in quotes); the message begins with `name`
 */
export function jsonText(value: unknown, name = ''): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => jsonText(item, name)).join(' > ');
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') return '';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new UnreadableJson(`${name}: number too long, put it in quotes`);
  }
  return String(value);
}
