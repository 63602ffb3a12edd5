import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { outsideScores } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';

/** Imported scores, side by side, in the order of their imports: a later one is newer. */
export type ScoreRows = {
  readonly length: number;
  /** Place in the list of models. */
  readonly model: Int32Array;
  /** Codes of `customers.customer` and `products.product`; neither need be known otherwise. */
  readonly customer: Int32Array;
  readonly product: Int32Array;
  /** On the model's own scale; higher is better. */
  readonly score: Float64Array;
};

export type OutsideScores = {
  /** In order of their first score; '' for scores whose file names no model. */
  readonly models: readonly string[];
  readonly rows: ScoreRows;
  /** Rows left out because a later one scores the same customer and product by the same model. */
  readonly repeated: number;
};

/** The scores of other models as they are stored, each customer and product once for each model. */
export async function outsideScoresOf({ facts }: JobContext): Promise<OutsideScores> {
  const { scored } = await facts.read({
    scored: columnsOf(outsideScores, 'model', 'customer', 'product', 'score'),
  });
  const names = await facts.dictionary('outsideScores.model');
  const models: string[] = [];
  const placeOf = new Map<number, number>();
  const model = new Int32Array(scored.rows);
  const customer = new Int32Array(scored.rows);
  const product = new Int32Array(scored.rows);
  const score = new Float64Array(scored.rows);
  let length = 0;
  for (const { rows, hidden, columns } of scored.chunks) {
    const unit = 10 ** columns.score.scale;
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const code = columns.model.values[row] ?? -1;
      let place = placeOf.get(code);
      if (place === undefined) {
        place = models.push(names.valueAt(code)) - 1;
        placeOf.set(code, place);
      }
      model[length] = place;
      customer[length] = columns.customer.values[row] ?? -1;
      product[length] = columns.product.values[row] ?? -1;
      score[length++] = (columns.score.values[row] ?? NaN) / unit;
    }
  }
  const kept = lastOfEach(length, model, customer, product);
  return {
    models,
    rows: {
      length: kept.length,
      model: model.filter((_, row) => kept.has(row)),
      customer: customer.filter((_, row) => kept.has(row)),
      product: product.filter((_, row) => kept.has(row)),
      score: score.filter((_, row) => kept.has(row)),
    },
    repeated: length - kept.length,
  };
}

/** Which rows are the last of their model, customer and product. */
function lastOfEach(
  length: number,
  model: Int32Array,
  customer: Int32Array,
  product: Int32Array,
): { readonly length: number; readonly has: (row: number) => boolean } {
  const order = new Uint32Array(length).map((_, row) => row);
  const compare = (a: number, b: number) =>
    (model[a] ?? 0) - (model[b] ?? 0) ||
    (customer[a] ?? 0) - (customer[b] ?? 0) ||
    (product[a] ?? 0) - (product[b] ?? 0) ||
    a - b;
  order.sort(compare);
  const keep = new Uint8Array(length);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = order[i] ?? 0;
    const next = order[i + 1];
    const isRepeated =
      next !== undefined &&
      model[row] === model[next] &&
      customer[row] === customer[next] &&
      product[row] === product[next];
    if (isRepeated) continue;
    keep[row] = 1;
    kept++;
  }
  return { length: kept, has: (row) => keep[row] === 1 };
}
