import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLinks } from './findLinks.ts';

const text = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      't.me',
      'https',
      ':',
      '/',
      '//',
      '.',
      '．',
      '。',
      '：',
      '／',
      ' ',
      '茶',
      'ａ',
      '1',
      '，',
    ],
    ...['www.', '.com', '\u200B', '\u2024', '…', 'ⓐ', '@', '-'],
  ),
  maxLength: 12,
});

test('links are found in ordinary Chinese and ASCII as beside a character that has to be looked at', () => {
  let found = 0;
  fc.assert(
    fc.property(text, (text) => {
      // A ligature in front is folded, so that nothing can be told of the text by a glance.
      const looked = findLinks(`ﬁ ${text}`).map((link) => ({
        ...link,
        start: link.start - 2,
        end: link.end - 2,
      }));
      found += looked.length;
      expect(findLinks(text)).toEqual(looked);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(100);
});
