import { expect, test } from 'vitest';
import type { IdentityRole } from '../../../../shared/domain/desk/deskRecords.ts';
import { MESSAGE_ROLES, type MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import { authorMapping, mappedRole } from './authorMapping.ts';

const row = (author: string, person: string, role: IdentityRole = 'agent') => ({
  ...{ author, person, name: `name of ${person}`, role },
});

test('authors of one person go by the first of them that a file names', () => {
  const codes = ['zhao', 'lin', '9001'];
  const rows = [row('never', 'p'), row('lin', 'p'), row('9001', 'p'), row('zhao', 'q', 'bot')];
  const { people, roles, names } = authorMapping(rows, (author) => codes.indexOf(author));
  expect(Object.fromEntries(people)).toEqual({ 0: 0, 1: 1, 2: 1 });
  expect(Object.fromEntries(roles)).toEqual({ 0: 'bot', 1: 'agent', 2: 'agent' });
  expect(Object.fromEntries(names)).toEqual({ 0: 'name of q', 1: 'name of p' });
});

test.each<[MessageRole, IdentityRole | undefined, MessageRole]>([
  ['unknown', 'agent', 'agent'],
  ['unknown', 'customer', 'customer'],
  ['agent', 'bot', 'bot'],
  ['agent', 'ignore', 'system'],
  ['agent', 'file', 'agent'],
  ['unknown', undefined, 'unknown'],
  ['note', 'bot', 'note'],
  ['customer', 'agent', 'customer'],
  ['system', 'agent', 'system'],
])('a message of %s by an author who is %s is one of %s', (ofFile, identity, role) => {
  const place = (name: MessageRole) => MESSAGE_ROLES.indexOf(name);
  expect(mappedRole(place(ofFile), identity)).toBe(place(role));
});
