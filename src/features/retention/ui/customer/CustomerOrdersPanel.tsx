import Typography from '@mui/material/Typography';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DEFAULT_CONDITIONS } from '../../domain/lineConditions.ts';
import { LINES_PANEL } from '../retentionAddress.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { useShop } from '../useShop.ts';
import { CustomerFacts } from './CustomerFacts.tsx';
import { OrderTable } from './OrderTable.tsx';

/** Who the customer is, and all orders, newest first; or the lines behind a number of the page. */
export function CustomerOrdersPanel({ customer }: { readonly customer: number }) {
  const t = useRetentionText();
  const shop = useShop();
  const { data, error, retry } = useJob(
    shop
      ? retentionCalls.customerOrders({
          customer,
          calendar: shop.calendar,
          conditions: DEFAULT_CONDITIONS,
        })
      : null,
  );
  const title = t('customer.orders');
  if (error)
    return (
      <Panel title={title}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  if (!data || !shop)
    return (
      <Panel title={title} busy>
        <LoadingRows />
      </Panel>
    );
  if (data.orders.length === 0)
    return (
      <Panel title={title}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('customer.noOrders')}
        </Typography>
      </Panel>
    );
  return (
    <Panel
      id={LINES_PANEL}
      title={title}
      subtitle={t('customer.ordersHint')}
      padded={false}
      sx={{ scrollMarginTop: '64px' }}
    >
      <CustomerFacts orders={data} shop={shop} />
      <OrderTable orders={data} shop={shop} />
    </Panel>
  );
}
