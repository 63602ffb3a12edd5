import { z } from 'zod';
import { isKnownZone } from '../../../../shared/domain/time/isKnownZone.ts';
import { serviceLevelsPolicy } from './serviceLevelSettings.ts';

const { schema } = serviceLevelsPolicy;

export const levelRehearsalParamsSchema = z.object({
  live: schema,
  draft: schema,
  /** IANA zone of the shop, for targets that go by the wall clock. */
  zone: z.string().refine(isKnownZone, 'unknownZone'),
  /** Epoch ms: what is open is judged as of then. */
  at: z.number(),
});
export type LevelRehearsalParams = z.infer<typeof levelRehearsalParamsSchema>;

export const judgeParamsSchema = z.object({
  /** Of the conversation. */
  code: z.int().nonnegative(),
  levels: schema,
  /** Epoch ms. */
  at: z.number(),
});
export type JudgeParams = z.infer<typeof judgeParamsSchema>;
