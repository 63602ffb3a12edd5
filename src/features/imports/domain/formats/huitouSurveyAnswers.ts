import { headWords, type TableHead } from '../guess/tableHead.ts';
import { planFor } from '../guess/planFor.ts';
import { headerWord } from '../headerKey.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/** Columns that only answers to surveys have: 'customer' and 'comment' alone may be anything. */
const TELLING: readonly TargetField[] = ['nps', 'csat', 'ces', 'response', 'survey'];

/**
 * Answers to surveys, one response a row or object: response, survey, at, status (or `state`), nps,
 * csat and csatScale, ces, cesScale and cesDirection, comment, customer, order, product,
 * conversation, agent, channel.
 */
export const huitouSurveyAnswers: ImportFormat = {
  id: 'huitouSurveyAnswers',
  matches: (head) => {
    const own = withStatus(head);
    const words = headWords(own);
    return (
      hasOwnColumns('surveyAnswers', own) &&
      TELLING.some((field) => words.includes(headerWord(field)))
    );
  },
  plan: (head, shop) => {
    const mapping = ownMapping('surveyAnswers', withStatus(head));
    const basis = { kind: 'surveyAnswers', format: 'huitouSurveyAnswers', mapping } as const;
    return planFor(basis, head, shop);
  },
};

/** `state` is a second name of `status`, as facts call it. */
function withStatus(head: TableHead): TableHead {
  return {
    ...head,
    headers: head.headers.map((header) => (headerWord(header) === 'state' ? 'status' : header)),
  };
}
