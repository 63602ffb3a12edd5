import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { RehearsalResult } from '../policyArea.ts';
import type { PolicyView } from '../usePolicyView.ts';
import { GroupTable } from './GroupTable.tsx';
import { RehearsalTable } from './RehearsalTable.tsx';

type RehearsalFiguresProps<S> = {
  readonly view: PolicyView<S>;
  readonly result: RehearsalResult;
};

/** What a rehearsal found: measures, costs apart from them, and who gains and loses. */
export function RehearsalFigures<S>({ view, result }: RehearsalFiguresProps<S>) {
  const t = useSharedText();
  const { words, currency } = view;
  const { metrics, costs = [], winners, losers, dataThrough } = result;
  if (metrics.length === 0) {
    return (
      <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
        {t(dataThrough === null ? 'policy.rehearsal.noData' : 'policy.rehearsal.noMetrics')}
      </Typography>
    );
  }
  const cost = metrics.filter(({ id }) => costs.includes(id));
  const others = metrics.filter(({ id }) => !costs.includes(id));
  const sides = [
    { title: t('policy.rehearsal.winners'), side: winners },
    { title: t('policy.rehearsal.losers'), side: losers },
  ];
  return (
    <>
      {others.length > 0 && (
        <RehearsalTable
          label={t('policy.rehearsal.table')}
          metrics={others}
          words={words}
          currency={currency}
        />
      )}
      {cost.length > 0 && (
        <Part title={t('policy.rehearsal.costs')}>
          <RehearsalTable
            label={t('policy.rehearsal.costs')}
            metrics={cost}
            words={words}
            currency={currency}
          />
        </Part>
      )}
      {(winners ?? losers) && (
        <Box sx={{ display: 'grid', gridTemplateColumns: { lg: '1fr 1fr' } }}>
          {sides.map(
            ({ title, side }) =>
              side && (
                <Part
                  key={title}
                  title={title}
                  detail={t('policy.rehearsal.by', { metric: words.metric(side.metric) })}
                >
                  <GroupTable
                    label={title}
                    groups={side.groups}
                    unit={metrics.find(({ id }) => id === side.metric)?.unit ?? 'count'}
                    currency={currency}
                  />
                </Part>
              ),
          )}
        </Box>
      )}
    </>
  );
}

type PartProps = {
  readonly title: string;
  readonly detail?: string;
  readonly children: ReactNode;
};

function Part({ title, detail, children }: PartProps) {
  return (
    <Box sx={{ minWidth: 0, pt: 1.5, borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Typography variant="h3" sx={{ px: 2 }}>
        {title}
      </Typography>
      {detail !== undefined && (
        <Typography variant="caption" component="p" sx={{ px: 2, color: 'ink.faint' }}>
          {detail}
        </Typography>
      )}
      {children}
    </Box>
  );
}
