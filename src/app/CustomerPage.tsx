import Box from '@mui/material/Box';
import { useParams } from 'react-router';
import { PageHeader } from '../shared/ui/PageHeader.tsx';
import { Panel } from '../shared/ui/Panel.tsx';
import { CustomerPanels, hasCustomerPanels } from './CustomerPanels.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useAppText } from './useAppText.ts';

/** Everything that the areas know of one customer; the address has the customer's code. */
export function CustomerPage() {
  const t = useAppText();
  const { code = '' } = useParams();
  if (!/^\d{1,10}$/u.test(code)) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('customer.title')} question={t('customer.question')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {hasCustomerPanels ? (
          <CustomerPanels customer={Number(code)} />
        ) : (
          <Panel>{t('customer.none')}</Panel>
        )}
      </Box>
    </>
  );
}
