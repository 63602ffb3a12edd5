import { searchForm } from '../search/searchForm.ts';
import { hitsIn } from '../search/hitsIn.ts';
import type { SearchMode } from '../search/searchModes.ts';
import type { Excerpt } from './listTypes.ts';

/** Units of an excerpt, and of what is shown before the first hit. */
const LENGTH = 160;
const BEFORE = 40;

/** Units around an excerpt in which what is personal is looked for: what it cuts through is still known. */
const AROUND = 400;

/** A part of a text, and what stands in its place. */
export type Masked = { readonly from: number; readonly to: number; readonly shown: string };

/**
 * The part of a message that is shown in a list: around the first hit, or its beginning. Hits that are
 * masked are not marked.
 *
 * @param maskedIn what is personal in a text, in order, without overlaps
 */
export function excerptOf(
  body: string,
  search: string,
  mode: SearchMode,
  maskedIn: (text: string) => readonly Masked[],
): Excerpt {
  const found = hitsIn(searchForm(body), searchForm(search), mode);
  const first = found[0] ?? 0;
  const from = first <= BEFORE ? 0 : whole(body, first - BEFORE);
  const to = whole(body, Math.min(body.length, from + LENGTH));
  const base = Math.max(0, from - AROUND);
  const hits: { from: number; to: number }[] = [];
  let text = from > 0 ? '…' : '';
  let past = from;
  const plain = (until: number) => {
    if (until <= past) return;
    for (const at of found) {
      if (at < past || at + search.length > until) continue;
      const start = text.length + at - past;
      hits.push({ from: start, to: start + search.length });
    }
    text += body.slice(past, until);
    past = until;
  };
  for (const one of maskedIn(body.slice(base, to + AROUND))) {
    if (base + one.to <= past || base + one.from >= to) continue;
    plain(base + one.from);
    text += one.shown;
    past = base + one.to;
  }
  plain(to);
  return { text: to < body.length ? `${text}…` : text, hits };
}

/** A place that does not part a character of two halves. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
