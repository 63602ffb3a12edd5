import { FORM_WRITES } from './forms/formWrites.ts';

/** THE list of writes to experience's records that users can make. The fault sweep goes through it. */
export const EXPERIENCE_WRITES = [...FORM_WRITES] as const;
