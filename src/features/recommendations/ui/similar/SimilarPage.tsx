import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { ProductPicker } from '../preview/ProductPicker.tsx';
import { recommendationCalls } from '../recommendationCalls.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { SimilarContent } from './SimilarContent.tsx';
import { similarSearch } from './similarSearch.ts';
import { UnknownProduct } from './UnknownProduct.tsx';

/** What is near a product, with the evidence. */
export function SimilarPage() {
  const t = useRecommendationsText();
  const [{ product: id }, change] = useSearchState(similarSearch);
  const known = useJob(id === '' ? null : recommendationCalls.productsByIds({ ids: [id] }));
  const product = known.busy ? undefined : known.data?.find((each) => each.id === id);
  return (
    <>
      <PageHeader
        title={t('similar.title')}
        question={t('similar.question')}
        actions={
          <Button
            component={Link}
            to={`/${RECOMMENDATIONS_PATH}`}
            startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
          >
            {t('similar.back')}
          </Button>
        }
      />
      <Box sx={{ width: { xs: '100%', sm: 360 }, mb: 2 }}>
        <ProductPicker
          label={t('similar.find')}
          onPick={(picked) => {
            change({ product: picked.id }, 'push');
          }}
        />
      </Box>
      {product ? (
        // Another product is another page.
        <SimilarContent key={product.product} product={product} />
      ) : id === '' ? (
        <Panel>
          <EmptyState title={t('similar.empty.title')}>{t('similar.empty.text')}</EmptyState>
        </Panel>
      ) : known.busy ? (
        <Panel busy>
          <LoadingRows rows={10} />
        </Panel>
      ) : (
        <UnknownProduct id={id} />
      )}
    </>
  );
}
