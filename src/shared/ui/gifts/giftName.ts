import type { Language } from '../../i18n/language.ts';
import type { Gift } from '../../domain/gifts/giftSchema.ts';

/** A gift's name in a language, or in the other one where it has none; its id where it has neither. */
export function giftName({ id, name }: Pick<Gift, 'id' | 'name'>, language: Language): string {
  return name[language] || name.en || name['zh-CN'] || id;
}
