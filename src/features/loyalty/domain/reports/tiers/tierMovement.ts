import { NO_LEVEL, NOT_JOINED, type LevelSample } from './sampleLevels.ts';
import type { TierMonth, TierMovement } from './tierMovementTypes.ts';

type Period = {
  /** First civil days of months; those outside of the samples are the nearest ones. */
  readonly from: number | null;
  readonly to: number | null;
};

/**
 * How customers moved between levels, month by month, and between the ends of a period.
 *
 * @param samples at the end of the day before the first month, and at the end of each month
 * @param months first civil days of the months; one fewer than there are samples
 */
export function tierMovement(
  levels: TierMovement['levels'],
  samples: readonly LevelSample[],
  months: readonly number[],
  { from, to }: Period,
): TierMovement {
  const last = months.length - 1;
  const end = to === null ? last : nearest(months, to);
  const begin = Math.min(from === null ? 0 : nearest(months, from), end);
  return {
    levels,
    months: months.map((month, i) => monthOf(month, samples[i], samples[i + 1], levels.length)),
    from: months[begin] ?? 0,
    to: months[end] ?? 0,
    matrix: matrixOf(samples[begin], samples[end + 1], levels.length),
  };
}

/** Place of the last month that is not after a day. */
function nearest(months: readonly number[], day: number): number {
  return Math.max(
    0,
    months.findLastIndex((month) => month <= day),
  );
}

function monthOf(
  month: number,
  before: LevelSample | undefined,
  after: LevelSample | undefined,
  levels: number,
): TierMonth {
  const members = Array.from({ length: levels + 1 }, () => 0);
  const moved = { joined: 0, up: 0, down: 0, stayed: 0 };
  for (let member = 0; member < (after?.levels.length ?? 0); member++) {
    const now = after?.levels[member] ?? NOT_JOINED;
    if (now === NOT_JOINED) continue;
    members[now + 1] = (members[now + 1] ?? 0) + 1;
    let then = before?.levels[member] ?? NOT_JOINED;
    if (then === NOT_JOINED) {
      moved.joined++;
      then = after?.start ?? NO_LEVEL;
    }
    if (now > then) moved.up++;
    else if (now < then) moved.down++;
    else moved.stayed++;
  }
  return { month, members, ...moved };
}

function matrixOf(
  before: LevelSample | undefined,
  after: LevelSample | undefined,
  levels: number,
): number[][] {
  const matrix = Array.from({ length: levels + 2 }, () =>
    Array.from({ length: levels + 1 }, () => 0),
  );
  for (let member = 0; member < (after?.levels.length ?? 0); member++) {
    const now = after?.levels[member] ?? NOT_JOINED;
    const row = matrix[(before?.levels[member] ?? NOT_JOINED) + 2];
    if (now !== NOT_JOINED && row) row[now + 1] = (row[now + 1] ?? 0) + 1;
  }
  return matrix;
}
