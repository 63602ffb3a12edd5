import { expect, test } from 'vitest';
import { partsOf } from './partsOf.ts';

test('a text falls into its marked ranges and what lies around them', () => {
  expect(
    partsOf('abcdef', [
      { from: 0, to: 1, mark: 'x' },
      { from: 3, to: 5, mark: 'y' },
    ]),
  ).toEqual([
    { from: 0, text: 'a', mark: 'x' },
    { from: 1, text: 'bc', mark: undefined },
    { from: 3, text: 'de', mark: 'y' },
    { from: 5, text: 'f', mark: undefined },
  ]);
  expect(partsOf('', [])).toEqual([]);
  expect(partsOf('a', [])).toEqual([{ from: 0, text: 'a', mark: undefined }]);
});
