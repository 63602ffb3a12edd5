import type { z } from 'zod';

/** An object schema of which every field has a default, so that an empty URL is a state. */
export type SearchSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/**
 * Reads a state from URL search parameters. A field takes the first reading that its schema allows:
 * text, number, true/false, list of texts (the parameter repeated), list of numbers. A field that
 * is missing, or that no reading fits, has its default.
 */
export function readSearchState<S extends SearchSchema>(
  schema: S,
  params: URLSearchParams,
): z.output<S> {
  const fields = new Map<string, unknown>();
  for (const [name, field] of Object.entries(schema.shape)) {
    const reading = readings(params.getAll(name)).find(
      (each) => each !== undefined && field.safeParse(each).success,
    );
    if (reading !== undefined) fields.set(name, reading);
  }
  return schema.parse(Object.fromEntries(fields));
}

/** Search parameters with a state in them. Defaults are left out; other parameters stay. */
export function writeSearchState<S extends SearchSchema>(
  schema: S,
  params: URLSearchParams,
  state: z.output<S>,
): URLSearchParams {
  const written = new URLSearchParams(params);
  const values: Readonly<Record<string, unknown>> = state;
  const defaults: Readonly<Record<string, unknown>> = schema.parse({});
  for (const name of Object.keys(schema.shape)) {
    written.delete(name);
    const value = values[name];
    if (JSON.stringify(value) === JSON.stringify(defaults[name])) continue;
    for (const text of texts(value)) written.append(name, text);
  }
  return written;
}

function readings(given: readonly string[]): unknown[] {
  const [first] = given;
  if (first === undefined) return [];
  const list = given.length === 1 && first === '' ? [] : given;
  return [first, asNumber(first), asFlag(first), list, list.map(asNumber)];
}

function asNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}

function asFlag(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** An empty list that is not the default is one empty parameter. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [''] : value.flatMap(texts);
  if (typeof value === 'string') return [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
