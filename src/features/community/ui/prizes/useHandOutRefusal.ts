import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { giftName } from '../../../../shared/ui/gifts/giftName.ts';
import { useLiveCatalogue } from '../../../../shared/ui/gifts/useLiveCatalogue.ts';
import { HandOutRefused } from '../../data/prizes/handOutRefused.ts';
import { useCommunityText } from '../communityText.ts';
import { useDrawRefusal } from '../draws/useDrawRefusal.ts';

/** Words for a refused hand-out, or a refused step of a draw; undefined for other failures. */
export function useHandOutRefusal(): (error: unknown) => string | undefined {
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const gifts = useLiveCatalogue()?.gifts ?? [];
  const ofDraw = useDrawRefusal();
  return (error) => {
    if (!(error instanceof HandOutRefused)) return ofDraw(error);
    const { refusal } = error;
    switch (refusal.reason) {
      case 'noStock': {
        const gift = gifts.find(({ id }) => id === refusal.gift);
        const name = gift ? giftName(gift, language) : refusal.gift;
        return t('prizes.refused.noStock', { name, missing: format.number(refusal.missing) });
      }
      case 'shownBefore':
        return t('prizes.refused.shownBefore', { at: format.instant(refusal.at, zone) });
      default:
        return t(`prizes.refused.${refusal.reason}`);
    }
  };
}
