import { eachPerson } from './eachPerson.ts';
import type { ExposureLog } from './exposureLog.ts';
import { measuredMean, type MeasuredMean } from './measuredMean.ts';
import { measuredShare, type MeasuredShare } from './measuredShare.ts';
import { MEASURES, type Measure, type MeasureRows } from './measures.ts';
import { addPerson, noMoments, type Moments } from './moments.ts';

/** What is measured of some products shown. */
export type GroupFigures = {
  /** Products shown: rows of the log. */
  readonly exposures: number;
  readonly people: number;
  readonly clickThrough: MeasuredShare;
  readonly conversion: MeasuredShare;
  readonly satisfaction: MeasuredShare;
  readonly revenue: MeasuredMean;
};

/** Sums of one group. */
export type GroupMoments = {
  exposures: number;
  people: number;
  readonly moments: Readonly<Record<Measure, Moments>>;
};

/**
 * The sums of each group, over people.
 * @param groupOf the group of a row; −1 leaves it out
 */
export function groupMoments(
  log: ExposureLog,
  rows: MeasureRows,
  groups: number,
  groupOf: (row: number) => number,
): GroupMoments[] {
  const found = Array.from({ length: groups }, noGroup);
  const counted = (row: number) => {
    const group = groupOf(row);
    const own = found[group];
    if (own) own.exposures++;
    return group;
  };
  eachPerson(log, rows, groups, counted, ({ groups: touched, sum, size }) => {
    for (const group of touched) {
      const own = found[group];
      if (!own) continue;
      own.people++;
      MEASURES.forEach((measure, kind) => {
        const at = group * MEASURES.length + kind;
        addPerson(own.moments[measure], sum[at] ?? 0, size[at] ?? 0);
      });
    }
  });
  return found;
}

function noGroup(): GroupMoments {
  return {
    exposures: 0,
    people: 0,
    moments: {
      clickThrough: noMoments(),
      conversion: noMoments(),
      revenue: noMoments(),
      satisfaction: noMoments(),
    },
  };
}

export function figuresOf({ exposures, people, moments }: GroupMoments): GroupFigures {
  return {
    exposures,
    people,
    clickThrough: measuredShare(moments.clickThrough),
    conversion: measuredShare(moments.conversion),
    satisfaction: measuredShare(moments.satisfaction),
    revenue: measuredMean(moments.revenue),
  };
}
