import type { DecidedItem, DecideParams } from '../features/community/data/queue/decideItems.ts';

/** An item of the queue that is looked at for the first time. */
export function aDecidedItem(parts: Partial<DecidedItem> = {}): DecidedItem {
  return {
    ...{ item: '1:G:m1', round: 1, group: 'G', author: 'Spam', platform: 'qq', rules: ['cheap'] },
    ...{ severity: 'high', since: 1, shownAt: 2, reportedAt: [], reply: null },
    ...parts,
  };
}

/** Hides one message, as far as nothing else is said. */
export function aDecision(parts: Partial<DecideParams> = {}): DecideParams {
  return {
    ...{ items: [aDecidedItem()], verdict: 'hide', reason: 'advert', hide: false, penalty: null },
    ...parts,
  };
}

/** Mutes the author of one message for a day. */
export function aMute(parts: Partial<DecideParams> = {}): DecideParams {
  const action = { kind: 'mute', seconds: 86_400 } as const;
  const penalty = { action, suggested: action, message: { en: 'Quiet', 'zh-CN': '请安静' } };
  return aDecision({ verdict: 'mute', hide: true, penalty, ...parts });
}
