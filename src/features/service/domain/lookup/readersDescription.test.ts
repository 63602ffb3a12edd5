import { expect, test } from 'vitest';
import { readersDescription } from './readersDescription.ts';

test('a description is that in the reader’s language, or the only one', () => {
  const both = { description: 'Picked in April.', otherDescription: '四月采摘。' };
  expect(readersDescription(both, true)).toBe('四月采摘。');
  expect(readersDescription(both, false)).toBe('Picked in April.');
  expect(readersDescription({ ...both, description: '' }, false)).toBe('四月采摘。');
  expect(readersDescription({ description: '', otherDescription: '' }, true)).toBe('');
  // Neither is the reader's: the shop's own language goes first.
  const english = { description: 'One.', otherDescription: 'Two.' };
  expect(readersDescription(english, true)).toBe('One.');
});
