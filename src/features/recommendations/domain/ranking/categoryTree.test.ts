import { expect, test } from 'vitest';
import { categoryTree, isWithin, sharedLevels } from './categoryTree.ts';

const paths = ['Tea > Green > Sencha', 'Tea > Green', 'Tea > Black', 'Cups', ''];
const tree = categoryTree(Int32Array.of(0, 1, 2, 3, -1), (code) => paths[code] ?? '');
const node = (item: number) => tree.nodeOfItem[item] ?? -1;

test('each level of a path is a node below the one above', () => {
  expect(tree.path).toEqual(['Tea', 'Tea > Green', 'Tea > Green > Sencha', 'Tea > Black', 'Cups']);
  expect([...tree.parent]).toEqual([-1, 0, 1, 0, -1]);
  expect([...tree.nodeOfItem]).toEqual([2, 1, 3, 4, -1]);
});

test('a category is within itself and all above it', () => {
  expect(isWithin(tree, node(0), tree.nodeOfPath.get('Tea') ?? -9)).toBe(true);
  expect(isWithin(tree, node(1), node(0))).toBe(false);
  expect(isWithin(tree, node(3), node(3))).toBe(true);
});

test('two categories share the levels that their paths begin with', () => {
  expect(sharedLevels(tree, node(0), node(0))).toBe(1);
  expect(sharedLevels(tree, node(0), node(1))).toBeCloseTo(2 / 3, 12);
  expect(sharedLevels(tree, node(1), node(2))).toBe(1 / 2);
  expect(sharedLevels(tree, node(0), node(3))).toBe(0);
  expect(sharedLevels(tree, node(4), node(3))).toBe(0);
});
