import { lazy } from 'react';
import { LoadingRows } from '../shared/ui/LoadingRows.tsx';
import { AreaPart } from './AreaPart.tsx';
import { areas } from './areas.ts';
import { loadArea } from './loadArea.ts';

const panels = areas.flatMap((area) =>
  (area.customerPanels ?? []).map((load, place) => ({
    id: `${area.id}.${place}`,
    CustomerPanel: lazy(async () => ({ default: await loadArea(area, load) })),
  })),
);

/** Whether any area knows something of customers. */
export const hasCustomerPanels = panels.length > 0;

/** What each area knows of a customer, one panel below the other. */
export function CustomerPanels({ customer }: { readonly customer: number }) {
  return panels.map(({ id, CustomerPanel }) => (
    <AreaPart // Another customer is another try.
      key={`${id} ${customer}`}
      loading={<LoadingRows rows={5} />}
    >
      <CustomerPanel customer={customer} />
    </AreaPart>
  ));
}
