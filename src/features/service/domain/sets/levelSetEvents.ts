import { judgeConversation } from '../levels/judgeConversation.ts';
import { levelBreaches, levelZones, type LevelBreach } from '../levels/levelBreaches.ts';
import { LevelClocks } from '../levels/levelClocks.ts';
import { breachedBy, type LevelSides } from '../levels/levelsRehearsal.ts';
import { promisedSpans } from '../levels/promisedSpans.ts';
import type { ServiceLevelSettings } from '../levels/serviceLevelSettings.ts';
import type { Timeline } from '../metrics/timeline.ts';
import type { BreachGroup, LevelSide, SetOf } from './conversationSet.ts';

type LevelSet = SetOf<'breaches'> | SetOf<'state'> | SetOf<'compared'>;

/**
 * How often a conversation counts in a number of a rehearsal: its breaches of the group, or 1 where
 * the number counts conversations; 0 where it is not behind the number.
 *
 * @param zone IANA zone of the shop
 */
export function levelSetEvents(
  set: LevelSet,
  settings: LevelSides<ServiceLevelSettings>,
  zone: string,
): (timeline: Timeline) => number {
  const sideOf = (side: LevelSide) => {
    const own = settings[side];
    return { own, clocks: new LevelClocks(own), zones: levelZones(own, zone, set.at) };
  };
  const sides = { live: sideOf('live'), draft: sideOf('draft') };
  const judged = (timeline: Timeline, side: LevelSide) =>
    judgeConversation(
      timeline,
      promisedSpans(timeline),
      sides[side].own,
      sides[side].clocks,
      set.at,
    );
  switch (set.of) {
    case 'breaches':
      return (timeline) =>
        levelBreaches(
          timeline.conversation,
          judged(timeline, set.side),
          sides[set.side].zones,
        ).filter((breach) => set.by === 'all' || groupOf(breach, set.by) === set.key).length;
    case 'state':
      return (timeline) => (judged(timeline, set.side).state === set.state ? 1 : 0);
    case 'compared':
      return (timeline) => {
        const live = judged(timeline, 'live').state;
        const draft = judged(timeline, 'draft').state;
        const is =
          set.part === 'changed' ? live !== draft : breachedBy({ live, draft }) === set.part;
        return is ? 1 : 0;
      };
  }
}

function groupOf(breach: LevelBreach, by: Exclude<BreachGroup, 'all'>): string | number | null {
  return breach[by];
}
