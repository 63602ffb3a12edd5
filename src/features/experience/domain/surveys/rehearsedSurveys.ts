import type { FormAnswerRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import type { Survey } from './surveySchema.ts';
import type { SurveySettings } from './surveySettings.ts';

/** The numbers of a rehearsal, in the order in which they are shown. */
export const REHEARSED = ['surveys', 'questions', 'refused', 'withoutSurvey'] as const;
export type RehearsedName = (typeof REHEARSED)[number];

/**
 * The answers that were given so far against the surveys of each side: which would be refused for a
 * question that must be answered now, and which would belong to no survey any more. What customers
 * would answer to other questions nobody knows.
 */
export function rehearsedSurveys(
  live: SurveySettings,
  draft: SurveySettings,
  answers: readonly FormAnswerRow[],
): RehearsedMetric[] {
  const sides = [countsOf(live, answers), countsOf(draft, answers)] as const;
  return REHEARSED.map((id) => {
    const [before, after] = [sides[0][id], sides[1][id]];
    const ofAnswers = id === 'refused' || id === 'withoutSurvey';
    const n = ofAnswers ? answers.length : 0;
    return {
      id,
      unit: 'count',
      live: before,
      draft: after,
      // Counted, not estimated: it has no interval.
      difference: { value: after - before, lower: null, upper: null },
      n: { live: ofAnswers ? n : before, draft: ofAnswers ? n : after },
      better: ofAnswers ? 'lower' : 'neither',
    };
  });
}

function countsOf(
  { surveys }: SurveySettings,
  answers: readonly FormAnswerRow[],
): Record<RehearsedName, number> {
  const byId = new Map(surveys.map((survey) => [survey.id, survey]));
  let [refused, withoutSurvey] = [0, 0];
  for (const answer of answers) {
    const survey = byId.get(answer.survey);
    if (!survey) withoutSurvey++;
    else if (leavesOut(answer, survey)) refused++;
  }
  const questions = surveys.reduce((sum, survey) => sum + survey.questions.length, 0);
  return { surveys: surveys.length, questions, refused, withoutSurvey };
}

/** Words are kept with the question as it was put, so any words answer a question for words. */
function leavesOut(answer: FormAnswerRow, { questions }: Survey): boolean {
  return questions.some(({ kind, required }) => {
    if (!required) return false;
    return kind === 'free' ? answer.comments.length === 0 : answer[kind] === null;
  });
}
