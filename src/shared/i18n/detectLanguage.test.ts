import { expect, test } from 'vitest';
import { detectLanguage } from './detectLanguage.ts';

test('the first language that the interface has is taken', () => {
  expect(detectLanguage(['de-DE', 'zh-TW', 'en'])).toBe('zh-CN');
  expect(detectLanguage(['EN-gb', 'zh'])).toBe('en');
});

test('readers of other languages get English', () => {
  expect(detectLanguage(['fr', 'ja-JP'])).toBe('en');
  expect(detectLanguage([])).toBe('en');
});
