import { expect, test } from 'vitest';
import { comparedSides } from './comparedSides.ts';

const nothing = { from: '', to: '' };

test('an address that names nothing compares live with the draft', () => {
  const choices = ['live', 'draft', 'defaults', 'p:m1:2'];
  expect(comparedSides(nothing, choices, 'p:m1:1')).toEqual({ from: 'live', to: 'draft' });
});

test('without a draft the version before is compared with live', () => {
  const choices = ['live', 'defaults', 'p:m1:2', 'p:m1:1'];
  expect(comparedSides(nothing, choices, 'p:m1:1')).toEqual({ from: 'p:m1:1', to: 'live' });
  expect(comparedSides(nothing, choices, null)).toEqual({ from: 'defaults', to: 'live' });
});

test('what an address names is taken where it is there, side by side', () => {
  const choices = ['live', 'draft', 'defaults', 'p:m1:1'];
  const asked = { from: 'p:m1:1', to: 'defaults' };
  expect(comparedSides(asked, choices, null)).toEqual(asked);
  expect(comparedSides({ from: 'p:m9:9', to: 'p:m1:1' }, choices, null)).toEqual({
    from: 'live',
    to: 'p:m1:1',
  });
});
