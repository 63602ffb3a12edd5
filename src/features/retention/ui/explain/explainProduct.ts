import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { FirstProduct } from '../../domain/retentionTypes.ts';
import { chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rateInterval, rowsLink } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';
import { pointsRange } from './pointsRange.ts';

/** A product by name, by number where it has none. */
export function productName({ id, name }: FirstProduct): string {
  return name === '' ? id : name;
}

/** How the number of customers who began with a product is made. */
export function explainProductCustomers(words: ExplainWords, product: FirstProduct): Explanation {
  const { t, format } = words;
  const count = product.with.size;
  const n = format.number(count);
  return {
    value: n,
    sentence: t('explain.product.customers', { product: productName(product) }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.count', { n }),
      n: t('explain.n.customers', { count, n }),
      ...shared(words),
    }),
    rows: rowsLink(
      words,
      { of: 'firstProduct', product: product.id, part: 'observed' },
      'customers',
      count,
    ),
    definition: definitionLink(words, 'firstProduct'),
  };
}

/** How the share who came again is made, of those with the product or of all others. */
export function explainProductShare(
  words: ExplainWords,
  product: FirstProduct,
  group: 'with' | 'without',
): Explanation {
  const { t, format, state } = words;
  const share = product[group];
  return {
    value: Number.isNaN(share.rate) ? '–' : format.percent(share.rate),
    state: 'estimate',
    ...rateInterval(words, share.interval),
    sentence: t(`explain.product.${group}`, {
      product: productName(product),
      days: state.query.repeatDays,
    }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.observed', proportionWords(words, share)),
      n: t('explain.n.returned', returnedWords(words, share)),
      ...shared(words),
      interval: t('explain.wilson'),
    }),
    rows: productRows(words, product, group),
    definition: definitionLink(words, 'firstProduct'),
  };
}

/** How the difference between those with the product and all others is made. */
export function explainProductDifference(words: ExplainWords, product: FirstProduct): Explanation {
  const { t, format } = words;
  const { difference, interval } = product.comparison;
  const percent = ({ rate }: Proportion) => (Number.isNaN(rate) ? '–' : format.percent(rate));
  // Nobody is left to compare with where every first order held the product.
  const compared = !Number.isNaN(difference);
  return {
    value: compared ? format.points(difference) : '–',
    state: 'estimate',
    ...(compared
      ? { interval: t('explain.intervalPoints', { interval: pointsRange(words, interval) }) }
      : {}),
    sentence: t('explain.product.difference', { product: productName(product) }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.difference', {
        first: percent(product.with),
        second: percent(product.without),
      }),
      n: t('explain.n.two', {
        first: format.number(product.with.size),
        second: format.number(product.without.size),
      }),
      ...shared(words),
      interval: t('explain.newcombe'),
    }),
    rows: productRows(words, product, 'with'),
    definition: definitionLink(words, 'difference'),
  };
}

const PARTS = {
  with: { came: 'repeated', all: 'observed' },
  without: { came: 'othersRepeated', all: 'othersObserved' },
} as const;

/** Those who came again; the whole group where nobody did. */
function productRows(
  words: ExplainWords,
  { id, ...product }: FirstProduct,
  group: 'with' | 'without',
) {
  const { count, size } = product[group];
  const part = count > 0 ? PARTS[group].came : PARTS[group].all;
  return rowsLink(
    words,
    { of: 'firstProduct', product: id, part },
    'customers',
    count > 0 ? count : size,
  );
}

function proportionWords({ format }: ExplainWords, { count, size }: Proportion) {
  return { count: format.number(count), size: format.number(size) };
}

function returnedWords({ format }: ExplainWords, { count, size }: Proportion) {
  return { returned: format.number(count), size: format.number(size) };
}

function shared(words: ExplainWords) {
  const { t, calendar } = words;
  return { period: chosenPeriod(words), calendar: t('explain.days', { zone: calendar.zone }) };
}
