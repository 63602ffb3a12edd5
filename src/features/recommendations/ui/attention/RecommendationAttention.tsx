import { useMemo } from 'react';
import {
  liveSettings,
  useStoredPolicy,
  type StoredPolicy,
} from '../../../../shared/data/policies/policyQueries.ts';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { readSettings } from '../../../../shared/domain/policy/readSettings.ts';
import { settingsDiff } from '../../../../shared/domain/policy/settingsDiff.ts';
import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { AttentionProps } from '../../../../shared/ui/areaDefinition.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { placementsWith } from '../../domain/attention/settingsFindings.ts';
import {
  PLACEMENTS,
  recommendationPolicy,
  type RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { attentionItems, type Known } from './attentionItems.ts';

/** What somebody should look at in recommendations; nothing until it is known. */
export function RecommendationAttention({ show }: AttentionProps) {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, recommendationPolicy.id);
  const shop = useShopSettings(db);
  const t = useRecommendationsText();
  const format = useFormat();
  const minute = useNow();
  const now = stored && policyMoment(minute, stored.versions);
  const live = useMemo(() => {
    const read =
      stored && now !== undefined && liveSettings(recommendationPolicy, stored, now).read;
    return read && read.ok ? read.settings : null;
  }, [stored, now]);
  const today = shop ? isoDateOfCivilDay(format.civilDayAt(minute, shop.zone)) : null;
  const check = useJob(
    live && today !== null && needsCheck(live)
      ? recommendationCalls.checkSettings({ settings: live, today })
      : null,
  ).data;
  if (!stored || !live || today === null) return show([]);
  const known = { draft: draftOf(stored, live, minute), check };
  return show(attentionItems({ t, format }, known));
}

/** Whether the settings count on anything that the shop's data may lack: reading them takes time. */
function needsCheck(settings: RecommendationSettings): boolean {
  return (
    PLACEMENTS.some((placement) => settings[placement].pins.length > 0) ||
    placementsWith(settings, 'ease').length > 0 ||
    placementsWith(settings, 'outside').length > 0
  );
}

function draftOf(
  { draft }: StoredPolicy,
  live: RecommendationSettings,
  now: number,
): Known['draft'] {
  if (!draft) return null;
  const read = readSettings(recommendationPolicy, draft);
  if (!read.ok) return null;
  return {
    days: Math.floor((now - draft.at) / MS_PER_DAY),
    changes: settingsDiff(live, read.settings).length,
  };
}
