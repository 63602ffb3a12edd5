import type { TimedConversation } from '../metrics/timedConversation.ts';
import type { JudgedConversation } from './judgeConversation.ts';
import { levelBreaches, levelZones, type LevelZones } from './levelBreaches.ts';
import type { LevelKind } from './levelKinds.ts';
import type { LevelState } from './levelState.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

const HOURS_PER_WEEK = 168;

type KindCount = { breaches: number; judged: number };

/** Adds up how conversations stand against one side's promises. */
export class LevelTally {
  readonly states = new Map<LevelState, number>();
  readonly kinds: Record<LevelKind, KindCount> = {
    first: { breaches: 0, judged: 0 },
    next: { breaches: 0, judged: 0 },
    resolution: { breaches: 0, judged: 0 },
  };
  /** Breaches by the hour of the week in which they fell due. */
  readonly hours = new Uint32Array(HOURS_PER_WEEK);
  readonly agents = new Map<string | null, number>();
  readonly channels = new Map<string | null, number>();
  /** By id of the target. */
  readonly targets = new Map<string | null, number>();
  readonly #zones: LevelZones;

  /** @param zone the shop's, for targets that go by the wall clock */
  constructor(settings: Pick<ServiceLevelSettings, 'calendars'>, zone: string, now: number) {
    this.#zones = levelZones(settings, zone, now);
  }

  add(conversation: TimedConversation, judged: JudgedConversation): void {
    count(this.states, judged.state);
    for (const { kind, state } of judged.judgements) {
      if (state !== 'notApplicable') this.kinds[kind].judged++;
    }
    for (const breach of levelBreaches(conversation, judged, this.#zones)) {
      const { kind, target, agent, channel, hour } = breach;
      this.kinds[kind].breaches++;
      count(this.targets, target);
      count(this.agents, agent);
      count(this.channels, channel);
      if (hour !== null) this.hours[hour] = (this.hours[hour] ?? 0) + 1;
    }
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
