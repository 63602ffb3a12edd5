import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import type { Award } from './prizeAwards.ts';

/** Awards as a page has computed them, and after which forfeits. */
export type SeenAwards = {
  readonly forfeits: readonly string[];
  readonly awards: readonly Award[];
};

/**
 * Whether they are still so: once drawn, nothing but the forfeits of a draw can change, and awards follow
 * from the rest.
 */
export function isCurrent({ forfeits }: Pick<DrawRow, 'forfeits'>, seen: SeenAwards): boolean {
  return JSON.stringify(forfeits) === JSON.stringify(seen.forfeits);
}

/** Id of what a winner gets for a piece of a prize, see `PrizeIssueRow`. */
export function issueOf(draw: string, { prize, piece, entry }: Award): string {
  return `issue:${draw}:${entry ?? ''}:${prize}.${piece}`;
}
