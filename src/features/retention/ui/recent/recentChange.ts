import type { DaysActivity } from '../../domain/activityOfDays.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { recentCount, recentValue, type RecentFigure } from './recentFigures.ts';

/** A number of the last days, and the same number of earlier ones. */
export type RecentChange = {
  readonly figure: RecentFigure;
  readonly now: DaysActivity;
  readonly earlier: DaysActivity;
};

/** A number as shown. */
export function figureWords({ format, currency }: ExplainWords, figure: RecentFigure, n: number) {
  return figure === 'revenue' ? format.money(n, currency) : format.number(n);
}

/**
 * Whether a change is told as a share of what was before. Of few customers a share says less than
 * it seems to, and of nothing there is none: then it is told as a difference.
 * @param minSize customers from which on a rate is shown
 */
export function isRelative({ figure, now, earlier }: RecentChange, minSize: number): boolean {
  const whom = figure === 'revenue' ? 'customers' : figure;
  const fewest = Math.min(recentCount(now, whom), recentCount(earlier, whom));
  return fewest >= minSize && recentValue(earlier, figure) > 0;
}

/** "+12.3%" or "−3". */
export function changeWords(words: ExplainWords, change: RecentChange): string {
  const { format, state } = words;
  const { figure } = change;
  const now = recentValue(change.now, figure);
  const earlier = recentValue(change.earlier, figure);
  const text = isRelative(change, state.query.minSize)
    ? format.percent((now - earlier) / earlier)
    : figureWords(words, figure, now - earlier);
  return now > earlier ? `+${text}` : text;
}
