import type { ExposureLog } from './exposureLog.ts';
import { MEASURES, type MeasureRows } from './measures.ts';

/** What one person adds, by group and measure: entry `group × MEASURES.length + measure`. */
export type PersonSums = {
  /** Groups that the person has rows in. */
  readonly groups: readonly number[];
  /** Sum of each measure, and the rows that it is over. */
  readonly sum: Float64Array;
  readonly size: Float64Array;
};

/**
 * Adds up the rows of one person after another.
 *
 * @param groupOf the group of a row; −1 leaves it out
 * @param visit gets the sums of each person with rows in any group; they hold until it returns
 */
export function eachPerson(
  log: ExposureLog,
  rows: MeasureRows,
  groups: number,
  groupOf: (row: number) => number,
  visit: (sums: PersonSums) => void,
): void {
  const kinds = MEASURES.length;
  const sum = new Float64Array(groups * kinds);
  const size = new Float64Array(groups * kinds);
  const isTouched = new Uint8Array(groups);
  const touched: number[] = [];
  for (let person = 0; person < log.people; person++) {
    const end = log.start[person + 1] ?? 0;
    for (let row = log.start[person] ?? 0; row < end; row++) {
      const group = groupOf(row);
      if (group < 0) continue;
      if (isTouched[group] === 0) {
        isTouched[group] = 1;
        touched.push(group);
      }
      MEASURES.forEach((measure, kind) => {
        const value = rows.value(measure, row);
        if (Number.isNaN(value)) return;
        const at = group * kinds + kind;
        sum[at] = (sum[at] ?? 0) + value;
        size[at] = (size[at] ?? 0) + 1;
      });
    }
    if (touched.length === 0) continue;
    visit({ groups: touched, sum, size });
    for (const group of touched) {
      isTouched[group] = 0;
      sum.fill(0, group * kinds, (group + 1) * kinds);
      size.fill(0, group * kinds, (group + 1) * kinds);
    }
    touched.length = 0;
  }
}
