import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BackupTable } from './backupTables.ts';

const LINE_END = Uint8Array.of(10);

/** The line that begins a table's rows. */
export function tableLine(table: BackupTable, rows: number): string {
  return JSON.stringify({ table, rows });
}

/** SHA-256 over lines and arrays, as lower-case hex. */
export class LineHasher {
  readonly #hash = sha256.create();

  line(line: string | Uint8Array): void {
    this.#hash.update(typeof line === 'string' ? utf8ToBytes(line) : line);
    this.#hash.update(LINE_END);
  }

  bytes(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  digest(): string {
    return bytesToHex(this.#hash.digest());
  }
}
