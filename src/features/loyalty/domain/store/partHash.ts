import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { PART_ARRAYS, type LedgerPart } from './ledgerPart.ts';

/**
 * SHA-256 of a part with the hash of the part before it, as lower-case hex: whoever changes, drops or
 * moves a part breaks the chain from there on.
 *
 * @param previous '' for the first
 */
export function partHash(part: LedgerPart, previous: string): string {
  const hash = sha256.create();
  const line = [part.entries, part.firstLot, part.versions, part.idText, part.noteText];
  hash.update(utf8ToBytes(JSON.stringify([previous, ...line])));
  for (const name of PART_ARRAYS) {
    const { buffer, byteOffset, byteLength } = part[name];
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return bytesToHex(hash.digest());
}
