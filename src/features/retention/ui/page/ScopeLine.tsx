import { memo } from 'react';
import { Trans } from 'react-i18next';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { SummaryResult } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import {
  explainAllCustomers,
  explainChosenTotal,
  explainLines,
  type TotalPart,
} from '../explain/explainTotals.ts';
import { FigureList, type Figure } from './FigureList.tsx';

type ScopeLineProps = {
  readonly words: ExplainWords;
  readonly summary: SummaryResult;
};

/** What the page counts: customers, orders, lines and revenue that conditions and filters leave. */
export const ScopeLine = memo(function ScopeLine({ words, summary }: ScopeLineProps) {
  const { t } = words;
  const { chosen, totals, linesWithoutCustomer, linesLeftOut } = summary;
  const total = (part: TotalPart): Figure => ({
    id: part,
    term: t(`scope.${part}`),
    explanation: explainChosenTotal(words, chosen, part),
  });
  const lines = (part: 'withoutCustomer' | 'leftOut', count: number): Figure[] =>
    count === 0
      ? []
      : [{ id: part, term: t(`scope.${part}`), explanation: explainLines(words, part, count) }];
  const narrowed = chosen.customers !== totals.customers;
  return (
    <FigureList
      label={t('scope.label')}
      figures={[
        narrowed
          ? {
              id: 'customers',
              term: t('scope.customers'),
              children: <CustomersOfAll words={words} summary={summary} />,
            }
          : total('customers'),
        total('orders'),
        total('lines'),
        total('revenue'),
        ...lines('withoutCustomer', linesWithoutCustomer),
        ...lines('leftOut', linesLeftOut),
      ]}
    />
  );
});

/** "12,481 of 21,930", each number with its own explanation. */
function CustomersOfAll({ words, summary }: ScopeLineProps) {
  const { t } = words;
  const chosen = explainChosenTotal(words, summary.chosen, 'customers');
  const all = explainAllCustomers(words, summary.totals.customers);
  return (
    <Trans
      ns="retention"
      i18nKey="scope.of"
      components={{
        chosen: (
          <ExplainedNumber value={chosen.value} label={t('scope.customers')} explanation={chosen} />
        ),
        all: (
          <ExplainedNumber value={all.value} label={t('scope.allCustomers')} explanation={all} />
        ),
      }}
    />
  );
}
