import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Counted } from '../../../../shared/domain/comparison/matchedDifference.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { Whisker } from '../../../../shared/ui/policy/rehearsal/Whisker.tsx';
import {
  COMEBACK_DAYS,
  LEAST_COMPARED,
  type MembershipComparison,
} from '../../domain/health/healthTypes.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { explainMembership } from './explainMembership.ts';

type Props = {
  /** Null for all groups together. */
  readonly group: string | null;
  readonly zone: string;
  readonly now: number;
};

/** Whether members come back more often than customers alike who are in no group. */
export function MembershipPanel({ group, zone, now }: Props) {
  const t = useCommunityText();
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.membership({ stamp, group, zone, now }),
  );
  if (error) {
    return (
      <Panel title={t('groups.membership.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  return (
    <Panel
      title={t('groups.membership.title')}
      subtitle={t('groups.membership.subtitle', { days: COMEBACK_DAYS })}
      busy={data === undefined}
    >
      {data === undefined ? (
        <LoadingRows rows={2} />
      ) : data === null || data.linked === 0 ? (
        <Note>{t('groups.membership.notLinked')}</Note>
      ) : data.compared < LEAST_COMPARED ? (
        <Note>
          {t('groups.membership.tooFew', { count: data.compared, needed: LEAST_COMPARED })}
        </Note>
      ) : (
        <Compared found={data} />
      )}
    </Panel>
  );
}

function Compared({ found }: { readonly found: MembershipComparison }) {
  const t = useCommunityText();
  const format = useFormat();
  const { exposed, others, matched } = found;
  const { difference, interval } = matched;
  const isDistinct = interval.lower > 0 || interval.upper < 0;
  const color = !isDistinct ? 'ink.soft' : difference < 0 ? 'trend.worse' : 'trend.better';
  const outcome = !isDistinct ? 'chance' : difference < 0 ? 'worse' : 'better';
  return (
    <>
      <Box
        component="dl"
        sx={{
          ...{ m: 0, display: 'grid', gap: 2 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <Side name={t('groups.membership.members')} counted={exposed} />
        <Side name={t('groups.membership.others')} counted={others} />
        <Figure name={t('groups.membership.matched')}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, typography: 'h1' }}>
            <ExplainedNumber
              label={t('groups.membership.matched')}
              value={format.points(difference)}
              explanation={() => explainMembership({ t, format }, found)}
            />
            <Whisker
              difference={{ value: difference, ...interval }}
              reach={Math.max(Math.abs(interval.lower), Math.abs(interval.upper)) * 1.1}
              color={color}
            />
          </Box>
          <Small>
            {t('groups.explain.interval', {
              low: format.points(interval.lower),
              high: format.points(interval.upper),
            })}
          </Small>
        </Figure>
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {t(`groups.membership.${outcome}`)}
      </Typography>
    </>
  );
}

function Side({ name, counted: { count, size } }: { name: string; counted: Counted }) {
  const t = useCommunityText();
  const format = useFormat();
  return (
    <Figure name={name}>
      <Typography component="span" variant="h1">
        {size === 0 ? '–' : format.percent(count / size)}
      </Typography>
      <Small>
        {t('groups.membership.ofOrders', {
          count: format.number(count),
          n: format.number(size),
        })}
      </Small>
    </Figure>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        {children}
      </Box>
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

function Note({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'ink.soft' }}>
      {children}
    </Typography>
  );
}
