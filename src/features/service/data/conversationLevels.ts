import type { AskedList } from '../domain/desk/listTypes.ts';
import { judgeConversation } from '../domain/levels/judgeConversation.ts';
import { LevelClocks } from '../domain/levels/levelClocks.ts';
import { LEVEL_STATES } from '../domain/levels/levelState.ts';
import { promisedSpans } from '../domain/levels/promisedSpans.ts';
import type { ServiceLevelSettings } from '../domain/levels/serviceLevelSettings.ts';
import type { Timeline } from '../domain/metrics/timeline.ts';
import type { DeskContext } from './deskJob.ts';
import { eachTimeline, timelinesOf } from './deskTimelines.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';

const NOT_APPLICABLE = LEVEL_STATES.indexOf('notApplicable');

type Judged = {
  /** Epoch ms as of when. */
  at: number;
  readonly states: Uint8Array;
  /** Those that time alone can change. */
  open: readonly number[];
};

/**
 * By conversation: place in `LEVEL_STATES` of its worst promise. All are judged once for what is promised;
 * as time goes on only those that are still open are judged again.
 *
 * @param length codes of conversations that there are
 * @param judged null where nothing is promised
 */
export async function conversationLevels(
  context: DeskContext,
  length: number,
  judged: AskedList['judged'],
): Promise<Uint8Array> {
  if (!judged) return new Uint8Array(length).fill(NOT_APPLICABLE);
  const { levels, at } = judged;
  const all = () => judgeAll(context, length, levels, at);
  const version = `${context.stamp.agents} ${JSON.stringify(levels)}`;
  const kept = await latestOf(context, 'service level states', version, all);
  // A clock that was turned back: what was judged later says nothing of then.
  if (at < kept.at) return (await all()).states;
  if (at > kept.at) {
    const open: number[] = [];
    const judge = judgeInto(kept.states, open, levels, at);
    await timelinesOf(context, kept.open, at, judge);
    kept.at = at;
    kept.open = open;
  }
  return kept.states;
}

async function judgeAll(
  context: DeskContext,
  length: number,
  levels: ServiceLevelSettings,
  at: number,
): Promise<Judged> {
  const states = new Uint8Array(length).fill(NOT_APPLICABLE);
  const open: number[] = [];
  await eachTimeline(context, at, judgeInto(states, open, levels, at));
  return { at, states, open };
}

function judgeInto(
  states: Uint8Array,
  open: number[],
  levels: ServiceLevelSettings,
  at: number,
): (timeline: Timeline, code: number) => void {
  const clocks = new LevelClocks(levels);
  return (timeline, code) => {
    const spans = promisedSpans(timeline);
    const { state, judgements } = judgeConversation(timeline, spans, levels, clocks, at);
    states[code] = LEVEL_STATES.indexOf(state);
    const runs = judgements.some((one) => one.state === 'running');
    // What lies ahead of the clock will be measured when its time has come.
    if (runs || timeline.notes.future > 0) open.push(code);
  };
}
