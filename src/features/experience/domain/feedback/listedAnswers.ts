import { z } from 'zod';
import {
  RESPONSE_STATES,
  type ResponseState,
} from '../../../../shared/domain/facts/feedbackTables.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { AnswerGroups } from './answerGroups.ts';
import type { AnswerScope } from './answerScope.ts';
import type { AnswerRead, FeedbackAnswer } from './answersOf.ts';
import { feedbackParamsSchema, MOST_LISTED } from './feedbackTypes.ts';
import { cesBin, csatBin, npsBin } from './scoreBins.ts';

/** Scores whose answers can be listed by their part. */
export const LISTED_SCORES = ['nps', 'csat', 'ces'] as const;

export const listedParamsSchema = feedbackParamsSchema.extend({
  /** Answers that have this score; null for whichever. */
  score: z.literal(LISTED_SCORES).nullable(),
  /** Bin of the score, see scoreBins.ts; null for all. */
  part: z.int().min(0).nullable(),
  /** Key of a group; null for all. */
  group: z.string().nullable(),
  /** First day of a month; null for all. */
  month: z.int().nullable(),
  /** Only answers with something in words. */
  worded: z.boolean(),
  /** Those who were asked and did not answer, instead of answers: they have no score and no words. */
  silent: z.boolean().default(false),
});
export type ListedParams = z.input<typeof listedParamsSchema>;

/** An answer as it is listed; scores null where there is none. */
export type ListedAnswer = {
  /** Number of the response in its file; id of the form. */
  readonly id: string;
  readonly form: boolean;
  readonly state: ResponseState;
  /** Epoch ms; null where not known. */
  readonly at: number | null;
  /** Name of the survey in its file, '' where it has none; id of the form's template. */
  readonly survey: string;
  readonly nps: number | null;
  readonly csat: number | null;
  readonly csatScale: number;
  readonly ces: number | null;
  readonly cesScale: number;
  readonly comment: string;
  /** Code, below 0 for nobody that is known. */
  readonly customer: number;
  readonly order: string;
};

export type ListedAnswers = {
  /** The newest first. */
  readonly answers: readonly ListedAnswer[];
  /** Those left out of the list among them. */
  readonly count: number;
};

export type AnswerWords = {
  readonly response: (code: number) => string;
  readonly survey: (code: number) => string;
  readonly order: (code: number) => string;
};

const BIN_OF = {
  nps: ({ nps }: FeedbackAnswer) => npsBin(nps),
  csat: ({ csat, csatScale }: FeedbackAnswer) => csatBin(csat, csatScale),
  ces: ({ ces, cesScale }: FeedbackAnswer) => cesBin(ces, cesScale),
} as const;

const MONTH = { unit: 'month', weekStart: 1 } as const;

/** The answers behind a number. */
export function listedAnswers(
  { answers }: AnswerScope,
  read: AnswerRead,
  { groupOf, nameOf }: AnswerGroups,
  params: ListedParams,
  { days, words }: { readonly days: ZoneTable; readonly words: AnswerWords },
): ListedAnswers {
  const { score, part, group, month, worded, silent = false } = params;
  const keys = new Map<number, string>();
  const keyOf = (answer: FeedbackAnswer) => {
    const number = groupOf(answer);
    const known = keys.get(number);
    if (known !== undefined) return known;
    const { key } = nameOf(number);
    keys.set(number, key);
    return key;
  };
  const monthOf = (at: number) =>
    firstDayOfPeriod(periodOfDay(instantToDay(days, at), MONTH), MONTH);
  const found = answers.filter((answer) => {
    if (answer.answered === silent) return false;
    const bin = score === null ? 0 : BIN_OF[score](answer);
    if (bin < 0 || (part !== null && score !== null && bin !== part)) return false;
    if (month !== null && (Number.isNaN(answer.at) || monthOf(answer.at) !== month)) return false;
    if (group !== null && keyOf(answer) !== group) return false;
    return !worded || commentOf(answer, read) !== '';
  });
  const newest = found
    .sort((a, b) => timeOf(b) - timeOf(a))
    .slice(0, MOST_LISTED)
    .map((answer) => listed(answer, read, words));
  return { answers: newest, count: found.length };
}

function listed(answer: FeedbackAnswer, read: AnswerRead, words: AnswerWords): ListedAnswer {
  const { from, at, nps, csat, csatScale, ces, cesScale, customer } = answer;
  const isForm = from.kind === 'form';
  const columns = isForm ? undefined : read.chunks[from.chunk]?.columns;
  const response = (isForm ? undefined : columns?.response.values[from.row]) ?? -1;
  const state = (isForm ? undefined : columns?.state.values[from.row]) ?? 0;
  return {
    id: isForm ? from.form.id : words.response(response),
    form: isForm,
    state: RESPONSE_STATES[state] ?? 'answered',
    at: known(at),
    survey: isForm ? from.form.survey : words.survey(answer.survey),
    nps: known(nps),
    csat: known(csat),
    csatScale,
    ces: known(ces),
    cesScale,
    comment: commentOf(answer, read),
    customer,
    order: isForm ? from.form.order : words.order(answer.order),
  };
}

/** In words; of several questions of a form each on its line behind its question. */
function commentOf({ from }: FeedbackAnswer, { chunks }: AnswerRead): string {
  if (from.kind === 'form') {
    const { comments } = from.form;
    if (comments.length === 1) return comments[0]?.text ?? '';
    return comments.map(({ question, text }) => `${question}: ${text}`).join('\n');
  }
  const chunk = chunks[from.chunk];
  return chunk ? textAt(chunk.columns.comment, from.row).trim() : '';
}

function timeOf({ at }: FeedbackAnswer): number {
  return Number.isNaN(at) ? -Infinity : at;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
