import Typography from '@mui/material/Typography';
import { civilDate, daysInMonth } from '../../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { CsvDownload } from '../../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { TierMovement } from '../../../domain/reports/tiers/tierMovementTypes.ts';
import { explainFigure } from '../../explain/explainFigure.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { levelWords } from './levelWords.ts';
import { TierPeriod } from './TierPeriod.tsx';

type TierMatrixProps = { readonly movement: TierMovement; readonly busy: boolean };

type MatrixRow = { readonly name: string; readonly counts: readonly number[] };

/** From which level to which customers moved between the beginning and the end of the period. */
export function TierMatrix({ movement, busy }: TierMatrixProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  const { levels, matrix, from, to } = movement;
  const names = levelWords(levels, language, t('reports.tiers.without'));
  const rows = matrix.map((counts, i): MatrixRow => ({
    name: i === 0 ? t('reports.tiers.newcomers') : (names[i - 1] ?? ''),
    counts,
  }));
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const heads = [t('reports.tiers.begin'), ...names, t('reports.tiers.all')];
  const explain = ({ name, counts }: MatrixRow, column: number, to: string) =>
    explainFigure(t, {
      value: format.number(counts[column] ?? 0),
      sentence: t('explain.tiers.cell'),
      formula: `${name} → ${to}`,
      period: format.dayRange(movement.from, lastDay(movement.to)),
    });
  return (
    <Panel
      title={t('reports.tiers.matrix')}
      subtitle={t('reports.tiers.period', { from: format.month(from), to: format.month(to) })}
      padded={false}
      busy={busy}
      tools={
        <CsvDownload
          fileName="tier-movement"
          rows={() => [heads, ...rows.map(({ name, counts }) => [name, ...counts, total(counts)])]}
        />
      }
    >
      <TierPeriod movement={movement} />
      <DataTable<MatrixRow>
        label={t('reports.tiers.matrix')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { id: 'from', head: t('reports.tiers.begin'), cell: ({ name }) => <bdi>{name}</bdi> },
          ...names.map((name, i) => ({
            id: `to${i}`,
            head: name,
            align: 'right' as const,
            cell: (row: MatrixRow) => (
              <ExplainedNumber
                value={format.number(row.counts[i] ?? 0)}
                label={`${row.name} → ${name}`}
                explanation={() => explain(row, i, name)}
              />
            ),
          })),
          {
            id: 'all',
            head: t('reports.tiers.all'),
            align: 'right',
            cell: ({ counts }) => format.number(total(counts)),
          },
        ]}
      />
      <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
        {t('reports.tiers.note')}
      </Typography>
    </Panel>
  );
}

/** The last civil day of the month that begins on a day. */
function lastDay(first: number): number {
  const { year, month } = civilDate(first);
  return first + daysInMonth(year, month) - 1;
}
