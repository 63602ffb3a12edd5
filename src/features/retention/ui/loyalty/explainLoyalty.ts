import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { LoyaltyRules } from '../../domain/loyaltyRules.ts';
import type { LoyaltyShare } from '../../domain/loyaltyShare.ts';
import type { LoyaltyComparison } from '../../domain/loyaltyTypes.ts';
import { definitionLink, explanationFacts, rowsLink } from '../explain/explanationFacts.ts';
import { explainRepeatRate } from '../explain/explainRepeatRate.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { chanceWords } from './chanceWords.ts';
import { goalDigits } from './goalDigits.ts';
import { ratioWords } from './ratioWords.ts';
import { wordsOfPeriod } from './wordsOfPeriod.ts';

/** What the explanations of one comparison share. */
export type LoyaltyWords = {
  readonly words: ExplainWords;
  readonly rules: LoyaltyRules;
  readonly comparison: LoyaltyComparison;
};

/** How the rate of one side is made. */
export function explainLoyaltyRate(
  { words, rules }: Omit<LoyaltyWords, 'comparison'>,
  { share, period, counted, notYetObserved }: LoyaltyShare,
): Explanation {
  const rate = { share, windowDays: rules.repeatDays, notYetObserved };
  return explainRepeatRate(wordsOfPeriod(words, counted ?? period), rate);
}

/** How the ratio of the two rates is made. */
export function explainLoyaltyRatio(all: LoyaltyWords): Explanation {
  const { words, comparison } = all;
  const { t, format } = words;
  const { ratio, interval, recent, baseline } = comparison;
  const percent = (share: LoyaltyShare) => format.percent(share.share.rate);
  return {
    value: ratioWords(words, ratio),
    state: 'estimate',
    ...(interval
      ? {
          interval: t('explain.interval', {
            low: format.number(interval.lower, 2),
            high: format.number(interval.upper, 2),
          }),
        }
      : {}),
    sentence: t('loyalty.explain.ratio'),
    facts: comparisonFacts(
      all,
      t('loyalty.explain.ratioFormula', { recent: percent(recent), baseline: percent(baseline) }),
      interval ? t('loyalty.explain.katz') : undefined,
    ),
    rows: recentRows(all, 'repeated'),
    definition: definitionLink(words, 'loyaltyRatio'),
  };
}

/** How the chance is made that the ratio is at least so much. */
export function explainLoyaltyChance(all: LoyaltyWords, part: 'rose' | 'reached'): Explanation {
  const { words, rules, comparison } = all;
  const { t, format } = words;
  const goal = part === 'rose' ? '1' : format.number(rules.goal, goalDigits(rules.goal));
  const halves = ({ share }: LoyaltyShare) => [
    format.number(share.count + 0.5, 1),
    format.number(share.size - share.count + 0.5, 1),
  ];
  const [a1 = '', b1 = ''] = halves(comparison.recent);
  const [a0 = '', b0 = ''] = halves(comparison.baseline);
  return {
    value: chanceWords(t, format, comparison[part]),
    state: 'estimate',
    sentence: t(`loyalty.explain.${part}`, { goal }),
    facts: comparisonFacts(all, t('loyalty.explain.posterior', { goal, a1, b1, a0, b0 })),
    rows: recentRows(all, 'observed'),
    definition: definitionLink(words, 'loyaltyGoal'),
  };
}

/** How the number is made that is still missing; null where there is no number to say. */
export function explainLoyaltyNeeded(all: LoyaltyWords): Explanation | null {
  const { words, rules, comparison } = all;
  const { t, format } = words;
  const { needed, recent, baseline } = comparison;
  const goal = format.number(rules.goal, goalDigits(rules.goal));
  const shared = {
    state: 'estimate',
    rows: recentRows(all, 'observed'),
    definition: definitionLink(words, 'loyaltyNeeded'),
  } as const;
  if (needed.kind === 'customers') {
    return {
      ...shared,
      value: format.number(needed.customers),
      sentence: t('loyalty.explain.customers', { goal, rate: format.percent(recent.share.rate) }),
      facts: comparisonFacts(all, t('loyalty.explain.customersFormula', { goal })),
    };
  }
  if (needed.kind !== 'rate') return null;
  const values = {
    goal,
    size: format.number(recent.share.size),
    count: format.number(recent.share.count),
    baseline: format.percent(baseline.share.rate),
  };
  return {
    ...shared,
    value: format.number(needed.returning),
    sentence: t('loyalty.explain.returning', values),
    facts: comparisonFacts(all, t('loyalty.explain.returningFormula', values)),
  };
}

function comparisonFacts({ words, comparison }: LoyaltyWords, formula: string, interval?: string) {
  const { t, format, calendar } = words;
  const { recent, baseline } = comparison;
  const days = ({ counted, period }: LoyaltyShare) =>
    format.dayRange((counted ?? period).from, (counted ?? period).to);
  return explanationFacts(words, {
    formula,
    n: t('explain.n.two', {
      first: format.number(recent.share.size),
      second: format.number(baseline.share.size),
    }),
    period: t('loyalty.explain.periods', { recent: days(recent), baseline: days(baseline) }),
    calendar: t('explain.days', { zone: calendar.zone }),
    ...(interval === undefined ? {} : { interval }),
    filtered: false,
  });
}

function recentRows({ words, comparison }: LoyaltyWords, part: 'repeated' | 'observed') {
  const { counted, period, share } = comparison.recent;
  const n = part === 'repeated' ? share.count : share.size;
  const recent = wordsOfPeriod(words, counted ?? period);
  return rowsLink(recent, { of: 'repeatRate', part }, 'customers', n);
}
