import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { ContactValue } from '../../../../shared/ui/customers/ContactValue.tsx';
import { CONTACTS, useCustomerName } from '../../../../shared/ui/customers/useCustomerName.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CustomerOrders } from '../../domain/retentionTypes.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import type { Shop } from '../useShop.ts';
import { explainCustomerRevenue, explainOrderCount } from './explainCustomer.ts';

type CustomerFactsProps = {
  readonly orders: CustomerOrders;
  readonly shop: Shop;
};

/** The customer, masked until somebody asks to see, and what the orders come to. */
export function CustomerFacts({ orders, shop }: CustomerFactsProps) {
  const { customer, firstDay, lastDay } = orders;
  const words = useExplainWords(shop, shop.usual, orders.span);
  const { t, format } = words;
  const shared = useSharedText();
  const shown = useCustomerName(customer);
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
      {CONTACTS.filter((contact) =>
        // The number stands there from the first drawing on.
        shown.values ? shown.values[contact] !== '' : contact === 'number',
      ).map((contact) => (
        <Fact key={contact} name={shared(`customer.${contact}`)}>
          <ContactValue customer={shown} contact={contact} />
        </Fact>
      ))}
      <Figure name={t('customer.count')} explanation={explainOrderCount(words, orders)} />
      <Figure name={t('customer.revenue')} explanation={explainCustomerRevenue(words, orders)} />
      {firstDay !== null && <Fact name={t('customer.first')}>{format.day(firstDay)}</Fact>}
      {lastDay !== null && <Fact name={t('customer.last')}>{format.day(lastDay)}</Fact>}
    </Box>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type FigureProps = { readonly name: string; readonly explanation: Explanation };

function Figure({ name, explanation }: FigureProps) {
  return (
    <Fact name={name}>
      <ExplainedNumber value={explanation.value} label={name} explanation={explanation} />
    </Fact>
  );
}
