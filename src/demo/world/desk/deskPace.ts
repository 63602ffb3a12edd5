import type { Stream } from '../../../shared/domain/random/stream.ts';
import { dayOf, dayStart, HOUR_MS, MILESTONES, MINUTE_MS, SECOND_MS } from '../calendar.ts';
import { DESK_PACE } from '../effects.ts';
import { seasons } from '../seasons.ts';
import { DESK_HOURS, hourOf } from './deskAgents.ts';

export const DESK_CHANNELS = [
  { en: 'Chat', zh: '在线客服', share: 50 },
  { en: 'WeChat', zh: '微信', share: 25 },
  { en: 'Email', zh: '邮件', share: 15 },
  { en: 'Phone', zh: '电话', share: 10 },
] as const;
export const DESK_CHANNEL = { chat: 0, wechat: 1, email: 2, phone: 3 } as const;

/** An ordinary answer of an agent of pace 1, by channel. */
const ANSWER_MS = [50 * SECOND_MS, 110 * SECOND_MS, 130 * MINUTE_MS, 9 * SECOND_MS] as const;
/** How far single answers lie from the ordinary one, at each eighth of the probability. */
const SPREAD = [0.3, 0.45, 0.6, 0.8, 1, 1.35, 1.9, 2.9, 6] as const;
/** What was written at night is worked off in the first hour. */
const MORNING_QUEUE_MS = 55 * MINUTE_MS;

/** When the desk answers. */
export class DeskPace {
  readonly #from: number;
  readonly #busy: Float64Array;

  /** @param from the world's first civil day */
  constructor(from: number) {
    this.#from = from;
    const days = seasons(from).map(({ priceFactor }) => priceFactor < 1);
    this.#busy = Float64Array.from(days, (campaign, i) => {
      if (campaign) return DESK_PACE.campaign;
      return days[i - 1] === true ? DESK_PACE.dayAfter : 1;
    });
  }

  /**
   * When an agent answers what was written at `asked` (both epoch ms): within the desk's hours.
   * Takes two numbers of the stream.
   */
  answerAt(chance: Stream, asked: number, channel: number, pace: number): number {
    const opens = opening(asked);
    const queue = chance.unit() * (opens > asked ? MORNING_QUEUE_MS : 0);
    const begun = opens + Math.floor(queue);
    const ordinary = (ANSWER_MS[channel] ?? 0) * pace * this.slowness(begun);
    const at = begun + Math.max(seconds(ordinary * spread(chance)), 3 * SECOND_MS);
    const closes = dayStart(dayOf(begun)) + DESK_HOURS[1] * HOUR_MS;
    if (at < closes) return at;
    // Left over: among the first of the next morning.
    const next = dayStart(dayOf(begun) + 1) + DESK_HOURS[0] * HOUR_MS;
    return next + ((at - closes) % (MORNING_QUEUE_MS / 2));
  }

  /** By how much answers take longer than ordinary ones at an instant of the desk's hours. */
  slowness(at: number): number {
    const hour = hourOf(at);
    const day = dayOf(at) - this.#from;
    const lunch = hour >= 12 && hour < 13.5;
    const evening = hour >= 19;
    return (
      (lunch ? DESK_PACE.lunch : evening ? DESK_PACE.evening : 1) *
      (this.#busy[day] ?? 1) *
      (day < MILESTONES.serviceTraining ? DESK_PACE.untrained : 1)
    );
  }
}

/** The instant itself within the desk's hours, else their next beginning. */
export function opening(at: number): number {
  const hour = hourOf(at);
  if (hour >= DESK_HOURS[0] && hour < DESK_HOURS[1]) return at;
  const day = dayOf(at) + (hour >= DESK_HOURS[1] ? 1 : 0);
  return dayStart(day) + DESK_HOURS[0] * HOUR_MS;
}

export function isOpen(at: number): boolean {
  return opening(at) === at;
}

/** Whole seconds, in ms. */
export function seconds(ms: number): number {
  return Math.round(ms / SECOND_MS) * SECOND_MS;
}

function spread(chance: Stream): number {
  const place = chance.unit() * (SPREAD.length - 1);
  const low = Math.floor(place);
  const from = SPREAD[low] ?? 1;
  return from + ((SPREAD[low + 1] ?? from) - from) * (place - low);
}
