import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AuditEntry } from './auditEntry.ts';
import { canonicalJson } from './canonicalJson.ts';

/**
 * SHA-256 of an entry with the hash of the one before in it, as lower-case hex: whoever changes,
 * drops or moves an entry breaks the chain from there on. Synchronous, because it is computed
 * inside a transaction.
 */
export function auditHash(entry: Omit<AuditEntry, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(entry))));
}
