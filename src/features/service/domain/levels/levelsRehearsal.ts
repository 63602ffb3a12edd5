import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import type { Timeline } from '../metrics/timeline.ts';
import { judgeConversation } from './judgeConversation.ts';
import { LevelClocks } from './levelClocks.ts';
import { LEVEL_KINDS, type LevelKind } from './levelKinds.ts';
import { isBreach, LEVEL_STATES, type LevelState } from './levelState.ts';
import { LevelTally } from './levelTally.ts';
import { promisedSpans } from './promisedSpans.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

export type LevelSides<T> = { readonly live: T; readonly draft: T };

export type RehearsedGroup = LevelSides<number> & {
  /** What it is of; null where nobody is known: for agents, nobody has answered yet. */
  readonly key: string | null;
};

/** By which version a conversation has a breach. */
export const BREACHED_BY = ['liveOnly', 'draftOnly', 'both'] as const;
export type BreachedBy = (typeof BREACHED_BY)[number];

/** Null where neither has one. */
export function breachedBy({ live, draft }: LevelSides<LevelState>): BreachedBy | null {
  if (isBreach(live)) return isBreach(draft) ? 'both' : 'liveOnly';
  return isBreach(draft) ? 'draftOnly' : null;
}

/** Changed conversations that are named; of more, how many there are. */
const MOST_CHANGED = 500;

export type ChangedConversation = LevelSides<LevelState> & {
  /** Code, as the list of conversations has it. */
  readonly code: number;
  readonly id: string;
  readonly channel: string | null;
};

export type RehearsedLevels = {
  readonly metrics: readonly RehearsedMetric[];
  /** Breaches by the hour of the week in which they fell due, as the clocks of the calendar show it. */
  readonly hours: LevelSides<Uint32Array>;
  /** Breaches, most changed first. */
  readonly agents: readonly RehearsedGroup[];
  readonly channels: readonly RehearsedGroup[];
  /** By id of the target, and by what was promised. */
  readonly targets: readonly RehearsedGroup[];
  readonly kinds: readonly RehearsedGroup[];
  /** Conversations with a breach by one version alone, and by both. */
  readonly breached: Readonly<Record<BreachedBy, number>>;
  /** Conversations in each state. */
  readonly states: LevelSides<Readonly<Record<LevelState, number>>>;
  /** 500 that stand otherwise by the draft, changed breaches first, and how many do in all. */
  readonly changed: readonly ChangedConversation[];
  readonly changedCount: number;
  readonly conversations: number;
  /** Epoch ms of the last message; null where none has a time. */
  readonly dataThrough: number | null;
};

export type RehearsedWith = {
  /** Epoch ms, as the timelines were made with. */
  readonly now: number;
  /** The shop's zone: for breaches of targets that go by the wall clock. */
  readonly zone: string;
};

/**
 * What a draft of the service levels would have promised and kept, over all conversations, beside what
 * is live: only the promises differ, what people did stays as it was. Takes one conversation after the
 * other and keeps sums, since all of a large desk at once would take a gigabyte.
 */
export class LevelsRehearsal {
  readonly #settings: LevelSides<ServiceLevelSettings>;
  readonly #clocks: LevelSides<LevelClocks>;
  readonly #tally: LevelSides<LevelTally>;
  readonly #now: number;
  /** Those that are a breach by one side only, and all others. */
  readonly #turned: ChangedConversation[] = [];
  readonly #moved: ChangedConversation[] = [];
  readonly #breached: Record<BreachedBy, number> = { liveOnly: 0, draftOnly: 0, both: 0 };
  #changedCount = 0;
  #conversations = 0;
  #last = -Infinity;

  constructor(settings: LevelSides<ServiceLevelSettings>, { now, zone }: RehearsedWith) {
    const { live, draft } = settings;
    this.#settings = settings;
    this.#clocks = { live: new LevelClocks(live), draft: new LevelClocks(draft) };
    this.#tally = {
      live: new LevelTally(live, zone, now),
      draft: new LevelTally(draft, zone, now),
    };
    this.#now = now;
  }

  add(timeline: Timeline, code: number): void {
    const { conversation, messages } = timeline;
    const spans = promisedSpans(timeline);
    const judged = (side: 'live' | 'draft'): LevelState => {
      const [settings, clocks] = [this.#settings[side], this.#clocks[side]];
      const one = judgeConversation(timeline, spans, settings, clocks, this.#now);
      this.#tally[side].add(conversation, one);
      return one.state;
    };
    const [live, draft] = [judged('live'), judged('draft')];
    this.#conversations++;
    this.#last = Math.max(this.#last, messages.at(-1)?.at ?? -Infinity);
    const by = breachedBy({ live, draft });
    if (by !== null) this.#breached[by]++;
    if (live === draft) return;
    this.#changedCount++;
    const named = isBreach(live) === isBreach(draft) ? this.#moved : this.#turned;
    if (named.length >= MOST_CHANGED) return;
    const { id, channel } = conversation;
    named.push({ code, id, channel, live, draft });
  }

  result(): RehearsedLevels {
    const { live, draft } = this.#tally;
    return {
      metrics: this.#conversations === 0 ? [] : metricsOf(live, draft),
      hours: { live: live.hours, draft: draft.hours },
      agents: groupsOf(live.agents, draft.agents),
      channels: groupsOf(live.channels, draft.channels),
      targets: groupsOf(live.targets, draft.targets),
      kinds: LEVEL_KINDS.map((key) => {
        return { key, live: live.kinds[key].breaches, draft: draft.kinds[key].breaches };
      }),
      breached: this.#breached,
      states: { live: statesOf(live), draft: statesOf(draft) },
      changed: [...this.#turned, ...this.#moved].slice(0, MOST_CHANGED),
      changedCount: this.#changedCount,
      conversations: this.#conversations,
      dataThrough: this.#last === -Infinity ? null : this.#last,
    };
  }
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

/** Names of the numbers that are compared; each has its words. */
export const LEVEL_METRICS = [
  'breachedConversations',
  'firstBreaches',
  'nextBreaches',
  'resolutionBreaches',
] as const;
type LevelMetric = (typeof LEVEL_METRICS)[number];

/** What was judged is n. */
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
  id: LevelMetric,
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
