import fc from 'fast-check';
import { expect, test } from 'vitest';
import { productDescription } from './productDescriptions.ts';

test('a description has whole sentences, no more letters than the page says, and fits on a card', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('TEA', 'WARE', 'SNACK', 'GIFT'),
      fc.integer({ min: 60, max: 400 }),
      fc.constantFrom('en', 'zh-CN'),
      (code, letters, language) => {
        const text = productDescription(code, letters, language);
        expect(text).toMatch(language === 'en' ? /^[A-Z].*\.$/u : /^\p{L}|\d.*。$/u);
        expect(text.replaceAll(' ', '').length).toBeLessThanOrEqual(Math.max(letters, 70));
      },
    ),
  );
});

test('a page without letters has none', () => {
  expect(productDescription('TEA', 0, 'en')).toBe('');
});
