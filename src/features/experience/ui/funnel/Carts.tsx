import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { CartPanel } from './CartPanel.tsx';
import type { FunnelSearch } from './funnelSearch.ts';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly search: FunnelSearch;
  /** Epoch ms. */
  readonly now: number;
  readonly words: FunnelWords;
  readonly zone: string;
};

/** What stays in carts. */
export function Carts({ search: { window, ...search }, now, words, zone }: Props) {
  const days = search.days === 0 ? null : search.days;
  const { data, error, retry } = useJob(experienceCalls.carts({ window, days, now }));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={6} />
      </Panel>
    );
  }
  return <CartPanel report={data} window={window} words={words} zone={zone} />;
}
