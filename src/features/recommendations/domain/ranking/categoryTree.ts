import { pathsUpTo } from '../../../../shared/domain/catalogue/categoryPaths.ts';

/** The categories of the products, each level a node. */
export type CategoryTree = {
  /** Node of each product's own category; -1 where it has none. */
  readonly nodeOfItem: Int32Array;
  /** Node above; -1 above the top. */
  readonly parent: Int32Array;
  readonly path: readonly string[];
  readonly nodeOfPath: ReadonlyMap<string, number>;
};

/**
 * @param category dictionary code of each product's category path; -1 where it has none
 * @param pathOf the path of a code
 */
export function categoryTree(category: Int32Array, pathOf: (code: number) => string): CategoryTree {
  const nodeOfPath = new Map<string, number>();
  const parent: number[] = [];
  const nodeOfCode = new Map<number, number>();
  const nodeOf = (code: number): number => {
    const known = nodeOfCode.get(code);
    if (known !== undefined) return known;
    let above = -1;
    for (const path of pathsUpTo(pathOf(code))) {
      const node = nodeOfPath.get(path) ?? nodeOfPath.size;
      if (node === nodeOfPath.size) {
        nodeOfPath.set(path, node);
        parent.push(above);
      }
      above = node;
    }
    nodeOfCode.set(code, above);
    return above;
  };
  const nodeOfItem = new Int32Array(category.length);
  category.forEach((code, item) => (nodeOfItem[item] = code < 0 ? -1 : nodeOf(code)));
  return { nodeOfItem, parent: Int32Array.from(parent), path: [...nodeOfPath.keys()], nodeOfPath };
}

/** Whether a node is the other one or lies below it. */
export function isWithin({ parent }: CategoryTree, node: number, other: number): boolean {
  for (let at = node; at >= 0; at = parent[at] ?? -1) if (at === other) return true;
  return false;
}

/** Levels that two nodes share from the top, of those of the deeper one: 1 for the same node. */
export function sharedLevels(tree: CategoryTree, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const deepest = Math.max(depth(tree, a), depth(tree, b));
  for (let at = a; at >= 0; at = tree.parent[at] ?? -1) {
    if (isWithin(tree, b, at)) return depth(tree, at) / deepest;
  }
  return 0;
}

/** Levels from the top, itself included. */
function depth({ parent }: CategoryTree, node: number): number {
  let levels = 0;
  for (let at = node; at >= 0; at = parent[at] ?? -1) levels++;
  return levels;
}
