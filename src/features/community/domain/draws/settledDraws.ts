import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';

/** Tells two states of drawn draws apart: which there are, and who gave a prize up. */
export function settledDraws(rows: readonly DrawRow[]): string {
  return JSON.stringify(
    rows
      .filter(({ phase }) => phase === 'drawn')
      .map(({ id, forfeits }) => [id, forfeits])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}
