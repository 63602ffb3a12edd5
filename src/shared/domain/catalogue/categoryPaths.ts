/** What joins the levels of a category's path. */
const SEPARATOR = ' > ';

/** A path and those above it, from the top: 'Tea > Green' gives 'Tea' and 'Tea > Green'. */
export function pathsUpTo(path: string): string[] {
  const levels = path.split(SEPARATOR);
  return levels.map((_, i) => levels.slice(0, i + 1).join(SEPARATOR));
}

/** Whether a path is the chosen category or lies below it. '' is only itself. */
export function isWithinCategory(path: string, chosen: string): boolean {
  return path === chosen || (chosen !== '' && path.startsWith(chosen + SEPARATOR));
}
