import Box from '@mui/material/Box';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { FailedCustomersPanel } from './FailedCustomersPanel.tsx';
import { FailureReasons } from './FailureReasons.tsx';
import type { ChangeFunnel, FunnelSearch } from './funnelSearch.ts';
import { PaymentPanel } from './PaymentPanel.tsx';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly search: FunnelSearch;
  readonly change: ChangeFunnel;
  /** Epoch ms. */
  readonly now: number;
  readonly words: FunnelWords;
  readonly zone: string;
};

/** How paying went: methods, the reasons of the chosen one, and the customers behind them. */
export function Payments({ search, change, now, words, zone }: Props) {
  const { method } = search;
  const days = search.days === 0 ? null : search.days;
  const { data, error, retry } = useJob(experienceCalls.payments({ method, days, now }));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={6} />
      </Panel>
    );
  }
  if (data.all.tries === 0) {
    return (
      <Panel title={words.t('funnel.payments.title')}>{words.t('funnel.payments.none')}</Panel>
    );
  }
  return (
    <>
      <PaymentPanel report={data} words={words} change={change} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 5fr)' },
        }}
      >
        <FailureReasons report={data} method={method} words={words} />
        <FailedCustomersPanel report={data} method={method} words={words} zone={zone} />
      </Box>
    </>
  );
}
