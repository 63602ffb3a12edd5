import { expect, test } from 'vitest';
import type { KnownIdentity, ListedAuthor } from './deskAuthors.ts';
import { mergedIdentity } from './mergedIdentity.ts';
import { separated } from './separated.ts';

const author = (name: string, identity: KnownIdentity | null = null): ListedAuthor => ({
  ...{ author: name, name: '', email: '', ofFile: 'agent', messages: 1 },
  ...{ firstAt: null, lastAt: null, channels: [], identity },
});
const p: KnownIdentity = { person: 'p', name: 'Lin', role: 'agent' };
const authors = [author('1', p), author('2', p), author('3'), { ...author('4'), name: 'Zhao' }];

test('authors join the person of any of them, with everybody who is that person', () => {
  expect(mergedIdentity(authors, ['3', '2'])).toEqual({ ...p, authors: ['1', '2', '3'] });
});

test('authors of whom nothing is said are a new person under the first one’s name', () => {
  expect(mergedIdentity(authors, ['4', '3'])).toMatchObject({
    person: '3',
    name: '3',
    role: 'file',
  });
  expect(mergedIdentity(authors, ['4'])).toMatchObject({
    person: '4',
    name: 'Zhao',
    authors: ['4'],
  });
});

test('who stands for themselves again leaves the others one person', () => {
  expect(separated(authors, ['1', '3'])).toEqual([{ ...p, authors: ['2'] }]);
  expect(separated(authors, ['1', '2'])).toEqual([{ ...p, authors: [] }]);
  expect(separated(authors, ['3'])).toEqual([]);
});
