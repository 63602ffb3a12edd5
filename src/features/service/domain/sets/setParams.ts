import { z } from 'zod';
import { isKnownZone } from '../../../../shared/domain/time/isKnownZone.ts';
import { serviceLevelsPolicy } from '../levels/serviceLevelSettings.ts';
import { conversationSetSchema } from './conversationSet.ts';

/** A set, with what its question is answered by. */
export const askedSetSchema = z.object({
  set: conversationSetSchema,
  live: serviceLevelsPolicy.schema,
  /** The live levels where there is no draft. */
  draft: serviceLevelsPolicy.schema,
  /** IANA zone of the shop. */
  zone: z.string().refine(isKnownZone, 'unknownZone'),
});
export type AskedSet = z.infer<typeof askedSetSchema>;
