import { findPersonalData } from '../../../../shared/domain/privacy/findPersonalData.ts';
import type { PersonalText } from './personalParts.ts';

/**
 * A text as it is quoted: cut where it is longer, and never within what is of a person, of which the rest
 * would not be known for what it is.
 */
export function quotedText(text: string, longest: number): PersonalText {
  const personal = findPersonalData(text);
  if (text.length <= longest) return { text, personal };
  const cut = personal.find(({ start, end }) => start < longest && end > longest)?.start ?? longest;
  return {
    text: `${text.slice(0, cut).trimEnd()}…`,
    personal: personal.filter(({ end }) => end <= cut),
  };
}
