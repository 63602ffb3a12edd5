import { z } from 'zod';
import { IMPROVEMENT_STATES, SENTIMENTS } from '../../domain/experience/experienceRecords.ts';

const text = z.string();
const number = z.number();
/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;

/** Rows of feedback and of what the shop makes better, in the order of the file. */
export const experienceTables = {
  formAnswers: row({
    id: text,
    survey: text,
    version: text,
    at: number,
    nps: number.nullable(),
    csat: number.nullable(),
    ces: number.nullable(),
    comments: z.array(row({ question: text, text })),
    customer: text,
    order: text,
  }),
  sentimentMarks: row({ id: text, sentiment: z.enum(SENTIMENTS), at: number, by: text }),
  improvements: row({
    id: text,
    title: text,
    finding: text,
    evidence: text,
    state: z.enum(IMPROVEMENT_STATES),
    owner: text,
    metric: text,
    baseline: number.nullable(),
    expected: number.nullable(),
    measured: number.nullable(),
    since: text,
    due: text,
    note: text,
    at: number,
    by: text,
  }),
} as const;
