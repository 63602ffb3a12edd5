import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedText } from './maskedText.ts';

describe('the masked beginning of a message', () => {
  test('begins as the whole does, and never shows part of a number that is masked there', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), (before, most) => {
        const text = `${'茶'.repeat(before)} 13812345678 再联系`;
        const shown = maskedText(text, 'Ann', most);
        expect(shown).not.toContain('13812');
        expect(maskedText(text, 'Ann').startsWith(shown)).toBe(true);
      }),
    );
  });

  test('has all that is of persons masked', () => {
    const masked = maskedText('电话 13812345678，小明', '小明');
    expect(masked).toMatch(/^电话 \S+，\S+$/u);
    expect(masked).not.toContain('13812345678');
    expect(masked).not.toContain('小明');
  });

  test('is the text where nothing in it is of a person', () => {
    expect(maskedText('good morning', 'Ann', 4)).toBe('good');
    expect(maskedText('good morning', 'Ann')).toBe('good morning');
    expect(maskedText('', 'Ann', 4)).toBe('');
  });
});
