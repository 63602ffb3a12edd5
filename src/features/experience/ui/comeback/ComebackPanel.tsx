import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { Whisker } from '../../../../shared/ui/policy/rehearsal/Whisker.tsx';
import { COMEBACK_DAYS, type Comeback, type Mishap } from '../../domain/comeback/comebackTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { explainComeback } from './explainComeback.ts';

type Props = {
  readonly mishap: Mishap;
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
};

/** What something that went wrong with orders did to customers' coming back. */
export function ComebackPanel({ mishap, zone, now }: Props) {
  const t = useExperienceText();
  const { data, error, retry } = useJob(experienceCalls.comeback({ mishap, zone, now }));
  if (error) return <FailedCard onRetry={retry} />;
  return (
    <Panel
      title={t(`comeback.title.${mishap}`)}
      subtitle={t('comeback.subtitle', { days: COMEBACK_DAYS })}
      busy={!data}
    >
      {data ? <Compared mishap={mishap} found={data} /> : <LoadingRows rows={2} />}
    </Panel>
  );
}

function Compared({ mishap, found }: { readonly mishap: Mishap; readonly found: Comeback }) {
  const t = useExperienceText();
  const format = useFormat();
  const { exposed, others, matched, lost, lately } = found;
  const { difference, interval } = matched;
  if (Number.isNaN(difference)) {
    return (
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('comeback.none', { days: COMEBACK_DAYS })}
      </Typography>
    );
  }
  const distinct = interval.lower > 0 || interval.upper < 0;
  const color = !distinct ? 'ink.soft' : difference < 0 ? 'trend.worse' : 'trend.better';
  const sides = [
    { name: t(`comeback.exposed.${mishap}`), counted: exposed },
    { name: t(`comeback.others.${mishap}`), counted: others },
  ];
  return (
    <>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {sides.map(({ name, counted: { count, size } }) => (
          <Figure key={name} name={name}>
            <Typography component="span" variant="h1">
              {format.percent(count / size)}
            </Typography>
            <Small>
              {t('comeback.ofOrders', { count: format.number(count), n: format.number(size) })}
            </Small>
          </Figure>
        ))}
        <Figure name={t('comeback.matched')}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <Typography component="span" variant="h1">
              <ExplainedNumber
                label={t('comeback.matched')}
                value={format.points(difference)}
                explanation={() => explainComeback({ t, format }, mishap, found)}
              />
            </Typography>
            <Whisker
              difference={{ value: difference, ...interval }}
              reach={Math.max(Math.abs(interval.lower), Math.abs(interval.upper)) * 1.1}
              color={color}
            />
          </Box>
          <Small>
            {t('comeback.between', {
              low: format.points(interval.lower),
              high: format.points(interval.upper),
            })}
          </Small>
        </Figure>
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {!distinct
          ? t('comeback.chance')
          : lost > 0
            ? t('comeback.lost', {
                count: Math.round(lost),
                n: format.number(Math.round(lost)),
                orders: format.number(lately),
              })
            : t('comeback.better')}
      </Typography>
    </>
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
