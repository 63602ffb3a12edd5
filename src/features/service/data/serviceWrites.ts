import { markAnswer } from './answers/markAnswer.ts';
import { removeAnswer } from './answers/removeAnswer.ts';

/** THE list of writes to service's records that users can make. The fault sweep goes through it. */
export const SERVICE_WRITES = [markAnswer, removeAnswer] as const;
