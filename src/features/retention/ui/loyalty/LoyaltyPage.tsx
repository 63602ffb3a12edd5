import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { LoadingChart } from '../../../../shared/ui/LoadingChart.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { DefaultsLink } from '../defaults/DefaultsLink.tsx';
import { RefusedNotice } from '../defaults/RefusedNotice.tsx';
import { CountingFailed } from '../page/CountingFailed.tsx';
import { NoOrders } from '../page/NoOrders.tsx';
import { useRetentionText } from '../retentionText.ts';
import { useShop } from '../useShop.ts';
import { loyaltySearchSchema, recentDays, searchOfDays } from './loyaltyAddress.ts';
import { LoyaltyPanels } from './LoyaltyPanels.tsx';
import { RecentFilter } from './RecentFilter.tsx';
import { useLoyalty } from './useLoyalty.ts';

/** How far loyalty has moved against the baseline, towards the goal. */
export function LoyaltyPage() {
  const t = useRetentionText();
  const shop = useShop();
  const [search, change] = useSearchState(loyaltySearchSchema);
  const recent = recentDays(search);
  const { data, error, busy, retry } = useLoyalty(shop, recent);
  return (
    <>
      <PageHeader
        title={t('loyalty.title')}
        question={t('loyalty.question')}
        actions={
          <>
            <Button
              component={Link}
              to="/retention"
              startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
            >
              {t('page.back')}
            </Button>
            <DefaultsLink />
          </>
        }
      />
      <RefusedNotice refused={shop?.refused ?? null} />
      {error ? (
        <CountingFailed error={error} onRetry={retry} />
      ) : !shop || !data ? (
        <Panel busy>
          <LoadingChart height={300} />
        </Panel>
      ) : data.span.dataThrough === null ? (
        <NoOrders />
      ) : (
        <>
          <Box data-print="hide" sx={{ mb: 1.5 }}>
            <RecentFilter
              recent={recent}
              result={data}
              zone={shop.calendar.zone}
              onChange={(days) => {
                change(searchOfDays(days));
              }}
            />
          </Box>
          <LoyaltyPanels shop={shop} result={data} busy={busy} />
        </>
      )}
    </>
  );
}
