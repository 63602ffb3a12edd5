import { chiSquareTail } from './chiSquareTail.ts';

/** How people are split over two versions, against how they were meant to be. */
export type SampleRatio = {
  readonly first: number;
  readonly second: number;
  /** Share of the second that was meant. */
  readonly expected: number;
  /** Of Pearson's χ² with one degree of freedom; NaN where there is nobody. */
  readonly p: number;
  readonly mismatch: boolean;
};

/**
 * Below this p the split is no chance: as experiment platforms have it, strict because the check is
 * made again and again.
 * Source: Fabijan et al. 2019, "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments",
 * KDD.
 */
const MISMATCH = 0.001;

/** @param expected share of people who were to see the second version, 0 < expected < 1 */
export function sampleRatio(first: number, second: number, expected: number): SampleRatio {
  const all = first + second;
  const off = second - all * expected;
  const p = all === 0 ? NaN : chiSquareTail((off * off) / (all * expected * (1 - expected)), 1);
  return { first, second, expected, p, mismatch: p < MISMATCH };
}
