import { dropCodes, removeActivity, saveActivity } from './activities/activityWrites.ts';
import {
  dropAnnouncement,
  markSent,
  saveAnnouncement,
} from './announcements/announcementWrites.ts';
import { announceDraw, freezeDraw, revealDraw } from './draws/drawSteps.ts';
import { saveGroupNote } from './groups/groupWrites.ts';
import { addReport } from './groups/reportWrites.ts';
import { cancelDraw, deleteDraw, saveDraw } from './draws/drawWrites.ts';
import { forfeitPrize, issuePrizes, passPrizeOn } from './draws/prizeSteps.ts';
import {
  collectPost,
  declinePost,
  featurePost,
  removePost,
  reopenPost,
} from './posts/postWrites.ts';
import { sendPrize, showPrizeCodes, takePrizeBack } from './prizes/issueWrites.ts';
import { addAppeal, decideAppeal } from './penalties/appealWrites.ts';
import { liftPenalty } from './penalties/liftPenalty.ts';
import { overturnDecision } from './penalties/overturnDecision.ts';
import { addSecondReview } from './quality/addSecondReview.ts';
import { decideItems } from './queue/decideItems.ts';
import { tickSteps } from './steps/tickSteps.ts';
import { labelMessage } from './rules/sampleLabels.ts';

/** THE list of writes to community's records that users can make. The fault sweep goes through it. */
export const COMMUNITY_WRITES = [
  saveDraw,
  deleteDraw,
  freezeDraw,
  announceDraw,
  revealDraw,
  forfeitPrize,
  cancelDraw,
  issuePrizes,
  passPrizeOn,
  takePrizeBack,
  sendPrize,
  showPrizeCodes,
  decideItems,
  overturnDecision,
  liftPenalty,
  addAppeal,
  decideAppeal,
  tickSteps,
  addSecondReview,
  saveGroupNote,
  addReport,
  saveActivity,
  removeActivity,
  dropCodes,
  labelMessage,
  saveAnnouncement,
  markSent,
  dropAnnouncement,
  collectPost,
  featurePost,
  declinePost,
  reopenPost,
  removePost,
] as const;
