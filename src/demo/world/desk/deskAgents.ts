import type { Bilingual } from '../../bilingual.ts';
import type { Stream } from '../../../shared/domain/random/stream.ts';
import { dayOf, dayStart, HOUR_MS } from '../calendar.ts';

export type DeskAgent = {
  /** As messages name the agent. */
  readonly account: string;
  readonly name: Bilingual;
  /** What the agent's answers take, relative to the desk's. */
  readonly pace: number;
  /** Hours of the day at which the shift begins and ends. */
  readonly shift: readonly [from: number, to: number];
  /** Two days a week, Monday is 0. */
  readonly off: readonly [number, number];
};

const agent = (
  account: string,
  en: string,
  zh: string,
  pace: number,
  shift: DeskAgent['shift'],
  off: DeskAgent['off'],
): DeskAgent => ({ account, name: { en, zh }, pace, shift, off });

const EARLY = [9, 15] as const;
const MIDDLE = [11, 19] as const;
const LATE = [15, 21] as const;

/** Made-up people. */
export const DESK_AGENTS: readonly DeskAgent[] = [
  agent('lin.yue', 'Lin Yue', '林悦', 0.6, EARLY, [0, 1]),
  agent('xu.ning', 'Xu Ning', '徐宁', 0.8, EARLY, [2, 3]),
  agent('zhou.qi', 'Zhou Qi', '周琪', 1, EARLY, [4, 5]),
  agent('tang.yi', 'Tang Yi', '唐一', 1.7, EARLY, [1, 6]),
  agent('he.miao', 'He Miao', '何苗', 0.7, MIDDLE, [0, 3]),
  agent('song.jia', 'Song Jia', '宋佳', 1.2, MIDDLE, [2, 6]),
  agent('feng.lan', 'Feng Lan', '冯岚', 0.6, LATE, [0, 2]),
  agent('gao.yang', 'Gao Yang', '高阳', 0.9, LATE, [1, 4]),
  agent('luo.han', 'Luo Han', '罗晗', 1.1, LATE, [3, 5]),
  agent('ma.rui', 'Ma Rui', '马睿', 2, LATE, [4, 6]),
];

/** Hours of the day between which the desk answers, every day of the week. */
export const DESK_HOURS = [9, 21] as const;

const ROSTER = Array.from({ length: 7 }, (_, weekday) =>
  Array.from({ length: 24 }, (_each, hour) =>
    DESK_AGENTS.flatMap(({ shift: [from, to], off }, place) =>
      hour >= from && hour < to && !off.includes(weekday) ? [place] : [],
    ),
  ),
);

/** The agents on shift at an instant (epoch ms): places in `DESK_AGENTS`, none at night. */
export function agentsAt(at: number): readonly number[] {
  const day = dayOf(at);
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  return ROSTER[weekday]?.[Math.floor(hourOf(at))] ?? [];
}

/** One who is on shift; `preferred`, where that one still is, or was an hour ago. */
export function agentFor(chance: Stream, at: number, preferred: number): number {
  if (
    preferred >= 0 &&
    (agentsAt(at).includes(preferred) || agentsAt(at - HOUR_MS).includes(preferred))
  )
    return preferred;
  return chance.oneOf(agentsAt(at));
}

/** Hours since the shop's midnight, with a fraction. */
export function hourOf(at: number): number {
  return (at - dayStart(dayOf(at))) / HOUR_MS;
}
