import { z } from 'zod';
import { EVENT_TYPES } from '../../../shared/domain/facts/factTables.ts';
import { answerScalesSchema } from './answerScales.ts';
import { chatReadingSchema } from './chat/chatReading.ts';
import { IMPORT_KINDS, TARGET_FIELDS } from './importFields.ts';
import type { ImportPlan } from './importTypes.ts';

const targetFields = [...new Set(Object.values(TARGET_FIELDS).flat())];

/** Checks a plan that comes out of storage. */
export const importPlanSchema: z.ZodType<ImportPlan> = z.object({
  kind: z.enum(IMPORT_KINDS),
  format: z.string(),
  mapping: z.array(z.enum(targetFields).nullable()),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy']).nullable(),
  decimalMark: z.enum(['.', ',']),
  zone: z.string(),
  currency: z.string().nullable(),
  otherCurrencies: z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('keepOnly') }),
      z.object({ type: z.literal('convert'), rates: z.record(z.string(), z.number()) }),
    ])
    .nullable(),
  returnPrefix: z.string(),
  fillDown: z.boolean(),
  // Plans of the first release have none.
  eventType: z.enum(EVENT_TYPES).nullable().default(null),
  placedDay: z.iso.date().nullable().default(null),
  chat: chatReadingSchema.nullable().default(null),
  scales: answerScalesSchema.nullable().default(null),
});
