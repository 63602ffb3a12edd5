import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { ShownRow } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { spanWords } from '../spanWords.ts';
import { stampWords } from '../stampWords.ts';

export type ShownPart = 'live' | 'draft' | 'change';

/** How often something is shown in 1,000 lists of one side, or how much more than in the other. */
export function explainShown(scope: RehearsalScope, row: ShownRow, part: ShownPart): Explanation {
  const { t, format, figures, details, stamp } = scope;
  const { name, live, draft } = row;
  const sides = { live: figures.value('count', live), draft: figures.value('count', draft) };
  const term = (name: 'formula' | 'n' | 'period' | 'source' | 'run') =>
    t(`rehearsal.explain.terms.${name}`);
  return {
    value: part === 'change' ? figures.change('count', draft - live) : sides[part],
    sentence: t(`rehearsal.explain.shown.${part}`, { name }),
    facts: [
      {
        term: term('formula'),
        detail: t(`rehearsal.explain.shownFormula.${part === 'change' ? 'change' : 'side'}`, sides),
      },
      {
        term: term('n'),
        detail: t('rehearsal.explain.n', {
          lists: format.number(details.lists),
          customers: format.number(details.customers),
        }),
      },
      { term: term('period'), detail: spanWords(scope, details.testFrom, details.testTo) },
      { term: term('source'), detail: t('rehearsal.explain.shownSource') },
      { term: term('run'), detail: stampWords(scope, stamp) },
    ],
  };
}
