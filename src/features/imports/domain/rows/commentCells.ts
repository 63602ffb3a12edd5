import type { TextBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { isSkipped } from '../values/answerScore.ts';
import { ColumnTargets } from './columnTargets.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** The number that a survey puts in front of its questions: '3、', '3.', 'Q3:'. */
const NUMBER = /^\s*(?:Q\s*)?\d+\s*[、.．:：)）]\s*/iu;
const ENDED = /[?？:：]$/u;

/**
 * What was answered in words. Of several columns each answer stands on its line behind its question,
 * which is the column's header; of a single one it stands alone.
 */
export class CommentCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: TextBuilder;
  readonly #columns: readonly number[];
  readonly #questions: readonly string[];
  readonly #cell = new CleanCell();

  constructor(setup: ReaderSetup, builder: TextBuilder) {
    this.#setup = setup;
    this.#builder = builder;
    this.#columns = new ColumnTargets(setup.plan).allOf('comment');
    this.#questions = this.#columns.map((column) => questionOf(setup.columns[column] ?? ''));
  }

  check(): void {
    // Any words will do.
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const [only, ...others] = this.#columns;
    eachGood(batch, bad, (row) => {
      if (only !== undefined && others.length === 0) {
        this.#builder.push(this.#text(batch, row, only));
        return;
      }
      const lines = this.#columns.flatMap((column, i) => {
        const text = this.#text(batch, row, column).replace(/\s+/gu, ' ');
        return text === '' ? [] : [`${this.#questions[i] ?? ''} ${text}`];
      });
      this.#builder.push(lines.join('\n'));
    });
  }

  #text({ bytes, columns, starts, ends }: CellBatch, row: number, column: number): string {
    const at = row * columns + column;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    const { start, end } = this.#cell;
    if (start >= end) return '';
    const text = this.#setup.textOf(bytes, start, end);
    return isSkipped(text) ? '' : text;
  }
}

function questionOf(header: string): string {
  const question = header.replace(/\s+/gu, ' ').replace(NUMBER, '').trim();
  return ENDED.test(question) ? question : `${question}:`;
}
