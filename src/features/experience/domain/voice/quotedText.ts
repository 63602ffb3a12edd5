import type { PersonalText } from '../../../../shared/domain/privacy/personalParts.ts';

/**
 * A text as it is quoted: cut where it is longer, and never within what is of a person, of which the rest
 * would not be known for what it is.
 */
export function quotedText({ text, personal }: PersonalText, longest: number): PersonalText {
  if (text.length <= longest) return { text, personal };
  const cut = personal.find(({ from, to }) => from < longest && to > longest)?.from ?? longest;
  return {
    text: `${text.slice(0, cut).trimEnd()}…`,
    personal: personal.filter(({ to }) => to <= cut),
  };
}
