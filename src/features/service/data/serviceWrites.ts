import { ANSWER_WRITES } from './answers/answerWrites.ts';
import { RECORD_WRITES } from './records/recordWrites.ts';

/** THE list of writes to service's records that users can make. The fault sweep goes through it. */
export const SERVICE_WRITES = [...ANSWER_WRITES, ...RECORD_WRITES] as const;
