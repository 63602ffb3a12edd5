import type { LevelRehearsalParams } from '../domain/levels/levelParams.ts';
import type { LevelRehearsal } from '../domain/levels/levelRehearsal.ts';
import { LevelsRehearsal } from '../domain/levels/levelsRehearsal.ts';
import type { DeskContext } from './deskJob.ts';
import { eachTimeline } from './deskTimelines.ts';

/** What was promised live and what a draft promises, over all conversations of the shop. */
export async function rehearseLevels(
  context: DeskContext,
  { live, draft, zone, at }: LevelRehearsalParams,
): Promise<LevelRehearsal> {
  const rehearsal = new LevelsRehearsal({ live, draft }, { now: at, zone });
  await eachTimeline(context, at, (timeline, code) => {
    rehearsal.add(timeline, code);
  });
  return { ...rehearsal.result(), at };
}
