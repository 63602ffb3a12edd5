import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { DaysActivity } from '../../domain/activityOfDays.ts';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import {
  definitionLink,
  explanationFacts,
  rowsLink,
  sentences,
} from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { changeWords, figureWords, isRelative, type RecentChange } from './recentChange.ts';
import {
  needsHistory,
  RECENT_FIGURES,
  RECENT_PARTS,
  recentCount,
  recentValue,
  type RecentFigure,
} from './recentFigures.ts';

/** How a number of some days is made. */
export function explainRecent(
  words: ExplainWords,
  activity: DaysActivity,
  figure: RecentFigure,
  sureFrom: number,
): Explanation {
  const { t, format } = words;
  const count = recentCount(activity, figure);
  const early = needsHistory(figure) && activity.days.from < sureFrom;
  return {
    value: figureWords(words, figure, recentValue(activity, figure)),
    sentence: sentences(t, t(`recent.explain.${figure}`), early ? nearStart(words) : ''),
    facts: daysFacts(words, activity, {
      formula:
        figure === 'revenue'
          ? t('explain.formula.sum', { orders: format.number(count) })
          : t('explain.formula.count', { n: format.number(count) }),
      n: countWords(words, figure, count),
    }),
    ...links(words, activity, figure),
  };
}

/** How the revenue of orders that name no customer is made. */
export function explainNobody(words: ExplainWords, activity: DaysActivity): Explanation {
  const { t, format, currency } = words;
  const { unknownRevenue, unknownOrders: count, days } = activity;
  const n = format.number(count);
  return {
    value: format.money(unknownRevenue, currency),
    sentence: t('explain.revenue.unknown'),
    facts: daysFacts(words, activity, {
      formula: t('explain.formula.sum', { orders: n }),
      n: t('explain.n.orders', { count, n }),
    }),
    rows: rowsLink(words, { of: 'days', ...days, part: 'nobody' }, 'orders', count),
    definition: definitionLink(words, 'recent'),
  };
}

/** How the change of a number is made; its rows are those of the earlier days. */
export function explainRecentChange(words: ExplainWords, change: RecentChange): Explanation {
  const { t, format, state } = words;
  const { figure, now, earlier } = change;
  const relative = isRelative(change, state.query.minSize);
  const formula = t(relative ? 'recent.explain.share' : 'recent.explain.difference', {
    now: figureWords(words, figure, recentValue(now, figure)),
    earlier: figureWords(words, figure, recentValue(earlier, figure)),
  });
  const few = relative
    ? ''
    : t('recent.explain.few', { minSize: format.number(state.query.minSize) });
  const against = {
    now: countWords(words, figure, recentCount(now, figure)),
    earlier: countWords(words, figure, recentCount(earlier, figure)),
  };
  return {
    value: changeWords(words, change),
    sentence: sentences(
      t,
      t('recent.explain.change', { name: t(`recent.figures.${figure}`) }),
      few,
    ),
    facts: explanationFacts(words, {
      formula,
      n: t('recent.explain.against', against),
      period: t('recent.explain.against', {
        now: format.dayRange(now.days.from, now.days.to),
        earlier: format.dayRange(earlier.days.from, earlier.days.to),
      }),
      calendar: t('explain.days', { zone: words.calendar.zone }),
      interval: t('explain.noInterval'),
      filtered: false,
    }),
    ...links(words, earlier, figure),
  };
}

type DaysTarget = Extract<NumberTarget, { of: 'days' }>;

/** The number that a target names; null where these are not days that the overview tells of. */
export function explainDaysTarget(
  words: ExplainWords,
  { from, to, part }: DaysTarget,
  { now, before, yearBefore, sureFrom }: RecentActivity,
): Explanation | null {
  const activity = [now, before, yearBefore].find(
    (each) => each?.days.from === from && each.days.to === to,
  );
  if (!activity) return null;
  const figure = RECENT_FIGURES.find((each) => RECENT_PARTS[each] === part);
  return figure === undefined
    ? explainNobody(words, activity)
    : explainRecent(words, activity, figure, sureFrom);
}

function daysFacts(
  words: ExplainWords,
  { days }: DaysActivity,
  own: { readonly formula: string; readonly n: string },
) {
  return explanationFacts(words, {
    ...own,
    period: words.format.dayRange(days.from, days.to),
    calendar: words.t('explain.days', { zone: words.calendar.zone }),
    filtered: false,
  });
}

function links(words: ExplainWords, activity: DaysActivity, figure: RecentFigure) {
  const target = { of: 'days', ...activity.days, part: RECENT_PARTS[figure] } as const;
  const kind = figure === 'revenue' ? 'orders' : 'customers';
  return {
    rows: rowsLink(words, target, kind, recentCount(activity, figure)),
    definition: definitionLink(words, 'recent'),
  };
}

function countWords({ t, format }: ExplainWords, figure: RecentFigure, count: number): string {
  const kind = figure === 'revenue' ? 'orders' : 'customers';
  return t(`explain.n.${kind}`, { count, n: format.number(count) });
}

function nearStart({ t, format, span }: ExplainWords): string {
  return t('recent.nearStart', { day: format.day(span.historyStart ?? 0) });
}
