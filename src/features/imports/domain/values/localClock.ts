import {
  localTimeKind,
  localToInstant,
  type LocalTimeKind,
} from '../../../../shared/domain/time/localToInstant.ts';
import {
  MS_PER_DAY,
  segmentAt,
  zoneTable,
  type ZoneTable,
} from '../../../../shared/domain/time/zoneTable.ts';

/** The years that nearly all files lie in; a wider table is built where a date needs it. */
const USUAL = [Date.UTC(2005, 0, 1), Date.UTC(2035, 0, 1)] as const;
const EVERY = [Date.UTC(1899, 0, 1), Date.UTC(2201, 0, 1)] as const;

/** Turns local times of one zone into instants, quickly where they are not near a clock change. */
export class LocalClock {
  /** How the local time just asked for maps to instants. */
  kind: LocalTimeKind = 'unique';
  readonly #zone: string;
  #range: readonly [number, number] = USUAL;
  #table: ZoneTable;
  /** Local times in [#from, #until) are more than a day off any clock change. */
  #from = Infinity;
  #until = -Infinity;
  #offset = 0;

  /** @param zone IANA name. @throws RangeError where it is not known */
  constructor(zone: string) {
    this.#zone = zone;
    this.#table = zoneTable(zone, ...USUAL);
  }

  /** The instant (epoch ms) of a local time given as epoch ms if it were UTC. */
  instant(localMs: number): number {
    if (localMs >= this.#from && localMs < this.#until) {
      this.kind = 'unique';
      return localMs - this.#offset;
    }
    if (this.#range === USUAL && (localMs < USUAL[0] || localMs > USUAL[1])) {
      this.#range = EVERY;
      this.#table = zoneTable(this.#zone, ...EVERY);
    }
    this.kind = localTimeKind(this.#table, localMs);
    const instant = localToInstant(this.#table, localMs);
    if (this.kind === 'unique') this.#settle(localMs - instant, instant);
    return instant;
  }

  /** The local time (epoch ms if it were UTC) at an instant. */
  localAt(instant: number): number {
    return instant + (this.#table.offsets[segmentAt(this.#table, instant)] ?? 0);
  }

  /** Remembers the stretch of unchanged offset around an instant. */
  #settle(offset: number, instant: number): void {
    const { transitions } = this.#table;
    const segment = segmentAt(this.#table, instant);
    this.#offset = offset;
    this.#from = Math.max(transitions[segment] ?? -Infinity, this.#range[0]) + offset + MS_PER_DAY;
    this.#until =
      Math.min(transitions[segment + 1] ?? Infinity, this.#range[1]) + offset - MS_PER_DAY;
  }
}
