import { moveStock } from '../../../../shared/data/gifts/moveStock.ts';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { assertDrawsHere } from '../draws/assertDrawsHere.ts';
import { HandOutRefused } from './handOutRefused.ts';
import { HAND_OUT_TABLES, takeGiftBack } from './issueGifts.ts';

type One = { readonly id: string };

/**
 * Takes a prize or a code back that nobody has seen or got yet. Handing it out anew is the way back.
 * @throws HandOutRefused, DrawRefused on another computer than the shop's
 */
export const takePrizeBack = defineWrite({
  name: 'prize.takeBack',
  undoable: false,
  tables: [...HAND_OUT_TABLES, 'settings'],
  run: async (records, { id }: One, context) => {
    await assertDrawsHere(records, context.machine);
    const { source, person } = await takeGiftBack(records, id, context);
    return { result: undefined, subject: source, details: { person } };
  },
});

/** Notes that a piece has left the shop. @throws HandOutRefused, DrawRefused */
export const sendPrize = defineWrite({
  name: 'prize.send',
  undoable: false,
  tables: [...HAND_OUT_TABLES, 'settings'],
  run: async (records, { id }: One, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await records.get('prizeIssues', id);
    if (row?.state !== 'issued') throw new HandOutRefused({ reason: 'gone' });
    // What is held as a code is no piece that could leave.
    if (await records.first('couponCodes', 'redemption', id)) {
      throw new HandOutRefused({ reason: 'gone' });
    }
    await moveStock(records, 'sent', row, context);
    const { now, actor } = context;
    await records.put('prizeIssues', id, { ...row, state: 'sent', at: now, by: actor });
    return { result: undefined, subject: row.source, details: { person: row.person } };
  },
});

/**
 * Shows the codes of people, each once; the audit trail has that they were, not the codes. What has been
 * seen cannot be taken back.
 *
 * @returns code by id of what was handed out; those that were shown before are left out
 * @throws HandOutRefused where all of them were
 */
export const showPrizeCodes = defineWrite({
  name: 'prize.showCodes',
  undoable: false,
  tables: [...HAND_OUT_TABLES, 'settings'],
  run: async (records, { ids }: { readonly ids: readonly string[] }, context) => {
    await assertDrawsHere(records, context.machine);
    const codes = new Map<string, string>();
    let source = '';
    let shownAt: number | null = null;
    for (const id of ids) {
      const row = await records.get('prizeIssues', id);
      const held = await records.first('couponCodes', 'redemption', id);
      if (row?.state !== 'issued' || !held) continue;
      shownAt ??= row.shownAt;
      if (row.shownAt !== null) continue;
      source = row.source;
      codes.set(id, held.code);
      await records.put('prizeIssues', id, { ...row, shownAt: context.now });
    }
    if (codes.size === 0 && shownAt !== null) {
      throw new HandOutRefused({ reason: 'shownBefore', at: shownAt });
    }
    if (codes.size === 0) throw new HandOutRefused({ reason: 'gone' });
    return { result: codes, subject: source, details: { count: codes.size } };
  },
});
