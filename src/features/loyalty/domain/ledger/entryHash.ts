import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../../../shared/domain/audit/canonicalJson.ts';
import type { PointsEntry } from './pointsEntry.ts';

/**
 * SHA-256 of an entry with the hash of the member's entry before it, as lower-case hex. Synchronous,
 * because it is computed inside a transaction.
 */
export function entryHash(entry: PointsEntry, previous: string): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ entry, previous }))));
}
