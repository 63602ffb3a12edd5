import { MISSING_CODE, type FactChunk } from '../../../../shared/domain/facts/columnTypes.ts';
import type { events } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';

/** The first event of each visit, one entry a visit. */
export type VisitOpenings = {
  /** Row over all chunks. */
  readonly rows: Uint32Array;
  /** Chunk and row, 16 bits. */
  readonly places: Uint32Array;
  /** Epoch ms; 0 where events have no times. */
  readonly at: Float64Array;
};

/**
 * The first event of each visit, whatever its type: by time, then by place.
 * @param timed whether any event has a time: then those without take no part
 */
export function visitOpenings(
  chunks: readonly FactChunk<typeof events, 'at' | 'visit'>[],
  timed: boolean,
): VisitOpenings {
  /** Row + 1 by visit, 0 for none. */
  let first = new Uint32Array(1024);
  let places = new Uint32Array(1024);
  let times = new Float64Array(1024);
  let base = 0;
  chunks.forEach(({ columns, hidden, rows }, chunk) => {
    const [at, visits] = [columns.at.values, columns.visit.values];
    for (let row = 0; row < rows; row++) {
      const visit = visits[row] ?? MISSING_CODE;
      const when = timed ? (at[row] ?? NaN) : 0;
      if (visit < 0 || Number.isNaN(when) || isHidden(hidden, row)) continue;
      if (visit >= first.length) {
        const size = Math.max(visit + 1, first.length * 2);
        first = widened(first, new Uint32Array(size));
        places = widened(places, new Uint32Array(size));
        times = widened(times, new Float64Array(size));
      }
      if (first[visit] !== 0 && when >= (times[visit] ?? 0)) continue;
      first[visit] = base + row + 1;
      places[visit] = (chunk << 16) | row;
      times[visit] = when;
    }
    base += rows;
  });
  const begun = (_: number, visit: number) => first[visit] !== 0;
  return {
    rows: first.filter(begun).map((row) => row - 1),
    places: places.filter(begun),
    at: times.filter(begun),
  };
}

function widened<A extends Uint32Array | Float64Array>(from: A, into: A): A {
  into.set(from);
  return into;
}
