import { MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import { stateNotice } from '../domain/desk/stateNotice.ts';
import type { DeskContext } from './deskJob.ts';
import { messageBodies } from './messageBodies.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';

/** By row: what lines of the desk itself say of the state of their conversation. */
export type StateNotices = ReadonlyMap<number, 'solved' | 'open'>;

const SYSTEM = MESSAGE_ROLES.indexOf('system');

/** Read once for each revision; texts are read only where the desk wrote lines of its own. */
export function stateNotices(context: DeskContext, { roles }: DeskIndex): Promise<StateNotices> {
  return latestOf(context, 'service state notices', String(context.stamp.agents), async () => {
    const found = new Map<number, 'solved' | 'open'>();
    if (!roles.includes(SYSTEM)) return found;
    const bodyOf = await messageBodies(context);
    for (let row = roles.indexOf(SYSTEM); row >= 0; row = roles.indexOf(SYSTEM, row + 1)) {
      const state = stateNotice(bodyOf(row));
      if (state !== null) found.set(row, state);
    }
    return found;
  });
}
