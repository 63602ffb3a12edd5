import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { z } from 'zod';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { GroupReport } from '../../domain/health/healthTypes.ts';
import { useCommunityText } from '../communityText.ts';
import { FigureNumber } from './FigureNumber.tsx';
import type { groupSearch } from './groupsSearch.ts';
import { MembersPanel } from './MembersPanel.tsx';
import { MembershipPanel } from './MembershipPanel.tsx';
import { MessagesPanel } from './MessagesPanel.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { ReportsPanel } from './ReportsPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { StatisticsPanel } from './StatisticsPanel.tsx';
import { FIGURES } from './useFigureWords.ts';
import { WeeksChart } from './WeeksChart.tsx';

type Search = z.output<typeof groupSearch>;

type Props = {
  readonly report: GroupReport;
  readonly search: Search;
  readonly change: (patch: Partial<Search>) => void;
  readonly zone: string;
  readonly now: number;
};

/** The panels of a group's page. */
export function GroupPanels({ report, search, change, zone, now }: Props) {
  const t = useCommunityText();
  const { info, figures, weeks, reports, statistics } = report;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box role="group" aria-label={t('groups.period.ask')}>
        <PeriodChoice
          days={search.days}
          onChange={(chosen) => {
            change({ days: chosen, page: 0 });
          }}
        />
      </Box>
      <Panel title={t('groups.health')} subtitle={t('groups.healthText')}>
        <Box
          component="dl"
          sx={{
            ...{ m: 0, display: 'grid', gap: 2 },
            gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, 1fr)' },
          }}
        >
          {FIGURES.map((name) => (
            <Box key={name}>
              <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
                {t(`groups.figures.${name}`)}
              </Typography>
              <Box component="dd" sx={{ m: 0, typography: 'metric' }}>
                <FigureNumber name={name} figures={figures} days={search.days} />
              </Box>
            </Box>
          ))}
        </Box>
      </Panel>
      <WeeksChart weeks={weeks} />
      {statistics && <StatisticsPanel statistics={statistics} owner={info.owner} />}
      <MembershipPanel group={info.id} zone={zone} now={now} />
      <RulesPanel info={info} />
      <MembersPanel group={info.id} name={info.name} zone={zone} now={now} />
      <ReportsPanel reports={reports} zone={zone} />
      <MessagesPanel group={info.id} search={search} change={change} zone={zone} now={now} />
    </Box>
  );
}
