import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { CommunityOverview } from '../../data/overview/readOverview.ts';
import { HEARD_DAYS, PULSE_DAYS } from '../../domain/overview/communityPulse.ts';
import { useCommunityText } from '../communityText.ts';
import { useSpanWords } from '../useSpanWords.ts';
import { explainBreaches } from './explainBreaches.ts';

/** Groups that are named one by one. */
const NAMED = 2;

/** The backlog with its age, breaches of the week against the one before, groups that fell silent. */
export function CommunityNumbers({ overview }: { readonly overview: CommunityOverview }) {
  const t = useCommunityText();
  const format = useFormat();
  const span = useSpanWords();
  const { waiting, oldest, pulse } = overview;
  const { until, breaches, before, change, silent } = pulse;
  const value = format.number(waiting);
  const label = t('overview.waiting');
  const named = silent.slice(0, NAMED).join(', ');
  const rest = silent.length - NAMED;
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}>
        <ExplainedNumber
          value={value}
          label={label}
          explanation={{
            value,
            sentence: t('overview.waitingText'),
            facts: [{ term: t('overview.oldest'), detail: span(oldest) }],
          }}
          sx={{ typography: 'metric' }}
        />
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {oldest === null
            ? t('overview.nothingWaits')
            : t('overview.waits', { count: waiting, age: span(oldest) })}
        </Typography>
      </Stack>
      <Box sx={{ typography: 'caption', color: 'ink.soft', mt: 0.5, display: 'grid', gap: 0.25 }}>
        {until === null || breaches.size === 0 ? (
          <span>{t('overview.noTimes')}</span>
        ) : (
          <span>
            <ExplainedNumber
              value={format.percent(breaches.rate)}
              label={t('overview.breaches')}
              explanation={explainBreaches({ t, format }, pulse, until)}
            />{' '}
            {before.size === 0
              ? t('overview.breachesOnly', { day: format.day(until) })
              : t(`overview.change.${change.distinct ? 'distinct' : 'chance'}`, {
                  day: format.day(until),
                  before: format.percent(before.rate),
                })}
          </span>
        )}
        {until !== null && (
          <bdi>
            {silent.length === 0
              ? t('overview.noneSilent', { days: PULSE_DAYS })
              : t(rest > 0 ? 'overview.silentMore' : 'overview.silent', {
                  ...{ groups: named, count: Math.max(rest, 0), days: PULSE_DAYS },
                  heard: HEARD_DAYS,
                })}
          </bdi>
        )}
      </Box>
    </>
  );
}
