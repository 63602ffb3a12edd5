import { job } from '../../../../shared/domain/jobs/job.ts';
import {
  memberLevelParamsSchema,
  rehearseGiftsParamsSchema,
  type MemberLevelParams,
  type RehearseGiftsParams,
} from '../../domain/gifts/giftParams.ts';
import { HISTORY_TABLES } from '../rules/loyaltyHistory.ts';
import { memberLevel } from './memberLevel.ts';
import { rehearseGifts } from './rehearseGifts.ts';

/** What pages ask of gifts. @throws ZodError on senseless parameters */
export const giftJobs = {
  /** Draft beside live, over what members have and how gifts were asked for. */
  rehearseGifts: job([], async (_, params: RehearseGiftsParams) =>
    rehearseGifts(rehearseGiftsParamsSchema.parse(params)),
  ),
  /** The level that a member has. */
  memberLevel: job(HISTORY_TABLES, async (context, params: MemberLevelParams) =>
    memberLevel(context, memberLevelParamsSchema.parse(params)),
  ),
};
