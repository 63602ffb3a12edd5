import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupedTimes, TimesQuestion } from './groupedTimes.ts';
import { hourOfWeek } from './minuteOfDay.ts';

/** One conversation that was solved. */
export type SolvedSample = {
  /** Place of the conversation in the list that was measured. */
  readonly conversation: number;
  /** Who wrote last before it was solved. */
  readonly agent: string | null;
  readonly channel: string | null;
  /** Epoch ms at which it began, and at which it was first solved. */
  readonly created: number;
  readonly solved: number;
  readonly reopened: boolean;
};

export type ReopenedQuestion = Omit<TimesQuestion, 'metric' | 'time'>;

/** Of the solved conversations of a group, those that were reopened. */
export type ReopenedGroup = { readonly key: GroupedTimes['key']; readonly share: Proportion };

/** The group of a sample; undefined where the period leaves it out. */
export function reopenedGroupOf(
  { agent, channel, created, solved }: SolvedSample,
  { by, attribution, from, until }: ReopenedQuestion,
  zone: ZoneTable,
): GroupedTimes['key'] | undefined {
  const at = attribution === 'created' ? created : solved;
  if (at < from || at >= until) return undefined;
  switch (by) {
    case 'all':
      return null;
    case 'agent':
      return agent;
    case 'channel':
      return channel;
    case 'hourOfWeek':
      return hourOfWeek(zone, at);
  }
}

/** Shares by group, most solved conversations first, hours in order; [] where none was solved. */
export function reopenedGroups(
  samples: readonly SolvedSample[],
  question: ReopenedQuestion,
  zone: ZoneTable,
): ReopenedGroup[] {
  const groups = new Map<GroupedTimes['key'], { reopened: number; solved: number }>();
  for (const sample of samples) {
    const key = reopenedGroupOf(sample, question, zone);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { reopened: 0, solved: 0 };
    group.solved++;
    if (sample.reopened) group.reopened++;
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { reopened, solved }]) => ({ key, share: proportion(reopened, solved) }))
    .sort((a, b) =>
      question.by === 'hourOfWeek' ? Number(a.key) - Number(b.key) : b.share.size - a.share.size,
    );
}
