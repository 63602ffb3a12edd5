import type { FactChunk } from '../../../../shared/domain/facts/columnTypes.ts';
import type { events } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';

/**
 * Whether any event that is seen has a time, and the newest one up to now.
 * @param now epoch ms
 */
export function eventCoverage(
  chunks: readonly FactChunk<typeof events, 'at'>[],
  now: number,
): { readonly timed: boolean; readonly through: number | null } {
  let timed = false;
  let through = -Infinity;
  for (const { columns, hidden, rows } of chunks) {
    const { values } = columns.at;
    for (let row = 0; row < rows; row++) {
      const when = values[row] ?? NaN;
      if (Number.isNaN(when) || isHidden(hidden, row)) continue;
      timed = true;
      if (when <= now && when > through) through = when;
    }
  }
  return { timed, through: through === -Infinity ? null : through };
}
