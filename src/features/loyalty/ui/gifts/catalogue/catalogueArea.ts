import type { PolicyArea } from '../../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../../shared/ui/useNow.ts';
import {
  giftCataloguePolicy,
  type GiftCatalogue,
} from '../../../../../shared/domain/gifts/giftCatalogue.ts';
import type { GiftRehearsal } from '../../../domain/gifts/giftParams.ts';
import { CATALOGUE_NAME } from '../../../giftPlaces.ts';
import { loyaltyCalls } from '../../loyaltyCalls.ts';
import { GiftForm } from './GiftForm.tsx';
import { useCatalogueWords } from './useCatalogueWords.ts';

type Shop = {
  readonly database: string;
  /** IANA zone of the shop. */
  readonly zone: string;
  /** Of the ledger, stock and redemptions. */
  readonly revision: string;
};

/** The gift catalogue as the generic policy pages have it. */
export function catalogueArea({
  database,
  zone,
  revision,
}: Shop): PolicyArea<GiftCatalogue, GiftRehearsal> {
  return {
    definition: giftCataloguePolicy,
    name: CATALOGUE_NAME,
    useWords: useCatalogueWords,
    Form: GiftForm,
    useRehearsal: (live, draft) => {
      const at = useNow();
      return loyaltyCalls.rehearseGifts({ database, live, draft, zone, at, revision });
    },
  };
}
