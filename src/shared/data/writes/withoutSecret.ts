import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { RecordChange } from '../../domain/audit/auditEntry.ts';
import { isRecordTable, SECRET_KEYS } from './recordTables.ts';

/** Characters of a fingerprint: enough to tell codes of one shop apart. */
const LENGTH = 16;

/** A change as the audit trail tells it: with a fingerprint where the record's key is a secret. */
export function withoutSecret(change: RecordChange): RecordChange {
  const field = isRecordTable(change.table) ? SECRET_KEYS[change.table] : undefined;
  if (field === undefined) return change;
  const key = bytesToHex(sha256(new TextEncoder().encode(change.key))).slice(0, LENGTH);
  const hidden = (image: unknown) =>
    typeof image === 'object' && image !== null ? { ...image, [field]: key } : image;
  return { ...change, key, before: hidden(change.before), after: hidden(change.after) };
}
