import type { ModerationSettings } from './ruleSettings.ts';

/** Whether any rule that is on looks for words by their sound, which takes a dictionary of sounds. */
export function asksHomophones({ rules }: Pick<ModerationSettings, 'rules'>): boolean {
  return rules.some(
    ({ active, conditions }) =>
      active && conditions.some((one) => one.kind === 'words' && one.folds.includes('homophones')),
  );
}
