import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { LoyaltyReport } from '../../domain/reports/reportTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { reportFigures } from './reportFigures.ts';

type ReportFiguresProps = {
  readonly report: LoyaltyReport;
  readonly currency: string | null;
  /** Epoch ms, and the zone of the shop: which month is in progress. */
  readonly now: number;
  readonly zone: string;
};

/** The programme's figures; each explains itself. */
export function ReportFigures({ report, currency, now, zone }: ReportFiguresProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const figures = reportFigures({ t, format }, report, currency, format.civilDayAt(now, zone));
  return (
    <Panel title={t('reports.figures.title')} subtitle={t('reports.figures.subtitle')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
        }}
      >
        {figures.map(({ id, label, shown, explanation }) => (
          <div key={id}>
            <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
              {label}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <ExplainedNumber
                value={shown}
                label={label}
                sx={{ typography: 'metric' }}
                explanation={explanation}
              />
            </Box>
          </div>
        ))}
      </Box>
    </Panel>
  );
}
