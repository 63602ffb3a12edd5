import type { Text } from '../../../../../shared/i18n/areaText.ts';
import type { SettingsProblem } from '../../../domain/rules/settingsProblems.ts';
import type { en } from '../../../strings/en.ts';

/** What the fields of the form share. */
export type RuleEdit = {
  readonly t: Text<typeof en>;
  readonly problems: readonly SettingsProblem[];
  readonly disabled: boolean;
};

type Place = readonly (string | number)[];

/** The words of the first problem at or below a place of the settings; undefined where there is none. */
export function problemAt({ t, problems }: RuleEdit, ...place: Place): string | undefined {
  const found = problems.find(({ path }) => place.every((part, n) => path[n] === part));
  return found && t(`rules.problems.${found.reason}`);
}
