import type { EffectKind, PointRule } from './ruleSchema.ts';

/** By priority, then by id: never by when it was edited. */
export function byPriority(a: PointRule, b: PointRule): number {
  return a.stacking.priority - b.stacking.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** When the points of an effect are reckoned: added up, multiplied, or added afterwards. */
export type Stage = 'base' | 'multiplier' | 'bonus';

export function stageOf(kind: EffectKind): Stage {
  return kind === 'multiplier' ? 'multiplier' : kind === 'bonus' ? 'bonus' : 'base';
}
