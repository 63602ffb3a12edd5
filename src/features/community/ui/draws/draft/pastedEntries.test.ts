import { expect, test } from 'vitest';
import { pastedEntries } from './pastedEntries.ts';

test('a 接龙 counts numbers as chances only where it is told to', () => {
  const text = '#接龙\n1. 张三\n2. 李四 2份\n3.\n谢谢';
  const weights = (counts: boolean) =>
    pastedEntries('jielong', text, counts).candidates.map(({ weight }) => weight);
  expect(weights(true)).toEqual([1, 2]);
  expect(weights(false)).toEqual([1, 1]);
  const ids = (counts: boolean) =>
    pastedEntries('jielong', text, counts).candidates.map(({ id }) => id);
  expect(ids(true)).toEqual(['张三', '李四']);
  expect(ids(false)).toEqual(['张三', '李四 2份']);
  expect(pastedEntries('jielong', text, true).unread).toEqual([4, 5]);
});

test('phones of a table become labels', () => {
  const text = '昵称,手机号\n张三,13800000001\n李四,13800000002\n王五,13800000001\n';
  const { candidates } = pastedEntries('table', text, false);
  expect(candidates.map(({ household }) => household)).toEqual(['h1', '', 'h1']);
});

test('nothing pasted is nobody', () => {
  for (const kind of ['jielong', 'table'] as const) {
    expect(pastedEntries(kind, '', true).candidates).toEqual([]);
  }
});
