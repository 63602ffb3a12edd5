import { z } from 'zod';

/** What can be asked: a score, or for words. */
export const QUESTION_KINDS = ['nps', 'csat', 'ces', 'free'] as const;

/** Names of surveys and texts of questions; of thanks twice as many. */
export const LONGEST_TEXT = 300;
export const MOST_QUESTIONS = 10;
const bothLanguages = (most: number) =>
  z.object({ en: z.string().max(most), 'zh-CN': z.string().max(most) });
export type BothLanguages = z.infer<ReturnType<typeof bothLanguages>>;

export const questionSchema = z.object({
  /** Names the question for good. */
  id: z.string().min(1).max(60),
  kind: z.enum(QUESTION_KINDS),
  /** For NPS, CSAT and CES the highest answer is the best or easiest, whatever the words. */
  text: bothLanguages(LONGEST_TEXT),
  required: z.boolean(),
});
export type SurveyQuestion = z.infer<typeof questionSchema>;

export const surveySchema = z.object({
  /** Names the survey for good: answers are kept by it. */
  id: z.string().min(1).max(60),
  name: bothLanguages(LONGEST_TEXT),
  questions: z.array(questionSchema).max(MOST_QUESTIONS),
  thanks: bothLanguages(2 * LONGEST_TEXT),
});
export type Survey = z.infer<typeof surveySchema>;
