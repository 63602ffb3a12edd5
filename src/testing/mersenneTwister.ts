const SIZE = 624;
const SHIFT = 397;

/**
 * MT19937 as NumPy's `RandomState(seed).rand`: 53-bit numbers from 0 to below 1. For splits that
 * others have published; the product draws from `stream`.
 * Source: Matsumoto & Nishimura 1998, ACM TOMACS 8:3–30 (init_genrand, genrand_res53).
 */
export function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(SIZE);
  state[0] = seed;
  for (let i = 1; i < SIZE; i++) {
    const before = state[i - 1]!;
    state[i] = Math.imul(1_812_433_253, before ^ (before >>> 30)) + i;
  }
  let next = SIZE;
  const word = (): number => {
    if (next === SIZE) {
      for (let i = 0; i < SIZE; i++) {
        const y = (state[i]! & 0x8000_0000) | (state[(i + 1) % SIZE]! & 0x7fff_ffff);
        state[i] = state[(i + SHIFT) % SIZE]! ^ (y >>> 1) ^ (y & 1 ? 0x9908_b0df : 0);
      }
      next = 0;
    }
    let y = state[next++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    return (y ^ (y >>> 18)) >>> 0;
  };
  return () => {
    const high = word() >>> 5;
    const low = word() >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  };
}
