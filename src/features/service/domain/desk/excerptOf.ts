import { searchForm } from '../search/searchForm.ts';
import { hitsIn } from '../search/hitsIn.ts';
import type { SearchMode } from '../search/searchModes.ts';
import type { Excerpt } from './listTypes.ts';

/** Units of an excerpt, and of what is shown before the first hit. */
const LENGTH = 160;
const BEFORE = 40;

/** The part of a message that is shown in a list: around the first hit, or its beginning. */
export function excerptOf(body: string, search: string, mode: SearchMode): Excerpt {
  const hits = hitsIn(searchForm(body), searchForm(search), mode);
  const first = hits[0] ?? 0;
  const from = first <= BEFORE ? 0 : whole(body, first - BEFORE);
  const to = whole(body, Math.min(body.length, from + LENGTH));
  const head = from > 0 ? '…' : '';
  const tail = to < body.length ? '…' : '';
  const shift = head.length - from;
  return {
    text: `${head}${body.slice(from, to)}${tail}`,
    hits: hits
      .filter((at) => at >= from && at + search.length <= to)
      .map((at) => ({ from: at + shift, to: at + shift + search.length })),
  };
}

/** A place that does not part a character of two halves. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
