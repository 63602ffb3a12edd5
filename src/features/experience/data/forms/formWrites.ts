import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { FORMS_SUBJECT } from '../feedback/formStampOf.ts';

/** Letters of what somebody writes on a form. */
export const LONGEST_COMMENT = 2000;
/** Letters of the number of an order. */
export const LONGEST_ORDER = 60;

const score = (least: number, most: number) => z.int().min(least).max(most).nullable();

const formAnswerSchema = z
  .object({
    /** Made when the form is begun, so that a second press on "Send" is no second answer. */
    id: z.string().min(1).max(60),
    survey: z.string().min(1).max(60),
    version: z.string().max(200),
    nps: score(0, 10),
    csat: score(1, 5),
    ces: score(1, 7),
    comments: z
      .array(
        z.object({
          question: z.string().max(600),
          text: z.string().trim().min(1).max(LONGEST_COMMENT),
        }),
      )
      .max(20),
    order: z.string().trim().max(LONGEST_ORDER),
  })
  .refine(
    ({ nps, csat, ces, comments }) =>
      nps !== null || csat !== null || ces !== null || comments.length > 0,
    'nothing is answered',
  );
export type GivenAnswer = z.infer<typeof formAnswerSchema>;

/**
 * Keeps what a customer answered on the shop's own form. Not undone with Ctrl+Z, which the staff
 * press for what they did themselves; `removeAnswer` takes one away.
 * @throws ZodError where nothing is answered, or an answer is none that the form offers
 */
export const saveAnswer = defineWrite({
  name: 'form.answer',
  undoable: false,
  tables: ['formAnswers'],
  run: async (records, params: GivenAnswer, { now }) => {
    const answer = formAnswerSchema.parse(params);
    const known = await records.get('formAnswers', answer.id);
    if (!known) {
      await records.put('formAnswers', answer.id, { ...answer, at: now, customer: '' });
    }
    const details = { survey: answer.survey };
    return { result: undefined, subject: FORMS_SUBJECT, details };
  },
});

/** Takes an answer on a form away; one that is not there changes nothing. */
export const removeAnswer = defineWrite({
  name: 'form.remove',
  undoable: true,
  tables: ['formAnswers'],
  run: async (records, { id }: { readonly id: string }) => {
    const answer = await records.get('formAnswers', id);
    if (answer) await records.remove('formAnswers', id);
    const details = { survey: answer?.survey ?? '' };
    return { result: undefined, subject: FORMS_SUBJECT, details };
  },
});

/** Writes of answers on the shop's own forms. */
export const FORM_WRITES = [saveAnswer, removeAnswer] as const;
