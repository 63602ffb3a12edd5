import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DrawEntry } from './drawEntry.ts';
import { WeightTree } from './weightTree.ts';

/** 2^256: as many values as a SHA-256 has. */
const VALUES = 1n << 256n;

/**
 * Draws without replacement, each time by weight among those left. Pick i (from 0), try c (from 0):
 * x = HMAC-SHA256(key, "i:c") as a 256-bit integer; T = the weights left; where x is not below the
 * greatest multiple of T it is thrown away and c grows, so that no entry is favoured by the remainder;
 * r = x mod T; the entry at which the running sum of the weights, in the list's order, exceeds r.
 * Whole numbers alone, so the same in every engine.
 *
 * @param entries in the order of the canonical list
 * @param key 32 bytes, see `drawKey`
 * @param picks how many are wanted; all by default. The first ones are the same however many are
 * @returns places in `entries`, the first drawn first
 */
export function weightedOrder(
  entries: readonly Pick<DrawEntry, 'weight'>[],
  key: Uint8Array,
  picks = entries.length,
): number[] {
  const weights = entries.map(({ weight }) => weight);
  const tree = new WeightTree(weights);
  const order: number[] = [];
  for (let i = 0; i < Math.min(picks, entries.length); i++) {
    const total = BigInt(tree.total);
    const fair = VALUES - (VALUES % total);
    let c = 0;
    let x = valueOf(key, i, c);
    while (x >= fair) x = valueOf(key, i, ++c);
    const place = tree.find(Number(x % total));
    order.push(place);
    tree.remove(place, weights[place] ?? 0);
  }
  return order;
}

function valueOf(key: Uint8Array, pick: number, attempt: number): bigint {
  return BigInt(`0x${bytesToHex(hmac(sha256, key, utf8ToBytes(`${pick}:${attempt}`)))}`);
}
