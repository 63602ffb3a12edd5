import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import type { SummaryResult } from '../../domain/retentionTypes.ts';
import { explainRepeatRate } from '../explain/explainRepeatRate.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { summaryQuery } from '../jobQueries.ts';
import { RateFigure } from '../panels/RateFigure.tsx';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { useShop, type Shop } from '../useShop.ts';

/** The area's one number: how many customers buy a second time. */
export function RepeatRateCard() {
  const t = useRetentionText();
  const shop = useShop();
  const { data, error, retry } = useJob(
    shop
      ? retentionCalls.summary({
          query: summaryQuery(shop.usual.query),
          calendar: shop.calendar,
        })
      : null,
  );
  return (
    <Panel title={t('repeat.title')} busy={!data && !error}>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : data && shop ? (
        <Rate summary={data} shop={shop} />
      ) : (
        <LoadingRows rows={2} />
      )}
    </Panel>
  );
}

function Rate({ summary, shop }: { readonly summary: SummaryResult; readonly shop: Shop }) {
  const words = useExplainWords(shop, shop.usual, summary.span);
  const { t } = words;
  const { share, windowDays } = summary.repeatRate;
  const explanation = explainRepeatRate(words, summary.repeatRate);
  const { minSize } = shop.usual.query;
  return (
    <>
      {share.size < minSize ? (
        <TooFew count={share.size} needed={minSize} />
      ) : (
        <RateFigure label={t('repeat.title')} explanation={explanation} />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5, mb: 1.5 }}>
        {t('repeat.subtitle', { days: windowDays })}
      </Typography>
      <Box sx={{ mt: 'auto', typography: 'body2' }}>
        <Link component={RouterLink} to="/retention">
          {t('card.open')}
        </Link>
      </Box>
    </>
  );
}
