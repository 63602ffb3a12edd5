import { zoneTable, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { hourOfWeek } from '../metrics/minuteOfDay.ts';
import type { TimedConversation } from '../metrics/timedConversation.ts';
import type { JudgedConversation } from './judgeConversation.ts';
import type { LevelKind } from './levelKinds.ts';
import { isBreach, type LevelState } from './levelState.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

const HOURS_PER_WEEK = 168;
/** No shop's conversations are older: 1 January 2000. */
const EARLIEST = 946_684_800_000;

type KindCount = { breaches: number; judged: number };

/** Adds up how conversations stand against one side's promises. */
export class LevelTally {
  readonly states = new Map<LevelState, number>();
  readonly kinds: Record<LevelKind, KindCount> = {
    first: { breaches: 0, judged: 0 },
    next: { breaches: 0, judged: 0 },
    resolution: { breaches: 0, judged: 0 },
  };
  /** Breaches by the hour of the week in which they fell due, not in which somebody noticed. */
  readonly hours = new Uint32Array(HOURS_PER_WEEK);
  readonly agents = new Map<string | null, number>();
  readonly channels = new Map<string | null, number>();
  readonly #zones: ReadonlyMap<string | null, ZoneTable>;

  /** @param zone the shop's, for targets that go by the wall clock */
  constructor({ calendars }: Pick<ServiceLevelSettings, 'calendars'>, zone: string, now: number) {
    const table = (name: string) => zoneTable(name, EARLIEST, now);
    this.#zones = new Map<string | null, ZoneTable>([
      [null, table(zone)],
      ...calendars.map((one) => [one.id, table(one.zone)] as const),
    ]);
  }

  add({ channel }: TimedConversation, { calendar, state, judgements }: JudgedConversation): void {
    count(this.states, state);
    const zone = this.#zones.get(calendar);
    for (const { kind, state: one, dueAt, agent } of judgements) {
      if (one === 'notApplicable') continue;
      this.kinds[kind].judged++;
      if (!isBreach(one)) continue;
      this.kinds[kind].breaches++;
      count(this.agents, agent);
      count(this.channels, channel);
      if (zone === undefined || dueAt === null) continue;
      const hour = hourOfWeek(zone, dueAt);
      this.hours[hour] = (this.hours[hour] ?? 0) + 1;
    }
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
