import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { answersOf, type AnswerRead, type CodesOfForms, type FeedbackAnswer } from './answersOf.ts';
import type { FormAnswerRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import type { FeedbackParams } from './feedbackTypes.ts';

/** All answers, in whichever period, and what is needed to read them. */
export type AnswerSource = {
  readonly read: AnswerRead;
  readonly forms: readonly FormAnswerRow[];
  readonly codes: CodesOfForms;
  readonly days: ZoneTable;
};

/** Answers of a period. */
export type AnswerScope = {
  readonly answers: readonly FeedbackAnswer[];
  /** Codes of surveys that say who was asked in vain, in whichever period. */
  readonly asked: ReadonlySet<number>;
  readonly untimed: number;
  readonly later: number;
  /** Surveys of files in the period that do not say it. */
  readonly withoutAsked: number;
  readonly everything: number;
};

/**
 * The answers that take part: those of the last so many days of the shop, today among them. Without
 * a bound those without a time take part too.
 */
export function answerScope(
  { read, forms, codes, days }: AnswerSource,
  { days: last, now }: Pick<FeedbackParams, 'days' | 'now'>,
): AnswerScope {
  const from = last === null ? -Infinity : startOfDay(days, instantToDay(days, now) - last + 1);
  const answers: FeedbackAnswer[] = [];
  const asked = new Set<number>();
  let [untimed, later, everything] = [0, 0, 0];
  for (const answer of answersOf(read, forms, codes)) {
    everything++;
    if (!answer.answered) asked.add(answer.survey);
    if (Number.isNaN(answer.at)) untimed++;
    if (answer.at > now) later++;
    else if (answer.at >= from || (last === null && Number.isNaN(answer.at))) answers.push(answer);
  }
  const silent = new Set(
    answers
      .filter(({ from: { kind }, survey }) => kind === 'file' && !asked.has(survey))
      .map(({ survey }) => survey),
  );
  return { answers, asked, untimed, later, withoutAsked: silent.size, everything };
}
