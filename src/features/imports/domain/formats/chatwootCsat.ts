import { planFor } from '../guess/planFor.ts';
import type { TargetField } from '../importFields.ts';
import { ratingWord } from '../values/ratingWord.ts';
import type { ImportFormat } from './importFormat.ts';

/** By position: the headers are in the desk's language. Names and phone numbers are left out. */
const FIELDS: readonly (TargetField | null)[] = [
  'agent',
  'csat',
  'comment',
  null,
  'customer',
  null,
  'conversation',
  'at',
];
const CONVERSATION = FIELDS.indexOf('conversation');
const CSAT = FIELDS.indexOf('csat');
const LINK = /^https?:\/\/\S+\/conversations\/\d+\/?$/iu;

/**
 * Chatwoot's report of customer satisfaction, as CSV: agent (name and e-mail), rating of 5, feedback,
 * contact's name, e-mail and phone, link to the conversation, when; newer ones have review notes
 * behind. The last line is the period of the report, in one cell.
 */
export const chatwootCsat: ImportFormat = {
  id: 'chatwootCsat',
  matches: ({ headers, rows }) =>
    (headers.length === FIELDS.length || headers.length === FIELDS.length + 1) &&
    rows.length > 0 &&
    rows.every(
      (row) => LINK.test(row[CONVERSATION] ?? '') && (ratingWord(row[CSAT] ?? '') ?? 0) > 0,
    ),
  plan: (head, shop) => {
    const mapping = head.headers.map((_, column) => FIELDS[column] ?? null);
    return planFor({ kind: 'surveyAnswers', format: 'chatwootCsat', mapping }, head, shop);
  },
};
