import type { LevelTarget } from './serviceLevelSettings.ts';

/**
 * The target of a conversation: of those that fit the one that names channel and priority, else the
 * channel, else the priority, else the one for any. None for a conversation that nothing fits.
 */
export function targetFor(
  targets: readonly LevelTarget[],
  channel: string | null,
  priority: string | null,
): LevelTarget | undefined {
  let best: LevelTarget | undefined;
  for (const target of targets) {
    const fits =
      (target.channel === null || target.channel === channel) &&
      (target.priority === null || target.priority === priority);
    if (fits && (!best || specificity(target) > specificity(best))) best = target;
  }
  return best;
}

function specificity({ channel, priority }: LevelTarget): number {
  return (channel === null ? 0 : 2) + (priority === null ? 0 : 1);
}
