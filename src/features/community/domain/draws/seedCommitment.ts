import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** Bytes of a seed. */
export const SEED_BYTES = 32;

/**
 * A secret seed, lower-case hex.
 *
 * @param bytes fills an array with bytes that nobody can guess: `crypto.getRandomValues`
 */
export function makeSeed(bytes: (into: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return bytesToHex(bytes(new Uint8Array(SEED_BYTES)));
}

/**
 * What is published of a seed before the draw: SHA-256 over its raw bytes (not over its hex text),
 * lower-case hex. It tells nothing of the seed, and no other seed has it.
 *
 * @throws RangeError where the seed is not 32 bytes of hex
 */
export function commitmentOf(seedHex: string): string {
  return bytesToHex(sha256(seedBytes(seedHex)));
}

/** @throws RangeError where it is not 32 bytes of hex */
export function seedBytes(seedHex: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/u.test(seedHex)) throw new RangeError('a seed that is not 32 bytes of hex');
  return hexToBytes(seedHex);
}
