import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';

/** What groups and activities are called, by id; the id itself where they are gone. */
export type PostNames = {
  readonly group: (id: string) => string;
  readonly activity: (id: string) => string;
};

export function postNames(
  groups: readonly GroupChoice[],
  activities: readonly ActivityRow[],
): PostNames {
  const names = (rows: readonly { readonly id: string; readonly name: string }[]) => {
    const byId = new Map(rows.map(({ id, name }) => [id, name]));
    return (id: string) => byId.get(id) ?? id;
  };
  return { group: names(groups), activity: names(activities) };
}
