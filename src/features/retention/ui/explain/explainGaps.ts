import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { OrderGaps } from '../../domain/retentionTypes.ts';
import { gapBinName, type GapBin } from '../panels/gapBins.ts';
import { chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rowsLink } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';

export const QUARTILES = ['lowerQuartile', 'median', 'upperQuartile'] as const;
export type QuartileName = (typeof QUARTILES)[number];

const SHARE = { lowerQuartile: 0.25, median: 0.5, upperQuartile: 0.75 } as const;

/** How the median or a quartile of the days between orders is made. */
export function explainQuartile(
  words: ExplainWords,
  gaps: OrderGaps,
  name: QuartileName,
): Explanation {
  const { t, format, calendar } = words;
  return {
    value: quartileWords(words, gaps, name),
    state: 'complete',
    sentence: t(`explain.gaps.${name}`),
    facts: explanationFacts(words, {
      formula: t('explain.formula.quantile', {
        share: format.percent(SHARE[name], 0),
        n: format.number(gaps.n),
      }),
      n: t('explain.n.gaps', {
        count: gaps.n,
        n: format.number(gaps.n),
        customers: format.number(gaps.customers),
      }),
      period: chosenPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
      interval: t('explain.noInterval'),
    }),
    rows: rowsLink(words, { of: 'gaps', from: null, to: null }, 'gaps', gaps.n),
    definition: definitionLink(words, 'gaps'),
  };
}

/** How the number of times between orders of so many days is made. */
export function explainGapBin(words: ExplainWords, bin: GapBin): Explanation {
  const { t, format, calendar } = words;
  const { from, to, count } = bin;
  const n = format.number(count);
  return {
    value: n,
    state: 'complete',
    sentence: t('explain.gaps.bin', { bin: gapBinName(bin, t, format) }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.count', { n }),
      n: t('rows.count.gaps', { count, n }),
      period: chosenPeriod(words),
      calendar: t('explain.days', { zone: calendar.zone }),
    }),
    rows: rowsLink(words, { of: 'gaps', from, to }, 'gaps', count),
    definition: definitionLink(words, 'gaps'),
  };
}

/** "24 days", "24.5 days". */
function quartileWords({ t, format }: ExplainWords, gaps: OrderGaps, name: QuartileName): string {
  const days = gaps[name];
  const text = format.number(days, Number.isInteger(days) ? 0 : 1);
  return t('gaps.days', { count: days, days: text });
}
