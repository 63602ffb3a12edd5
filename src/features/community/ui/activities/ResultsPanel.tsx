import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import {
  AFTER_DAYS,
  LEAST_COMPARED,
  type ActivityOutcome,
} from '../../domain/activities/activityOutcome.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { explainOutcome } from './explainOutcome.ts';

type ResultsPanelProps = { readonly row: ActivityRow; readonly shop: ShopSettings };

/** Cost, orders and coming back of those who took part, as the activity is saved. */
export function ResultsPanel({ row, shop }: ResultsPanelProps) {
  const t = useCommunityText();
  const stamp = useCommunityStamp();
  const { from, until } = row;
  const participants = [...row.participants];
  const asked = stamp && participants.length > 0;
  const params = { participants, from, until, zone: shop.zone };
  const { data, error, busy, retry } = useJob(
    asked ? communityCalls.activity({ ...params, stamp }) : null,
  );
  if (error) {
    return (
      <Panel title={t('activities.results.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  return (
    <Panel
      title={t('activities.results.title')}
      subtitle={t('activities.results.subtitle')}
      busy={busy}
    >
      {participants.length === 0 ? (
        <Typography variant="body2">{t('activities.results.none')}</Typography>
      ) : data ? (
        <Outcome row={row} currency={shop.currency} outcome={data} />
      ) : (
        <LoadingRows rows={3} />
      )}
    </Panel>
  );
}

type OutcomeProps = {
  readonly row: ActivityRow;
  readonly currency: string | null;
  readonly outcome: ActivityOutcome;
};

function Outcome({ row, currency, outcome }: OutcomeProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { cost, participants } = row;
  const { customers, orders, ordered, through, followed, exposed } = outcome;
  const days = AFTER_DAYS;
  return (
    <>
      <Box component="dl" sx={FIGURES}>
        <Figure name={t('activities.results.took')}>
          {format.number(participants.length)}
          <Small>{t('activities.results.known', { known: format.number(customers) })}</Small>
        </Figure>
        {cost !== null && (
          <Figure name={t('activities.results.perHead')}>
            {format.money(Math.round(cost / participants.length), currency)}
          </Figure>
        )}
        {!Number.isNaN(through) && (
          <>
            <Figure name={t('activities.results.ordered', { days })}>
              {format.number(ordered)}
              <Small>
                {t('activities.results.ofKnown', {
                  count: format.number(exposed.count),
                  n: format.number(exposed.size),
                })}
              </Small>
            </Figure>
            <Figure name={t('activities.results.orders', { days })}>{format.number(orders)}</Figure>
          </>
        )}
      </Box>
      <Box sx={{ mt: 2 }}>
        {Number.isNaN(through) ? (
          <Typography variant="body2">{t('activities.results.noOrders')}</Typography>
        ) : !followed ? (
          <Typography variant="body2">
            {t('activities.results.notRipe', { days, through: format.day(through) })}
          </Typography>
        ) : (
          <Compared outcome={outcome} />
        )}
      </Box>
    </>
  );
}

function Compared({ outcome }: { readonly outcome: ActivityOutcome }) {
  const t = useCommunityText();
  const format = useFormat();
  const { matched, compared } = outcome;
  const { difference, interval } = matched;
  if (compared < LEAST_COMPARED || Number.isNaN(difference)) {
    return <TooFew count={compared} needed={LEAST_COMPARED} />;
  }
  const distinct = interval.lower > 0 || interval.upper < 0;
  return (
    <Box component="dl" sx={FIGURES}>
      <Figure name={t('activities.results.matched')}>
        <ExplainedNumber
          label={t('activities.results.matched')}
          value={format.points(difference)}
          explanation={() => explainOutcome({ t, format }, outcome)}
        />
        <Small>
          {t('activities.results.between', {
            low: format.points(interval.lower),
            high: format.points(interval.upper),
          })}
        </Small>
        {!distinct && <Small>{t('activities.results.chance')}</Small>}
      </Figure>
    </Box>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
        {name}
      </Typography>
      <Typography component="dd" variant="h1" sx={{ m: 0 }}>
        {children}
      </Typography>
    </Box>
  );
}

function Small({ children }: { readonly children: string }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {children}
    </Typography>
  );
}

const FIGURES = {
  m: 0,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
} as const;
