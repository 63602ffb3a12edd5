import { expect, test } from 'vitest';
import { matchCommands, type Command } from './matchCommands.ts';

const command = (label: string, ...words: string[]): Command => ({
  id: label,
  label,
  kind: 'go',
  words,
  run: () => undefined,
});
const commands = [
  command('Overview', '总览'),
  command('Retention', '留存'),
  command('Open shop Café Nord'),
  command('Settings', '设置'),
];
const found = (query: string) => matchCommands(commands, query).map(({ label }) => label);

test('an empty query finds everything in order', () => {
  expect(found(' ')).toHaveLength(4);
  expect(found('')[0]).toBe('Overview');
});

test('case and accents do not matter, every word has to be there', () => {
  expect(found('cafe OPEN')).toEqual(['Open shop Café Nord']);
  expect(found('cafe open south')).toEqual([]);
});

test('the other language finds it too', () => {
  expect(found('留')).toEqual(['Retention']);
});

test('labels that begin with the query come first', () => {
  expect(found('o')[0]).toBe('Overview');
  expect(found('s')).toEqual(['Settings', 'Open shop Café Nord']);
});
