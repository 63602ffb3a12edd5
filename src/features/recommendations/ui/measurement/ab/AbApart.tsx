import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isoDateOfCivilDay } from '../../../../../shared/domain/time/civilDay.ts';
import type { AbReading } from '../../../domain/measurement/abReading.ts';
import type { ChangeMeasurement } from '../measurementSearch.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';

type AbApartProps = {
  readonly tools: MeasurementTools;
  readonly reading: AbReading;
  readonly change: ChangeMeasurement;
};

/** Why the two cannot be compared: they were not shown at the same time. */
export function AbApart({ tools, reading, change }: AbApartProps) {
  const { t } = tools;
  const { time } = reading;
  const common = time.state === 'drift' ? time.common : null;
  return (
    <Box role="status">
      <Typography variant="h1" component="p">
        {t('measurement.ab.verdict.notComparable')}
      </Typography>
      <Alert
        severity="warning"
        sx={{ mt: 1 }}
        action={
          common && (
            <Button
              onClick={() => {
                change({
                  from: isoDateOfCivilDay(common.from),
                  to: isoDateOfCivilDay(common.to),
                });
              }}
            >
              {t('measurement.ab.apart.action')}
            </Button>
          )
        }
      >
        {apartWords(tools, reading)}
      </Alert>
    </Box>
  );
}

function apartWords(tools: MeasurementTools, { a, b, time }: AbReading): string {
  const { t, format } = tools;
  const names = {
    nameA: versionWords(tools, a.version),
    nameB: versionWords(tools, b.version),
  };
  switch (time.state) {
    case 'noOverlap':
      return t('measurement.ab.apart.noOverlap', {
        ...names,
        a: format.dayRange(time.first.from, time.first.to),
        b: format.dayRange(time.second.from, time.second.to),
      });
    case 'drift':
      return t('measurement.ab.apart.drift', { distance: format.percent(time.distance, 0) });
    case 'noTimes':
    case 'alike':
      return t('measurement.ab.apart.noTimes');
  }
}
