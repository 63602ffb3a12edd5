import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { spanWords } from '../spanWords.ts';
import { stampWords } from '../stampWords.ts';

/** How the number of lists, or of customers, was counted. */
export function explainCount(scope: RehearsalScope, what: 'lists' | 'customers'): Explanation {
  const { t, format, details, stamp } = scope;
  const sentence =
    what === 'lists'
      ? t(`rehearsal.explain.lists.${details.placement}`)
      : t('rehearsal.explain.customers');
  return {
    value: format.number(details[what]),
    sentence,
    facts: [
      {
        term: t('rehearsal.explain.terms.period'),
        detail: spanWords(scope, details.testFrom, details.testTo),
      },
      { term: t('rehearsal.explain.terms.run'), detail: stampWords(scope, stamp) },
    ],
  };
}
