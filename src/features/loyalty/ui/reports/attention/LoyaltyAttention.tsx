import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import type { AttentionProps } from '../../../../../shared/ui/areaDefinition.ts';
import { stockOn } from '../../../data/gifts/giftShelf.ts';
import { hasCodes } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { availableOf } from '../../../../../shared/domain/gifts/stock.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';
import { useGiftShelf } from '../../gifts/useGiftShelf.ts';
import { useLiveCatalogue } from '../../../../../shared/ui/gifts/useLiveCatalogue.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLoyaltyShop } from '../../useLoyaltyShop.ts';
import { useProgrammeWatch } from '../useProgrammeWatch.ts';
import { attentionItems } from './attentionItems.ts';

/** What somebody should look at in loyalty; nothing until it is known. */
export function LoyaltyAttention({ show }: AttentionProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const watch = useProgrammeWatch(useLoyaltyShop()).data;
  const gifts = useEmptyGifts();
  return show(attentionItems({ t, format }, { watch, gifts }));
}

/** Names of the live gifts of which nothing is left. */
function useEmptyGifts(): string[] {
  const language = useLanguage();
  const catalogue = useLiveCatalogue();
  const shelf = useGiftShelf();
  if (!catalogue || !shelf) return [];
  return catalogue.gifts
    .filter((gift) =>
      hasCodes(gift)
        ? (shelf.codes.get(gift.id)?.free ?? 0) === 0
        : availableOf(stockOn(shelf, gift.id)) <= 0,
    )
    .map((gift) => giftName(gift, language));
}
