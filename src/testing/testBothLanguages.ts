import { expect, test } from 'vitest';
import { flatTexts, type Texts } from './flatTexts.ts';

/** What a text leaves open: values and marks, each once. */
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\w+>/g))].sort();

/** Declares what holds for every area's texts: that both languages fill the same places, and more. */
export function testBothLanguages(english: Texts, chinese: Texts): void {
  const [inEnglish, inChinese] = [flatTexts(english), flatTexts(chinese)];

  test('both languages fill the same places', () => {
    const differing = [...inEnglish].filter(
      ([key, text]) =>
        JSON.stringify(placeholders(text)) !==
        JSON.stringify(placeholders(inChinese.get(key) ?? '')),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('Chinese has no Latin punctuation between its words', () => {
    const wrong = [...inChinese].filter(([, text]) => /\p{Script=Han}[,;!?]/u.test(text));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
}
