import type {
  DecimalBuilder,
  FlagBuilder,
} from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { isScale, USUAL_SCALES, type AnswerScales, type GoodEnd } from '../answerScales.ts';
import type { TargetField } from '../importFields.ts';
import { answerScore, type AnswerScore } from '../values/answerScore.ts';
import { directionWord } from '../values/directionWord.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

/** Columns of one question that is answered on a scale; −1 where the file has none. */
type ScaleColumns = {
  readonly score: TargetField;
  readonly scale: TargetField;
  readonly direction?: TargetField;
};

/**
 * Scores from 1 up to the highest of their scale, stored so that the highest is the best: scales that
 * count the other way are turned round. An answer that is not on its scale keeps its row out.
 */
export class ScaleCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builders: { readonly score: DecimalBuilder; readonly scale: FlagBuilder };
  readonly #usual: { readonly scale: number; readonly good: GoodEnd };
  readonly #score: number;
  readonly #scale: number;
  readonly #direction: number;
  readonly #scores: WordCells<AnswerScore | 'none' | 'unknown'>;
  readonly #scales: WordCells<number | null>;
  // null for an empty cell; WordCells takes undefined for "not asked yet".
  readonly #directions: WordCells<GoodEnd | 'unknown' | null>;
  /** Of each row of the last batch: hundredths, NaN where there is none; and the highest. */
  #hundredths = new Float64Array(0);
  #highest = new Uint8Array(0);

  constructor(
    setup: ReaderSetup,
    question: 'csat' | 'ces',
    fields: ScaleColumns,
    builders: { readonly score: DecimalBuilder; readonly scale: FlagBuilder },
  ) {
    const { plan, codec } = setup;
    const column = (field: TargetField | undefined) =>
      field === undefined ? -1 : plan.mapping.indexOf(field);
    this.#setup = setup;
    this.#builders = builders;
    this.#usual = usualOf(plan.scales ?? USUAL_SCALES, question);
    this.#score = column(fields.score);
    this.#scale = column(fields.scale);
    this.#direction = column(fields.direction);
    this.#scores = new WordCells(codec, answerScore);
    this.#scales = new WordCells<number | null>(codec, scaleWord);
    this.#directions = new WordCells<GoodEnd | 'unknown' | null>(codec, (word) => {
      const end = directionWord(word);
      return end === undefined ? 'unknown' : end;
    });
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    if (this.#hundredths.length < batch.rows) {
      this.#hundredths = new Float64Array(batch.rows);
      this.#highest = new Uint8Array(batch.rows);
    }
    for (let row = 0; row < batch.rows; row++) {
      this.#hundredths[row] = NaN;
      this.#highest[row] = 0;
      if (bad[row] === ROW_STATE.broken) continue;
      const wrong = this.#read(batch, row);
      if (wrong === undefined) continue;
      bad[row] = ROW_STATE.bad;
      this.#setup.log.error('notOnScale', wrong, batch, row);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      const hundredths = this.#hundredths[row] ?? NaN;
      if (hundredths % 100 === 0) this.#builders.score.push(hundredths / 100, 0);
      else if (hundredths % 10 === 0) this.#builders.score.push(hundredths / 10, 1);
      else this.#builders.score.push(hundredths, Number.isNaN(hundredths) ? 0 : 2);
      this.#builders.scale.push(this.#highest[row] ?? 0);
      if (this.#direction < 0) return;
      if (this.#directions.meaning(batch, row, this.#direction) === 'unknown')
        this.#setup.log.note('unknownWord', this.#direction, batch, row);
    });
  }

  /** @returns the column of a cell that cannot be taken */
  #read(batch: CellBatch, row: number): number | undefined {
    const answer = this.#scores.meaning(batch, row, this.#score);
    if (answer === 'unknown') return this.#score;
    if (answer === 'none') return undefined;
    const stated = this.#scale < 0 ? 0 : this.#scales.meaning(batch, row, this.#scale);
    if (stated === null) return this.#scale;
    const highest = answer.scale ?? (stated === 0 ? this.#usual.scale : stated);
    const { hundredths } = answer;
    if (!isScale(highest) || hundredths < 100 || hundredths > highest * 100) return this.#score;
    const isTurned = !answer.isWord && this.#goodEnd(batch, row) === 'lowest';
    this.#hundredths[row] = isTurned ? (highest + 1) * 100 - hundredths : hundredths;
    this.#highest[row] = highest;
    return undefined;
  }

  #goodEnd(batch: CellBatch, row: number): GoodEnd {
    if (this.#direction < 0) return this.#usual.good;
    const said = this.#directions.meaning(batch, row, this.#direction);
    return said === null || said === 'unknown' ? this.#usual.good : said;
  }
}

function usualOf(scales: AnswerScales, question: 'csat' | 'ces') {
  return question === 'csat'
    ? { scale: scales.csat, good: scales.csatBest }
    : { scale: scales.ces, good: scales.cesEasiest };
}

/** 0 for an empty cell; null for what is no scale. */
function scaleWord(text: string): number | null {
  if (text === '') return 0;
  const scale = /^\d{1,2}(?:[.,]0+)?$/.test(text) ? Number(text.replace(/[.,].*$/, '')) : NaN;
  return isScale(scale) ? scale : null;
}
