import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CustomerGroup, GroupTaste, TasteRow, TasteTable } from '../../domain/tasteTypes.ts';
import { chosenPeriod } from '../explain/calendarWords.ts';
import { definitionLink, explanationFacts } from '../explain/explanationFacts.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { pointsRange } from '../explain/pointsRange.ts';
import { groupWords, tasteValueWords } from './tasteWords.ts';

/** A row with what it belongs to. */
export type TasteContext = {
  readonly taste: GroupTaste;
  readonly table: TasteTable;
  readonly group: CustomerGroup;
};

/** How much the group's customers, or all, like one value. */
export function explainTasteMean(
  words: ExplainWords,
  { taste, table, group }: TasteContext,
  row: TasteRow,
  side: 'group' | 'all',
): Explanation {
  const { t, format } = words;
  const size = side === 'group' ? table.groupSize : table.allSize;
  const buyers = side === 'group' ? row.groupBuyers : row.allBuyers;
  const counts = { buyers: format.number(buyers), size: format.number(size) };
  const name = tasteValueWords(table.kind, row.value, t);
  return {
    value: shareWords(words, row[side]),
    sentence: t(`groupTaste.explain.${side}`, { name, group: groupWords(words, group) }),
    facts: explanationFacts(words, {
      formula: weightedFormula(words, taste),
      n: t('groupTaste.explain.n', counts),
      ...shared(words),
      filtered: side === 'group',
    }),
    definition: definitionLink(words, 'groupTaste'),
  };
}

/** How far the group's taste is from that of all customers. */
export function explainTasteDifference(
  words: ExplainWords,
  { table, group }: TasteContext,
  row: TasteRow,
): Explanation {
  const { t, format } = words;
  const known = !Number.isNaN(row.difference);
  const name = tasteValueWords(table.kind, row.value, t);
  return {
    value: known ? format.points(row.difference) : '–',
    state: 'estimate',
    ...(Number.isNaN(row.lower)
      ? {}
      : { interval: t('explain.intervalPoints', { interval: pointsRange(words, row) }) }),
    sentence: t('groupTaste.explain.difference', { name, group: groupWords(words, group) }),
    facts: explanationFacts(words, {
      formula: t('explain.formula.difference', {
        first: shareWords(words, row.group),
        second: shareWords(words, row.all),
      }),
      n: t('explain.n.two', {
        first: format.number(table.groupSize),
        second: format.number(table.allSize),
      }),
      ...shared(words),
      interval: t('groupTaste.explain.welch'),
    }),
    definition: definitionLink(words, 'groupTaste'),
  };
}

export function shareWords({ format }: ExplainWords, share: number): string {
  return Number.isNaN(share) ? '–' : format.percent(share);
}

function weightedFormula({ t, format }: ExplainWords, { halfLifeDays }: GroupTaste): string {
  return halfLifeDays === null
    ? t('groupTaste.explain.formula')
    : t('groupTaste.explain.formulaRecent', { days: format.number(halfLifeDays) });
}

function shared(words: ExplainWords) {
  const { t, calendar } = words;
  return { period: chosenPeriod(words), calendar: t('explain.days', { zone: calendar.zone }) };
}
