import type { BothLanguages } from '../../../../shared/domain/community/moderationTerms.ts';
import type { ModerationRule } from './ruleSchema.ts';

/** What a rule is called in a language, else in the other; '' where nobody has named it. */
export function ruleName(
  { name }: Pick<ModerationRule, 'name'>,
  language: keyof BothLanguages,
): string {
  return name[language].trim() || name.en.trim() || name['zh-CN'].trim();
}
