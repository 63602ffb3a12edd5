import Box from '@mui/material/Box';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { CustomerOrders } from '../../domain/retentionTypes.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';

type CustomerFactsProps = {
  readonly customer: number;
  readonly orders: CustomerOrders;
  readonly currency: string | null;
};

/** The customer, masked, and what the orders come to. */
export function CustomerFacts({ customer, orders, currency }: CustomerFactsProps) {
  const t = useRetentionText();
  const format = useFormat();
  const names = useJob(retentionCalls.customerNames({ customers: [customer], reveal: false }));
  const known = names.data?.[0];
  const { orderCount, revenue, firstDay, lastDay } = orders;
  const facts = [
    ['number', known?.id ?? '…'],
    ['name', known?.name ?? ''],
    ['email', known?.email ?? ''],
    ['phone', known?.phone ?? ''],
    ['count', format.number(orderCount)],
    ['revenue', format.money(revenue, currency)],
    ['first', firstDay === null ? '' : format.day(firstDay)],
    ['last', lastDay === null ? '' : format.day(lastDay)],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 1,
        m: 0,
        px: 2,
        pb: 1.5,
        typography: 'body2',
        '& dt': { typography: 'caption', color: 'ink.faint' },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(
        ([name, value]) =>
          value !== '' && (
            <div key={name}>
              <dt>{t(`customer.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </Box>
  );
}
