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

/** Names of the writes of areas that can be taken back: this list knows no area's own. */
export const UNDOABLE_IN_AREAS: readonly string[] = ['answer.mark', 'answer.remove'];

/** Whether what an entry of the audit trail did can be taken back. */
export function isUndoable(write: string): boolean {
  return (
    write === FACT_WRITES.commit ||
    UNDOABLE_IN_AREAS.includes(write) ||
    REGISTERED_WRITES.some(({ name, undoable }) => name === write && undoable)
  );
}
