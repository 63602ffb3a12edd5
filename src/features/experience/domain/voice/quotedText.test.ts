import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { personalInFeedback } from './personalInFeedback.ts';
import { personalParts } from '../../../../shared/domain/privacy/personalParts.ts';
import { quotedText } from './quotedText.ts';

const masked = (text: string, longest = 600) =>
  personalParts(quotedText(personalInFeedback(text, ''), longest))
    .map(({ shown }) => shown)
    .join('');

describe('a quoted text', () => {
  test('is in pieces, of which those of persons are masked each for itself', () => {
    const parts = personalParts(
      quotedText(personalInFeedback('Call 13812345678 or ann@mail.example.', ''), 600),
    );
    expect(parts.map(({ kind, shown }) => [kind, shown])).toEqual([
      [null, 'Call '],
      ['phone', '138••••5678'],
      [null, ' or '],
      ['email', 'a•••@mail.example'],
      [null, '.'],
    ]);
    expect(parts.map(({ raw }) => raw).join('')).toBe('Call 13812345678 or ann@mail.example.');
  });

  test('is cut before what is of a person, never within it', () => {
    expect(masked('Ring me: 13812345678 today', 14)).toBe('Ring me:…');
    expect(masked('Ring me: 13812345678 today', 20)).toBe('Ring me: 138••••5678…');
    expect(masked('Ring me: 13812345678 today', 26)).toBe('Ring me: 138••••5678 today');
  });

  test('says the same as masking it whole, whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('13812345678', 'ann@mail.example', '微信号 wx_ann2020', ' ', '，'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (pieces, n) => {
          const text = pieces.join('');
          const whole = maskPersonalData(text);
          expect(masked(text, text.length)).toBe(whole);
          const cut = masked(text, n);
          expect(whole.startsWith(cut.replace(/…$/u, ''))).toBe(true);
        },
      ),
    );
  });
});
