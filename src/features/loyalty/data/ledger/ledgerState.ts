import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PointsStateRow } from '../../../../shared/data/ledgerRows.ts';

/** Key of the one row of `pointsState`. */
export const LEDGER = 'ledger';

/** A ledger in which nothing is booked. */
export const EMPTY_LEDGER: PointsStateRow = {
  key: LEDGER,
  sequence: 0,
  lots: 0,
  parts: 0,
  head: '',
  bookedAt: 0,
  since: null,
  through: 0,
};

export async function ledgerState(db: WorkspaceDb): Promise<PointsStateRow> {
  return (await db.pointsState.get(LEDGER)) ?? EMPTY_LEDGER;
}

/** The clock of this computer is behind the last booking: what is booked now would lie before it. */
export class ClockSetBack extends Error {
  override readonly name = 'ClockSetBack';
  readonly bookedAt: number;

  constructor(bookedAt: number) {
    super('the clock is behind the last booking');
    this.bookedAt = bookedAt;
  }
}
