import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import type { ReadSettings } from '../../../../shared/domain/policy/readSettings.ts';
import {
  liveSettings,
  useStoredPolicy,
  type StoredPolicy,
} from '../../../../shared/data/policies/policyQueries.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import {
  policyOfShop,
  retentionDefaultsPolicy,
  type RetentionDefaults,
} from '../../domain/retentionDefaults.ts';
import type { ShopCalendar } from '../../domain/retentionQuery.ts';
import { useKept } from '../useKept.ts';

/** Why settings that were published are not in force. */
export type RefusedDefaults = Extract<ReadSettings<RetentionDefaults>, { readonly ok: false }>;

export type DefaultsInForce = {
  readonly defaults: RetentionDefaults;
  readonly refused: RefusedDefaults | null;
};

/**
 * The defaults in force at a time, the usual ones where nothing has been published or the published
 * ones cannot be read; undefined until they have been read.
 * @param weekStart as the shop's own settings say it
 * @param minute epoch ms of the minute that has begun
 */
export function useRetentionDefaults(
  db: WorkspaceDb,
  weekStart: ShopCalendar['weekStart'] | undefined,
  minute: number,
): DefaultsInForce | undefined {
  const stored = useStoredPolicy(db, retentionDefaultsPolicy.id);
  // The time moves every minute; what it chooses mostly does not.
  const { inForce } = useKept({
    inForce: stored && weekStart ? defaultsInForce(stored, weekStart, minute) : undefined,
  });
  return inForce;
}

function defaultsInForce(
  stored: StoredPolicy,
  weekStart: ShopCalendar['weekStart'],
  minute: number,
): DefaultsInForce {
  const policy = policyOfShop(weekStart);
  const { read } = liveSettings(policy, stored, policyMoment(minute, stored.versions));
  return read.ok
    ? { defaults: read.settings, refused: null }
    : { defaults: policy.defaults, refused: read };
}
