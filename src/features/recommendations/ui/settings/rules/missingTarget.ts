import type { TargetKind } from '../../../domain/settings/ruleSettings.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';

const LONGEST = 400;
const MISSING = {
  product: 'settings.errors.noProduct',
  category: 'settings.errors.noCategory',
  brand: 'settings.errors.noBrand',
} as const;

/** What to do about a target that a rule cannot have; undefined where it can. */
export function missingTarget(
  t: RecommendationsText,
  kind: TargetKind,
  value: string,
): string | undefined {
  if (value.trim() === '') return t(MISSING[kind]);
  return value.trim().length > LONGEST ? t('settings.errors.tooLong', { max: LONGEST }) : undefined;
}
