import Box from '@mui/material/Box';
import { lazy } from 'react';
import { useParams } from 'react-router';
import { LoadingRows } from '../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../shared/ui/PageHeader.tsx';
import { Panel } from '../shared/ui/Panel.tsx';
import { AreaPart } from './AreaPart.tsx';
import { areas } from './areas.ts';
import { loadArea } from './loadArea.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useAppText } from './useAppText.ts';

const panels = areas.flatMap((area) =>
  (area.customerPanels ?? []).map((load, place) => ({
    id: `${area.id}.${place}`,
    CustomerPanel: lazy(async () => ({ default: await loadArea(area, load) })),
  })),
);

/** Everything that the areas know of one customer; the address has the customer's code. */
export function CustomerPage() {
  const t = useAppText();
  const { code = '' } = useParams();
  if (!/^\d{1,10}$/u.test(code)) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('customer.title')} question={t('customer.question')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {panels.length === 0 && <Panel>{t('customer.none')}</Panel>}
        {panels.map(({ id, CustomerPanel }) => (
          <AreaPart // Another customer is another try.
            key={`${id} ${code}`}
            loading={<LoadingRows rows={5} />}
          >
            <CustomerPanel customer={Number(code)} />
          </AreaPart>
        ))}
      </Box>
    </>
  );
}
