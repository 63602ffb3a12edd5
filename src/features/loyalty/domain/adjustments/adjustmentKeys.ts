import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

type KeyedRow = {
  readonly id: string;
  readonly member: number;
  readonly points: number;
  readonly reason: string;
  readonly expiresAt: number | null;
};

/**
 * Ids of the entries that rows of a file become, so that no row is booked twice: by the row's own id,
 * or by what it says. Equal rows of one file are counted, so that they are all booked; of a later
 * file they are the same again.
 */
export function adjustmentKeys(rows: readonly KeyedRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ id, member, points, reason, expiresAt }) => {
    if (id !== '') return `adjust:file:${id}`;
    const text = JSON.stringify([member, points, reason, expiresAt]);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return `adjust:row:${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)}:${count}`;
  });
}
