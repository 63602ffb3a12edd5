import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TooFew } from '../../../../../shared/ui/TooFew.tsx';
import type { AbReading } from '../../../domain/measurement/abReading.ts';
import type { ChangeMeasurement } from '../measurementSearch.ts';
import type { MeasurementTools } from '../measurementTools.ts';
import { AbApart } from './AbApart.tsx';
import { AbPlan } from './AbPlan.tsx';
import { AbTable } from './AbTable.tsx';
import { AbVerdict } from './AbVerdict.tsx';
import { AbWarnings } from './AbWarnings.tsx';

type AbResultProps = {
  readonly tools: MeasurementTools;
  readonly reading: AbReading;
  readonly change: ChangeMeasurement;
};

/** What can be said of the two, or why nothing can; and both sides' numbers in any case. */
export function AbResult({ tools, reading, change }: AbResultProps) {
  const { t } = tools;
  const { result, measure } = reading;
  return (
    <>
      <Box sx={{ px: 2, pb: 2, display: 'grid', gap: 1.5 }}>
        {result.state === 'read' && <AbVerdict tools={tools} reading={reading} result={result} />}
        {result.state === 'tooFew' && <TooFew count={result.people} needed={result.needed} />}
        {result.state === 'notComparable' && (
          <AbApart tools={tools} reading={reading} change={change} />
        )}
        {result.state === 'noData' && (
          <Box>
            <Typography variant="h1" component="p">
              {t('measurement.ab.verdict.noData', {
                measure: t(`measurement.measures.${measure}`),
              })}
            </Typography>
            <Typography variant="body2" sx={{ color: 'ink.soft', mt: 0.5 }}>
              {t('measurement.ab.noDataText')}
            </Typography>
          </Box>
        )}
        {result.state === 'read' && (
          <>
            <AbPlan tools={tools} reading={reading} />
            <AbWarnings tools={tools} reading={reading} provisional={result.provisional} />
          </>
        )}
      </Box>
      <AbTable tools={tools} reading={reading} />
    </>
  );
}
