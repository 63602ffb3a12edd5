import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { MEASURES } from '../../domain/measurement/measures.ts';
import { explainCount, figureFacts, nOf } from './explainFigure.ts';
import { FigureCell } from './FigureCell.tsx';
import type { MeasurementTools } from './measurementTools.ts';

/** Everything that the filters leave, as one group. */
export function ScopeFigures({ tools }: { readonly tools: MeasurementTools }) {
  const { t, format, answer } = tools;
  const { figures, days, withoutTime, foreignAmounts } = answer.report.scope;
  const leftOut = (part: 'withoutTime' | 'foreign', count: number, sentence: string): ReactNode =>
    count > 0 && (
      <Part term={t(`measurement.scope.${part}`)} numberFirst>
        <ExplainedNumber
          value={format.number(count)}
          label={t(`measurement.scope.${part}`)}
          explanation={{
            value: format.number(count),
            sentence,
            facts: figureFacts(tools, {
              formula: t('measurement.explain.exposuresFormula'),
              n: nOf(tools, figures),
            }),
          }}
        />
      </Part>
    );
  return (
    <Box
      component="dl"
      aria-label={t('measurement.scope.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
        m: 0,
        mb: 2,
        typography: 'body2',
        '& dt': { color: 'ink.faint' },
        '& dd': { m: 0 },
      }}
    >
      {(['exposures', 'people'] as const).map((part) => (
        <Part key={part} term={t(`measurement.scope.${part}`)}>
          <ExplainedNumber
            value={format.number(figures[part])}
            label={t(`measurement.scope.${part}`)}
            explanation={() => explainCount(tools, figures, part)}
          />
        </Part>
      ))}
      {days && (
        <Part term={t('measurement.scope.days')}>{format.dayRange(days.from, days.to)}</Part>
      )}
      {MEASURES.map((measure) => (
        <Part key={measure} term={t(`measurement.measures.${measure}`)}>
          <FigureCell tools={tools} figures={figures} measure={measure} about={[]} />
        </Part>
      ))}
      {leftOut('withoutTime', withoutTime, t('measurement.scope.timeDetail'))}
      {leftOut(
        'foreign',
        foreignAmounts,
        t('measurement.scope.foreignDetail', { currency: answer.currency ?? '' }),
      )}
    </Box>
  );
}

type PartProps = {
  readonly term: string;
  /** "12 without a time, left out". */
  readonly numberFirst?: boolean;
  readonly children: ReactNode;
};

function Part({ term, numberFirst = false, children }: PartProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: numberFirst ? 'row-reverse' : 'row',
        gap: 0.75,
        alignItems: 'baseline',
      }}
    >
      <dt>{term}</dt>
      <dd>{children}</dd>
    </Box>
  );
}
