import { nameAuthority } from '../backup/authority.ts';
import {
  discardDraft,
  publishDraft,
  restoreVersion,
  saveDraft,
  unscheduleVersion,
} from '../policies/policyWrites.ts';
import { changeShopSettings } from '../shopSettings.ts';
import { FACT_WRITES } from './factWrites.ts';

/** THE list of writes to records that users can make, by name. The fault sweep goes through it. */
export const REGISTERED_WRITES = [
  changeShopSettings,
  saveDraft,
  discardDraft,
  publishDraft,
  restoreVersion,
  unscheduleVersion,
  nameAuthority,
] as const;

/**
 * Those of areas that can be taken back, by name: shared code knows no area. A test of the app holds them
 * against the areas' own lists.
 */
export const UNDOABLE_OF_AREAS: ReadonlySet<string> = new Set([
  'answer.mark',
  'answer.remove',
  'view.save',
  'view.delete',
  'conversations.tag',
  'agents.map',
  'form.remove',
  'improvement.save',
  'improvement.delete',
  'sentiment.mark',
  'draw.save',
  'draw.delete',
  'sample.label',
  'draw.forfeit',
  'moderation.decide',
  'moderation.overturn',
  'penalty.lift',
  'appeal.add',
  'appeal.decide',
  'step.tick',
  'second.review',
  'group.note',
  'report.add',
  'activity.save',
  'activity.remove',
  'announcement.save',
  'announcement.sent',
  'announcement.drop',
  'post.collect',
  'post.feature',
  'post.decline',
  'post.reopen',
  'post.remove',
]);

/** Whether what an entry of the audit trail did can be taken back. */
export function isUndoable(write: string): boolean {
  return (
    write === FACT_WRITES.commit ||
    UNDOABLE_OF_AREAS.has(write) ||
    REGISTERED_WRITES.some(({ name, undoable }) => name === write && undoable)
  );
}
