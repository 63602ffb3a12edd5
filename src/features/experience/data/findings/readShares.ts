import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { FormStamp } from '../../domain/feedback/feedbackTypes.ts';
import type { GroupShare, Period } from '../../domain/findings/findingTypes.ts';

export type AskedShares = {
  readonly period: Period;
  readonly days: ZoneTable;
  /** Epoch ms. */
  readonly now: number;
  /** The part that is asked for, whether or not it would be looked at today; null for all that would be. */
  readonly group: string | null;
  /** Of the answers on the shop's own forms. */
  readonly forms: FormStamp;
};

/** How often something went wrong in each part of the shop. */
export type ReadShares = (context: JobContext, asked: AskedShares) => Promise<GroupShare[]>;
