import { lineExists, type OrderScope } from './orderScope.ts';

/**
 * In how many customers' first orders each code occurs: entry code + 1, so that entry 0 is "not
 * stated". A customer counts once for each code.
 * @param codeOf codes of one line of the index, −1 for none; a line may have several (a category
 *   and those above it)
 * @param codes one more than the largest code
 */
export function firstOrderCounts(
  scope: OrderScope,
  codes: number,
  codeOf: (line: number) => readonly number[],
): Uint32Array<ArrayBuffer> {
  const { lineStart } = scope.index;
  const counts = new Uint32Array(codes + 1);
  const counted = new Uint32Array(codes + 1);
  for (let c = 0; c < scope.customers; c++) {
    const o = scope.order[scope.orderStart[c] ?? 0] ?? 0;
    const end = lineStart[o + 1] ?? 0;
    for (let line = lineStart[o] ?? 0; line < end; line++) {
      if (!lineExists(scope, line)) continue;
      for (const code of codeOf(line)) {
        if (counted[code + 1] === c + 1) continue;
        counted[code + 1] = c + 1;
        counts[code + 1] = (counts[code + 1] ?? 0) + 1;
      }
    }
  }
  return counts;
}
