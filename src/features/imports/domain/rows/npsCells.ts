import type { DecimalBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { answerScore } from '../values/answerScore.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

/** How likely customers are to recommend the shop, whole, 0 to 10. Anything else stays out. */
export class NpsCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #column: number;
  readonly #builder: DecimalBuilder;
  readonly #scores: WordCells<number | null>;

  constructor(setup: ReaderSetup, builder: DecimalBuilder) {
    this.#setup = setup;
    this.#column = setup.plan.mapping.indexOf('nps');
    this.#builder = builder;
    this.#scores = new WordCells<number | null>(setup.codec, npsScore);
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] === ROW_STATE.broken) continue;
      if (this.#scores.meaning(batch, row, this.#column) !== null) continue;
      bad[row] = ROW_STATE.bad;
      this.#setup.log.error('notOnScale', this.#column, batch, row);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      this.#builder.push(this.#scores.meaning(batch, row, this.#column) ?? NaN, 0);
    });
  }
}

/** NaN where nothing was answered, null for what is no whole number from 0 to 10. */
function npsScore(text: string): number | null {
  const answer = answerScore(text);
  if (answer === 'none') return NaN;
  if (answer === 'unknown' || answer.isWord || (answer.scale ?? 10) !== 10) return null;
  const score = answer.hundredths / 100;
  return Number.isInteger(score) && score <= 10 ? score : null;
}
