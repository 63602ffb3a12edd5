import { expect, test } from 'vitest';
import type { ListedAuthor } from './deskAuthors.ts';
import { suggestIdentities } from './suggestIdentities.ts';

const author = (name: string, more: Partial<ListedAuthor> = {}): ListedAuthor => ({
  author: name,
  name: '',
  email: '',
  ofFile: 'agent',
  messages: 1,
  firstAt: null,
  lastAt: null,
  channels: [],
  identity: null,
  ...more,
});
const of = (...authors: ListedAuthor[]) =>
  suggestIdentities(authors).map(({ authors: who, name, reasons }) => [
    who.join(),
    name,
    reasons.join(),
  ]);

test('the same address, the same name, or a name in the address may be one person', () => {
  expect(
    of(
      author('9001', { email: 'Lin@shop.example' }),
      author('lin@shop.example', { email: 'lin@shop.example' }),
    ),
  ).toEqual([['9001,lin@shop.example', '9001', 'email']]);
  expect(of(author('Lin  Wei'), author('９', { name: 'ＬＩＮ wei' }), author('Zhao'))).toEqual([
    ['Lin  Wei,９', 'Lin  Wei', 'name'],
  ]);
  expect(of(author('LIN-WEI'), author('7', { email: 'lin.wei@shop.example' }))).toEqual([
    ['LIN-WEI,7', 'LIN-WEI', 'nameInEmail'],
  ]);
});

test('nothing is suggested for what differs, is too short, or is joined already', () => {
  expect(of(author('Lin'), author('Ling'))).toEqual([]);
  expect(of(author('Li'), author('7', { email: 'li@shop.example' }))).toEqual([]);
  expect(of(author('', { name: '' }), author('', { name: '' }))).toEqual([]);
  const identity = { person: 'p', name: 'Lin', role: 'agent' } as const;
  expect(of(author('Lin', { identity }), author('LIN', { identity }))).toEqual([]);
});

test('a third joins those whom staff have joined, under the name that staff gave', () => {
  const identity = { person: 'p', name: 'Lin W.', role: 'agent' } as const;
  expect(of(author('Lin', { identity }), author('9001', { identity }), author('lin'))).toEqual([
    ['Lin,9001,lin', 'Lin W.', 'name'],
  ]);
});
