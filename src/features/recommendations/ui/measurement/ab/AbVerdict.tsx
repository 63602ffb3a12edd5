import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import { Trans } from 'react-i18next';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import type { AbFound, AbReading } from '../../../domain/measurement/abReading.ts';
import { changeRangeWords, changeWords } from '../figureWords.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';
import { explainDifference } from './explainAb.ts';

type AbVerdictProps = {
  readonly tools: MeasurementTools;
  readonly reading: AbReading;
  readonly result: AbFound;
};

const LOOKS = {
  better: { Icon: ArrowUp, color: 'trend.better' },
  worse: { Icon: ArrowDown, color: 'trend.worse' },
  unclear: { Icon: Minus, color: 'trend.flat' },
} as const;

/** Better, worse or not clear yet, and by how much. */
export function AbVerdict({ tools, reading, result }: AbVerdictProps) {
  const { t } = tools;
  const { measure, b } = reading;
  const { verdict, provisional, differences } = result;
  const { Icon, color } = LOOKS[verdict];
  const { value, interval } = differences[measure];
  const key = verdict === 'unclear' || !provisional ? verdict : (`${verdict}SoFar` as const);
  return (
    <Box role="status">
      <Stack direction="row" sx={{ alignItems: 'center', columnGap: 1, flexWrap: 'wrap' }}>
        <Box component="span" sx={{ display: 'inline-flex', color }}>
          <Icon size={20} strokeWidth={1.8} aria-hidden />
        </Box>
        <Typography variant="h1" component="p" sx={{ color, overflowWrap: 'anywhere' }}>
          {t(`measurement.ab.verdict.${key}`, { b: versionWords(tools, b.version) })}
        </Typography>
        {provisional && <StatChip>{t('measurement.ab.provisional')}</StatChip>}
      </Stack>
      <Typography variant="body2" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        <Trans
          ns="recommendations"
          i18nKey="measurement.ab.sentence"
          values={{
            measure: t(`measurement.measures.${measure}`),
            interval: t('measurement.ab.interval', {
              range: changeRangeWords(tools, measure, interval),
            }),
          }}
          components={{
            value: (
              <ExplainedNumber
                value={changeWords(tools, measure, value)}
                label={t('measurement.ab.columns.change')}
                explanation={() => explainDifference(tools, reading, result, measure)}
                sx={{ fontWeight: 600, color: 'ink.strong' }}
              />
            ),
          }}
        />
      </Typography>
    </Box>
  );
}
