import Box from '@mui/material/Box';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { GroupFigures } from '../../domain/measurement/groupFigures.ts';
import type { Measure } from '../../domain/measurement/measures.ts';
import { explainFigure } from './explainFigure.ts';
import { figureOf, isFew, rangeWords, valueWords } from './figureWords.ts';
import type { MeasurementTools } from './measurementTools.ts';

type FigureCellProps = {
  readonly tools: MeasurementTools;
  readonly figures: GroupFigures;
  readonly measure: Measure;
  /** What the group is, for the explanation and for who does not see the row. */
  readonly about: readonly string[];
};

/** Room for the widest usual interval, in digits. */
const WIDTHS = {
  clickThrough: '12ch',
  conversion: '12ch',
  satisfaction: '12ch',
  revenue: '24ch',
} as const satisfies Record<Measure, string>;

/** A measure with its interval; or that there are too few people, or no data. */
export function FigureCell({ tools, figures, measure, about }: FigureCellProps) {
  const format = useFormat();
  const { t } = tools;
  const figure = figureOf(figures, measure);
  if (Number.isNaN(figure.value)) {
    return (
      <Box component="span" sx={{ color: 'ink.faint' }}>
        {t('measurement.noData')}
      </Box>
    );
  }
  if (isFew(figure)) {
    return (
      <Box component="span" sx={{ color: 'ink.faint' }}>
        {t('measurement.rows.few', { people: format.number(figure.people) })}
      </Box>
    );
  }
  return (
    <>
      <ExplainedNumber
        value={valueWords(tools, measure, figure.value)}
        label={[...about, t(`measurement.measures.${measure}`)].join(t('measurement.list'))}
        explanation={() => explainFigure(tools, figures, measure, about)}
      />
      <Box
        component="span"
        sx={{
          typography: 'caption',
          color: 'ink.faint',
          display: 'inline-block',
          textAlign: 'left',
          // Numbers of a column stand below each other.
          minWidth: WIDTHS[measure],
          ml: 1.5,
        }}
      >
        {rangeWords(tools, measure, figure.interval)}
      </Box>
    </>
  );
}
