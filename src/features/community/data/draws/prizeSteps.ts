import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { isCurrent, issueOf, type SeenAwards } from '../../domain/draws/seenAwards.ts';
import { HandOutRefused } from '../prizes/handOutRefused.ts';
import { HAND_OUT_TABLES, issueGifts, takeGiftBack, type Wanted } from '../prizes/issueGifts.ts';
import { assertDrawsHere } from './assertDrawsHere.ts';
import { DrawRefused } from './drawRefused.ts';
import { drawIn, putDraw } from './drawWrites.ts';

export type Forfeit = {
  readonly id: string;
  readonly entry: string;
  /** Who holds what before. */
  readonly seen: SeenAwards;
};

/**
 * Notes that a winner gave the prize up, so that it goes to the next. @throws DrawRefused, also where the
 * prize was handed out from stock: then `passPrizeOn` does it
 */
export const forfeitPrize = defineWrite({
  name: 'draw.forfeit',
  undoable: true,
  tables: ['draws', 'settings', 'prizeIssues'],
  run: async (records, { id, entry, seen }: Forfeit, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, id, ['drawn']);
    const award = awardOf(row, entry, seen);
    const issued = await records.get('prizeIssues', issueOf(id, award));
    if (issued && issued.state !== 'takenBack') throw new DrawRefused({ reason: 'issued' });
    await putDraw(records, { ...row, forfeits: [...row.forfeits, entry] }, context);
    return { result: undefined, subject: id, details: { name: row.name, entry } };
  },
});

/**
 * Hands the winners' prizes out that are gifts of the shop: a piece is kept aside, or a code held. Those
 * who have theirs get nothing more.
 *
 * @returns how many were handed out now
 * @throws DrawRefused, HandOutRefused; then nothing is written
 */
export const issuePrizes = defineWrite({
  name: 'prize.issue',
  undoable: false,
  tables: [...HAND_OUT_TABLES, 'draws', 'settings'],
  run: async (records, { id, seen }: Pick<Forfeit, 'id' | 'seen'>, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, id, ['drawn']);
    if (!isCurrent(row, seen)) throw new DrawRefused({ reason: 'changed' });
    const count = await issueGifts(records, wantedOf(row, seen), context);
    if (count === 0) throw new HandOutRefused({ reason: 'nobody' });
    return { result: count, subject: id, details: { name: row.name, count } };
  },
});

/**
 * A winner gives up a prize that was handed out: it is taken back, and the next gets it, in one step.
 * @param after who holds what afterwards, for the same draw with one forfeit more
 * @throws DrawRefused, HandOutRefused where it has left the shop or its code was seen
 */
export const passPrizeOn = defineWrite({
  name: 'prize.passOn',
  undoable: false,
  tables: [...HAND_OUT_TABLES, 'draws', 'settings'],
  run: async (
    records,
    { id, entry, seen, after }: Forfeit & { readonly after: SeenAwards },
    context,
  ) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, id, ['drawn']);
    const award = awardOf(row, entry, seen);
    const next = { ...row, forfeits: [...row.forfeits, entry] };
    if (!isCurrent(next, after)) throw new DrawRefused({ reason: 'changed' });
    await takeGiftBack(records, issueOf(id, award), context);
    await putDraw(records, next, context);
    const piece = after.awards.filter((each) => {
      return each.prize === award.prize && each.piece === award.piece;
    });
    await issueGifts(records, wantedOf(row, { ...after, awards: piece }), context);
    return { result: undefined, subject: id, details: { name: row.name, entry } };
  },
});

/** @throws DrawRefused where they hold nothing, or somebody gave a prize up meanwhile */
function awardOf(row: DrawRow, entry: string, seen: SeenAwards) {
  if (!isCurrent(row, seen)) throw new DrawRefused({ reason: 'changed' });
  const award = seen.awards.find((each) => each.entry === entry);
  if (!award) throw new DrawRefused({ reason: 'noPrize' });
  return award;
}

function wantedOf({ id, prizes }: DrawRow, { awards }: SeenAwards): Wanted[] {
  const giftOf = new Map(prizes.map((prize) => [prize.id, prize.gift ?? '']));
  return awards.flatMap((award) => {
    const gift = giftOf.get(award.prize) ?? '';
    if (award.entry === null || gift === '') return [];
    return { id: issueOf(id, award), source: id, person: award.entry, gift };
  });
}
