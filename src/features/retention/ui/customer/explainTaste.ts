import type { Explanation, ExplanationLink } from '../../../../shared/ui/explanation.ts';
import { explanationFacts } from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';

/** Part of a customer's lines. */
export type NamedShare = {
  readonly name: string;
  readonly lines: number;
  /** Of all lines, and of them weighed by age. */
  readonly share: number;
  readonly recent: number;
  /** To the lines behind it. */
  readonly rows: ExplanationLink;
};

/** What shares are of. */
export type ShareOf = {
  readonly lines: number;
  readonly halfLifeDays: number;
};

/** The share of a customer's lines that is of one kind. */
export function explainTasteShare(
  words: ExplainWords,
  share: NamedShare,
  of: ShareOf,
): Explanation {
  const { t } = words;
  return {
    value: percentWords(words, share.share),
    sentence: t('taste.explain', { name: share.name }),
    ...ofLines(words, share, of, t('taste.formula', countWords(words, share, of))),
  };
}

/** The same with lines weighed by their age. */
export function explainRecentShare(
  words: ExplainWords,
  share: NamedShare,
  of: ShareOf,
): Explanation {
  const { t, format, span } = words;
  const days = format.number(of.halfLifeDays);
  const through = span.throughDay === null ? '–' : format.day(span.throughDay);
  return {
    value: percentWords(words, share.recent),
    sentence: t('taste.explainRecent', { name: share.name, days, through }),
    ...ofLines(words, share, of, t('taste.formulaRecent', { days })),
  };
}

function ofLines(words: ExplainWords, share: NamedShare, of: ShareOf, formula: string) {
  const { t, calendar } = words;
  return {
    facts: explanationFacts(words, {
      formula,
      n: t('taste.n', countWords(words, share, of)),
      period: t('customer.explain.period'),
      calendar: t('explain.days', { zone: calendar.zone }),
      filtered: false,
    }),
    rows: share.rows,
  };
}

function countWords({ format }: ExplainWords, { lines }: NamedShare, of: ShareOf) {
  return { lines: format.number(lines), all: format.number(of.lines) };
}

function percentWords({ format }: ExplainWords, share: number): string {
  return Number.isNaN(share) ? '–' : format.percent(share, 0);
}
