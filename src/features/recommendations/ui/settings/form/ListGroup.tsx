import Stack from '@mui/material/Stack';
import { ListedChoice } from '../fields/ListedChoice.tsx';
import { NumberSetting } from '../fields/NumberSetting.tsx';
import type { PlacementEdit } from './placementEdit.ts';

/** How long the list is, and what stands in it where history says nothing. */
export function ListGroup({ edit }: { readonly edit: PlacementEdit }) {
  const { placement, settings, live, disabled, update } = edit;
  const { fallback } = settings;
  return (
    <Stack sx={{ gap: 2 }}>
      <NumberSetting
        path="slots"
        owner={placement}
        value={settings.slots}
        live={live?.slots}
        disabled={disabled}
        onChange={(slots) => {
          update((newest) => ({ ...newest, slots }));
        }}
      />
      <ListedChoice
        path="fallback.customers"
        value={fallback.customers}
        live={live?.fallback.customers}
        disabled={disabled}
        onChange={(customers) => {
          update((newest) => ({ ...newest, fallback: { ...newest.fallback, customers } }));
        }}
      />
      <ListedChoice
        path="fallback.products"
        value={fallback.products}
        live={live?.fallback.products}
        disabled={disabled}
        onChange={(products) => {
          update((newest) => ({ ...newest, fallback: { ...newest.fallback, products } }));
        }}
      />
    </Stack>
  );
}
