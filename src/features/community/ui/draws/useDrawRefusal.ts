import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { DrawRefused } from '../../data/draws/drawRefused.ts';
import { useCommunityText } from '../communityText.ts';

const MINUTE = 60_000;

/** Words for a refused step; undefined for other failures. */
export function useDrawRefusal(): (error: unknown) => string | undefined {
  const t = useCommunityText();
  const format = useFormat();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  return (error) => {
    if (!(error instanceof DrawRefused)) return undefined;
    const { refusal } = error;
    switch (refusal.reason) {
      case 'notOutYet': {
        // Shown to the minute, and by then it has to be out.
        const minute = Math.ceil(refusal.until / MINUTE) * MINUTE;
        return t('draws.refused.notOutYet', { at: format.instant(minute, zone) });
      }
      case 'notHere':
        return t('draws.refused.notHere', { machine: refusal.machine });
      default:
        return t(`draws.refused.${refusal.reason}`);
    }
  };
}
