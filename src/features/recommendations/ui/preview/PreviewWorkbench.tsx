import Box from '@mui/material/Box';
import { useCallback, useRef } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { KeyHelp } from '../../../../shared/ui/keys/KeyHelp.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { CustomersPanel } from './CustomersPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { NoOrders } from './NoOrders.tsx';
import { PlacementBar } from './PlacementBar.tsx';
import { PreviewLists } from './PreviewLists.tsx';
import { previewSearch } from './previewSearch.ts';
import { usePreviewTools } from './previewTools.ts';
import { ProductsField } from './ProductsField.tsx';
import { UnknownProducts } from './UnknownProducts.tsx';
import { useCustomerQueue } from './useCustomerQueue.ts';
import { usePreview } from './usePreview.ts';
import { usePreviewKeys } from './usePreviewKeys.ts';
import type { SettingsInForce } from './useSettingsInForce.ts';

type PreviewWorkbenchProps = {
  readonly settings: SettingsInForce;
  readonly help: boolean;
  readonly onHelp: (open: boolean) => void;
};

/** Chooses whose lists are shown, and shows them. */
export function PreviewWorkbench({ settings, help, onHelp }: PreviewWorkbenchProps) {
  const tools = usePreviewTools(settings.zone, settings.currency);
  const [search, change] = useSearchState(previewSearch);
  const field = useRef<HTMLInputElement>(null);
  const keepField = useCallback((input: HTMLInputElement | null) => {
    field.current = input;
  }, []);
  const queue = useCustomerQueue(search, settings);
  const known = useJob(
    search.product.length > 0 ? recommendationCalls.productsByIds({ ids: search.product }) : null,
  );
  const products = search.product.length === 0 ? [] : known.busy ? undefined : known.data;
  const chosen = search.customer ?? queue.customers?.[0]?.code;
  const preview = usePreview(search, settings, search.as === 'nobody' ? null : chosen, products);
  const differs = settings.changes > 0;

  const choose = (customer: number) => {
    change({ customer, why: '' });
  };
  const step = (by: 1 | -1) => {
    const codes = queue.customers?.map(({ code }) => code) ?? [];
    // Someone whom the list does not have comes before its first.
    const next = codes[codes.indexOf(chosen ?? -1) + by];
    if (search.as === 'customer' && next !== undefined) choose(next);
  };
  const keys = usePreviewKeys({
    field,
    differs,
    onStep: step,
    onMostChanged: () => {
      change({ as: 'customer', list: 'changed', customer: null, find: '', why: '' });
    },
    onFind: () => {
      if (search.as !== 'customer' || search.list !== 'orders') {
        change({ as: 'customer', list: 'orders', customer: null });
      }
    },
    onHelp: () => {
      onHelp(true);
    },
  });
  const unknown = products
    ? search.product.filter((id) => products.every((each) => each.id !== id))
    : [];
  const noOrders =
    search.as === 'customer' && search.find === '' && queue.customers?.length === 0 && !queue.busy;
  if (noOrders && search.customer === null && search.list === 'orders') return <NoOrders />;
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
        <PlacementBar search={search} change={change} />
        {(search.placement !== 'home' || search.as === 'nobody') && (
          <ProductsField search={search} products={products ?? []} change={change} />
        )}
        {unknown.length > 0 && (
          <UnknownProducts
            ids={unknown}
            onRemove={() => {
              change({ product: search.product.filter((id) => !unknown.includes(id)) });
            }}
          />
        )}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '300px minmax(0, 1fr)' },
          gridTemplateAreas: {
            xs: '"customers" "lists" "history"',
            lg: '"customers lists" "history lists"',
          },
          gridTemplateRows: { lg: 'auto 1fr' },
        }}
      >
        {search.as === 'customer' && (
          <Box sx={{ gridArea: 'customers', minWidth: 0 }}>
            <CustomersPanel
              tools={tools}
              search={search}
              queue={queue}
              chosen={chosen ?? null}
              differs={differs}
              onField={keepField}
              change={change}
              onChoose={choose}
              onStep={step}
            />
          </Box>
        )}
        <Box
          sx={{
            // Without customers to choose from, what is known stands at the top of the column.
            gridArea: search.as === 'customer' ? 'history' : { xs: 'history', lg: '1 / 1 / 3 / 2' },
            minWidth: 0,
          }}
        >
          <HistoryPanel
            tools={tools}
            history={preview.needsProduct ? [] : preview.shown?.result.history}
            busy={preview.job.busy}
          />
        </Box>
        <Box sx={{ gridArea: 'lists', minWidth: 0 }}>
          <PreviewLists
            tools={tools}
            settings={settings}
            search={search}
            preview={preview}
            waiting={queue.busy || known.busy}
            change={change}
          />
        </Box>
      </Box>
      {help && (
        <KeyHelp
          keys={keys}
          onClose={() => {
            onHelp(false);
          }}
        />
      )}
    </>
  );
}
