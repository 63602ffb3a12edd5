import { livePolicyIn } from '../../../../shared/data/policies/livePolicyIn.ts';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { hasCodes } from '../../../../shared/domain/gifts/giftSchema.ts';
import { assertDrawsHere } from '../draws/assertDrawsHere.ts';
import { HandOutRefused } from '../prizes/handOutRefused.ts';
import { HAND_OUT_TABLES, issueGifts } from '../prizes/issueGifts.ts';
import { ActivityRefused } from './activityRefused.ts';
import { activitySchema, type SavedActivity } from './activitySchema.ts';

/**
 * Plans an activity, or changes the one of that id.
 *
 * @param seen `at` of the row that was changed; null for a new one
 * @throws ZodError, or ActivityRefused where it was changed or deleted meanwhile
 */
export const saveActivity = defineWrite({
  name: 'activity.save',
  undoable: true,
  tables: ['activities'],
  run: async (
    records,
    { activity, seen }: { readonly activity: SavedActivity; readonly seen: number | null },
    { now, actor },
  ) => {
    const row = activitySchema.parse(activity);
    const known = await records.get('activities', row.id);
    if (seen !== null && !known) throw new ActivityRefused('gone');
    if ((known?.at ?? null) !== seen) throw new ActivityRefused('changed');
    await records.put('activities', row.id, { ...row, at: now, by: actor });
    return { result: row.id, subject: row.id, details: { name: row.name } };
  },
});

/** Deletes an activity; what was handed out in it stays handed out. @throws ActivityRefused */
export const removeActivity = defineWrite({
  name: 'activity.remove',
  undoable: true,
  tables: ['activities'],
  run: async (records, { id }: { readonly id: string }) => {
    const row = await records.get('activities', id);
    if (!row) throw new ActivityRefused('gone');
    await records.remove('activities', id);
    return { result: undefined, subject: id, details: { name: row.name } };
  },
});

/**
 * Hands a code of the activity's gift to each of those who are stored as having taken part; who has one
 * gets no second.
 *
 * @returns how many were handed out now
 * @throws HandOutRefused where there are too few codes: then nobody gets one
 */
export const dropCodes = defineWrite({
  name: 'activity.dropCodes',
  undoable: false,
  tables: [...HAND_OUT_TABLES, 'activities', 'settings'],
  run: async (records, { id }: { readonly id: string }, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await records.get('activities', id);
    if (!row) throw new ActivityRefused('gone');
    const catalogue = await livePolicyIn(records, giftCataloguePolicy, context.now);
    if (!catalogue) throw new HandOutRefused({ reason: 'catalogueUnreadable' });
    const gift = catalogue.settings.gifts.find((each) => each.id === row.gift);
    if (!gift) throw new HandOutRefused({ reason: 'noGift' });
    if (!hasCodes(gift)) throw new HandOutRefused({ reason: 'noCodes' });
    const wanted = row.participants.map((person) => ({
      ...{ id: dropOf(id, person), source: id, person, gift: gift.id },
    }));
    const count = await issueGifts(records, wanted, context);
    if (count === 0) throw new HandOutRefused({ reason: 'nobody' });
    return { result: count, subject: id, details: { name: row.name, count } };
  },
});

/** Id of the code that somebody gets, see `PrizeIssueRow`. */
export function dropOf(activity: string, person: string): string {
  return `issue:${activity}:${person}:1`;
}
