import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { availableOf, stockOf } from '../../../../shared/domain/gifts/stock.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';

/** Fewer pieces are free than are to be written off: nothing was written. */
export class StockTooLow extends Error {
  override readonly name = 'StockTooLow';
  readonly available: number;

  constructor(available: number) {
    super('the stock is too low');
    this.available = available;
  }
}

export type StockChange = {
  /** Made by the page once for each time that its form is filled in, so that twice is once. */
  readonly id: string;
  readonly gift: string;
  /** Pieces, above 0. */
  readonly quantity: number;
  /** Why, or from where; not empty for a write-off. */
  readonly note: string;
};

const LARGEST = 1_000_000;

/** New pieces of a gift have come in. @throws RedemptionRefused where this is not the computer for it */
export const receiveStock = defineWrite({
  name: 'gift.receiveStock',
  undoable: false,
  tables: ['stockMovements', 'settings'],
  run: async (records, change: StockChange, { actor, machine, now }) => {
    await assertRedeemsHere(records, machine);
    const { gift, quantity, note } = checked(change);
    const id = `receive:${change.id}`;
    const row = { id, gift, kind: 'received', quantity, at: now, by: actor, note } as const;
    if (!(await records.get('stockMovements', id))) await records.put('stockMovements', id, row);
    return { result: undefined, subject: gift, details: { count: quantity } };
  },
});

/**
 * Pieces are lost, broken or given away otherwise.
 * @throws StockTooLow, RedemptionRefused; then nothing is written
 */
export const writeOffStock = defineWrite({
  name: 'gift.writeOff',
  undoable: false,
  tables: ['stockMovements', 'settings'],
  run: async (records, change: StockChange, { actor, machine, now }) => {
    await assertRedeemsHere(records, machine);
    const { gift, quantity, note } = checked(change);
    if (note === '') throw new RangeError('a write-off without a reason');
    const id = `writeOff:${change.id}`;
    if (!(await records.get('stockMovements', id))) {
      const available = availableOf(stockOf(await records.where('stockMovements', 'gift', gift)));
      if (available < quantity) throw new StockTooLow(available);
      const row = { id, gift, kind: 'writtenOff', quantity, at: now, by: actor, note } as const;
      await records.put('stockMovements', id, row);
    }
    return { result: undefined, subject: gift, details: { count: quantity } };
  },
});

function checked({ gift, quantity, note }: StockChange) {
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > LARGEST) {
    throw new RangeError(`no movement of ${quantity} pieces`);
  }
  return { gift, quantity, note: note.trim() };
}
