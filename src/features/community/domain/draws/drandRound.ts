import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/**
 * The League of Entropy's network "quicknet" (drand), which publishes a random value every three
 * seconds that none of its members can choose or know before. Source: drand.love, chain information
 * of quicknet; scheme bls-unchained-g1-rfc9380.
 */
export const QUICKNET = {
  chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  /** Epoch seconds of round 1. */
  genesis: 1_692_803_367,
  periodSeconds: 3,
} as const;

/**
 * The round whose value is out at an instant (epoch ms): floor((t − genesis) / period) + 1.
 * @throws RangeError before the first round
 */
export function drandRound(at: number): number {
  const seconds = Math.floor(at / 1000) - QUICKNET.genesis;
  if (seconds < 0) throw new RangeError('before the first round');
  return Math.floor(seconds / QUICKNET.periodSeconds) + 1;
}

/** When a round's value comes out, epoch ms. */
export function drandTime(round: number): number {
  return (QUICKNET.genesis + (round - 1) * QUICKNET.periodSeconds) * 1000;
}

/** Where anyone can look a round up. */
export function drandAddress(round: number): string {
  return `https://api.drand.sh/${QUICKNET.chain}/public/${round}`;
}

const answer = z.object({
  round: z.int().positive(),
  randomness: z.string().regex(/^[0-9a-f]{64}$/u),
  signature: z.string().regex(/^([0-9a-f]{2})+$/u),
});

export type DrandReading =
  | { readonly ok: true; readonly randomness: string }
  | { readonly ok: false; readonly reason: 'notAValue' | 'otherRound' | 'notItsSignature' };

/**
 * Reads what staff paste of a round: the whole answer of its address (JSON), of which the round and
 * randomness = SHA-256(signature) are checked. The randomness alone is not taken, since it does not
 * say of which round it is. That the signature is the network's own is not checked here; whoever
 * doubts it opens the address.
 */
export function readDrand(pasted: string, round: number): DrandReading {
  const read = answer.safeParse(jsonOf(pasted.trim()));
  if (!read.success) return { ok: false, reason: 'notAValue' };
  if (read.data.round !== round) return { ok: false, reason: 'otherRound' };
  const { randomness, signature } = read.data;
  return bytesToHex(sha256(hexToBytes(signature))) === randomness
    ? { ok: true, randomness }
    : { ok: false, reason: 'notItsSignature' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
