import type { DenseKernels } from './denseKernels.ts';

/** The kernels in TypeScript: for where there is no WebAssembly, and to check it against. */
export function typescriptKernels(size: number): DenseKernels {
  const memory = new Float64Array(size);
  return {
    memory,
    multiplyAdd: (c, stride, a, b, rowQuads, columnQuads, depth) => {
      for (let i = 0; i < rowQuads; i++) {
        for (let j = 0; j < columnQuads; j++) {
          const tile = c + 4 * (i * stride + j);
          addTile(memory, tile, stride, a + 4 * i * depth, b + 4 * j * depth, depth);
        }
      }
    },
    addRows: (y, length, list, count) => {
      let at = list;
      for (; at + 6 < list + 2 * count; at += 8) addFourRows(memory, y, length, at);
      for (; at < list + 2 * count; at += 2) addRow(memory, y, length, at);
    },
    solveFour: (a, b, n) => {
      for (let system = 0; system < 4; system++) {
        factorize(memory, a + system, n);
        substitute(memory, a + system, b + system, n);
      }
    },
    exponentials: (at, length) => {
      for (let i = at; i < at + length; i++) memory[i] = exponential(memory[i] ?? 0);
    },
    adamStep: (values, gradients, means, squares, length, rate) => {
      for (let i = 0; i < length; i++) {
        const gradient = memory[gradients + i] ?? 0;
        const mean = 0.9 * (memory[means + i] ?? 0) + 0.1 * gradient;
        const square = 0.999 * (memory[squares + i] ?? 0) + 0.001 * (gradient * gradient);
        memory[means + i] = mean;
        memory[squares + i] = square;
        memory[gradients + i] = 0;
        const move = (rate * mean) / (Math.sqrt(square) + 1e-8);
        memory[values + i] = (memory[values + i] ?? 0) - move;
      }
    },
  };
}

/** One tile of 4 × 4 of `multiplyAdd`; its sixteen sums stay out of memory. */
function addTile(
  memory: Float64Array,
  c0: number,
  stride: number,
  a: number,
  b: number,
  depth: number,
): void {
  const c1 = c0 + stride;
  const c2 = c1 + stride;
  const c3 = c2 + stride;
  let s00 = memory[c0] ?? 0;
  let s01 = memory[c0 + 1] ?? 0;
  let s02 = memory[c0 + 2] ?? 0;
  let s03 = memory[c0 + 3] ?? 0;
  let s10 = memory[c1] ?? 0;
  let s11 = memory[c1 + 1] ?? 0;
  let s12 = memory[c1 + 2] ?? 0;
  let s13 = memory[c1 + 3] ?? 0;
  let s20 = memory[c2] ?? 0;
  let s21 = memory[c2 + 1] ?? 0;
  let s22 = memory[c2 + 2] ?? 0;
  let s23 = memory[c2 + 3] ?? 0;
  let s30 = memory[c3] ?? 0;
  let s31 = memory[c3 + 1] ?? 0;
  let s32 = memory[c3 + 2] ?? 0;
  let s33 = memory[c3 + 3] ?? 0;
  let q = b;
  for (let p = a; p < a + 4 * depth; p += 4) {
    const b0 = memory[q] ?? 0;
    const b1 = memory[q + 1] ?? 0;
    const b2 = memory[q + 2] ?? 0;
    const b3 = memory[q + 3] ?? 0;
    q += 4;
    const a0 = memory[p] ?? 0;
    s00 += a0 * b0;
    s01 += a0 * b1;
    s02 += a0 * b2;
    s03 += a0 * b3;
    const a1 = memory[p + 1] ?? 0;
    s10 += a1 * b0;
    s11 += a1 * b1;
    s12 += a1 * b2;
    s13 += a1 * b3;
    const a2 = memory[p + 2] ?? 0;
    s20 += a2 * b0;
    s21 += a2 * b1;
    s22 += a2 * b2;
    s23 += a2 * b3;
    const a3 = memory[p + 3] ?? 0;
    s30 += a3 * b0;
    s31 += a3 * b1;
    s32 += a3 * b2;
    s33 += a3 * b3;
  }
  memory[c0] = s00;
  memory[c0 + 1] = s01;
  memory[c0 + 2] = s02;
  memory[c0 + 3] = s03;
  memory[c1] = s10;
  memory[c1 + 1] = s11;
  memory[c1 + 2] = s12;
  memory[c1 + 3] = s13;
  memory[c2] = s20;
  memory[c2 + 1] = s21;
  memory[c2 + 2] = s22;
  memory[c2 + 3] = s23;
  memory[c3] = s30;
  memory[c3 + 1] = s31;
  memory[c3 + 2] = s32;
  memory[c3 + 3] = s33;
}

/** One row of the list of `addRows`. */
function addRow(memory: Float64Array, y: number, length: number, at: number): void {
  const row = memory[at] ?? 0;
  const weight = memory[at + 1] ?? 0;
  for (let k = 0; k < length; k++) {
    memory[y + k] = (memory[y + k] ?? 0) + weight * (memory[row + k] ?? 0);
  }
}

/** Four rows in one pass, which reads and writes y once; the order of additions is the same. */
function addFourRows(memory: Float64Array, y: number, length: number, at: number): void {
  const r0 = memory[at] ?? 0;
  const w0 = memory[at + 1] ?? 0;
  const r1 = memory[at + 2] ?? 0;
  const w1 = memory[at + 3] ?? 0;
  const r2 = memory[at + 4] ?? 0;
  const w2 = memory[at + 5] ?? 0;
  const r3 = memory[at + 6] ?? 0;
  const w3 = memory[at + 7] ?? 0;
  for (let k = 0; k < length; k++) {
    let sum = (memory[y + k] ?? 0) + w0 * (memory[r0 + k] ?? 0);
    sum += w1 * (memory[r1 + k] ?? 0);
    sum += w2 * (memory[r2 + k] ?? 0);
    memory[y + k] = sum + w3 * (memory[r3 + k] ?? 0);
  }
}

/** A = L Lᵀ in place, for one system of `solveFour`; the diagonal of L is kept as reciprocals. */
function factorize(memory: Float64Array, a: number, n: number): void {
  const row = 4 * n;
  for (let j = 0; j < n; j++) {
    const rowJ = a + j * row;
    for (let i = j; i < n; i++) {
      const rowI = a + i * row;
      let sum = memory[rowI + 4 * j] ?? 0;
      for (let k = 0; k < 4 * j; k += 4) sum -= (memory[rowI + k] ?? 0) * (memory[rowJ + k] ?? 0);
      memory[rowI + 4 * j] = i === j ? 1 / Math.sqrt(sum) : sum * (memory[rowJ + 4 * j] ?? 0);
    }
  }
}

/** L z = b, then Lᵀ x = z; x takes the place of b. */
function substitute(memory: Float64Array, a: number, b: number, n: number): void {
  const row = 4 * n;
  for (let i = 0; i < n; i++) {
    const rowI = a + i * row;
    let sum = memory[b + 4 * i] ?? 0;
    for (let k = 0; k < 4 * i; k += 4) sum -= (memory[rowI + k] ?? 0) * (memory[b + k] ?? 0);
    memory[b + 4 * i] = sum * (memory[rowI + 4 * i] ?? 0);
  }
  for (let i = n - 1; i >= 0; i--) {
    const rowI = a + i * row;
    const x = (memory[b + 4 * i] ?? 0) * (memory[rowI + 4 * i] ?? 0);
    memory[b + 4 * i] = x;
    for (let k = 0; k < 4 * i; k += 4) {
      memory[b + k] = (memory[b + k] ?? 0) - (memory[rowI + k] ?? 0) * x;
    }
  }
}

/** 1.5 × 2^52: adding it and taking it away rounds to a whole number, half to even. */
const ROUNDER = 6755399441055744;
/** ln 2 in two parts, so that a multiple of it loses nothing (fdlibm). */
const LN2_HIGH = 6.93147180369123816e-1;
const LN2_LOW = 1.90821492927058770002e-10;
/** 1 / k! from 12 down to 0. With |rest| ≤ .347 the term after the first is under 2e-16. */
const SERIES = Float64Array.of(
  1 / 479001600,
  1 / 39916800,
  1 / 3628800,
  1 / 362880,
  1 / 40320,
  1 / 5040,
  1 / 720,
  1 / 120,
  1 / 24,
  1 / 6,
  0.5,
  1,
  1,
);
/** 2^−k: halving is exact. */
const HALVES = new Float64Array(1011);
HALVES.forEach((_, k) => (HALVES[k] = k === 0 ? 1 : (HALVES[k - 1] ?? 0) / 2));

function exponential(exponent: number): number {
  const x = Math.max(exponent, -700);
  const whole = x * 1.4426950408889634 + ROUNDER - ROUNDER;
  const rest = x - whole * LN2_HIGH - whole * LN2_LOW;
  let sum = 0;
  for (let k = 0; k < SERIES.length; k++) sum = sum * rest + (SERIES[k] ?? 0);
  return sum * (HALVES[-whole] ?? 0);
}
