import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { recommendationCalls } from '../recommendationCalls.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { ClickChange } from './ClickChange.tsx';
import { ClickFigure } from './ClickFigure.tsx';
import { LoopDashes } from './LoopDashes.tsx';
import { RehearsedFigure } from './RehearsedFigure.tsx';
import { usePolicyState } from './usePolicyState.ts';

/** The area's one number: how often recommendations are clicked, or how they did in rehearsal. */
export function RecommendationCard() {
  const t = useRecommendationsText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const policy = usePolicyState();
  const { data, error, retry } = useJob(
    shop ? recommendationCalls.recentClicks({ zone: shop.zone }) : null,
  );
  const known = data !== undefined && shop !== undefined && policy !== undefined;
  return (
    <Panel title={t('overview.title')} busy={!known && !error}>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : known ? (
        <>
          {data ? (
            <ClickFigure clicks={data} zone={shop.zone} />
          ) : (
            <RehearsedFigure policy={policy} zone={shop.zone} />
          )}
          <Box sx={foot}>
            <LoopDashes step={policy.step} />
            {data && <ClickChange clicks={data} />}
          </Box>
          <Box sx={{ typography: 'body2', mt: 0.5 }}>
            <Link component={RouterLink} to={`/${RECOMMENDATIONS_PATH}`}>
              {t('overview.open')}
            </Link>
          </Box>
        </>
      ) : (
        <LoadingRows rows={2} />
      )}
    </Panel>
  );
}

const foot = {
  mt: 'auto',
  pt: 1.5,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1,
  justifyContent: 'space-between',
} as const;
