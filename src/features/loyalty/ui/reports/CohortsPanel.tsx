import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ReportCohort } from '../../domain/reports/reportTypes.ts';
import { explainFigure } from '../explain/explainFigure.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const POINTS = ['granted', 'redeemed', 'expired', 'left'] as const;

/** What of each month's points was redeemed and what expired; months with open points are marked. */
export function CohortsPanel({ cohorts }: { readonly cohorts: readonly ReportCohort[] }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const kept = ({ granted, clawedBack }: ReportCohort) => granted - clawedBack;
  const share = (part: number, whole: number) => (whole > 0 ? format.percent(part / whole) : '–');
  const wordsOf = ({ month }: ReportCohort, id: (typeof POINTS)[number] | 'rate' | 'breakage') => ({
    label: `${t(`reports.cohorts.${id}`)}, ${format.month(month)}`,
    sentence: t(`explain.cohort.${id}`),
  });
  const shareFormula = ({ granted, clawedBack }: ReportCohort, part: number) =>
    t('explain.cohortFormula', {
      part: format.number(part),
      granted: format.number(granted),
      clawedBack: format.number(clawedBack),
    });
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
            cell: (cohort: ReportCohort) => (
              <Explained
                value={format.number(cohort[id])}
                {...wordsOf(cohort, id)}
                formula={t('explain.inMonth', { month: format.month(cohort.month) })}
              />
            ),
          })),
          {
            id: 'rate',
            head: t('reports.cohorts.rate'),
            align: 'right',
            cell: (cohort) => (
              <Explained
                value={share(cohort.redeemed, kept(cohort))}
                {...wordsOf(cohort, 'rate')}
                formula={shareFormula(cohort, cohort.redeemed)}
              />
            ),
          },
          {
            id: 'breakage',
            head: t('reports.cohorts.breakage'),
            align: 'right',
            width: 170,
            cell: (cohort) => (
              <span title={cohort.left > 0 ? t('reports.cohorts.immatureHint') : ''}>
                <Explained
                  value={share(cohort.expired, kept(cohort))}
                  {...wordsOf(cohort, 'breakage')}
                  formula={shareFormula(cohort, cohort.expired)}
                />{' '}
                {cohort.left > 0 && <StatChip>{t('reports.cohorts.immature')}</StatChip>}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

type ExplainedProps = {
  readonly value: string;
  readonly label: string;
  readonly sentence: string;
  readonly formula: string;
};

function Explained({ value, label, sentence, formula }: ExplainedProps) {
  const t = useLoyaltyText();
  return (
    <ExplainedNumber
      value={value}
      label={label}
      explanation={() => explainFigure(t, { value, sentence, formula })}
    />
  );
}
