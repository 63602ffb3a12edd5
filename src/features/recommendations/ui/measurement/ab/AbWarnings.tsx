import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import {
  FEWEST_DAYS,
  type AbReading,
  type AbWarning,
} from '../../../domain/measurement/abReading.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';

type AbWarningsProps = {
  readonly tools: MeasurementTools;
  readonly reading: AbReading;
  readonly provisional: boolean;
};

/** What keeps the reading from being believed as it stands. */
export function AbWarnings({ tools, reading, provisional }: AbWarningsProps) {
  const { t } = tools;
  return (
    <>
      {provisional && (
        <Warning
          title={t('measurement.ab.peeking.title')}
          text={t('measurement.ab.peeking.text')}
        />
      )}
      {reading.warnings.map((warning) => (
        <Warning key={warning} {...wordsOf(tools, reading, warning)} />
      ))}
    </>
  );
}

function Warning({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Alert severity="warning">
      <Box component="strong" sx={{ fontWeight: 600 }}>
        {title}
      </Box>
      <Box sx={{ color: 'ink.soft' }}>{text}</Box>
    </Alert>
  );
}

function wordsOf(tools: MeasurementTools, reading: AbReading, warning: AbWarning) {
  const { t, format } = tools;
  const { ratio, both, time } = reading;
  switch (warning) {
    case 'short': {
      const days = 'common' in time ? time.common.to - time.common.from + 1 : 0;
      return {
        title: t('measurement.ab.short.title', { needed: format.number(FEWEST_DAYS) }),
        text: t('measurement.ab.short.text', { days: format.number(days) }),
      };
    }
    case 'split':
      return {
        title: t('measurement.ab.ratio.title'),
        text: t('measurement.ab.ratio.text', {
          a: format.number(ratio.first),
          b: format.number(ratio.second),
          nameA: versionWords(tools, reading.a.version),
          nameB: versionWords(tools, reading.b.version),
          expected: format.percent(ratio.expected, 0),
          p: ratio.p < 0.0001 ? '< 0.0001' : `= ${format.number(ratio.p, 4)}`,
        }),
      };
    case 'both':
      return {
        title: t('measurement.ab.bothSaw.title', { count: both, n: format.number(both) }),
        text: t('measurement.ab.bothSaw.text'),
      };
  }
}
