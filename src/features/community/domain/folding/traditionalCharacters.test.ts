import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { TRADITIONAL_CHARACTERS } from './traditionalCharacters.ts';

test('the table says of nearly all characters what OpenCC makes of them alone', () => {
  const simplified = Converter({ from: 't', to: 'cn' });
  const others = [...TRADITIONAL_CHARACTERS].filter(
    ([character, plain]) => simplified(character) !== plain,
  );
  expect(TRADITIONAL_CHARACTERS.size).toBeGreaterThan(3500);
  // OpenCC keeps these where no phrase says otherwise, or names another way; 苧 is folded on to 苎.
  expect(others.length).toBeLessThan(20);
});
