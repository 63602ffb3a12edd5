import type { AuditEntry } from '../../domain/audit/auditEntry.ts';
import type { useSharedText } from '../../i18n/useSharedText.ts';

/** Words of each write, by its name in the audit trail. */
const WORDS = {
  'shop.settings': 'writes.shopSettings',
  'policy.draft': 'writes.policyDraft',
  'policy.discard': 'writes.policyDiscard',
  'policy.publish': 'writes.policyPublish',
  'policy.restore': 'writes.policyRestore',
  'policy.unschedule': 'writes.policyUnschedule',
  'points.adjust': 'writes.pointsAdjust',
  'points.adjustMany': 'writes.pointsAdjustMany',
  'points.adjustBack': 'writes.pointsAdjustBack',
  'points.post': 'writes.pointsPost',
  'points.opening': 'writes.pointsOpening',
  'facts.import': 'writes.factsImport',
  'facts.undo': 'writes.factsUndo',
  'personal.reveal': 'writes.personalReveal',
  'gift.receiveStock': 'writes.giftReceiveStock',
  'gift.writeOff': 'writes.giftWriteOff',
  'gift.addCodes': 'writes.giftAddCodes',
  'redemption.reserve': 'writes.redemptionReserve',
  'redemption.fulfil': 'writes.redemptionFulfil',
  'redemption.cancel': 'writes.redemptionCancel',
  'redemption.reopen': 'writes.redemptionReopen',
  'redemption.return': 'writes.redemptionReturn',
  'redemption.expire': 'writes.redemptionExpire',
  'redemption.showCode': 'writes.redemptionShowCode',
  'answer.mark': 'writes.answerMark',
  'answer.remove': 'writes.answerRemove',
  'view.save': 'writes.viewSave',
  'view.delete': 'writes.viewDelete',
  'conversations.tag': 'writes.conversationsTag',
  'agents.map': 'writes.agentsMap',
  'form.answer': 'writes.formAnswer',
  'form.remove': 'writes.formRemove',
  'improvement.save': 'writes.improvementSave',
  'improvement.delete': 'writes.improvementDelete',
  'sentiment.mark': 'writes.sentimentMark',
  'draw.save': 'writes.drawSave',
  'draw.delete': 'writes.drawDelete',
  'draw.freeze': 'writes.drawFreeze',
  'draw.announce': 'writes.drawAnnounce',
  'draw.reveal': 'writes.drawReveal',
  'draw.forfeit': 'writes.drawForfeit',
  'draw.cancel': 'writes.drawCancel',
  'prize.issue': 'writes.prizeIssue',
  'prize.passOn': 'writes.prizePassOn',
  'prize.takeBack': 'writes.prizeTakeBack',
  'prize.send': 'writes.prizeSend',
  'prize.showCodes': 'writes.prizeShowCodes',
  'moderation.demo': 'writes.moderationDemo',
  'moderation.decide': 'writes.moderationDecide',
  'moderation.overturn': 'writes.moderationOverturn',
  'penalty.lift': 'writes.penaltyLift',
  'appeal.add': 'writes.appealAdd',
  'appeal.decide': 'writes.appealDecide',
  'step.tick': 'writes.stepTick',
  'second.review': 'writes.secondReview',
  'group.note': 'writes.groupNote',
  'report.add': 'writes.reportAdd',
  'activity.save': 'writes.activitySave',
  'activity.remove': 'writes.activityRemove',
  'activity.dropCodes': 'writes.activityDropCodes',
  'sample.label': 'writes.sampleLabel',
  'announcement.save': 'writes.announcementSave',
  'announcement.sent': 'writes.announcementSent',
  'announcement.drop': 'writes.announcementDrop',
  'post.collect': 'writes.postCollect',
  'post.feature': 'writes.postFeature',
  'post.decline': 'writes.postDecline',
  'post.reopen': 'writes.postReopen',
  'post.remove': 'writes.postRemove',
  'profile.save': 'writes.profileSave',
  'shop.create': 'writes.shopCreate',
  'shop.rename': 'writes.shopRename',
  'shop.delete': 'writes.shopDelete',
  'shop.removeDemo': 'writes.shopRemoveDemo',
  'shop.restore': 'writes.shopRestore',
  'shop.authority': 'writes.shopAuthority',
  'shop.merge': 'writes.shopMerge',
  'shop.fromBackup': 'writes.shopFromBackup',
} as const;

/** What an entry of the audit trail says, in words; who and when stand beside it. */
export function entryWords(
  t: ReturnType<typeof useSharedText>,
  { write, details }: Pick<AuditEntry, 'write' | 'details'>,
): string {
  if (write === 'policy.publish' && details['live'] === 'later') {
    return t('writes.policySchedule', { ...details });
  }
  return hasWords(write) ? t(WORDS[write], { ...details }) : t('writes.other', { write });
}

/** Whether a write has words of its own; every registered one must. */
export function hasWords(write: string): write is keyof typeof WORDS {
  return Object.hasOwn(WORDS, write);
}
