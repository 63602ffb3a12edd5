import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { drawProof, drawResult, type DrawInput, type DrawProof } from './drawProof.ts';

/** What decided a stored draw. */
export function drawInput(row: DrawRow): DrawInput {
  const { method, list, seed, value, prizes, groupCap, forfeits } = row;
  return {
    ...{ method, list, seed, value, groupCap, forfeits },
    // Which gift of the catalogue it is decides nothing, and is no part of what is published.
    prizes: prizes.map(({ id, name, pieces }) => ({ id, name, pieces })),
  };
}

/** The proof of a stored draw, also of one called off afterwards; null before it was drawn. */
export function proofOfDraw(row: DrawRow): DrawProof | null {
  const { name, source, frozenAt } = row;
  if (row.drawnAt === null || source === null || frozenAt === null) return null;
  return drawProof(drawInput(row), { name, source, frozenAt: new Date(frozenAt).toISOString() });
}

/**
 * Ids of those who hold a prize of each draw that was drawn, the last draw first.
 *
 * @param count so many of the last draws; each with 20,000 entries takes a tenth of a second or so
 */
export function winnersOfDraws(rows: readonly DrawRow[], count = rows.length): string[][] {
  return rows
    .filter(({ phase }) => phase === 'drawn')
    .sort((a, b) => (b.drawnAt ?? 0) - (a.drawnAt ?? 0))
    .slice(0, count)
    .map((row) => drawResult(drawInput(row)).awards.flatMap(({ entry }) => entry ?? []));
}
