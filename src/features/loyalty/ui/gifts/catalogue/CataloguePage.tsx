import Button from '@mui/material/Button';
import { Package } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../../shared/ui/policy/PolicyPage.tsx';
import { GIFTS_PATH } from '../../../giftPlaces.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLoyaltyShop } from '../../useLoyaltyShop.ts';
import { useGiftShelf } from '../useGiftShelf.ts';
import { catalogueArea } from './catalogueArea.ts';
import { OutlookPanel } from './OutlookPanel.tsx';

/** Draft, rehearsal and versions of the gift catalogue. */
export function CataloguePage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  const shelf = useGiftShelf();
  const ready = shop && shelf;
  const database = shop?.database ?? '';
  const zone = shop?.shop.zone ?? 'UTC';
  const revision = `${shop?.ledger.sequence ?? 0} ${shelf?.revision ?? ''}`;
  const area = useMemo(
    () => catalogueArea({ database, zone, revision }),
    [database, zone, revision],
  );
  if (!ready) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  return (
    <PolicyPage
      area={area}
      Details={OutlookPanel}
      links={
        <Button
          component={Link}
          to={`/${GIFTS_PATH}`}
          startIcon={<Package strokeWidth={1.6} aria-hidden />}
        >
          {t('gifts.toStock')}
        </Button>
      }
    />
  );
}
