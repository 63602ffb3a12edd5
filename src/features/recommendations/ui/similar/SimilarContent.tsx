import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { KnownProduct } from '../../data/productsByIds.ts';
import type { SimilarProducts } from '../../domain/similar/similarTypes.ts';
import { productName } from '../preview/productName.ts';
import { usePreviewTools, type PreviewTools } from '../preview/previewTools.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { SimilarPanel } from './SimilarPanel.tsx';
import { UnknownProduct } from './UnknownProduct.tsx';

/** One product, and what is near it. */
export function SimilarContent({ product }: { readonly product: KnownProduct }) {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const tools = usePreviewTools(shop?.zone ?? 'UTC', shop?.currency ?? null);
  const { data, error, retry } = useJob(recommendationCalls.similar({ product: product.product }));
  const { t } = tools;
  if (error) {
    return (
      <Panel title={productName(product)}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  if (data === null) return <UnknownProduct id={product.id} />;
  if (!data || !shop) {
    return (
      <Panel title={productName(product)} busy>
        <LoadingRows rows={10} />
      </Panel>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <div>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {productName(data.product)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
          {productFacts(tools, data).join(' · ')}
        </Typography>
      </div>
      {data.buyers === 0 ? (
        <Panel>
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t('similar.noBuyers')}
          </Typography>
        </Panel>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <SimilarPanel tools={tools} data={data} kind="similar" />
          <SimilarPanel tools={tools} data={data} kind="together" />
        </Box>
      )}
    </Box>
  );
}

function productFacts({ t, format, currency }: PreviewTools, data: SimilarProducts): string[] {
  const { product, buyers, customers } = data;
  return [
    product.name === '' ? '' : product.id,
    product.category,
    product.brand,
    product.price === null ? '' : format.money(product.price, currency),
    product.stock === null
      ? ''
      : t('similar.stock', { count: product.stock, n: format.number(product.stock) }),
    t('similar.buyers', {
      count: buyers,
      n: format.number(buyers),
      all: format.number(customers),
    }),
  ].filter((fact) => fact !== '');
}
