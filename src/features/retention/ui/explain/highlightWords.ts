import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { Comparison } from '../../../../shared/domain/statistics/compareProportions.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Explanation, ExplanationLink } from '../../../../shared/ui/explanation.ts';
import { CELL, type CohortTable, type Highlight } from '../../domain/retentionTypes.ts';
import { calendarWords, chosenPeriod } from './calendarWords.ts';
import { definitionLink, explanationFacts, rowsLink, sentences } from './explanationFacts.ts';
import type { ExplainWords } from './explainWords.ts';
import { columnName, periodName } from './periodWords.ts';
import { pointsRange } from './pointsRange.ts';

/** An observation in words; `explanation` is there where it rests on a comparison. */
export type HighlightWords = {
  readonly title: string;
  readonly detail: string;
  readonly explanation: Explanation | null;
};

type Compared = Extract<Highlight, { comparison: Comparison }>;

export function highlightWords(
  words: ExplainWords,
  table: CohortTable,
  highlight: Highlight,
): HighlightWords {
  const { t, format } = words;
  switch (highlight.kind) {
    case 'tooFew': {
      const values = { count: highlight.cohorts, n: format.number(highlight.cohorts) };
      return {
        title: t('highlights.few', values),
        detail: t('highlights.fewDetail', { minSize: format.number(highlight.minSize) }),
        explanation: null,
      };
    }
    case 'nearHistoryStart': {
      const values = { count: highlight.cohorts, n: format.number(highlight.cohorts) };
      return {
        title: t('highlights.early', values),
        detail: t('highlights.earlyDetail', { day: format.day(highlight.historyStart) }),
        explanation: null,
      };
    }
    case 'newestAgainstEarlier':
    case 'laterHalfAgainstEarlier':
    case 'outlier':
      return comparedWords(words, table, highlight);
  }
}

function comparedWords(
  words: ExplainWords,
  table: CohortTable,
  highlight: Compared,
): HighlightWords {
  const { t, format } = words;
  const { comparison } = highlight;
  const { first, second } = sidesOf(highlight);
  const rose = comparison.difference > 0;
  const title = t(`highlights.${highlight.kind}.${rose ? 'up' : 'down'}`, {
    column: columnName(t, table, highlight.column),
    cohort: cohortName(words, table, highlight),
    first: format.percent(first.rate),
    second: format.percent(second.rate),
  });
  const count =
    highlight.kind === 'newestAgainstEarlier' ? highlight.earlierCohorts : highlight.cohorts;
  const detail = t(`highlights.${highlight.kind}.detail`, {
    count,
    n: format.number(count),
    from: cohortName(words, table, highlight),
    difference: format.points(comparison.difference),
    interval: pointsRange(words, comparison.interval),
  });
  return {
    title,
    detail: comparison.distinct ? detail : t('highlights.chance', { detail }),
    explanation: explainComparison(words, table, highlight, title),
  };
}

function explainComparison(
  words: ExplainWords,
  table: CohortTable,
  highlight: Compared,
  title: string,
): Explanation {
  const { t, format } = words;
  const { comparison, column } = highlight;
  const { first, second } = sidesOf(highlight);
  const bonferroni = highlight.kind === 'outlier';
  return {
    value: format.points(comparison.difference),
    state: 'estimate',
    interval: t(bonferroni ? 'explain.intervalWidened' : 'explain.intervalPoints', {
      interval: pointsRange(words, comparison.interval),
    }),
    sentence: sentences(
      t,
      t('explain.asSentence', { title }),
      t(comparison.distinct ? 'explain.distinct' : 'explain.notDistinct'),
    ),
    facts: explanationFacts(words, {
      formula: t('explain.formula.difference', {
        first: `${format.number(first.count)} ÷ ${format.number(first.size)}`,
        second: `${format.number(second.count)} ÷ ${format.number(second.size)}`,
      }),
      n: t('explain.n.two', {
        first: format.number(first.size),
        second: format.number(second.size),
      }),
      period: t('explain.highlightPeriod', {
        cohorts: chosenPeriod(words),
        column: columnName(t, table, column),
      }),
      calendar: calendarWords(words),
      interval: bonferroni
        ? t('explain.bonferroni', { n: format.number(highlight.cohorts) })
        : t('explain.newcombe'),
    }),
    rows: comparedRows(words, table, highlight, first),
    definition: definitionLink(words, 'difference'),
  };
}

/** The customers of the first side who came back; the whole side where none did. */
function comparedRows(
  words: ExplainWords,
  table: CohortTable,
  highlight: Compared,
  first: Proportion,
): ExplanationLink {
  const { column } = highlight;
  const part = first.count > 0 ? 'returned' : 'all';
  if (highlight.kind !== 'laterHalfAgainstEarlier') {
    const n = first.count > 0 ? first.count : first.size;
    return rowsLink(words, { of: 'cell', cohort: highlight.cohort, column, part }, 'customers', n);
  }
  // The later half is the mean of a page that begins with it. That page also has the cohorts that
  // are too small to be compared, so its rows are counted here.
  const query = { ...words.state.query, from: isoDateOfCivilDay(highlight.from) };
  const later = { ...words, state: { ...words.state, query } };
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    const cell = row * table.columns + column;
    if ((table.firstDay[row] ?? 0) < highlight.from || table.state[cell] !== CELL.complete)
      continue;
    n += (part === 'returned' ? table.customers[cell] : table.size[row]) ?? 0;
  }
  return rowsLink(later, { of: 'mean', column, part }, 'customers', n);
}

/** What is compared with what: first − second. */
function sidesOf(highlight: Compared): { first: Proportion; second: Proportion } {
  switch (highlight.kind) {
    case 'newestAgainstEarlier':
      return { first: highlight.newest, second: highlight.earlier };
    case 'laterHalfAgainstEarlier':
      return { first: highlight.later, second: highlight.earlier };
    case 'outlier':
      return { first: highlight.one, second: highlight.others };
  }
}

function cohortName({ format }: ExplainWords, table: CohortTable, highlight: Compared): string {
  const day = highlight.kind === 'laterHalfAgainstEarlier' ? highlight.from : highlight.cohort;
  const row = table.firstDay.indexOf(day);
  return periodName(format, table.unit, day, table.lastDay[row] ?? day);
}
