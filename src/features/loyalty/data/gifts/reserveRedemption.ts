import { defineWrite, type WriteOutcome } from '../../../../shared/data/writes/defineWrite.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import type { RedemptionRow } from '../../../../shared/data/ledgerRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { checkRedemption } from '../../domain/gifts/checkRedemption.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { counts } from '../../domain/gifts/redemption.ts';
import { ledgerZone } from '../../domain/ledger/ledgerZone.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { reservationOf } from '../../domain/ledger/settleReservation.ts';
import { spendPoints } from '../../domain/ledger/spendPoints.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { bookForMember } from '../ledger/bookForMember.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';
import { availableIn } from '../../../../shared/data/gifts/availableIn.ts';
import { REDEMPTION_TABLES } from './giftTables.ts';
import { holdGift } from '../../../../shared/data/gifts/holdGift.ts';
import { livePolicyIn } from '../../../../shared/data/policies/livePolicyIn.ts';
import { RedemptionRefused } from './redemptionRefused.ts';
import { releaseLapsed } from './releaseRedemption.ts';

const MS_PER_HOUR = 3_600_000;

export type RedemptionRequest = {
  /** Made by the page once for each request, so that the same one twice is one redemption. */
  readonly id: string;
  /** Customer code. */
  readonly member: number;
  /** Id in the live catalogue. */
  readonly gift: string;
  /** The member's level, which follows from imported facts; null for none. */
  readonly level: string | null;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/**
 * Keeps a gift and its price in points aside for a member. Everything is checked where it is
 * written, so of two at the last gift one gets it.
 *
 * @throws RedemptionRefused, ClockSetBack; then nothing is written
 */
export const reserveRedemption = defineWrite({
  name: 'redemption.reserve',
  undoable: false,
  tables: REDEMPTION_TABLES,
  run: (records, request: RedemptionRequest, context) =>
    reserve(records, request, context, checkRedemption),
});

/**
 * What `reserveRedemption` does, deciding by `check`.
 *
 * @throws RedemptionRefused, ClockSetBack
 */
export async function reserve(
  records: RecordWriter,
  request: RedemptionRequest,
  context: { readonly actor: string; readonly machine: string; readonly now: number },
  check: typeof checkRedemption,
): Promise<WriteOutcome<RedemptionRow>> {
  const id = `redeem:${request.id}`;
  const subject = `customer:${request.member}`;
  const known = await records.get('redemptions', id);
  if (known) return { result: known, subject, details: {} };
  await assertRedeemsHere(records, context.machine);
  const { now, actor } = context;
  const { member, zone } = request;

  const catalogue = await livePolicyIn(records, giftCataloguePolicy, now);
  const rules = await livePolicyIn(records, pointRulesPolicy, now);
  if (!catalogue || !rules) throw new RedemptionRefused({ reason: 'catalogueUnreadable' });
  const gift = catalogue.settings.gifts.find((each) => each.id === request.gift);
  await releaseLapsed(
    records,
    context,
    (row) => row.gift === request.gift || row.member === member,
  );
  const own = await records.where('redemptions', 'member', member);
  const facts = {
    gift,
    day: instantToDay(ledgerZone(zone, now), now),
    levels: rules.settings.tiers.levels.map((level) => level.id),
    level: request.level,
    had: own.filter((row) => row.gift === request.gift && counts(row)).length,
    available: gift ? await availableIn(records, gift) : 0,
  };

  let points = 0;
  let reserved: PointsEntry | undefined;
  await bookForMember(records, member, context, (book) => {
    const checked = check({ ...facts, balance: balanceOf(book) });
    if ('reason' in checked) throw new RedemptionRefused(checked);
    points = checked.price;
    const entry = spendPoints(book, 'reserve', { id, member, at: now, points });
    if ('refused' in entry) throw new Error('the balance was checked');
    reserved = entry;
    return [entry];
  });
  if (!gift || !reserved) throw new Error('the request was checked');
  const row: RedemptionRow = {
    id,
    member,
    gift: gift.id,
    state: 'reserved',
    points,
    catalogue: catalogue.version,
    round: 1,
    held: reservationOf(reserved).held,
    at: now,
    reservedAt: now,
    expiresAt: now + gift.reservationHours * MS_PER_HOUR,
    settledAt: null,
    by: actor,
    tracking: '',
    shownAt: null,
  };
  await holdGift(records, gift, row, context);
  await records.put('redemptions', id, row);
  return { result: row, subject, details: { gift: gift.id, points } };
}
