import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Trans } from 'react-i18next';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import type { AbReading } from '../../../domain/measurement/abReading.ts';
import { rateDigits } from '../figureWords.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';
import { explainNeeded } from './explainAb.ts';

type AbPlanProps = { readonly tools: MeasurementTools; readonly reading: AbReading };

/** The sample that the reading needs, and what of it is still to come. */
export function AbPlan({ tools, reading }: AbPlanProps) {
  const { t, format } = tools;
  const { plan, measure } = reading;
  const nameA = versionWords(tools, reading.a.version);
  const nameB = versionWords(tools, reading.b.version);
  const needed = (side: 'a' | 'b') => {
    const own = plan?.[side];
    return own ? (
      <ExplainedNumber
        value={format.number(own.needed)}
        label={[t('measurement.ab.plan.title'), side === 'a' ? nameA : nameB].join(
          t('measurement.list'),
        )}
        explanation={() => explainNeeded(tools, reading, side, own)}
        sx={{ color: 'ink.strong' }}
      />
    ) : (
      <span />
    );
  };
  return (
    <Box>
      <Typography variant="h3">{t('measurement.ab.plan.title')}</Typography>
      <Typography
        variant="body2"
        component="p"
        sx={{ color: 'ink.soft', maxWidth: '88ch', overflowWrap: 'anywhere' }}
      >
        {plan ? (
          <>
            <Trans
              ns="recommendations"
              i18nKey={`measurement.ab.plan.${plan.chosen ? 'chosen' : 'observed'}`}
              values={{
                effect: format.points(Math.abs(plan.effect), rateDigits(measure)),
                nameA,
                nameB,
              }}
              components={{ a: needed('a'), b: needed('b') }}
            />
            {t('measurement.gap')}
            {plan.a.still === 0 && plan.b.still === 0
              ? t('measurement.ab.plan.reached')
              : t('measurement.ab.plan.still', {
                  a: format.number(plan.a.still),
                  b: format.number(plan.b.still),
                  people: format.number(plan.a.stillPeople + plan.b.stillPeople),
                  nameA,
                  nameB,
                })}
          </>
        ) : (
          t('measurement.ab.plan.none')
        )}
      </Typography>
    </Box>
  );
}
