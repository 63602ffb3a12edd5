import { markAnswer } from './answers/markAnswer.ts';
import { removeAnswer } from './answers/removeAnswer.ts';
import { RECORD_WRITES } from './records/recordWrites.ts';

/** THE list of writes to service's records that users can make. The fault sweep goes through it. */
export const SERVICE_WRITES = [markAnswer, removeAnswer, ...RECORD_WRITES] as const;
