import type { Prize } from '../../../../shared/domain/community/drawRecords.ts';

/** Pieces of all prizes. */
export function piecesOf(prizes: readonly Prize[]): number {
  return prizes.reduce((sum, { pieces }) => sum + pieces, 0);
}
