import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { ExposureRead } from './exposureColumns.ts';
import { peopleOf } from './peopleOf.ts';

/**
 * Every product that was shown, in order of people: rows of one person follow each other. Whoever
 * chooses versions chooses them for people, so people are the samples and products shown are not.
 */
export type ExposureLog = {
  readonly length: number;
  readonly people: number;
  /** Rows of person p: from start[p] to start[p + 1]. */
  readonly start: Int32Array;
  /** Code of the list that the product stood in. */
  readonly list: Int32Array;
  /** Epoch ms; NaN where unknown. */
  readonly at: Float64Array;
  /** Place in `versions`. */
  readonly version: Int32Array;
  /** Codes of `exposures.version`, in order of first appearance; −1 for rows that name none. */
  readonly versions: readonly number[];
  /** Place in `EXPOSURE_PLACEMENTS`. */
  readonly placement: Uint8Array;
  /** From 1; 0 where unknown. */
  readonly position: Uint8Array;
  /** Of `ANSWER`. */
  readonly clicked: Uint8Array;
  readonly bought: Uint8Array;
  /** Minor units of the row's currency; NaN where none is stated. */
  readonly amount: Float64Array;
  /** Code of `orderLines.currency`, or −1. */
  readonly currency: Int32Array;
  /** Of `FEEDBACK`. */
  readonly feedback: Uint8Array;
};

/** Gathers the visible rows, sorted by person. */
export function exposureLog({ rows: total, chunks }: ExposureRead): ExposureLog {
  const columns = {
    list: new Int32Array(total),
    at: new Float64Array(total),
    version: new Int32Array(total),
    placement: new Uint8Array(total),
    position: new Uint8Array(total),
    clicked: new Uint8Array(total),
    bought: new Uint8Array(total),
    amount: new Float64Array(total),
    currency: new Int32Array(total),
    feedback: new Uint8Array(total),
  };
  const { person, people } = peopleOf(chunks);
  const start = new Int32Array(people + 1);
  for (const each of person) if (each >= 0) start[each + 1] = (start[each + 1] ?? 0) + 1;
  for (let p = 0; p < people; p++) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
  const next = start.slice(0, people);

  const versions: number[] = [];
  const placeOfVersion = new Map<number, number>();
  let from = 0;
  for (const { rows, hidden, columns: own } of chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const p = person[from + row] ?? 0;
      const to = next[p] ?? 0;
      next[p] = to + 1;
      const code = own.version.values[row] ?? -1;
      let version = placeOfVersion.get(code);
      if (version === undefined) {
        version = versions.push(code) - 1;
        placeOfVersion.set(code, version);
      }
      columns.list[to] = own.exposure.values[row] ?? -1;
      columns.at[to] = own.at.values[row] ?? NaN;
      columns.version[to] = version;
      columns.placement[to] = own.placement.values[row] ?? 0;
      columns.position[to] = own.position.values[row] ?? 0;
      columns.clicked[to] = own.clicked.values[row] ?? 0;
      columns.bought[to] = own.bought.values[row] ?? 0;
      columns.amount[to] = own.amount.values[row] ?? NaN;
      columns.currency[to] = own.currency.values[row] ?? -1;
      columns.feedback[to] = own.feedback.values[row] ?? 0;
    }
    from += rows;
  }
  return { ...columns, length: start[people] ?? 0, people, start, versions };
}
