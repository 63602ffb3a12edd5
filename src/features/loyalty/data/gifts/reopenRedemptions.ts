import type { RedemptionRow } from '../../../../shared/data/ledgerRows.ts';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { counts, roundOf } from '../../domain/gifts/redemption.ts';
import type { SettleRefusal } from '../../domain/gifts/redemptionRefusal.ts';
import { hasCodes, type Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { reservationOf, reserveAgain } from '../../domain/ledger/settleReservation.ts';
import { spendPoints } from '../../domain/ledger/spendPoints.ts';
import { bookForMember } from '../ledger/bookForMember.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';
import { availableIn } from '../../../../shared/data/gifts/availableIn.ts';
import { REDEMPTION_TABLES } from './giftTables.ts';
import { holdGift } from '../../../../shared/data/gifts/holdGift.ts';
import { livePolicyIn } from '../../../../shared/data/policies/livePolicyIn.ts';
import { moveStock } from '../../../../shared/data/gifts/moveStock.ts';
import { RedemptionRefused } from './redemptionRefused.ts';
import { settledNote, settleEach } from './settleOutcome.ts';

type Reopening = { readonly ids: readonly string[] };
type Context = { readonly actor: string; readonly now: number };

/**
 * Takes back that redemptions were fulfilled or cancelled: they wait again, at the price that they
 * had. After a cancellation points and gift must be there once more.
 *
 * @throws RedemptionRefused, ClockSetBack; then nothing is written
 */
export const reopenRedemptions = defineWrite({
  name: 'redemption.reopen',
  undoable: false,
  tables: REDEMPTION_TABLES,
  run: async (records, { ids }: Reopening, context) => {
    await assertRedeemsHere(records, context.machine);
    const catalogue = await livePolicyIn(records, giftCataloguePolicy, context.now);
    if (!catalogue) throw new RedemptionRefused({ reason: 'catalogueUnreadable' });
    const outcome = await settleEach(records, ids, async (row) => {
      if (row.state === 'fulfilled') return recall(records, row, context);
      if (row.state !== 'cancelled') return { reason: 'state' };
      const gift = catalogue.settings.gifts.find(({ id }) => id === row.gift);
      return gift ? reserveAnew(records, row, gift, context) : { reason: 'noGift' };
    });
    return { result: outcome, ...settledNote(outcome) };
  },
});

/** What was handed out is kept aside again, where nobody has seen its code. */
async function recall(
  records: RecordWriter,
  row: RedemptionRow,
  context: Context,
): Promise<SettleRefusal | null> {
  if (row.shownAt !== null) return { reason: 'codeShown' };
  const { id, member, held } = row;
  const again = nextRound(row, row.held, context.now);
  await bookForMember(records, member, context, () => [
    reserveAgain({ id, member, held }, { id: roundOf(id, again.round), at: context.now }),
  ]);
  const code = await records.first('couponCodes', 'redemption', id);
  if (!code) await moveStock(records, 'recalled', again, context);
  await records.put('redemptions', id, again);
  return null;
}

async function reserveAnew(
  records: RecordWriter,
  row: RedemptionRow,
  gift: Gift,
  context: Context,
): Promise<SettleRefusal | null> {
  const { id, member, points } = row;
  const own = await records.where('redemptions', 'member', member);
  const had = own.filter((each) => each.gift === gift.id && counts(each)).length;
  if (gift.perMember !== null && had >= gift.perMember) {
    return { reason: 'limitReached', limit: gift.perMember };
  }
  if ((await availableIn(records, gift)) < 1) {
    return { reason: hasCodes(gift) ? 'noCodes' : 'giftGone' };
  }
  let reserved: PointsEntry | undefined;
  let balance = 0;
  await bookForMember(records, member, context, (book) => {
    balance = balanceOf(book);
    const name = roundOf(id, row.round + 1);
    const entry = spendPoints(book, 'reserve', { id: name, member, at: context.now, points });
    if ('refused' in entry) return [];
    reserved = entry;
    return [entry];
  });
  if (!reserved) return { reason: 'balanceTooLow', balance, price: points };
  const again = nextRound(row, reservationOf(reserved).held, context.now);
  await holdGift(records, gift, again, context);
  await records.put('redemptions', id, again);
  return null;
}

/** It waits until it would have; where that is over, as long as it did before. */
function nextRound(row: RedemptionRow, held: RedemptionRow['held'], now: number): RedemptionRow {
  const { reservedAt, expiresAt, round } = row;
  const times =
    expiresAt > now
      ? { reservedAt, expiresAt }
      : { reservedAt: now, expiresAt: now + (expiresAt - reservedAt) };
  return { ...row, ...times, state: 'reserved', round: round + 1, held, settledAt: null };
}
