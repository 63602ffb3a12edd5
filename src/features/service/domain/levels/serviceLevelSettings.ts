import { z } from 'zod';
import type { PolicyDefinition } from '../../../../shared/domain/policy/policyTypes.ts';
import { businessCalendarSchema, MOST_CALENDARS } from '../hours/businessCalendar.ts';
import { targetProblems } from './serviceLevelProblems.ts';

/** A year of open hours round the clock. */
export const LONGEST_SECONDS = 366 * 86_400;

/** Null for no promise. A time that is exactly as long as promised keeps the promise. */
const seconds = z.number().int().min(1).max(LONGEST_SECONDS).nullable();

const targetSchema = z.object({
  /** Names the target for good. */
  id: z.string().min(1).max(60),
  /** Null for any. Of those that fit the most specific counts: see `targetFor`. */
  channel: z.string().min(1).max(120).nullable(),
  priority: z.string().min(1).max(120).nullable(),
  /** Whose open hours are counted; null for the wall clock. */
  calendar: z.string().min(1).max(60).nullable(),
  first: seconds,
  next: seconds,
  resolution: seconds,
});
export type LevelTarget = z.infer<typeof targetSchema>;

const serviceLevelSettingsSchema = z
  .object({
    calendars: z.array(businessCalendarSchema).max(MOST_CALENDARS),
    targets: z.array(targetSchema).max(200),
    /** In which states every clock stands still; while solved or closed it always does. */
    pauses: z.object({ pending: z.boolean(), hold: z.boolean() }),
  })
  .superRefine((settings, context) => {
    for (const { reason, path } of targetProblems(settings)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });
export type ServiceLevelSettings = z.infer<typeof serviceLevelSettingsSchema>;

/** How fast customers are promised an answer and a solution. */
export const serviceLevelsPolicy: PolicyDefinition<ServiceLevelSettings> = {
  id: 'serviceLevels',
  settingsVersion: 1,
  schema: serviceLevelSettingsSchema,
  // Nothing is promised until somebody promises it. Pending waits for the customer, so it pauses; on
  // hold waits for others, while the customer goes on waiting (Zendesk, requester wait time).
  defaults: { calendars: [], targets: [], pauses: { pending: true, hold: false } },
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.service-levels/1',
};
