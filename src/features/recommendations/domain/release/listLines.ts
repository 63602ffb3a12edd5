import type { ExportCell } from '../../../../shared/domain/export/exportCell.ts';
import { csvLine } from '../../../../shared/domain/export/csvLine.ts';
import { inOneLine } from '../../../../shared/domain/export/jsonLine.ts';
import type { RankedList } from '../ranking/rankList.ts';
import type { ListFileHead } from './listFileHead.ts';
import type { ListFormat } from './listReleaseParams.ts';

/** The text of a file of lists, list by list. */
export type ListLines = {
  /** What stands before the lists. */
  readonly start: string;
  /** @param key id of the customer or product; null for all that the file does not name */
  readonly list: (key: string | null, list: Pick<RankedList, 'items' | 'scores'>) => string;
};

/** Digits after the point: scores are in standard deviations, so that more would be noise. */
const SCORE_UNIT = 10_000;

/**
 * Lists as text: JSON lines with a head in the first line, or CSV with schema and version in every
 * row, since CSV has no place for a head. No byte order mark: the first column's name is `schema`.
 *
 * @param idOf id of the product in a place
 */
export function listLines(
  format: ListFormat,
  head: ListFileHead,
  idOf: (item: number) => string,
): ListLines {
  return format === 'jsonl' ? jsonLines(head, idOf) : csvLines(head, idOf);
}

function jsonLines(head: ListFileHead, idOf: (item: number) => string): ListLines {
  const quoted = onceEach((item) => JSON.stringify(idOf(item)));
  return {
    start: inOneLine(JSON.stringify(head)),
    list: (key, { items, scores }) => {
      const shown = Array.from(items, (item, slot) => {
        const score = roundedScore(scores[slot]);
        return `{"product":${quoted(item)},"score":${score === null ? 'null' : String(score)}}`;
      });
      return inOneLine(`{"${head.key}":${JSON.stringify(key)},"items":[${shown.join(',')}]}`);
    },
  };
}

function csvLines(head: ListFileHead, idOf: (item: number) => string): ListLines {
  const text = (value: string): ExportCell => ({ type: 'text', text: value });
  const number = (value: number): ExportCell => ({ type: 'number', number: value });
  const schema = text(head.schema);
  const version = number(head.version);
  const product = onceEach((item) => text(idOf(item)));
  return {
    start: csvLine(['schema', 'version', head.key, 'rank', 'product', 'score'].map(text)),
    list: (key, { items, scores }) => {
      const owner = key === null ? null : text(key);
      let lines = '';
      items.forEach((item, slot) => {
        const score = roundedScore(scores[slot]);
        const scored = score === null ? null : number(score);
        lines += csvLine([schema, version, owner, number(slot + 1), product(item), scored]);
      });
      return lines;
    },
  };
}

/** Null where a pin or the fall-back put the product there, and nothing scored it. */
function roundedScore(score = NaN): number | null {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(score) ? Math.round(score * SCORE_UNIT) / SCORE_UNIT + 0 : null;
}

/** What is made of a product, made once. */
function onceEach<T>(make: (item: number) => T): (item: number) => T {
  const made: (T | undefined)[] = [];
  return (item) => (made[item] ??= make(item));
}
