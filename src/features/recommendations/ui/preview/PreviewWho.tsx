import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { ContactValue } from '../../../../shared/ui/customers/ContactValue.tsx';
import { useCustomerName } from '../../../../shared/ui/customers/useCustomerName.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { PreviewResult } from '../../domain/preview/previewTypes.ts';
import type { PreviewTools } from './previewTools.ts';

type PreviewWhoProps = {
  readonly tools: PreviewTools;
  readonly customer: NonNullable<PreviewResult['customer']>;
};

/** The customer whose lists are shown: masked until somebody asks, orders, and when last. */
export function PreviewWho({ tools, customer }: PreviewWhoProps) {
  const { t, format, zone } = tools;
  const { code, orders, lastOrder } = customer;
  const shown = useCustomerName(code);
  const now = useNow();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      <span>
        <ContactValue customer={shown} contact="number" />
      </span>
      {shown.values?.name !== '' && (
        <span>
          <ContactValue customer={shown} contact="name" />
        </span>
      )}
      <span>{t('preview.orders', { count: orders, n: format.number(orders) })}</span>
      {lastOrder !== null && (
        <span>
          {t('preview.lastOrder', {
            when: format.relativeAge(lastOrder, Math.max(now, lastOrder), zone),
          })}
        </span>
      )}
      <Link component={RouterLink} to={`/customers/${code}`}>
        {t('preview.customerPage')}
      </Link>
    </Box>
  );
}
