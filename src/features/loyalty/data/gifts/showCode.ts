import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';

/** It was shown before, which happens once: nothing was written. */
export class CodeShownBefore extends Error {
  override readonly name = 'CodeShownBefore';
  /** Epoch ms. */
  readonly shownAt: number;

  constructor(shownAt: number) {
    super('the code was shown before');
    this.shownAt = shownAt;
  }
}

/**
 * Shows the code of a redemption that was fulfilled, once; the audit trail has that it was, not the
 * code. What has been seen cannot be taken back, so from now on the redemption stands.
 *
 * @throws CodeShownBefore
 */
export const showCode = defineWrite({
  name: 'redemption.showCode',
  undoable: false,
  tables: ['redemptions', 'couponCodes'],
  run: async (records, { id }: { readonly id: string }, { now }) => {
    const row = await records.get('redemptions', id);
    const held = await records.first('couponCodes', 'redemption', id);
    if (row?.state !== 'fulfilled' || !held) throw new Error(`no code to show for ${id}`);
    if (row.shownAt !== null) throw new CodeShownBefore(row.shownAt);
    await records.put('redemptions', id, { ...row, shownAt: now });
    return { result: held.code, subject: id, details: { gift: row.gift } };
  },
});
