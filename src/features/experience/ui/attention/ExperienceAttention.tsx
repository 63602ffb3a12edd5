import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { AttentionProps } from '../../../../shared/ui/areaDefinition.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useImprovements } from '../../data/improvements/useImprovements.ts';
import { findingPeriod } from '../../domain/findings/findingPeriod.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { useFormStamp } from '../useFormStamp.ts';
import { attentionItems } from './attentionItems.ts';

const HOUR = 3_600_000;

/** What somebody should look at in the shopping experience; nothing until it is known. */
export function ExperienceAttention({ show }: AttentionProps) {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const board = useImprovements(db);
  const t = useExperienceText();
  const format = useFormat();
  const minute = useNow();
  // As the page of improvements asks, so that both share the answer.
  const now = minute - (minute % HOUR);
  const today = shop && format.civilDayAt(now, shop.zone);
  const forms = useFormStamp();
  const findings = useJob(
    shop && forms && today !== undefined
      ? experienceCalls.findings({ period: findingPeriod(today), zone: shop.zone, now, forms })
      : null,
  ).data;
  if (!board || today === undefined) return show([]);
  return show(attentionItems({ t, format }, { findings: findings?.found ?? [], board, today }));
}
