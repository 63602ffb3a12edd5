import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The key string of RFC 3797: the numbers of each public source in ascending order, a "." after each
 * where a source has several, a "/" after each source: [[9319], [10, 2]] → `9319./2.10./`.
 * @throws RangeError for what is no whole number from 0 up, or a source without numbers
 */
export function rfc3797Key(sources: readonly (readonly number[])[]): string {
  return sources
    .map((numbers) => {
      if (numbers.length === 0 || numbers.some((n) => !Number.isSafeInteger(n) || n < 0)) {
        throw new RangeError('a source that is not whole numbers');
      }
      return `${[...numbers]
        .sort((a, b) => a - b)
        .map((n) => `${n}.`)
        .join('')}/`;
    })
    .join('');
}

/** Digest of pick i: MD5 over be16(i), the key string, be16(i); lower-case hex. */
export function rfc3797Digest(key: string, i: number): string {
  const index = new Uint8Array([i >>> 8, i & 0xff]);
  return bytesToHex(md5(concatBytes(index, utf8ToBytes(key), index)));
}

/**
 * Picks by RFC 3797, "Publicly Verifiable Nominations Committee Random Selection", §4 and §6: pick i
 * (from 0) is its digest as a 128-bit integer modulo those left, who close up after each pick. Every
 * entry has the same chance; there is no secret, so all of the randomness must be public and later
 * than the list. MD5 is what the standard says, and no weakness here: nobody chooses its input.
 *
 * @param pool how many there are, at most 65,535
 * @returns numbers in the published list, from 1, the first drawn first
 */
export function rfc3797Picks(key: string, pool: number, picks = pool): number[] {
  if (!Number.isInteger(pool) || pool < 0 || pool > 0xffff)
    throw new RangeError(`a pool of ${pool}`);
  const left = Array.from({ length: pool }, (_, place) => place + 1);
  const picked: number[] = [];
  for (let i = 0; i < Math.min(picks, pool); i++) {
    const place = Number(BigInt(`0x${rfc3797Digest(key, i)}`) % BigInt(left.length));
    picked.push(...left.splice(place, 1));
  }
  return picked;
}
