import { eachPerson } from './eachPerson.ts';
import type { ExposureLog } from './exposureLog.ts';
import { MEASURES, type Measure, type MeasureRows } from './measures.ts';

/** Sums over the people who are in both groups of a comparison: y and m of each, multiplied. */
export type CrossMoments = { yy: number; ym: number; my: number; mm: number; people: number };

/** Who saw which of two groups. */
export type PairMoments = {
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly both: number;
  readonly cross: Readonly<Record<Measure, CrossMoments>>;
};

/**
 * What two groups share. Where people were assigned to versions nobody is in both, and all of it
 * is 0; where page views were, nearly everybody is.
 * @param groupOf 0 for the first group, 1 for the second; −1 leaves a row out
 */
export function pairMoments(
  log: ExposureLog,
  rows: MeasureRows,
  groupOf: (row: number) => number,
): PairMoments {
  const counts = { onlyFirst: 0, onlySecond: 0, both: 0 };
  const cross = {
    clickThrough: noCross(),
    conversion: noCross(),
    revenue: noCross(),
    satisfaction: noCross(),
  };
  eachPerson(log, rows, 2, groupOf, ({ groups, sum, size }) => {
    if (groups.length === 1) {
      if (groups[0] === 0) counts.onlyFirst++;
      else counts.onlySecond++;
      return;
    }
    counts.both++;
    MEASURES.forEach((measure, kind) => {
      const [y0, m0] = [sum[kind] ?? 0, size[kind] ?? 0];
      const second = MEASURES.length + kind;
      const [y1, m1] = [sum[second] ?? 0, size[second] ?? 0];
      if (m0 === 0 || m1 === 0) return;
      const own = cross[measure];
      own.people++;
      own.yy += y0 * y1;
      own.ym += y0 * m1;
      own.my += m0 * y1;
      own.mm += m0 * m1;
    });
  });
  return { ...counts, cross };
}

function noCross(): CrossMoments {
  return { yy: 0, ym: 0, my: 0, mm: 0, people: 0 };
}
