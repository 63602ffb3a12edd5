import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { CATALOGUE_PATH } from '../../giftPlaces.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { giftsSearch } from './giftsSearch.ts';
import { GiftDrawer } from './stock/GiftDrawer.tsx';
import { ReleaseCodesButton } from './stock/ReleaseCodesButton.tsx';
import { StockTable } from './stock/StockTable.tsx';
import { useGiftShelf } from './useGiftShelf.ts';
import { useLiveCatalogue } from '../../../../shared/ui/gifts/useLiveCatalogue.ts';

/** What is in stock of the live catalogue, how fast it goes, and what moved. */
export function GiftsPage() {
  const t = useLoyaltyText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const catalogue = useLiveCatalogue();
  const shelf = useGiftShelf();
  const [{ gift }, change] = useSearchState(giftsSearch);
  const edit = (
    <Button
      component={Link}
      to={`/${CATALOGUE_PATH}`}
      variant="contained"
      color="primary"
      startIcon={<PencilLine strokeWidth={1.6} aria-hidden />}
    >
      {t('gifts.edit')}
    </Button>
  );
  const ready = catalogue && shelf && shop;
  const empty = ready && catalogue.readable && catalogue.gifts.length === 0;
  return (
    <>
      <PageHeader
        title={t('gifts.title')}
        question={t('gifts.question')}
        actions={empty ? undefined : edit}
        tabs={<LoyaltyNav current="gifts" />}
      />
      {!ready ? (
        <Panel busy>
          <LoadingRows rows={6} />
        </Panel>
      ) : !catalogue.readable ? (
        <Alert severity="error">{t('gifts.unreadable')}</Alert>
      ) : empty ? (
        <EmptyState title={t('gifts.empty.title')} action={edit}>
          {t('gifts.empty.text')}
        </EmptyState>
      ) : (
        <Panel
          title={t('gifts.table.title')}
          subtitle={t('gifts.table.subtitle')}
          padded={false}
          tools={<ReleaseCodesButton catalogue={catalogue} />}
        >
          <StockTable gifts={catalogue.gifts} shelf={shelf} shop={shop} />
        </Panel>
      )}
      {ready && gift !== '' && (
        <GiftDrawer
          gift={catalogue.gifts.find(({ id }) => id === gift)}
          shelf={shelf}
          zone={shop.zone}
          onClose={() => {
            change({ gift: '' }, 'push');
          }}
        />
      )}
    </>
  );
}
