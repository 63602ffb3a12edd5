import { canonicalJson } from '../audit/canonicalJson.ts';

/** One field that two settings do not share. */
export type FieldChange = {
  /** From the root: names of fields, and ids of the items of lists. */
  readonly path: readonly string[];
  /** Undefined where it is not there: an item added or removed. */
  readonly before: unknown;
  readonly after: unknown;
};

/**
 * The differences of two settings, field by field, in the order of the fields. Items of lists are
 * matched by their `id`, wherever they stand; lists of plain values are compared as a whole.
 */
export function settingsDiff(before: unknown, after: unknown): FieldChange[] {
  const changes: FieldChange[] = [];
  walk([], before, after, changes);
  return changes;
}

function walk(path: readonly string[], before: unknown, after: unknown, into: FieldChange[]): void {
  if (before !== undefined && after !== undefined) {
    if (canonicalJson(before) === canonicalJson(after)) return;
    const fields = fieldsOf(before);
    const others = fieldsOf(after);
    if (fields && others) {
      for (const name of new Set([...fields.keys(), ...others.keys()])) {
        walk([...path, name], fields.get(name), others.get(name), into);
      }
      if (into.some((change) => isBelow(change.path, path))) return;
      // Nothing but the order of the items is another.
    }
  }
  if (before === undefined && after === undefined) return;
  into.push({ path, before, after });
}

/** Fields of an object, or items of a list by id; undefined for everything else. */
function fieldsOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const items = value.map((item): [string, unknown] => [idOf(item) ?? '', item]);
  return items.every(([id]) => id !== '') ? new Map(items) : undefined;
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

function isBelow(path: readonly string[], parent: readonly string[]): boolean {
  return path.length > parent.length && parent.every((name, i) => path[i] === name);
}
