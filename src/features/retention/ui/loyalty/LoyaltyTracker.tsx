import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingChart } from '../../../../shared/ui/LoadingChart.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRetentionText } from '../retentionText.ts';
import { useShop } from '../useShop.ts';
import { LOYALTY_PATH } from './loyaltyAddress.ts';
import { LoyaltyPanels } from './LoyaltyPanels.tsx';
import { useLoyalty } from './useLoyalty.ts';

const HEIGHT = 300;

/** How far loyalty has moved, for the top of the overview. Nothing where no orders are imported. */
export function LoyaltyTracker() {
  const t = useRetentionText();
  const shop = useShop();
  const { data, error, busy, retry } = useLoyalty(shop, null);
  if (!shop || !data) {
    return (
      <Panel title={t('loyalty.title')} busy={!error}>
        {error ? <FailedCard onRetry={retry} /> : <LoadingChart height={HEIGHT} />}
      </Panel>
    );
  }
  if (data.span.dataThrough === null) return null;
  return (
    <LoyaltyPanels
      shop={shop}
      result={data}
      busy={busy}
      tools={
        <Link component={RouterLink} to={LOYALTY_PATH} variant="body2">
          {t('loyalty.open')}
        </Link>
      }
    />
  );
}
