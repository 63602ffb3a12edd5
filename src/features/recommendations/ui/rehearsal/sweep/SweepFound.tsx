import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../../../../../shared/ui/chart/ChartFrame.tsx';
import { ScatterChart } from '../../../../../shared/ui/chart/ScatterChart.tsx';
import type { SweepResult } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { METRIC_UNITS } from '../../../domain/rehearsal/metricUnits.ts';
import { spanWords } from '../spanWords.ts';
import { StampLine } from '../StampLine.tsx';
import type { ToolProps } from '../toolProps.ts';
import { ChosenPoint } from './ChosenPoint.tsx';
import { sweepChoices, sweepPoints, turnsNothing } from './sweepPoints.ts';
import type { SweepAxis } from './sweepSearch.ts';
import { sweepTwin } from './sweepTwin.ts';

type SweepFoundProps = ToolProps & {
  readonly sweep: SweepResult;
  readonly axis: SweepAxis;
  /** The draft, what is live, or the division is another than the sweep is about. */
  readonly stale: boolean;
};

const HEIGHT = 320;

/** The points of a sweep, accuracy against the other measure, and the one that is chosen. */
export function SweepFound({ sweep, axis, ...props }: SweepFoundProps) {
  const { tools } = props;
  const { t, format } = tools;
  const [chosen, setChosen] = useState<{ readonly of: SweepResult; readonly id: string } | null>(
    null,
  );
  const choices = useMemo(() => sweepChoices(tools, sweep), [tools, sweep]);
  const points = useMemo(() => sweepPoints(tools, choices, axis), [tools, choices, axis]);
  const k = sweep.points[0]?.settings[sweep.placement].slots ?? 0;
  const twin = useMemo(() => sweepTwin(tools, sweep, k, choices), [tools, sweep, k, choices]);
  const id = chosen?.of === sweep ? chosen.id : null;
  const choice = choices.find((each) => each.id === id);
  const measured = points.some(({ id: point }) => point.startsWith('tried'));
  const title = t('rehearsal.sweep.chart', {
    measure: t('settings.metrics.ndcg'),
    axis: t(`settings.metrics.${axis}`),
    knob: t(`rehearsal.sweep.knobs.${sweep.knob}`),
  });
  // The same while the chart is the same, or its marks would be made anew with every choice.
  const x = useMemo(() => axisOf(tools, axis), [tools, axis]);
  const y = useMemo(() => axisOf(tools, 'ndcg'), [tools]);
  return (
    <ChartFrame
      title={title}
      subtitle={t('rehearsal.sweep.chartSubtitle', {
        count: sweep.lists,
        lists: format.number(sweep.lists),
        period: spanWords(tools, sweep.from, sweep.to),
      })}
      table={twin}
      fileName={t('rehearsal.sweep.fileName')}
    >
      {measured ? (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 3,
            rowGap: 2,
            // Side by side where both have room, else one below the other.
            '& > *': { minWidth: 0, maxWidth: '100%' },
          }}
        >
          <Box sx={{ flex: '1 1 320px' }}>
            {turnsNothing(sweep) && (
              <Typography variant="body2" sx={{ color: 'ink.soft', mb: 1 }}>
                {t('rehearsal.sweep.single')}
              </Typography>
            )}
            <ScatterChart
              label={title}
              points={points}
              x={x}
              y={y}
              words={{ front: t('rehearsal.sweep.front'), beaten: t('rehearsal.sweep.tried') }}
              height={HEIGHT}
              chosen={id}
              onChoose={(next) => {
                setChosen({ of: sweep, id: next });
              }}
            />
            <Typography
              variant="caption"
              component="p"
              data-print="hide"
              sx={{ color: 'ink.faint', mt: 0.5 }}
            >
              {t('rehearsal.sweep.hint')}
            </Typography>
          </Box>
          <Box sx={{ flex: '0 1 auto' }}>
            <ChosenPoint {...props} sweep={sweep} axis={axis} choice={choice ?? null} />
            <StampLine tools={tools} stamp={sweep.stamp} />
          </Box>
        </Box>
      ) : (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rehearsal.sweep.none')}
        </Typography>
      )}
    </ChartFrame>
  );
}

function axisOf({ t, figures }: ToolProps['tools'], measure: SweepAxis | 'ndcg') {
  return {
    label: t(`settings.metrics.${measure}`),
    format: (value: number) => figures.value(METRIC_UNITS[measure], value),
  };
}
