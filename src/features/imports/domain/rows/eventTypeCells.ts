import type { FlagBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { EVENT_TYPES, PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { eventWord, type EventMeaning, type PaymentResult } from '../values/eventWord.ts';
import { resultWord } from '../values/resultWord.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

/**
 * What each event is, and how a payment ended: by its own column, or as the word for the event says
 * ('purchase' is a payment that succeeded). A file of one type has it in the plan.
 */
export class EventTypeCells implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builders: { readonly type: FlagBuilder; readonly result: FlagBuilder };
  readonly #typeColumn: number;
  readonly #resultColumn: number;
  readonly #types: WordCells<EventMeaning | null>;
  readonly #results: WordCells<PaymentResult | null>;

  constructor(
    setup: ReaderSetup,
    builders: { readonly type: FlagBuilder; readonly result: FlagBuilder },
  ) {
    const { plan, codec } = setup;
    this.#setup = setup;
    this.#builders = builders;
    this.#typeColumn = plan.mapping.indexOf('type');
    this.#resultColumn = plan.mapping.indexOf('result');
    // null for unknown: WordCells takes undefined for "not asked yet".
    this.#types = new WordCells<EventMeaning | null>(codec, (word) => eventWord(word) ?? null);
    this.#results = new WordCells<PaymentResult | null>(codec, (word) =>
      word === '' ? PAYMENT_RESULT.none : (resultWord(word) ?? null),
    );
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    const column = this.#typeColumn;
    if (column < 0) return;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] === ROW_STATE.broken || this.#types.meaning(batch, row, column)) continue;
      bad[row] = ROW_STATE.bad;
      this.#setup.log.error('unknownEvent', column, batch, row);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const { type, result } = this.#builders;
    eachGood(batch, bad, (row) => {
      const meaning = this.#meaning(batch, row);
      type.push(EVENT_TYPES.indexOf(meaning.type));
      const stated = this.#stated(batch, row);
      result.push(stated === PAYMENT_RESULT.none ? meaning.result : stated);
    });
  }

  #meaning(batch: CellBatch, row: number): EventMeaning {
    const said =
      this.#typeColumn < 0 ? undefined : this.#types.meaning(batch, row, this.#typeColumn);
    if (said) return said;
    // While the type has to be asked, rows are read as views; nothing is stored so.
    const type = this.#setup.plan.eventType ?? 'view';
    return { type, result: PAYMENT_RESULT.none };
  }

  #stated(batch: CellBatch, row: number): PaymentResult {
    const column = this.#resultColumn;
    if (column < 0) return PAYMENT_RESULT.none;
    const said = this.#results.meaning(batch, row, column);
    if (said !== null) return said;
    this.#setup.log.note('unknownWord', column, batch, row);
    return PAYMENT_RESULT.none;
  }
}
