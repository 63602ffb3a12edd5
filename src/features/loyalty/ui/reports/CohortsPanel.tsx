import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ReportCohort } from '../../domain/reports/reportTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const POINTS = ['granted', 'redeemed', 'expired', 'left'] as const;

/** What of each month's points was redeemed and what expired; months with open points are marked. */
export function CohortsPanel({ cohorts }: { readonly cohorts: readonly ReportCohort[] }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const kept = ({ granted, clawedBack }: ReportCohort) => granted - clawedBack;
  const share = (part: number, whole: number) => (whole > 0 ? format.percent(part / whole) : '–');
  return (
    <Panel
      title={t('reports.cohorts.title')}
      subtitle={t('reports.cohorts.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName="points-cohorts"
          rows={() => [
            [t('reports.cohorts.month'), ...POINTS.map((id) => t(`reports.cohorts.${id}`))],
            ...cohorts.map((cohort) => [
              format.month(cohort.month),
              ...POINTS.map((id) => cohort[id]),
            ]),
          ]}
        />
      }
    >
      <DataTable<ReportCohort>
        label={t('reports.cohorts.title')}
        rows={cohorts}
        rowKey={({ month }) => String(month)}
        columns={[
          {
            id: 'month',
            head: t('reports.cohorts.month'),
            width: 110,
            cell: ({ month }) => format.month(month),
          },
          ...POINTS.map((id) => ({
            id,
            head: t(`reports.cohorts.${id}`),
            align: 'right' as const,
            cell: (cohort: ReportCohort) => format.number(cohort[id]),
          })),
          {
            id: 'rate',
            head: t('reports.cohorts.rate'),
            align: 'right',
            cell: (cohort) => share(cohort.redeemed, kept(cohort)),
          },
          {
            id: 'breakage',
            head: t('reports.cohorts.breakage'),
            align: 'right',
            width: 170,
            cell: (cohort) => (
              <span title={cohort.left > 0 ? t('reports.cohorts.immatureHint') : ''}>
                {share(cohort.expired, kept(cohort))}{' '}
                {cohort.left > 0 && <StatChip>{t('reports.cohorts.immature')}</StatChip>}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
