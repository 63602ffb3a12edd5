import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { LEAST_SHOWN, type ReviewReport } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { LearningPanel } from '../voice/LearningPanel.tsx';
import type { VoiceSearch } from '../voice/voiceSearch.ts';
import { useReviewExplanations } from './useReviewExplanations.ts';

type Props = { readonly report: ReviewReport; readonly search: VoiceSearch };

/** The numbers of all reviews of the period, and how sure the sorting is. */
export function ReviewCards({ report, search }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const explained = useReviewExplanations(report, search);
  const { rating, negative } = report;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <Card
        title={t('reviews.stars')}
        explanation={explained.stars}
        n={rating.n}
        detail={`${explained.starsInterval} · ${t('voice.of', { n: format.number(rating.n) })}`}
      />
      <Card
        title={t('reviews.negative')}
        explanation={explained.negative}
        n={negative.size}
        detail={`${explained.negativeInterval} · ${t('voice.of', { n: format.number(negative.size) })}`}
      />
      <LearningPanel learning={report.learning} />
    </Box>
  );
}

type CardProps = {
  readonly title: string;
  readonly explanation: Explanation | null;
  /** Reviews it is made from. */
  readonly n: number;
  readonly detail: string;
};

function Card({ title, explanation, n, detail }: CardProps) {
  const t = useExperienceText();
  return (
    <Panel title={title}>
      {explanation ? (
        <>
          <Typography variant="metric" component="p">
            <ExplainedNumber label={title} value={explanation.value} explanation={explanation} />
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {detail}
          </Typography>
        </>
      ) : n > 0 ? (
        <TooFew count={n} needed={LEAST_SHOWN} of="reviews" />
      ) : (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('voice.noData')}
        </Typography>
      )}
    </Panel>
  );
}
