import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { seedBytes } from './seedCommitment.ts';

/**
 * The key of a draw, 32 bytes: HMAC-SHA256 with the seed's raw bytes as key over
 * `public value LF hash of the list`. The host alone knows the seed and nobody the value before the
 * list is frozen, so neither chooses the winners.
 *
 * @param value one line of text (see `readableId`), or a round's randomness in hex
 * @param hash of the list, hex
 */
export function drawKey(seedHex: string, value: string, hash: string): Uint8Array {
  return hmac(sha256, seedBytes(seedHex), utf8ToBytes(`${value}\n${hash}`));
}
