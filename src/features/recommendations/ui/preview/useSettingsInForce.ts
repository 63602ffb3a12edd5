import { useMemo } from 'react';
import { useMachine } from '../../../../shared/data/registry.ts';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import { settingsDiff } from '../../../../shared/domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { versionName } from '../../../../shared/ui/policy/versionName.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import {
  recommendationPolicy,
  type RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';

const HOUR_MS = 3_600_000;

export type SettingsInForce = {
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly currency: string | null;
  /** What is live; the defaults where that cannot be read. */
  readonly live: RecommendationSettings;
  /** "Live v3", "Live: defaults". */
  readonly liveName: string;
  readonly liveUnreadable: boolean;
  /** The stored draft; null where there is none, or it cannot be read. */
  readonly draft: RecommendationSettings | null;
  readonly draftUnreadable: boolean;
  /** Settings in which the draft differs from what is live. */
  readonly changes: number;
  /** Of the stored draft; 0 where there is none. */
  readonly revision: number;
  /** Epoch ms for which lists are made: the hour that has begun, so that they stay as they are. */
  readonly at: number;
};

/** Live and draft settings as they are stored; undefined until they have been read. */
export function useSettingsInForce(): SettingsInForce | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, recommendationPolicy.id);
  const shop = useShopSettings(db);
  const machine = useMachine() ?? '';
  const t = useSharedText();
  const minute = useNow();
  const now = stored && policyMoment(minute, stored.versions);
  const read = useMemo(
    () =>
      stored &&
      now !== undefined && {
        live: liveSettings(recommendationPolicy, stored, now),
        draft: stored.draft ? readSettings(recommendationPolicy, stored.draft) : null,
        revision: stored.draft?.revision ?? 0,
      },
    [stored, now],
  );
  return useMemo(() => {
    if (!read || !shop) return undefined;
    const { version, read: inForce } = read.live;
    const live = inForce.ok ? inForce.settings : recommendationPolicy.defaults;
    const draft = read.draft?.ok === true ? read.draft.settings : null;
    return {
      zone: shop.zone,
      currency: shop.currency,
      live,
      liveName: version
        ? t('policy.chips.live', { version: versionName(t, version.id, machine) })
        : t('policy.chips.defaults'),
      liveUnreadable: !inForce.ok,
      draft,
      draftUnreadable: read.draft?.ok === false,
      changes: draft ? settingsDiff(live, draft).length : 0,
      revision: read.revision,
      at: Math.floor(minute / HOUR_MS) * HOUR_MS,
    };
  }, [read, shop, machine, t, minute]);
}
