import Box from '@mui/material/Box';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { QueueParams } from '../../data/queue/queueParams.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { useSpanWords } from '../useSpanWords.ts';
import { Figure, FIGURES } from './Figure.tsx';

/** How long items took, and how long those have waited that nobody has decided. */
export function TimesPanel({ params }: { readonly params: QueueParams }) {
  const t = useCommunityText();
  const format = useFormat();
  const stamp = useCommunityStamp();
  const { data, error, busy, retry } = useJob(
    stamp ? communityCalls.reviewTimes({ ...params, stamp }) : null,
  );
  const span = useSpanWords();
  const explained = (name: 'median' | 'p95' | 'oldest' | 'medianWait', ms: number | null) => {
    const value = span(ms);
    const label = t(`quality.times.${name}`);
    if (ms === null) return <Figure name={label}>{value}</Figure>;
    const counted = name === 'median' || name === 'p95' ? 'decided' : 'waiting';
    return (
      <Figure name={label}>
        <ExplainedNumber
          value={value}
          label={label}
          explanation={{
            value,
            sentence: t('quality.times.text'),
            facts: [
              {
                term: t(`quality.times.${counted}`),
                detail: format.number(data?.[counted] ?? 0),
              },
            ],
          }}
        />
      </Figure>
    );
  };
  return (
    <Panel title={t('quality.times.title')} subtitle={t('quality.times.text')} busy={busy}>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !data ? (
        <LoadingRows rows={3} />
      ) : (
        <Box component="dl" sx={FIGURES}>
          {explained('median', data.median)}
          {explained('p95', data.p95)}
          <Figure name={t('quality.times.decided')}>{format.number(data.decided)}</Figure>
          <Figure name={t('quality.times.waiting')}>{format.number(data.waiting)}</Figure>
          {explained('oldest', data.oldest)}
          {explained('medianWait', data.medianWait)}
        </Box>
      )}
    </Panel>
  );
}
