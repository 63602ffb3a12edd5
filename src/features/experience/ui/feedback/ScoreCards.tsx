import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import {
  LEAST_ANSWERS,
  SCORES,
  type FeedbackFigures,
  type ScoreKind,
} from '../../domain/feedback/feedbackTypes.ts';
import { hasEnough } from '../../domain/feedback/hasEnough.ts';
import { useExperienceText } from '../experienceText.ts';
import { explainScore } from './explainScore.ts';
import type { FeedbackSearch } from './feedbackSearch.ts';
import { useScoreWords } from './useScoreWords.ts';

type Props = { readonly figures: FeedbackFigures; readonly search: FeedbackSearch };

/** The four scores, each with its interval and how many answers it is made from. */
export function ScoreCards({ figures, search }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr', lg: 'repeat(4, 1fr)' },
      }}
    >
      {SCORES.map((kind) => (
        <ScoreCard key={kind} kind={kind} figures={figures} search={search} />
      ))}
    </Box>
  );
}

function ScoreCard({ kind, figures, search }: Props & { readonly kind: ScoreKind }) {
  const t = useExperienceText();
  const format = useFormat();
  const words = useScoreWords();
  const score = figures[kind];
  return (
    <Panel title={t(`feedback.scores.${kind}`)}>
      {score && hasEnough(score) ? (
        <>
          <Typography variant="metric" component="p">
            <ExplainedNumber
              label={t(`feedback.scores.${kind}`)}
              value={words.value(kind, score.value)}
              explanation={() => explainScore({ t, format, words }, kind, score, figures, search)}
            />
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {words.interval(kind, score)} · {t('feedback.of', { n: format.number(score.n) })}
          </Typography>
        </>
      ) : score ? (
        // A response rate is of those who were asked, not of answers.
        <TooFew
          count={score.n}
          needed={LEAST_ANSWERS}
          of={kind === 'response' ? 'customers' : 'answers'}
        />
      ) : (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('feedback.noData')}
        </Typography>
      )}
    </Panel>
  );
}
