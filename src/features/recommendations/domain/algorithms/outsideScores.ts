import type { SparseRows } from '../interactions/sparseRows.ts';
import type { Model } from './model.ts';

/**
 * Scores of another model, imported: customers × products, by place. Who or what is not in them
 * scores 0. Nobody knows how they came about, so there are no contributions.
 */
export function outsideScores({ rows, start, column, value }: SparseRows): Model {
  return {
    score: ({ user }, into) => {
      into.fill(0);
      if (user < 0 || user >= rows) return;
      const end = start[user + 1] ?? 0;
      for (let e = start[user] ?? 0; e < end; e++) into[column[e] ?? 0] = value[e] ?? 0;
    },
    contributions: () => null,
  };
}
