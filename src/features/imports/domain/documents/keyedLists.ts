import { isJsonObject, type JsonObject } from '../cells/jsonValue.ts';

/** Objects that are looked at. */
const MOST = 1000;

/**
 * Whether objects are lists in disguise, each item under its key, as in {"#1001": {…}, "#1002": {…}}:
 * their values are objects alike in fields, under names that do not come again. `{sender: {…},
 * assignee: {…}}` is none: all such objects have the same two names.
 */
export function areKeyedLists(objects: readonly JsonObject[]): boolean {
  const items: JsonObject[] = [];
  const names = new Set<string>();
  for (const object of objects.slice(0, MOST)) {
    for (const [name, value] of Object.entries(object)) {
      if (!isJsonObject(value)) return false;
      names.add(name);
      items.push(value);
    }
  }
  if (items.length < 2 || 2 * names.size <= items.length) return false;
  const fields = new Map<string, number>();
  for (const item of items) {
    for (const field of Object.keys(item)) fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  const common = [...fields.values()].filter((count) => 2 * count > items.length).length;
  return common > 0 && 2 * common >= fields.size;
}

/** The properties of objects that are lists by key, see above. */
export function keyedLists(objects: readonly JsonObject[]): string[] {
  const values = new Map<string, JsonObject[] | null>();
  for (const object of objects.slice(0, MOST)) {
    for (const [name, value] of Object.entries(object)) {
      if (value === null || values.get(name) === null) continue;
      if (!isJsonObject(value)) values.set(name, null);
      else values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return [...values].flatMap(([name, held]) => (held && areKeyedLists(held) ? [name] : []));
}

/** A list by key as a list: each item with its key, where it has no field of that name. */
export function unkeyed(list: JsonObject, keyName: string): JsonObject[] {
  return Object.entries(list).map(([key, item]) => ({
    [keyName]: key,
    ...(isJsonObject(item) ? item : {}),
  }));
}
