import { zoneTable, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { hourOfWeek } from '../metrics/minuteOfDay.ts';
import type { TimedConversation } from '../metrics/timedConversation.ts';
import type { JudgedConversation } from './judgeConversation.ts';
import type { LevelKind } from './levelKinds.ts';
import { isBreach } from './levelState.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

/** No shop's conversations are older: 1 January 2000. */
const EARLIEST = 946_684_800_000;

/** The clocks that breaches fall due by: those of each calendar, and the shop's for null. */
export type LevelZones = ReadonlyMap<string | null, ZoneTable>;

/** @param zone the shop's, for targets that go by the wall clock */
export function levelZones(
  { calendars }: Pick<ServiceLevelSettings, 'calendars'>,
  zone: string,
  now: number,
): LevelZones {
  const table = (name: string) => zoneTable(name, EARLIEST, now);
  return new Map<string | null, ZoneTable>([
    [null, table(zone)],
    ...calendars.map((one) => [one.id, table(one.zone)] as const),
  ]);
}

/** A promise that was broken, by all that breaches are counted by. */
export type LevelBreach = {
  readonly kind: LevelKind;
  /** Id of the target. */
  readonly target: string | null;
  /** Who ended the wait, or wrote last before it ended; null where nobody is known. */
  readonly agent: string | null;
  readonly channel: string | null;
  /** Of the week (0: Monday 00:00–01:00) in which it fell due, not in which somebody noticed; null while a pause has no end. */
  readonly hour: number | null;
};

/** The promises that one conversation broke. */
export function levelBreaches(
  { channel }: Pick<TimedConversation, 'channel'>,
  { calendar, target, judgements }: JudgedConversation,
  zones: LevelZones,
): LevelBreach[] {
  const zone = zones.get(calendar);
  return judgements.flatMap(({ kind, state, dueAt, agent }) => {
    if (!isBreach(state)) return [];
    const hour = zone === undefined || dueAt === null ? null : hourOfWeek(zone, dueAt);
    return [{ kind, target, agent, channel, hour }];
  });
}
