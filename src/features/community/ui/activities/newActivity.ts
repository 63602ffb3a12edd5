import type { ActivityKind } from '../../../../shared/domain/community/activityRecords.ts';
import type { SavedActivity } from '../../data/activities/activitySchema.ts';
import { TASKS_OF } from '../../domain/activities/checkLists.ts';
import type { useCommunityText } from '../communityText.ts';

/** An activity of a kind, on one civil day, with the check-list that such ones need. */
export function newActivity(
  t: ReturnType<typeof useCommunityText>,
  name: string,
  kind: ActivityKind,
  day: number,
): SavedActivity {
  return {
    id: `activity:${crypto.randomUUID()}`,
    ...{ kind, name, goal: '', state: 'planned', budget: null, cost: null, groups: [], owner: '' },
    ...{ from: day, until: day },
    tasks: TASKS_OF[kind].map((task) => ({
      id: task,
      text: t(`activities.tasks.${task}`),
      done: false,
    })),
    ...{ participants: [], draw: '', gift: '', note: '' },
  };
}
