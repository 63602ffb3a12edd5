import Box from '@mui/material/Box';
import { Sparkline } from '../../../../shared/ui/chart/Sparkline.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { DaysActivity } from '../../domain/activityOfDays.ts';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { explainRecent } from './explainRecent.ts';
import { RecentComparison } from './RecentComparison.tsx';
import { figureWords } from './recentChange.ts';
import { recentValue, type RecentFigure } from './recentFigures.ts';

type RecentFigureGroupProps = {
  readonly words: ExplainWords;
  readonly recent: RecentActivity;
  /** That of `recent`, which has one. */
  readonly now: DaysActivity;
  readonly figure: RecentFigure;
};

/** One number of the last days: what it was before, and the weeks that led there. */
export function RecentFigureGroup({ words, recent, now, figure }: RecentFigureGroupProps) {
  const { t } = words;
  const name = t(`recent.figures.${figure}`);
  const explanation = explainRecent(words, now, figure, recent.sureFrom);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="dt" sx={{ typography: 'body2', color: 'ink.soft' }}>
        {name}
      </Box>
      <Box
        component="dd"
        sx={{
          m: 0,
          display: 'flex',
          flexDirection: { xs: 'row', sm: 'column' },
          alignItems: { xs: 'center', sm: 'flex-start' },
          justifyContent: 'space-between',
        }}
      >
        <ExplainedNumber
          value={explanation.value}
          label={name}
          explanation={explanation}
          sx={{ typography: 'metric', fontSize: 20, lineHeight: '28px' }}
        />
        <Weeks words={words} weeks={recent.weeks} figure={figure} name={name} />
      </Box>
      {(['before', 'yearBefore'] as const).map((against) => (
        <Box
          key={against}
          component="dd"
          sx={{ m: 0, mt: 0.5, typography: 'caption', color: 'ink.soft' }}
        >
          <RecentComparison
            words={words}
            recent={recent}
            now={now}
            figure={figure}
            against={against}
          />
        </Box>
      ))}
    </Box>
  );
}

type WeeksProps = {
  readonly words: ExplainWords;
  readonly weeks: readonly DaysActivity[];
  readonly figure: RecentFigure;
  readonly name: string;
};

function Weeks({ words, weeks, figure, name }: WeeksProps) {
  const { t, format } = words;
  const values = weeks.map((week) => recentValue(week, figure));
  const range = format.dayRange(weeks[0]?.days.from ?? 0, weeks.at(-1)?.days.to ?? 0);
  const label = t('recent.weeks', {
    name,
    range,
    low: figureWords(words, figure, Math.min(...values)),
    high: figureWords(words, figure, Math.max(...values)),
  });
  return <Sparkline values={values} label={label} />;
}
