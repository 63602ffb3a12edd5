import type { LevelRehearsal } from '../../../domain/levels/levelRehearsal.ts';
import type { LevelSides } from '../../../domain/levels/levelsRehearsal.ts';
import type { ServiceLevelSettings } from '../../../domain/levels/serviceLevelSettings.ts';
import { levelsMark } from '../../../domain/sets/levelsMark.ts';

/** What the sets behind the numbers of a rehearsal have in common. */
export type AskedRehearsal = {
  /** Epoch ms as of which it was judged. */
  readonly at: number;
  readonly mark: string;
};

/**
 * Null where the figures are of an earlier draft: the conversations behind them cannot be found again.
 */
export function askedRehearsal(
  { at }: Pick<LevelRehearsal, 'at'>,
  levels: LevelSides<ServiceLevelSettings>,
  stale: boolean,
): AskedRehearsal | null {
  return stale ? null : { at, mark: levelsMark(levels) };
}
