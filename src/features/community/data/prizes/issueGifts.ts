import { availableIn } from '../../../../shared/data/gifts/availableIn.ts';
import { freeGift, holdGift } from '../../../../shared/data/gifts/holdGift.ts';
import { livePolicyIn } from '../../../../shared/data/policies/livePolicyIn.ts';
import type { RecordTableName } from '../../../../shared/data/writes/recordTables.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import type { PrizeIssueRow } from '../../../../shared/domain/community/activityRecords.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { hasCodes, type Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { HandOutRefused } from './handOutRefused.ts';

/** Tables that handing out reads or writes: all of it is one transaction. */
export const HAND_OUT_TABLES = [
  'prizeIssues',
  'stockMovements',
  'couponCodes',
  'policyLines',
  'policyVersions',
] as const satisfies readonly RecordTableName[];

type Context = { readonly actor: string; readonly now: number };

/** Somebody who is to get a piece or a code. */
export type Wanted = Pick<PrizeIssueRow, 'id' | 'source' | 'person' | 'gift'>;

/**
 * Keeps pieces and codes of the shop's gifts aside for people. Who has theirs already gets nothing more,
 * so the same twice is once; all others get theirs, or nobody does.
 *
 * @returns how many were handed out now
 * @throws HandOutRefused where there are too few, or there is no such gift
 */
export async function issueGifts(
  records: RecordWriter,
  wanted: readonly Wanted[],
  context: Context,
): Promise<number> {
  const due: { readonly want: Wanted; readonly before: PrizeIssueRow | undefined }[] = [];
  for (const want of wanted) {
    const before = await records.get('prizeIssues', want.id);
    if (!before || before.state === 'takenBack') due.push({ want, before });
  }
  // A code that was seen stays with whoever saw it, also after it was taken back.
  const fresh = due.filter(({ before }) => (before?.shownAt ?? null) === null);
  const gifts = await stockedGifts(
    records,
    fresh.map(({ want }) => want.gift),
    context,
  );
  for (const { want, before } of due) {
    const { id, source, person, gift } = want;
    const seen = (before?.shownAt ?? null) !== null;
    const round = seen ? (before?.round ?? 1) : (before?.round ?? 0) + 1;
    const shownAt = before?.shownAt ?? null;
    const row: PrizeIssueRow = {
      ...{ id, source, person, gift, state: 'issued', round, shownAt },
      ...{ at: context.now, by: context.actor },
    };
    const known = gifts.get(gift);
    if (!seen && known) await holdGift(records, known, row, context);
    await records.put('prizeIssues', id, row);
  }
  return due.length;
}

/**
 * What was kept aside is free again.
 * @throws HandOutRefused where it has left the shop, its code was seen, or it was taken back before
 */
export async function takeGiftBack(
  records: RecordWriter,
  id: string,
  context: Context,
): Promise<PrizeIssueRow> {
  const row = await records.get('prizeIssues', id);
  if (row?.state === 'sent' || (row?.shownAt ?? null) !== null) {
    throw new HandOutRefused({ reason: 'isOut' });
  }
  if (row?.state !== 'issued') throw new HandOutRefused({ reason: 'gone' });
  await freeGift(records, row, context);
  const { now, actor } = context;
  await records.put('prizeIssues', id, { ...row, state: 'takenBack', at: now, by: actor });
  return row;
}

/** The gifts of a list of ids, one for each piece, where there is enough of every one. */
async function stockedGifts(
  records: RecordWriter,
  ids: readonly string[],
  { now }: Context,
): Promise<ReadonlyMap<string, Gift>> {
  const gifts = new Map<string, Gift>();
  if (ids.length === 0) return gifts;
  const catalogue = await livePolicyIn(records, giftCataloguePolicy, now);
  if (!catalogue) throw new HandOutRefused({ reason: 'catalogueUnreadable' });
  for (const id of new Set(ids)) {
    const gift = catalogue.settings.gifts.find((each) => each.id === id);
    if (!gift) throw new HandOutRefused({ reason: 'noGift' });
    const missing = ids.filter((each) => each === id).length - (await countIn(records, gift));
    if (missing > 0) throw new HandOutRefused({ reason: 'noStock', gift: id, missing });
    gifts.set(id, gift);
  }
  return gifts;
}

async function countIn(records: RecordWriter, gift: Gift): Promise<number> {
  if (!hasCodes(gift)) return availableIn(records, gift);
  return (await records.where('couponCodes', 'pool', gift.id)).length;
}
