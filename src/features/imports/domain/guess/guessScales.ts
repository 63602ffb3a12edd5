import { USUAL_SCALES, type AnswerScales } from '../answerScales.ts';
import type { ImportPlan } from '../importTypes.ts';
import { answerScore } from '../values/answerScore.ts';
import { isQuestion } from './nameQuestions.ts';
import type { TableHead } from './tableHead.ts';

/** Scales that surveys have, as far as one can tell from the highest answer. */
const COMMON = [5, 7, 10] as const;

/** So many answers without one above 5 are of a scale of five. */
const ENOUGH = 20;

/** Questions in which more is more trouble. */
const EFFORT = /effort|费力|费劲|费事|麻烦|困难/iu;
const EASE = /eas(?:y|e|ier|ily)\b|不费|容易|轻松|省力|方便/iu;

/** Answers beyond a scale that are taken for slips: they are to be errors, not to widen it. */
const SLIPS = 0.05;

/** The scales of a file of survey answers, by its first rows and by what it asks. */
export function guessScales(head: TableHead, mapping: ImportPlan['mapping']): AnswerScales {
  const csat = numbersOf(head, mapping.indexOf('csat'), mapping.indexOf('csatScale'));
  const ces = numbersOf(head, mapping.indexOf('ces'), mapping.indexOf('cesScale'));
  const question = head.headers[mapping.indexOf('ces')] ?? '';
  // 'Effort' alone is the name of the score, and says nothing of how it counts.
  const isEffort = isQuestion(question) && EFFORT.test(question) && !EASE.test(question);
  return {
    csat: scaleOf(csat, USUAL_SCALES.csat),
    csatBest: USUAL_SCALES.csatBest,
    ces: scaleOf(ces, ces.length >= ENOUGH ? COMMON[0] : USUAL_SCALES.ces),
    cesEasiest: isEffort ? 'lowest' : USUAL_SCALES.cesEasiest,
  };
}

/** The smallest of the common scales that holds all answers but slips, and at least the usual one. */
function scaleOf(answers: readonly number[], usual: AnswerScales['csat']): AnswerScales['csat'] {
  const holds = (scale: number) =>
    answers.filter((answer) => answer > scale).length <= answers.length * SLIPS;
  return COMMON.find((scale) => scale >= usual && holds(scale)) ?? 10;
}

/** Answers that are figures on a scale which neither they nor their row name. */
function numbersOf({ rows }: TableHead, column: number, scale: number): number[] {
  return rows.flatMap((row) => {
    const answer = answerScore(row[column] ?? '');
    if ((row[scale] ?? '') !== '' || answer === 'none' || answer === 'unknown') return [];
    return answer.scale === null ? [answer.hundredths / 100] : [];
  });
}
