import { expect, test } from 'vitest';
import { parseWorkspaceAddress, workspaceBase } from './workspaceAddress.ts';

test('the workspace and the path within it are told apart', () => {
  expect(parseWorkspaceAddress('/s/1f2e/retention/rows')).toEqual({
    id: '1f2e',
    rest: '/retention/rows',
  });
  expect(parseWorkspaceAddress(workspaceBase('abc'))).toEqual({ id: 'abc', rest: '/' });
});

test('other paths name no workspace', () => {
  for (const path of ['/', '/retention', '/s/', '/s//retention', '/settings', '/s/Ü/x'])
    expect(parseWorkspaceAddress(path)).toBeNull();
});
