import type { SearchMode } from './searchModes.ts';
import { isWordEdge } from './wordEdges.ts';

/** Every place of the needle in one folded text; they do not overlap. */
export function hitsIn(folded: string, needle: string, mode: SearchMode): number[] {
  const hits: number[] = [];
  if (needle === '') return hits;
  for (let at = folded.indexOf(needle); at >= 0;) {
    const isHit = mode === 'exact' || isWhole(folded, at, needle.length);
    if (isHit) hits.push(at);
    at = folded.indexOf(needle, isHit ? at + needle.length : at + 1);
  }
  return hits;
}

function isWhole(text: string, at: number, length: number): boolean {
  return (
    (at === 0 || isWordEdge(text, at)) &&
    (at + length === text.length || isWordEdge(text, at + length))
  );
}
