import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FormAnswerRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import {
  RESPONSE_STATES,
  type surveyAnswers,
} from '../../../../shared/domain/facts/feedbackTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';

export const ANSWER_COLUMNS = [
  'response',
  'survey',
  'at',
  'state',
  'nps',
  'csat',
  'csatScale',
  'ces',
  'cesScale',
  'comment',
  'customer',
  'order',
  'product',
  'agent',
  'channel',
] as const;
export type AnswerRead = FactRead<typeof surveyAnswers, (typeof ANSWER_COLUMNS)[number]>;

/** Scales of the shop's own forms. */
export const FORM_SCALES = { csat: 5, ces: 7 } as const;

const ANSWERED = RESPONSE_STATES.indexOf('answered');

/** An answer of a file or of a form, in codes; scores are NaN where there is none. */
export type FeedbackAnswer = {
  readonly answered: boolean;
  /** Epoch ms; NaN where not known. */
  readonly at: number;
  readonly nps: number;
  readonly csat: number;
  readonly csatScale: number;
  readonly ces: number;
  readonly cesScale: number;
  /** Codes, below 0 where the answer does not say. */
  readonly survey: number;
  readonly customer: number;
  readonly order: number;
  readonly product: number;
  readonly agent: number;
  readonly channel: number;
  readonly from: AnswerPlace;
};

/** Where an answer stands: a row of a chunk of the read, or a form. */
export type AnswerPlace =
  | { readonly kind: 'file'; readonly chunk: number; readonly row: number }
  | { readonly kind: 'form'; readonly form: FormAnswerRow };

/** Finds codes of the shop's numbers; `MISSING_CODE` where the data do not have them. */
export type CodesOfForms = {
  readonly customer: (value: string) => number;
  readonly order: (value: string) => number;
  /** Of the code of an order: who placed it. */
  readonly customerOf: (order: number) => number;
};

/**
 * Answers that are seen, those of files first. Files are read by their columns, once. An answer that names an
 * order and nobody is of who placed the order.
 */
export function* answersOf(
  { chunks }: AnswerRead,
  forms: readonly FormAnswerRow[],
  codes: CodesOfForms,
): Generator<FeedbackAnswer> {
  for (const [chunk, { columns, rows, hidden }] of chunks.entries()) {
    const { nps, csat, ces } = columns;
    const [npsUnit, csatUnit, cesUnit] = [10 ** nps.scale, 10 ** csat.scale, 10 ** ces.scale];
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const order = columns.order.values[row] ?? MISSING_CODE;
      const customer = columns.customer.values[row] ?? MISSING_CODE;
      yield {
        answered: columns.state.values[row] === ANSWERED,
        at: columns.at.values[row] ?? NaN,
        nps: (nps.values[row] ?? NaN) / npsUnit,
        csat: (csat.values[row] ?? NaN) / csatUnit,
        csatScale: columns.csatScale.values[row] ?? 0,
        ces: (ces.values[row] ?? NaN) / cesUnit,
        cesScale: columns.cesScale.values[row] ?? 0,
        survey: columns.survey.values[row] ?? MISSING_CODE,
        customer: customer >= 0 ? customer : codes.customerOf(order),
        order,
        product: columns.product.values[row] ?? MISSING_CODE,
        agent: columns.agent.values[row] ?? MISSING_CODE,
        channel: columns.channel.values[row] ?? MISSING_CODE,
        from: { kind: 'file', chunk, row },
      };
    }
  }
  for (const form of forms) {
    const order = form.order === '' ? MISSING_CODE : codes.order(form.order);
    yield {
      answered: true,
      at: form.at,
      nps: form.nps ?? NaN,
      csat: form.csat ?? NaN,
      csatScale: FORM_SCALES.csat,
      ces: form.ces ?? NaN,
      cesScale: FORM_SCALES.ces,
      survey: MISSING_CODE,
      customer: form.customer === '' ? codes.customerOf(order) : codes.customer(form.customer),
      order,
      product: MISSING_CODE,
      agent: MISSING_CODE,
      channel: MISSING_CODE,
      from: { kind: 'form', form },
    };
  }
}
