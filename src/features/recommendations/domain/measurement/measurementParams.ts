import { z } from 'zod';
import { EXPOSURE_PLACEMENTS } from '../../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { isKnownZone } from '../../../../shared/domain/time/isKnownZone.ts';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import { PLANNED_MEASURES } from './measures.ts';

const isoDate = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined, 'is no date');

/** What is asked of the log of recommendations shown. */
export const measurementParamsSchema = z.object({
  zone: z.string().refine(isKnownZone, 'is no time zone'),
  weekStart: z.literal(WEEK_STARTS),
  /** In which amounts are summed, ISO 4217; null for the one that most amounts are in. */
  currency: z.string().nullable(),
  /** Names of versions, '' for rows that name none; empty for all. */
  versions: z.array(z.string()),
  placements: z.array(z.enum(EXPOSURE_PLACEMENTS)),
  /** First and last civil day; null for no end. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  ab: z.object({
    /** Names of the two versions; null for the newest two that ran at the same time. */
    a: z.string().nullable(),
    b: z.string().nullable(),
    measure: z.enum(PLANNED_MEASURES),
    /** The difference that is to be found, as a share: 0.005 for half a point. Null: as observed. */
    effect: z.number().positive().max(1).nullable(),
    /** Share of people who were to see B. */
    split: z.number().gt(0).lt(1),
  }),
});
export type MeasurementParams = z.infer<typeof measurementParamsSchema>;
