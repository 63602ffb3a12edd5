// Two characters that no text has (of Unicode's private use), around values in a sentence.
const BEGIN = '\uE000';
const END = '\uE001';

/** Sets a value off from the words around it. */
export function marked(value: string): string {
  return `${BEGIN}${value}${END}`;
}

export type SentencePart = { readonly text: string; readonly isValue: boolean };

/** A sentence as words and values, in their order. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence
    .split(BEGIN)
    .flatMap((part, i): SentencePart[] => {
      if (i === 0) return [{ text: part, isValue: false }];
      const end = part.indexOf(END);
      return [
        { text: part.slice(0, end), isValue: true },
        { text: part.slice(end + 1), isValue: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** A sentence without marks. */
export function plainSentence(sentence: string): string {
  return sentence.replaceAll(BEGIN, '').replaceAll(END, '');
}

const BEFORE_LATIN = /(\p{Script=Han})(\uE000?)(?=[\p{Script=Latin}\p{Nd}\p{Sc}])/gu;
const AFTER_LATIN = /([\p{Script=Latin}\p{Nd}%])(\uE001?)(?=\p{Script=Han})/gu;

/** Chinese with a space between its own characters and Latin ones or digits. */
export function spacedSentence(sentence: string): string {
  return sentence.replace(BEFORE_LATIN, '$1 $2').replace(AFTER_LATIN, '$1$2 ');
}
