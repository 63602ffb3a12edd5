import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ScrollText } from 'lucide-react';
import { Link } from 'react-router';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop } from '../useLoyaltyShop.ts';
import { memberAddress } from './memberAddress.ts';
import { PointFigures } from './PointFigures.tsx';

/** What points a customer has; leads to the statement. */
export function PointsPanel({ customer }: { readonly customer: number }) {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  const { data, error, busy, retry } = useJob(
    shop
      ? loyaltyCalls.statement({
          database: shop.database,
          sequence: shop.ledger.sequence,
          member: customer,
        })
      : null,
  );
  return (
    <Panel
      title={t('members.panel.title')}
      subtitle={t('members.panel.subtitle')}
      busy={busy}
      tools={
        <Button
          component={Link}
          to={memberAddress(customer)}
          startIcon={<ScrollText strokeWidth={1.6} aria-hidden />}
        >
          {t('members.panel.open')}
        </Button>
      }
    >
      <Box>
        {error ? (
          <FailedCard onRetry={retry} />
        ) : data ? (
          <PointFigures statement={data} />
        ) : (
          <LoadingRows rows={2} />
        )}
      </Box>
    </Panel>
  );
}
