import { pathsUpTo } from '../../../../../shared/domain/catalogue/categoryPaths.ts';

/** The last two levels of a category's path, where there is little room: they tell it from others. */
export function shortPath(path: string): string {
  const above = pathsUpTo(path).at(-3);
  return above === undefined ? path : path.slice(above.length).replace(/^ > /u, '');
}
