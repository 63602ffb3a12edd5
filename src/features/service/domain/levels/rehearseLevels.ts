import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import type { Timeline } from '../metrics/timeline.ts';
import { judgeConversation, type JudgedConversation } from './judgeConversation.ts';
import { LevelClocks } from './levelClocks.ts';
import { LEVEL_KINDS, type LevelKind } from './levelKinds.ts';
import { LEVEL_STATES, type LevelState } from './levelState.ts';
import { LevelTally } from './levelTally.ts';
import { promisedSpans } from './promisedSpans.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

export type LevelSides<T> = { readonly live: T; readonly draft: T };

export type RehearsedGroup = LevelSides<number> & {
  /** Agent or channel; null where nobody is known: for agents, nobody has answered yet. */
  readonly key: string | null;
};

export type ChangedConversation = LevelSides<LevelState> & {
  /** Place in the list that was rehearsed. */
  readonly conversation: number;
};

export type RehearsedLevels = {
  readonly metrics: readonly RehearsedMetric[];
  /** Breaches by the hour of the week in which they fell due, as the clocks of the calendar show it. */
  readonly hours: LevelSides<Uint32Array>;
  /** Breaches, most changed first. */
  readonly agents: readonly RehearsedGroup[];
  readonly channels: readonly RehearsedGroup[];
  /** Conversations in each state. */
  readonly states: LevelSides<Readonly<Record<LevelState, number>>>;
  readonly changed: readonly ChangedConversation[];
};

export type RehearsedWith = {
  /** Epoch ms, as the timelines were made with. */
  readonly now: number;
  /** The shop's zone: for breaches of targets that go by the wall clock. */
  readonly zone: string;
};

/**
 * What a draft of the service levels would have promised and kept, over all conversations, beside what
 * is live: only the promises differ, what people did stays as it was.
 */
export function rehearseLevels(
  timelines: readonly Timeline[],
  settings: LevelSides<ServiceLevelSettings>,
  { now, zone }: RehearsedWith,
): RehearsedLevels {
  const live = new LevelTally(settings.live, zone, now);
  const draft = new LevelTally(settings.draft, zone, now);
  const clocks = { live: new LevelClocks(settings.live), draft: new LevelClocks(settings.draft) };
  const changed: ChangedConversation[] = [];
  timelines.forEach((timeline, conversation) => {
    const spans = promisedSpans(timeline);
    const judged: LevelSides<JudgedConversation> = {
      live: judgeConversation(timeline, spans, settings.live, clocks.live, now),
      draft: judgeConversation(timeline, spans, settings.draft, clocks.draft, now),
    };
    live.add(timeline.conversation, judged.live);
    draft.add(timeline.conversation, judged.draft);
    const [before, after] = [judged.live.state, judged.draft.state];
    if (before !== after) changed.push({ conversation, live: before, draft: after });
  });
  return {
    metrics: timelines.length === 0 ? [] : metricsOf(live, draft),
    hours: { live: live.hours, draft: draft.hours },
    agents: groupsOf(live.agents, draft.agents),
    channels: groupsOf(live.channels, draft.channels),
    states: { live: statesOf(live), draft: statesOf(draft) },
    changed,
  };
}

function statesOf({ states }: LevelTally): Record<LevelState, number> {
  const of = (state: LevelState) => states.get(state) ?? 0;
  return {
    breachedRunning: of('breachedRunning'),
    breached: of('breached'),
    running: of('running'),
    met: of('met'),
    notApplicable: of('notApplicable'),
  };
}

/** Ids: 'breachedConversations', and of each kind 'firstBreaches' … with what was judged as n. */
function metricsOf(live: LevelTally, draft: LevelTally): RehearsedMetric[] {
  const conversations = (tally: LevelTally) =>
    LEVEL_STATES.reduce(
      (sum, state) => sum + (state === 'notApplicable' ? 0 : (tally.states.get(state) ?? 0)),
      0,
    );
  const breached = ({ states }: LevelTally) =>
    (states.get('breached') ?? 0) + (states.get('breachedRunning') ?? 0);
  const breaches = (tally: LevelTally, kind: LevelKind) => tally.kinds[kind].breaches;
  const judged = (tally: LevelTally, kind: LevelKind) => tally.kinds[kind].judged;
  return [
    metric('breachedConversations', [breached(live), breached(draft)], {
      live: conversations(live),
      draft: conversations(draft),
    }),
    ...LEVEL_KINDS.map((kind) =>
      metric(`${kind}Breaches`, [breaches(live, kind), breaches(draft, kind)], {
        live: judged(live, kind),
        draft: judged(draft, kind),
      }),
    ),
  ];
}

/** Null where a side has promised nothing: that is no data, not 0 breaches. */
function metric(
  id: string,
  [before, after]: readonly [number, number],
  n: RehearsedMetric['n'],
): RehearsedMetric {
  const live = n.live === 0 ? null : before;
  const draft = n.draft === 0 ? null : after;
  // Counted over the same conversations: a difference is no estimate, and has no interval.
  const difference =
    live === null || draft === null ? null : { value: draft - live, lower: null, upper: null };
  return { id, unit: 'count', live, draft, difference, n, better: 'lower' };
}

type Breaches = ReadonlyMap<string | null, number>;

function groupsOf(live: Breaches, draft: Breaches): RehearsedGroup[] {
  const keys = [...new Set([...live.keys(), ...draft.keys()])];
  const groups = keys.map((key): RehearsedGroup => {
    return { key, live: live.get(key) ?? 0, draft: draft.get(key) ?? 0 };
  });
  const change = (group: RehearsedGroup) => Math.abs(group.draft - group.live);
  return groups.sort((a, b) => change(b) - change(a) || b.draft - a.draft || compare(a.key, b.key));
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
