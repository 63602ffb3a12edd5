import { expect, test } from 'vitest';
import type { MessageRole } from '../facts/serviceTables.ts';
import { personalInMessage } from './personalInMessage.ts';

const TEXT = 'Write to jane@mail.example\nRegards,\nJane Doe';
const found = (role: MessageRole, text = TEXT, author = '') =>
  personalInMessage(text, { role, author }).map(({ from, to, mark }) => [
    mark,
    text.slice(from, to),
  ]);

test('names of customers count, and of whoever may be one', () => {
  const both = [
    ['email', 'jane@mail.example'],
    ['name', 'Jane Doe'],
  ];
  expect(found('customer')).toEqual(both);
  expect(found('unknown')).toEqual(both);
});

test('an agent’s or a bot’s signature is the desk’s own', () => {
  for (const role of ['agent', 'bot', 'note', 'system'] as const) {
    expect(found(role)).toEqual([['email', 'jane@mail.example']]);
  }
});

test('a name within an address is part of the address', () => {
  expect(found('customer', 'jane@mail.example is mine, says Jane', 'Jane')).toEqual([
    ['email', 'jane@mail.example'],
    ['name', 'Jane'],
  ]);
});
