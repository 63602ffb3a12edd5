import { textIn } from './textIn.ts';
import type { BothLanguages, Survey } from './surveySchema.ts';

/** What has been answered so far, by id of the question: a score, or words. */
export type FormDraft = {
  readonly answers: Readonly<Record<string, number | string>>;
  readonly order: string;
};

export const EMPTY_DRAFT: FormDraft = { answers: {}, order: '' };

/** What keeps a form from being sent: ids of questions that must be answered, or 'nothing' at all. */
export type FormFault =
  | { readonly kind: 'required'; readonly questions: readonly string[] }
  | { readonly kind: 'nothing' };

/** Null where the form can be sent. */
export function formFault({ questions }: Survey, draft: FormDraft): FormFault | null {
  const missing = questions.filter(({ id, required }) => required && !isAnswered(draft, id));
  if (missing.length > 0) return { kind: 'required', questions: missing.map(({ id }) => id) };
  return questions.some(({ id }) => isAnswered(draft, id)) ? null : { kind: 'nothing' };
}

/** Scores and words of a form that can be sent, as answers on forms are kept. */
export function answersOfForm(
  { questions }: Survey,
  draft: FormDraft,
  language: keyof BothLanguages,
): {
  readonly nps: number | null;
  readonly csat: number | null;
  readonly ces: number | null;
  readonly comments: { readonly question: string; readonly text: string }[];
  readonly order: string;
} {
  const score = (kind: 'nps' | 'csat' | 'ces') => {
    const id = questions.find((question) => question.kind === kind)?.id;
    const answer = id === undefined ? undefined : draft.answers[id];
    return typeof answer === 'number' ? answer : null;
  };
  return {
    nps: score('nps'),
    csat: score('csat'),
    ces: score('ces'),
    comments: questions
      .filter(({ kind, id }) => kind === 'free' && isAnswered(draft, id))
      .map(({ id, text }) => ({
        question: textIn(text, language),
        text: String(draft.answers[id]).trim(),
      })),
    order: draft.order.trim(),
  };
}

function isAnswered({ answers }: FormDraft, id: string): boolean {
  const answer = answers[id];
  return typeof answer === 'string' ? answer.trim() !== '' : answer !== undefined;
}
