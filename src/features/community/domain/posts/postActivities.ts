import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';

/**
 * The activities that a post may have come with: of its group and its day, those that ask for experiences
 * first; then all others that were not given up.
 *
 * @param day civil day on which it was told
 */
export function postActivities(
  activities: readonly ActivityRow[],
  group: string,
  day: number,
): { readonly fitting: readonly ActivityRow[]; readonly others: readonly ActivityRow[] } {
  const open = activities.filter(({ state }) => state !== 'dropped');
  const fits = ({ groups, from, until }: ActivityRow) =>
    (groups.length === 0 || groups.includes(group)) && from <= day && day <= until;
  const asks = ({ kind }: ActivityRow) => (kind === 'shareExperience' ? 0 : 1);
  return {
    fitting: open.filter(fits).sort((a, b) => asks(a) - asks(b)),
    others: open.filter((activity) => !fits(activity)),
  };
}
