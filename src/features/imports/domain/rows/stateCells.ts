import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { lineState, type LineState } from '../values/lineState.ts';
import type { ColumnTargets } from './columnTargets.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

/** Tells sales from returns and cancelled lines. */
export class StateCells {
  readonly #prefix: Uint8Array;
  readonly #orderColumn: number;
  readonly #statusColumns: readonly number[];
  readonly #words: WordCells<LineState>;
  readonly #cell = new CleanCell();

  constructor({ plan, codec }: ReaderSetup, targets: ColumnTargets) {
    this.#prefix = codec.encoder.encode(plan.returnPrefix);
    this.#orderColumn = targets.of('order');
    this.#statusColumns = targets.allOf('status');
    this.#words = new WordCells(codec, lineState);
  }

  /**
   * Cancelled where a status says so; a return where a status says so, the order number has the
   * plan's prefix, or the quantity is negative.
   */
  of(batch: CellBatch, row: number, quantity: number): LineState {
    let state: LineState = LINE_STATE.sale;
    for (const column of this.#statusColumns) {
      const said = this.#words.meaning(batch, row, column);
      if (said === LINE_STATE.cancelled) return said;
      if (said === LINE_STATE.return) state = said;
    }
    if (quantity < 0 || this.#hasPrefix(batch, row)) state = LINE_STATE.return;
    return state;
  }

  #hasPrefix({ bytes, columns, starts, ends }: CellBatch, row: number): boolean {
    const prefix = this.#prefix;
    if (prefix.length === 0) return false;
    const at = row * columns + this.#orderColumn;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    const { start, end } = this.#cell;
    if (end - start < prefix.length) return false;
    return prefix.every((byte, i) => bytes[start + i] === byte);
  }
}
