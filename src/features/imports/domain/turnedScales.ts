import type { BuiltTable } from '../../../shared/domain/facts/columnBuilders.ts';

/** Scores of a survey that say how good something was. */
export const SCORED = ['nps', 'csat', 'ces'] as const;
export type Scored = (typeof SCORED)[number];

/** Two scores of the same responses that contradict each other. */
export type TurnedScales = {
  readonly scores: readonly [Scored, Scored];
  /** Responses that have both. */
  readonly responses: number;
  /** Pearson's correlation of the two, from −1 to 0. */
  readonly correlation: number;
};

/** Fewer responses than this say nothing; nor does a weaker contradiction. */
const RESPONSES = 20;
const CORRELATION = -0.3;

/**
 * Whether one of a file's scales was read the wrong way round: who is satisfied recommends, and found
 * it easy, so that scores of the same responses go together. Where they clearly do not, one of the
 * two counts the other way than it was read.
 */
export function turnedScales(built: BuiltTable): TurnedScales[] {
  if (built.table.name !== 'surveyAnswers') return [];
  const shares = new Map(SCORED.map((score) => [score, sharesOf(built, score)]));
  const pairs: readonly (readonly [Scored, Scored])[] = [
    ['nps', 'csat'],
    ['nps', 'ces'],
    ['csat', 'ces'],
  ];
  return pairs.flatMap(([a, b]): TurnedScales[] => {
    const first = shares.get(a) ?? [];
    const second = shares.get(b) ?? [];
    const both = first.flatMap((x, row): (readonly [number, number])[] => {
      const y = second[row] ?? NaN;
      return Number.isNaN(x) || Number.isNaN(y) ? [] : [[x, y]];
    });
    if (both.length < RESPONSES) return [];
    const correlation = pearson(both);
    if (!(correlation <= CORRELATION)) return [];
    return [{ scores: [a, b], responses: both.length, correlation }];
  });
}

/** The score of each row as a share of its own scale; NaN where there is none. */
function sharesOf({ columns }: BuiltTable, score: Scored): number[] {
  const data = columns.get(score);
  if (data?.type !== 'decimal') return [];
  const scale = columns.get(`${score}Scale`);
  return Array.from(data.values, (units, row) => {
    const value = units / 10 ** data.scale;
    if (score === 'nps') return value / 10;
    const highest = scale?.type === 'flag' ? (scale.values[row] ?? 0) : 0;
    return highest < 2 ? NaN : (value - 1) / (highest - 1);
  });
}

/** Pearson's product-moment correlation; NaN where one of the two does not vary. */
function pearson(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
