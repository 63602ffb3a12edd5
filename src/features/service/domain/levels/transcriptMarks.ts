import type { BusinessClock } from '../hours/businessClock.ts';
import type { Timeline } from '../metrics/timeline.ts';
import { conversationCalendar } from './conversationCalendar.ts';
import { judgeConversation } from './judgeConversation.ts';
import { LevelClocks } from './levelClocks.ts';
import type { LevelKind } from './levelKinds.ts';
import { isBreach } from './levelState.ts';
import { promisedSpans } from './promisedSpans.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

/** A promise that was broken, where a reader sees it. */
export type LateMark = {
  readonly kind: LevelKind;
  /** Row of the message that came late; null where none ended it: it stands after the last. */
  readonly row: number | null;
  /** Still open now. */
  readonly running: boolean;
  /** Seconds by the target's clock, less pauses. */
  readonly actual: number;
  readonly target: number;
};

/** Open time of a gap that closed hours lie in. */
export type OpenGap = {
  /** Rows of the messages that it lies between. */
  readonly after: number;
  readonly row: number;
  readonly openMs: number;
  /** When it was open, in parts of the gap from 0 to 1; the rest was closed. */
  readonly open: readonly { readonly from: number; readonly until: number }[];
};

/** What the live levels say of a conversation, by its messages. */
export type TranscriptMarks = {
  /** Code of the conversation. */
  readonly code: number;
  readonly late: readonly LateMark[];
  /** By the target's calendar, without a target by the first one; none where it goes by the wall clock. */
  readonly gaps: readonly OpenGap[];
};

/**
 * @param timeline with the rows of messages as their ids, as `deskTimelines` has them
 * @param now epoch ms, as the timeline was made with
 */
export function transcriptMarks(
  timeline: Timeline,
  code: number,
  levels: ServiceLevelSettings,
  now: number,
): TranscriptMarks {
  const clocks = new LevelClocks(levels);
  const spans = promisedSpans(timeline);
  const judged = judgeConversation(timeline, spans, levels, clocks, now);
  const { judgements } = judged;
  const calendar =
    judged.target === null ? conversationCalendar(levels, timeline.conversation) : judged.calendar;
  const late = judgements
    .filter(({ state }) => isBreach(state))
    .map(({ kind, state, end, actual, target }): LateMark => {
      const row = end?.kind === 'message' ? Number(end.id) : null;
      return { kind, row, running: state === 'breachedRunning', actual, target };
    });
  return { code, late, gaps: calendar === null ? [] : openGaps(timeline, clocks.of(calendar)) };
}

/** Gaps in which the calendar was not open all the time. */
function openGaps({ messages }: Timeline, clock: BusinessClock): OpenGap[] {
  return messages.flatMap(({ id, at }, place) => {
    const before = messages[place - 1];
    if (!before) return [];
    const openMs = Math.round(clock.openSeconds(before.at, at) * 1000);
    const length = at - before.at;
    if (openMs >= length) return [];
    const open = clock.openPeriods(before.at, at).map(({ from, until }) => ({
      from: (from - before.at) / length,
      until: (until - before.at) / length,
    }));
    return [{ after: Number(before.id), row: Number(id), openMs, open }];
  });
}
