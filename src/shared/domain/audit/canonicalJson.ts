/**
 * JSON with the keys of every object in ascending order, so that equal values have equal text
 * whatever order they were built in. Undefined fields are left out, as JSON does; typed arrays and
 * other objects of a class are not meant to come here.
 */
export function canonicalJson(value: unknown): string {
  // Not `JSON.stringify` with a replacer: it copies every object once more, and a ledger has many.
  if (Array.isArray(value)) return `[${value.map(inArray).join(',')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  let text = '';
  for (const key of inOrder(Object.keys(value))) {
    const inner = value[key];
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}

/** Whole numbers first, by their size, as every object has them; then the others. */
function inOrder(keys: string[]): string[] {
  const numbers = keys.findIndex((key) => String(Number(key) >>> 0) !== key);
  if (numbers === 0) return keys.sort();
  if (numbers < 0) return keys;
  return [...keys.slice(0, numbers), ...keys.slice(numbers).sort()];
}

function inArray(value: unknown): string {
  return value === undefined ? 'null' : canonicalJson(value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
