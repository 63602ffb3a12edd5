import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { DictionaryValues } from '../../../../shared/domain/facts/factSource.ts';

/** A post that earns its customer points for sharing. */
export type SharedPost = {
  /** Of the post. */
  readonly id: string;
  /** Customer code. */
  readonly member: number;
  /** Epoch ms at which it was told: what a promise of that day counts by, whenever it was featured. */
  readonly at: number;
};

/** The posts that are featured and whose customer the shop knows, by id. */
export function sharedPosts(
  rows: readonly ExperiencePostRow[],
  customers: Pick<DictionaryValues, 'find'>,
): SharedPost[] {
  return rows
    .flatMap(({ id, state, customer, toldAt }) => {
      const member = state === 'featured' && customer !== '' ? customers.find(customer) : -1;
      return member < 0 ? [] : [{ id, member, at: toldAt }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
