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
  for (const piece of hashedPieces(part, previous)) hash.update(piece);
  return bytesToHex(hash.digest());
}

/** What is hashed of a part, one piece after another. */
export function hashedPieces(part: LedgerPart, previous: string): Uint8Array<ArrayBuffer>[] {
  const line = [part.entries, part.firstLot, part.versions, part.idText, part.noteText];
  const head = new Uint8Array(utf8ToBytes(JSON.stringify([previous, ...line])));
  const columns = PART_ARRAYS.map((name) => {
    const { buffer, byteOffset, byteLength } = part[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  return [head, ...columns];
}
