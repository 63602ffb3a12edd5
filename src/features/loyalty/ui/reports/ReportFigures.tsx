import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { LoyaltyReport } from '../../domain/reports/reportTypes.ts';
import { programmeFigures } from '../../domain/reports/programmeFigures.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

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
  const figures = programmeFigures(report, format.civilDayAt(now, zone));
  const { totals } = figures;
  const value = format.money(report.value.costPerThousand / 1000, currency);
  const share = ({ part, whole }: { readonly part: number; readonly whole: number }) =>
    whole > 0 ? format.percent(part / whole) : '–';
  const of = ({ part, whole }: { readonly part: number; readonly whole: number }) =>
    t('reports.explain.of', { part: format.number(part), whole: format.number(whole) });
  const rows = [
    {
      id: 'outstanding' as const,
      shown: format.number(report.closing),
      formula: t('reports.explain.outstandingFormula', {
        granted: format.number(totals.granted),
        redeemed: format.number(totals.redeemed),
        expired: format.number(totals.expired),
        clawedBack: format.number(totals.clawedBack),
      }),
    },
    {
      id: 'liability' as const,
      shown: format.money(report.months.at(-1)?.liability ?? 0, currency),
      formula: t('reports.explain.liabilityFormula', {
        value,
        expected: format.percent(report.value.expectedRedeemed),
      }),
      source: t('reports.explain.liabilitySource'),
    },
    {
      id: 'redemptionPoints' as const,
      shown: share(figures.redemptionPoints),
      formula: of(figures.redemptionPoints),
    },
    {
      id: 'redemptionMembers' as const,
      shown: share(figures.redemptionMembers),
      formula: of(figures.redemptionMembers),
    },
    { id: 'burnEarn' as const, shown: share(figures.burnEarn), formula: of(figures.burnEarn) },
    {
      id: 'participation' as const,
      shown: share(figures.participation),
      formula: of(figures.participation),
    },
    {
      id: 'discount' as const,
      shown: share(figures.discount),
      formula: t('reports.explain.of', {
        part: format.money(figures.discount.part, currency),
        whole: format.money(figures.discount.whole, currency),
      }),
    },
    {
      id: 'cost' as const,
      shown: format.money(figures.cost, currency),
      formula: `${format.number(totals.redeemed)} × ${value}`,
    },
  ];
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
        {rows.map(({ id, shown, formula, source }) => (
          <div key={id}>
            <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
              {t(`reports.figures.${id}`)}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <ExplainedNumber
                value={shown}
                label={t(`reports.figures.${id}`)}
                sx={{ typography: 'metric' }}
                explanation={{
                  value: shown,
                  sentence: t(`reports.explain.${id}`, { value }),
                  facts: [
                    { term: t('reports.explain.formula'), detail: formula },
                    ...(source === undefined
                      ? []
                      : [{ term: t('reports.explain.source'), detail: source }]),
                  ],
                }}
              />
            </Box>
          </div>
        ))}
      </Box>
    </Panel>
  );
}
