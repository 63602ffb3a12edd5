import { FORM_WRITES } from './forms/formWrites.ts';
import { IMPROVEMENT_WRITES } from './improvements/improvementWrites.ts';
import { markSentiment } from './voice/markSentiment.ts';

/** THE list of writes to experience's records that users can make. The fault sweep goes through it. */
export const EXPERIENCE_WRITES = [...FORM_WRITES, ...IMPROVEMENT_WRITES, markSentiment] as const;
