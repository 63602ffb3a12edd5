import type { Language } from '../../../../../shared/i18n/language.ts';
import type { TierMovement } from '../../../domain/reports/tiers/tierMovementTypes.ts';

/** Names of what a customer can be, from nothing up: without a level, then each of the levels. */
export function levelWords(
  levels: TierMovement['levels'],
  language: Language,
  without: string,
): readonly string[] {
  return [
    without,
    ...levels.map(({ id, name }) => name[language] || name.en || name['zh-CN'] || id),
  ];
}
