import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { RecentClicks } from '../../domain/clicks/recentClicks.ts';
import { NEEDED_PEOPLE } from '../../domain/measurement/neededPeople.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { explainClicks } from './explainClicks.ts';

type ClickFigureProps = {
  readonly clicks: RecentClicks;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/** How often recommendations were clicked of late, with its interval. */
export function ClickFigure({ clicks, zone }: ClickFigureProps) {
  const t = useRecommendationsText();
  const format = useFormat();
  const range = format.dayRange(clicks.days.from, clicks.days.to);
  const { people } = clicks.share;
  if (people < NEEDED_PEOPLE) {
    return (
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('overview.clicks.tooFew', {
          count: format.number(people),
          needed: format.number(NEEDED_PEOPLE),
          range,
        })}
      </Typography>
    );
  }
  const explanation = explainClicks({ t, format }, clicks, zone);
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}>
        <ExplainedNumber
          value={explanation.value}
          label={t('overview.clicks.label')}
          explanation={explanation}
          sx={{ typography: 'metric' }}
        />
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {explanation.interval}
        </Typography>
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        {t('overview.clicks.what', { range })}
      </Typography>
    </>
  );
}
