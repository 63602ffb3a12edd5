import Box from '@mui/material/Box';
import { memo, type ReactNode } from 'react';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingChart } from '../../../../shared/ui/LoadingChart.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { SummaryResult } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { FirstProductsPanel } from '../panels/FirstProductsPanel.tsx';
import { FrequencyPanel } from '../panels/FrequencyPanel.tsx';
import { GapsPanel } from '../panels/GapsPanel.tsx';
import { RepeatRatePanel } from '../panels/RepeatRatePanel.tsx';
import { RevenuePanel } from '../panels/RevenuePanel.tsx';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';

type SummaryPanelsProps = {
  readonly words: ExplainWords;
  /** Undefined until it has been counted. */
  readonly summary: SummaryResult | undefined;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly change: ChangePage;
};

/** Repeat rate, frequency, revenue, time between orders, first products. */
export const SummaryPanels = memo(function SummaryPanels(props: SummaryPanelsProps) {
  const { words, summary, failed, onRetry, change } = props;
  const t = useRetentionText();
  if (!summary)
    return failed ? (
      <Panel title={t('repeat.title')}>
        <FailedCard onRetry={onRetry} />
      </Panel>
    ) : (
      <LoadingPanels />
    );
  return (
    <Grid
      rate={<RepeatRatePanel words={words} rate={summary.repeatRate} change={change} />}
      frequency={<FrequencyPanel words={words} frequency={summary.frequency} />}
      revenue={<RevenuePanel words={words} revenue={summary.revenue} />}
      gaps={<GapsPanel words={words} gaps={summary.gaps} />}
      products={<FirstProductsPanel words={words} data={summary.firstProducts} />}
    />
  );
});

function LoadingPanels() {
  const t = useRetentionText();
  return (
    <Grid
      rate={
        <Panel title={t('repeat.title')} busy>
          <LoadingRows rows={3} />
        </Panel>
      }
      frequency={
        <Panel title={t('frequency.title')} busy>
          <LoadingRows rows={1} />
        </Panel>
      }
      revenue={
        <Panel title={t('revenue.title')} busy>
          <LoadingChart height={320} />
        </Panel>
      }
      gaps={
        <Panel title={t('gaps.title')} busy>
          <LoadingChart height={228} />
        </Panel>
      }
      products={
        <Panel title={t('products.title')} busy>
          <LoadingRows />
        </Panel>
      }
    />
  );
}

type Places = Readonly<Record<'rate' | 'frequency' | 'revenue' | 'gaps' | 'products', ReactNode>>;

function Grid({ rate, frequency, revenue, gaps, products }: Places) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '400px minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, gridTemplateRows: '1fr auto' }}>
          {rate}
          {frequency}
        </Box>
        {revenue}
      </Box>
      {gaps}
      {products}
    </Box>
  );
}
