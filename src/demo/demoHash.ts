import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BuiltTable } from '../shared/domain/facts/columnBuilders.ts';
import type { ColumnData } from '../shared/domain/facts/columnTypes.ts';
import type { Dictionaries } from './tables/demoCodes.ts';

/**
 * SHA-256 (hex) of tables and of the dictionaries that their codes point into: equal where, and
 * only where, every value in every row is. A column that has no value counts for nothing, so that
 * a table may get new ones.
 */
export function demoHash(tables: readonly BuiltTable[], dictionaries: Dictionaries): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const names = new Set<string>();
  for (const { table, rows, columns } of tables) {
    hash.update(encoder.encode(`${table.name} ${rows}\n`));
    for (const [name, definition] of Object.entries(table.columns)) {
      const data = columns.get(name);
      if (!data) continue;
      if (definition.type === 'code') names.add(definition.dictionary);
      hash.update(encoder.encode(`${name} ${data.type}\n`));
      for (const bytes of bytesOf(data, encoder)) hash.update(bytes);
    }
  }
  for (const name of [...names].sort()) {
    const page = dictionaries.get(name).pageFrom(0);
    hash.update(encoder.encode(`${name} ${page ? page.offsets.length - 1 : 0}\n`));
    if (page) hash.update(page.bytes).update(rawBytes(page.offsets));
  }
  return bytesToHex(hash.digest());
}

function bytesOf(data: ColumnData, encoder: TextEncoder): Uint8Array[] {
  if (data.type === 'text') return [encoder.encode(data.text), rawBytes(data.offsets)];
  const scale = data.type === 'decimal' ? data.scale : 0;
  return [Uint8Array.of(scale), rawBytes(data.values)];
}

/** The array's bytes, little-endian as everywhere. NaN has one bit pattern here, whatever the engine made of it. */
function rawBytes(values: Int32Array | Uint32Array | Float64Array | Uint8Array): Uint8Array {
  if (values instanceof Float64Array) {
    const one = Float64Array.from(values, (value) => (Number.isNaN(value) ? NaN : value));
    return new Uint8Array(one.buffer);
  }
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
