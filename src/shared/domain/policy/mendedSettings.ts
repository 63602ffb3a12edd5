import type { PolicyDefinition } from './policyTypes.ts';

/**
 * Settings as they are being edited, with what the schema refuses put back to how it was: the whole
 * list for a rule in it, and more than the field where that alone makes nothing valid.
 *
 * @param before valid settings
 */
export function mendedSettings<S>(
  { schema }: Pick<PolicyDefinition<S>, 'schema'>,
  settings: S,
  before: S,
): S {
  let mended: unknown = settings;
  for (let wider = 0; wider < DEEPEST; wider++) {
    const { success, data, error } = schema.safeParse(mended);
    if (success) return data;
    for (const { path } of error.issues) {
      mended = withOld(mended, before, path.slice(0, Math.max(0, path.length - wider)));
    }
  }
  return before;
}

/** More steps than any setting is deep. */
const DEEPEST = 12;

function withOld(value: unknown, old: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  // Places of a list may have been of others before.
  if (typeof key !== 'string' || !isPlain(value) || !isPlain(old)) return old;
  return { ...value, [key]: withOld(value[key], old[key], rest) };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
