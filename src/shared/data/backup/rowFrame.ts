import { z } from 'zod';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import { BackupStop } from './backupFailure.ts';

/** The typed arrays that rows have, by their names in the file. Little-endian. */
const ARRAYS = {
  uint8: Uint8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float64: Float64Array,
} as const;
type ArrayName = keyof typeof ARRAYS;

/** Longest array: a column of one segment has 0.5 MB, a dictionary's page of one import more. */
const LONGEST_ARRAY = 2 ** 30;

/** A row as it lies in the file: one line of JSON, then the bytes of its typed arrays. */
export type RowFrame = { readonly line: string; readonly arrays: readonly Uint8Array[] };

/** [field, type, length in bytes] */
const arrayField = z.tuple([
  z.string(),
  z.enum(['uint8', 'int16', 'int32', 'uint32', 'float64']),
  z.int().nonnegative().max(LONGEST_ARRAY),
]);
/** [path, 'NaN' | 'Infinity' | '-Infinity'] of a number that JSON does not have. */
const oddNumber = z.tuple([
  z.array(z.union([z.string(), z.number()])).min(1),
  z.enum(['NaN', 'Infinity', '-Infinity']),
]);
const rowLine = z.object({
  row: z.record(z.string(), z.unknown()),
  arrays: z.array(arrayField).optional(),
  numbers: z.array(oddNumber).optional(),
});
type RowLine = z.infer<typeof rowLine>;
type Path = readonly (string | number)[];

/**
 * A row in its canonical form: equal rows give equal bytes, whatever the order of their fields.
 *
 * @throws TypeError where the row has something that a backup does not carry
 */
export function encodeRow(row: object): RowFrame {
  const plain: Record<string, unknown> = {};
  const fields: RowLine['arrays'] = [];
  const arrays: Uint8Array[] = [];
  const numbers: [Path, string][] = [];
  for (const [field, value] of Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const type = arrayName(value);
    if (type !== undefined && ArrayBuffer.isView(value)) {
      fields.push([field, type, value.byteLength]);
      arrays.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    } else {
      findOddNumbers(value, [field], numbers);
      plain[field] = value;
    }
  }
  const line = canonicalJson({
    row: plain,
    ...(fields.length > 0 ? { arrays: fields } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
  });
  return { line, arrays };
}

/**
 * The row of a line of the file.
 *
 * @param bytes gives the next n bytes of the file
 * @throws BackupStop 'damaged' where the line is none of a row
 */
export async function decodeRow(
  line: string,
  bytes: (n: number) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<{ row: Record<string, unknown>; arrays: readonly Uint8Array[] }> {
  const { row, arrays = [], numbers = [] } = parseRowLine(line);
  for (const [path, text] of numbers) putNumber(row, path, Number(text));
  const read: Uint8Array[] = [];
  for (const [field, type, length] of arrays) {
    if (length % ARRAYS[type].BYTES_PER_ELEMENT !== 0) throw new BackupStop('damaged');
    const found = await bytes(length);
    read.push(found);
    row[field] = new ARRAYS[type](found.buffer);
  }
  return { row, arrays: read };
}

function parseRowLine(line: string): RowLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BackupStop('damaged');
  }
  const parsed = rowLine.safeParse(value);
  if (!parsed.success) throw new BackupStop('damaged');
  return parsed.data;
}

function arrayName(value: unknown): ArrayName | undefined {
  if (value instanceof Uint8Array) return 'uint8';
  if (value instanceof Int32Array) return 'int32';
  if (value instanceof Uint32Array) return 'uint32';
  if (value instanceof Int16Array) return 'int16';
  if (value instanceof Float64Array) return 'float64';
  return undefined;
}

function findOddNumbers(value: unknown, path: Path, into: [Path, string][]): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) into.push([path, String(value)]);
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => {
      findOddNumbers(item, [...path, i], into);
    });
  } else if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    // Another realm's Object (a test's) is as plain as this one's.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw new TypeError(`a backup does not carry what lies at ${path.join('.')}`);
    }
    for (const [field, item] of Object.entries(value)) {
      findOddNumbers(item, [...path, field], into);
    }
  } else if (typeof value === 'bigint') {
    throw new TypeError(`a backup does not carry what lies at ${path.join('.')}`);
  }
}

function putNumber(row: Record<string, unknown>, path: Path, number: number): void {
  let at: unknown = row;
  for (const step of path.slice(0, -1)) at = fieldOf(at, step);
  const last = path.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined || !Object.hasOwn(at, last)) {
    throw new BackupStop('damaged');
  }
  Object.defineProperty(at, last, { value: number });
}

function fieldOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) throw new BackupStop('damaged');
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
