import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Trans } from 'react-i18next';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { LoyaltyShare } from '../../domain/loyaltyShare.ts';
import { explainLoyaltyRate, explainLoyaltyRatio, type LoyaltyWords } from './explainLoyalty.ts';
import { goalDigits } from './goalDigits.ts';
import { LoyaltyChances } from './LoyaltyChances.tsx';
import { RatioBar } from './RatioBar.tsx';

/** The ratio on its way to the goal, the two rates that it is of, and how sure it is. */
export function LoyaltyFigures(all: LoyaltyWords) {
  const { words, rules, comparison } = all;
  const { t, format } = words;
  const { ratio, interval, recent, baseline } = comparison;
  const explanation = explainLoyaltyRatio(all);
  const days = ({ period, counted }: LoyaltyShare) =>
    format.dayRange((counted ?? period).from, (counted ?? period).to);
  return (
    <>
      {Number.isNaN(ratio) ? (
        <Typography variant="body2" sx={{ fontWeight: 500 }}>
          {t('loyalty.noRatio')}
        </Typography>
      ) : (
        <>
          <Stack direction="row" sx={{ alignItems: 'center', columnGap: 2, flexWrap: 'wrap' }}>
            <ExplainedNumber
              value={explanation.value}
              label={t('definitions.loyaltyRatio.title')}
              explanation={explanation}
              sx={{ typography: 'hero' }}
            />
            <Box>
              <Typography variant="body2" sx={{ color: 'ink.soft' }}>
                {t('loyalty.towards', { goal: format.number(rules.goal, goalDigits(rules.goal)) })}
              </Typography>
              <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
                {explanation.interval ?? t('loyalty.noInterval')}
              </Typography>
            </Box>
          </Stack>
          <RatioBar ratio={ratio} interval={interval} goal={rules.goal} />
        </>
      )}
      <Typography variant="body2" sx={{ color: 'ink.soft', mt: 1.5 }}>
        <Trans
          ns="retention"
          i18nKey="loyalty.sentence"
          values={{ days: rules.repeatDays }}
          components={{
            recent: <Rate all={all} share={recent} label={t('loyalty.recentRate')} />,
            baseline: <Rate all={all} share={baseline} label={t('loyalty.baselineRate')} />,
          }}
        />
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.5 }}>
        {t('loyalty.periods', { recent: days(recent), baseline: days(baseline) })}
      </Typography>
      <LoyaltyChances {...all} />
    </>
  );
}

type RateProps = {
  readonly all: LoyaltyWords;
  readonly share: LoyaltyShare;
  readonly label: string;
};

function Rate({ all, share, label }: RateProps) {
  const explanation = explainLoyaltyRate(all, share);
  return (
    <ExplainedNumber
      value={explanation.value}
      label={label}
      explanation={explanation}
      sx={{ fontWeight: 600, color: 'ink.strong' }}
    />
  );
}
