import type { RuleVersion } from '../../rules/earnings.ts';
import type { TierLevel } from '../../tiers/tierSettings.ts';

/**
 * The levels of all versions from the lowest up: those of the newest version, and each that only an
 * older one has behind the level that it stood above there.
 */
export function levelsInOrder(versions: readonly RuleVersion[]): Pick<TierLevel, 'id' | 'name'>[] {
  const ordered: Pick<TierLevel, 'id' | 'name'>[] = [];
  for (const { settings } of versions.toReversed()) {
    let place = 0;
    for (const { id, name } of settings.tiers.levels) {
      const known = ordered.findIndex((level) => level.id === id);
      if (known < 0) ordered.splice(place++, 0, { id, name });
      else place = known + 1;
    }
  }
  return ordered;
}
