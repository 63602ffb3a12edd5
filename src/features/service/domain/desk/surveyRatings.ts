import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { DeskReads } from './deskReads.ts';

/** What the customer said of a conversation when asked. */
export type SurveyRating = {
  /** 1 to 5. */
  readonly rating: number;
  /** Epoch ms; −Infinity where it has no time. */
  readonly at: number;
  /** Row of survey answers, through all segments. */
  readonly row: number;
};

/**
 * The newest satisfaction that surveys have of each conversation, by its code. Of answers without a
 * time, and of those at one moment, the one that came in last counts; any that has a time is newer
 * than those.
 */
export function surveyRatings({
  chunks,
}: DeskReads['surveyAnswers']): ReadonlyMap<number, SurveyRating> {
  const newest = new Map<number, SurveyRating>();
  let base = 0;
  for (const { columns, hidden, rows } of chunks) {
    const unit = 10 ** columns.csat.scale;
    for (let row = 0; row < rows; row++) {
      const code = columns.conversation.values[row] ?? MISSING_CODE;
      const csat = (columns.csat.values[row] ?? NaN) / unit;
      const rating = ofFive(csat, columns.csatScale.values[row] ?? 0);
      if (code === MISSING_CODE || rating === undefined || isHidden(hidden, row)) continue;
      const time = columns.at.values[row] ?? NaN;
      const at = Number.isNaN(time) ? -Infinity : time;
      if ((newest.get(code)?.at ?? -Infinity) > at) continue;
      newest.set(code, { rating, at, row: base + row });
    }
    base += rows;
  }
  return newest;
}

/**
 * A score from 1 up to the highest of its scale, as 1 to 5: linear, rounded.
 * @returns undefined where there is no score
 */
export function ofFive(score: number, highest: number): number | undefined {
  if (Number.isNaN(score) || highest < 2) return undefined;
  return Math.min(5, Math.max(1, Math.round(1 + ((score - 1) * 4) / (highest - 1))));
}
