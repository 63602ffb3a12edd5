/** One row of a JSON object: values as text, by the path of their keys. */
export type JsonRow = ReadonlyMap<string, string>;

/** The document has what cannot be read faithfully; the message names it. */
export class UnreadableJson extends Error {
  override readonly name = 'UnreadableJson';
}

/**
 * The rows of one JSON document: one for each object in its list of lines (the first property that
 * is an array of objects), each with the document's own values too; or a single one where it has no
 * such list. Inner objects become paths ('customer.id'), lists of plain values are joined by ' > '.
 *
 * @throws UnreadableJson where the text is no JSON object, or has a whole number that JavaScript
 *   cannot hold exactly (order numbers of 17 digits and more belong in quotes)
 */
export function jsonRows(text: string): JsonRow[] {
  const document = parsedObject(text);
  const lines = Object.entries(document).find(([, value]) => isListOfObjects(value));
  const own = new Map<string, string>();
  for (const [key, value] of Object.entries(document)) {
    if (key !== lines?.[0]) flatten(key, value, own);
  }
  const objects: unknown = lines?.[1];
  if (!Array.isArray(objects)) return [own];
  return objects.map((line) => {
    const row = new Map(own);
    const ownOfLine = new Map<string, string>();
    if (isObject(line))
      for (const [key, value] of Object.entries(line)) flatten(key, value, ownOfLine);
    for (const [path, value] of ownOfLine) if (value !== '' || !row.has(path)) row.set(path, value);
    return row;
  });
}

function parsedObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableJson('no JSON');
  }
  if (!isObject(value)) throw new UnreadableJson('no JSON object');
  return value;
}

function flatten(path: string, value: unknown, into: Map<string, string>): void {
  if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(`${path}.${key}`, inner, into);
  } else {
    into.set(path, textOf(value, path));
  }
}

function textOf(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => textOf(item, path)).join(' > ');
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') return '';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new UnreadableJson(`${path}: number too long, put it in quotes`);
  }
  return String(value);
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
