import { newcombe, type Difference } from '../statistics/newcombe.ts';
import { Z_95, type Interval } from '../statistics/wilson.ts';

/** Things that something may have happened to, side by side: entry i of each column is thing i. */
export type ComparedColumns = {
  /** 1 where it happened. */
  readonly exposed: Uint8Array;
  /** 1 where what is asked about came of it. */
  readonly outcome: Uint8Array;
  /** Things with the same number, from 0, are alike. */
  readonly stratum: Int32Array;
  /** Things with the same number, from 0, belong to one customer, and so are not independent. */
  readonly cluster: Int32Array;
};

export type Counted = { readonly count: number; readonly size: number };

export type MatchedDifference = {
  /** All of those that it happened to, and of the others. */
  readonly exposed: Counted;
  readonly others: Counted;
  /** Exposed − others as they are, with Newcombe's interval. */
  readonly plain: Difference;
  /** Exposed − others among their like; all NaN where nobody has a like. */
  readonly matched: Difference;
  /** Strata that have both, and the exposed in them. */
  readonly strata: number;
  readonly compared: number;
};

/**
 * What happening to something has to do with an outcome, among things that are alike: Mantel and
 * Haenszel's risk difference over strata (Greenland & Robins 1985, Biometrics 41:55–68),
 * δ = Σ (a·m₀ − c·m₁)/n ÷ Σ m₁·m₀/n with a of m₁ exposed and c of m₀ others in each stratum of n.
 *
 * Its variance is that of the estimating equation summed by customer (the sandwich of Liang & Zeger
 * 1986, Biometrika 73:13–22), each residual times √(n/(n − 1)) because a mean of each stratum is taken
 * off: with pairs that is the paired variance, with independent things and large strata the usual one.
 * The interval is not cut at −1 and 1.
 *
 * This takes away what the strata know of, and no more: it is no experiment.
 */
export function matchedDifference(columns: ComparedColumns, z = Z_95): MatchedDifference {
  const strata = countStrata(columns);
  let above = 0;
  let weight = 0;
  let both = 0;
  let compared = 0;
  for (const { exposed: m1, exposedHits: a, others: m0, otherHits: c } of strata) {
    if (m1 === 0 || m0 === 0) continue;
    above += (a * m0 - c * m1) / (m1 + m0);
    weight += (m1 * m0) / (m1 + m0);
    both++;
    compared += m1;
  }
  const exposed = sumOf(strata, (each) => [each.exposedHits, each.exposed]);
  const others = sumOf(strata, (each) => [each.otherHits, each.others]);
  const difference = weight === 0 ? NaN : above / weight;
  const half =
    z * Math.sqrt(varianceOf(columns, strata, difference)) * (weight === 0 ? NaN : 1 / weight);
  const interval: Interval = { lower: difference - half, upper: difference + half };
  return {
    exposed,
    others,
    plain: newcombe(exposed, others),
    matched: { difference, interval },
    strata: both,
    compared,
  };
}

type Stratum = { exposed: number; exposedHits: number; others: number; otherHits: number };

function countStrata({ exposed, outcome, stratum }: ComparedColumns): Stratum[] {
  const count = stratum.reduce((most, place) => Math.max(most, place + 1), 0);
  const strata = Array.from({ length: count }, (): Stratum => ({
    exposed: 0,
    exposedHits: 0,
    others: 0,
    otherHits: 0,
  }));
  for (let i = 0; i < stratum.length; i++) {
    const own = strata[stratum[i] ?? 0];
    if (!own) continue;
    const hit = outcome[i] ?? 0;
    if (exposed[i] === 1) {
      own.exposed++;
      own.exposedHits += hit;
    } else {
      own.others++;
      own.otherHits += hit;
    }
  }
  return strata;
}

/** Of the estimating equation Σ (a·m₀ − c·m₁)/n − δ·m₁·m₀/n. */
function varianceOf(
  { exposed, outcome, stratum, cluster }: ComparedColumns,
  strata: readonly Stratum[],
  difference: number,
): number {
  const clusters = cluster.reduce((most, one) => Math.max(most, one + 1), 0);
  const sums = new Float64Array(clusters);
  for (let i = 0; i < stratum.length; i++) {
    const own = strata[stratum[i] ?? 0];
    if (!own || own.exposed === 0 || own.others === 0) continue;
    const size = own.exposed + own.others;
    // What the stratum's outcome would be if nothing had happened to anything in it.
    const base = (own.exposedHits + own.otherHits - own.exposed * difference) / size;
    const sandwich = Math.sqrt(size / (size - 1));
    const hit = outcome[i] ?? 0;
    const part =
      exposed[i] === 1
        ? (own.others / size) * (hit - difference - base)
        : (-own.exposed / size) * (hit - base);
    const who = cluster[i] ?? 0;
    sums[who] = (sums[who] ?? 0) + part * sandwich;
  }
  let variance = 0;
  for (const sum of sums) variance += sum * sum;
  return variance;
}

function sumOf(strata: readonly Stratum[], of: (stratum: Stratum) => [number, number]): Counted {
  let count = 0;
  let size = 0;
  for (const stratum of strata) {
    const [hits, all] = of(stratum);
    count += hits;
    size += all;
  }
  return { count, size };
}
