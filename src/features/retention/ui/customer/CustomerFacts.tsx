import Box from '@mui/material/Box';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { MaskedValue } from '../../../../shared/ui/MaskedValue.tsx';
import type { CustomerOrders } from '../../domain/retentionTypes.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import type { Shop } from '../useShop.ts';
import { explainCustomerRevenue, explainOrderCount } from './explainCustomer.ts';
import { isContact, useCustomerName } from './useCustomerName.ts';

type CustomerFactsProps = {
  readonly orders: CustomerOrders;
  readonly shop: Shop;
};

/** A short number says nothing of a person and is not masked. */
const isMasked = (value: string) => value.includes('•');

/** The customer, masked until somebody asks to see, and what the orders come to. */
export function CustomerFacts({ orders, shop }: CustomerFactsProps) {
  const { customer, firstDay, lastDay } = orders;
  const words = useExplainWords(shop, shop.usual, orders.span);
  const { t, format } = words;
  const { known, shown, show } = useCustomerName(customer);
  const facts = [
    ['number', known?.id ?? '…'],
    ['name', known?.name ?? ''],
    ['email', known?.email ?? ''],
    ['phone', known?.phone ?? ''],
    ['count', explainOrderCount(words, orders)],
    ['revenue', explainCustomerRevenue(words, orders)],
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
        ([name, fact]) =>
          fact !== '' && (
            <div key={name}>
              <dt>{t(`customer.${name}`)}</dt>
              <dd>
                {typeof fact === 'string' &&
                isContact(name) &&
                isMasked(fact) &&
                !shown.has(name) ? (
                  <MaskedValue
                    label={t('customer.show', { what: t(`customer.${name}`) })}
                    value={fact}
                    onShow={() => void show(name, t(`customer.${name}`))}
                  />
                ) : typeof fact === 'string' ? (
                  fact
                ) : (
                  <ExplainedNumber
                    value={fact.value}
                    label={t(`customer.${name}`)}
                    explanation={fact}
                  />
                )}
              </dd>
            </div>
          ),
      )}
    </Box>
  );
}
