import { describe, expect, test } from 'vitest';
import { foldCharacter } from './foldCharacter.ts';
import { CHARACTER_FOLDS, FOLD, foldsIn, foldSetOf, type Fold } from './folds.ts';

const fold = (text: string, folds: number) =>
  Array.from(text, (character) => foldCharacter(character, folds)).join('');

describe('each fold takes away what it is named after, and nothing else', () => {
  test.each<[Fold, string, string]>([
    ['case', 'LOVE Ё Σς', 'love ё σσ'],
    ['width', 'ＬＯＶＥ！　', 'LOVE! '],
    ['hidden', '加\u200B微\u2060信\uFEFF\u202E\uFE0F\u3164', '加微信'],
    ['compatibility', '𝐋ⓞ⒱㉄⑽⒋㈤ﬁ㎏', 'Lov学104五fikg'.replace('学', '㉄'.normalize('NFKC'))],
    ['styles', '⓿➃壹肆⓫🅻🇻🇽ʟ〥', '0414' + '11' + 'lvxl5'],
    ['script', '註冊羣裏', '注册群里'],
    ['confusables', 'lоvе 薇信 威芯', 'love 微信 微信'],
  ])('%s: %s', (name, text, expected) => {
    expect(fold(text, foldSetOf([name]))).toBe(expected);
  });

  test('diacritics are other letters, and digits are no letters', () => {
    expect(fold('café', CHARACTER_FOLDS)).toBe('café');
    expect(fold('l0 1O m', CHARACTER_FOLDS)).toBe('l0 1o m');
    expect(fold('¨', CHARACTER_FOLDS)).toBe('¨');
  });
});

test('what some folds make of a character, all make the same of as of the character itself', () => {
  const wrong: string[] = [];
  // Each alone, and pairs of those that could undo each other.
  const sets = [
    0,
    ...foldsIn(CHARACTER_FOLDS).map((name) => FOLD[name]),
    FOLD.case | FOLD.confusables,
    FOLD.script | FOLD.confusables,
    FOLD.compatibility | FOLD.styles,
  ];
  // Planes 2 and 3 hold Han characters, of which only those of tables change; from 14 on tags.
  for (let point = 0; point < 0xe0200; point++) {
    if (point === 0x2fa20) point = 0xe0000;
    const character = String.fromCodePoint(point);
    const whole = foldCharacter(character, CHARACTER_FOLDS);
    if (fold(whole, CHARACTER_FOLDS) !== whole) wrong.push(`${character} is folded further`);
    if (whole === character && point > 0x2ffff) continue;
    for (const set of sets) {
      const part = foldCharacter(character, set);
      if (part !== character && fold(part, CHARACTER_FOLDS) !== whole) {
        wrong.push(`${character} under ${foldsIn(set).join()}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
