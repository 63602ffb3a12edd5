import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { en } from '../../strings/en.ts';

/** What rules are put into words with. */
export type RulesTools = {
  readonly t: Text<typeof en>;
  readonly format: Formats;
  readonly language: Language;
  /** Names of rules by id. */
  readonly names: ReadonlyMap<string, string>;
};
