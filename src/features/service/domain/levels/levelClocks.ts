import { ALWAYS_OPEN } from '../hours/alwaysOpen.ts';
import { BusinessClock } from '../hours/businessClock.ts';
import type { ServiceLevelSettings } from './serviceLevelSettings.ts';

/** One clock for each calendar: what it has laid out serves all conversations. */
export class LevelClocks {
  readonly #byCalendar: ReadonlyMap<string, BusinessClock>;
  readonly #wall = new BusinessClock(ALWAYS_OPEN);

  constructor({ calendars }: Pick<ServiceLevelSettings, 'calendars'>) {
    this.#byCalendar = new Map(calendars.map((one) => [one.id, new BusinessClock(one)]));
  }

  /**
   * @param calendar null for the wall clock
   * @throws RangeError where there is no such calendar, which the settings' schema refuses
   */
  of(calendar: string | null): BusinessClock {
    const clock = calendar === null ? this.#wall : this.#byCalendar.get(calendar);
    if (!clock) throw new RangeError(`no calendar ${calendar}`);
    return clock;
  }

  /** For business time, which there is none of without a calendar. */
  countedBy(calendar: string | null): BusinessClock | null {
    return calendar === null ? null : this.of(calendar);
  }
}
