import { RULE_PROBLEMS, ruleProblems, type RuleProblemReason } from './ruleProblems.ts';
import { moderationPolicy, type ModerationSettings } from './ruleSettings.ts';

/** Why settings are refused beside what rules contradict: values that are not allowed. */
export const VALUE_PROBLEMS = ['missing', 'tooMuch', 'outOfRange', 'ladder', 'refused'] as const;
export type SettingsProblemReason = RuleProblemReason | (typeof VALUE_PROBLEMS)[number];

export type SettingsProblem = {
  readonly reason: SettingsProblemReason;
  /** Where in the settings. */
  readonly path: readonly (string | number)[];
};

/** All that keeps settings from being published, in the order of the settings; none where nothing does. */
export function settingsProblems(settings: ModerationSettings): SettingsProblem[] {
  const { success, error } = moderationPolicy.schema.safeParse(settings);
  if (success) return [];
  const values = error.issues.flatMap(({ path, ...issue }): SettingsProblem[] => {
    const known = RULE_PROBLEMS.find((reason) => reason === issue.message);
    // Told below, also where values are refused.
    if (issue.code === 'custom' && known) return [];
    const place = path.map((part) => (typeof part === 'number' ? part : String(part)));
    return [{ reason: reasonOf(issue, place), path: place }];
  });
  const rules = ruleProblems(settings).filter(
    // An empty pattern is missing, and no more.
    ({ path }) => !values.some((value) => value.path.join() === path.join()),
  );
  return [...values, ...rules];
}

function reasonOf(
  issue: { readonly code: string | undefined; readonly origin?: unknown },
  path: readonly (string | number)[],
): SettingsProblemReason {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  if (path.at(-1) === 'ladder' && issue.code === 'custom') return 'ladder';
  if (issue.code === 'too_small') return isNumber ? 'outOfRange' : 'missing';
  if (issue.code === 'too_big') return isNumber ? 'outOfRange' : 'tooMuch';
  return 'refused';
}
