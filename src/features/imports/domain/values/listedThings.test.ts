import { expect, test } from 'vitest';
import { letterCount } from './letterCount.ts';
import { listedThings } from './listedThings.ts';

test.each([
  ['https://cdn.example/a.jpg, https://cdn.example/b.jpg', 2],
  ['a.jpg|b.jpg|a.jpg', 2],
  ['S；M；L', 3],
  ['红、白', 2],
  ['4', 4],
  ['Default Title', 0],
  ['', 0],
])('%j lists %i things', (text, count) => {
  expect(listedThings(text)).toBe(count);
});

test.each([
  ['<p>Green&nbsp;tea</p>\n<br/>', 8],
  ['  茉莉 花茶 ', 4],
  ['<img src="a.jpg">', 0],
  ['240', 240],
])('%j has %i letters to read', (text, count) => {
  expect(letterCount(text)).toBe(count);
});
