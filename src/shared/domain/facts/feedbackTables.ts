import { code, decimal, factTable, flag, instant, text } from './factColumns.ts';

/**
 * What customers answered when they were asked, one survey of one customer a row. The questions that
 * every tool asks have columns; what is written in words stands in `comment`.
 */
export const surveyAnswers = factTable({
  name: 'surveyAnswers',
  document: 'response',
  rowsPerDocument: 'one',
  columns: {
    /** The file's number of the response, or a fingerprint of its cells. */
    response: code('surveyAnswers.response'),
    survey: code('surveyAnswers.survey'),
    /** When it was answered; of those who did not answer, when they were asked. */
    at: instant,
    /** Place in `RESPONSE_STATES`. */
    state: flag,
    /** Whole, 0 to 10: would recommend the shop. Missing where not asked or not answered, as below. */
    nps: decimal,
    /** Satisfaction, from 1 up to `csatScale`, where the best is. */
    csat: decimal,
    /** The highest of the scale, 2 to 10; 0 where there is no score. */
    csatScale: flag,
    /** Effort, from 1 up to `cesScale`, where the easiest is: files in which 1 is easiest are turned round. */
    ces: decimal,
    cesScale: flag,
    /** Answers in words; of several questions, each on its line behind its question. */
    comment: text,
    customer: code('customers.customer'),
    order: code('orderLines.order'),
    product: code('products.product'),
    conversation: code('messages.conversation'),
    /** Who served the customer, as the desk names them. */
    agent: code('customers.name'),
    channel: code('orderLines.channel'),
  },
});

/**
 * How far somebody came who was asked; the first also where the file does not say. Only those who
 * answered count in scores, all of them in the response rate. The place in this list is stored.
 */
export const RESPONSE_STATES = ['answered', 'dismissed', 'asked'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];
