import { bytesToHex } from '@noble/hashes/utils.js';
import { joinedBytes } from '../../../../shared/domain/bytes/joinedBytes.ts';
import type { LedgerPart } from '../../domain/store/ledgerPart.ts';
import { hashedPieces, partHash } from '../../domain/store/partHash.ts';

/**
 * The same as `partHash`, on another thread by the browser's own code, which is ten times as fast.
 * A page served over plain HTTP from another machine has none of it: there it is `partHash` itself.
 */
export async function partDigest(part: LedgerPart, previous: string): Promise<string> {
  const { crypto } = globalThis;
  if (!('subtle' in crypto)) return partHash(part, previous);
  const digest = await crypto.subtle.digest('SHA-256', joinedBytes(hashedPieces(part, previous)));
  return bytesToHex(new Uint8Array(digest));
}
