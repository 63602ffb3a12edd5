import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';

/** Codes of the same name are there already, of this gift or another: nothing was written. */
export class CodesKnown extends Error {
  override readonly name = 'CodesKnown';
  readonly count: number;

  constructor(count: number) {
    super(`${count} codes are there already`);
    this.count = count;
  }
}

/** As many as one entry of the audit trail still tells well. */
export const MOST_CODES = 5_000;

export type NewCodes = {
  readonly gift: string;
  /** Each once: made by `makeCode`, or the shop's own. */
  readonly codes: readonly string[];
};

/** Adds codes to the pool of a gift. @throws CodesKnown, RedemptionRefused; then nothing is written */
export const addCodes = defineWrite({
  name: 'gift.addCodes',
  undoable: false,
  tables: ['couponCodes', 'settings'],
  run: async (records, { gift, codes }: NewCodes, { actor, machine, now }) => {
    await assertRedeemsHere(records, machine);
    const unique = new Set(codes);
    if (unique.size === 0 || unique.size > MOST_CODES) {
      throw new RangeError(`${unique.size} codes at once`);
    }
    let known = codes.length - unique.size;
    for (const code of unique) if (await records.get('couponCodes', code)) known++;
    if (known > 0) throw new CodesKnown(known);
    for (const code of unique) {
      const free = { pool: gift, redemption: '' };
      await records.put('couponCodes', code, { code, gift, ...free, addedAt: now, by: actor });
    }
    return { result: unique.size, subject: gift, details: { count: unique.size } };
  },
});
