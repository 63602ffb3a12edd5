import { useMemo } from 'react';
import { LineChart } from '../../../../../shared/ui/chart/LineChart.tsx';
import { BarChart } from '../../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../../shared/ui/chart/ChartFrame.tsx';
import type { TwinTable } from '../../../../../shared/ui/chart/twinTable.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { MEASURES, monthsSearch } from './monthsSearch.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

/** Points, members, cost and liability month by month, live beside draft. */
export function MonthsPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { tools, figures, result } = scope;
  const { t, format, currency } = tools;
  const [{ measure }, change] = useSearchState(monthsSearch);
  const isMoney = measure === 'cost' || measure === 'liability';
  const unit = isMoney ? 'money' : 'count';
  const { months, lastMonthOpen } = result;
  const twin = useMemo(
    (): TwinTable => ({
      columns: [
        { head: t('rules.rehearsal.month') },
        { head: t('rules.rehearsal.live'), format: (value) => figures.value(unit, value) },
        { head: t('rules.rehearsal.draft'), format: (value) => figures.value(unit, value) },
        { head: t('rules.rehearsal.change'), format: (value) => figures.change(unit, value) },
      ],
      rows: months.map(({ firstDay, live, draft }) => [
        format.month(firstDay),
        live[measure],
        draft[measure],
        draft[measure] - live[measure],
      ]),
    }),
    [t, format, figures, unit, months, measure],
  );
  const chart = {
    label: t('rules.rehearsal.months'),
    x: months.map(({ firstDay }) => format.month(firstDay)),
    format: (value: number) =>
      isMoney ? format.compactMoney(value, currency) : format.compactNumber(value),
    height: 220,
    inProgressFrom: lastMonthOpen ? months.length - 1 : undefined,
  };
  const live = months.map((month) => month.live[measure]);
  const draft = months.map((month) => month.draft[measure]);
  return (
    <ChartFrame
      title={t('rules.rehearsal.months')}
      subtitle={`${t(`rules.rehearsal.measures.${measure}`)} · ${t('rules.rehearsal.monthsSubtitle')}`}
      table={twin}
      fileName={t('rules.rehearsal.file')}
      tools={
        <ChoiceField
          label={t('rules.rehearsal.measure')}
          value={measure}
          values={MEASURES}
          words={(one) => t(`rules.rehearsal.measures.${one}`)}
          disabled={false}
          onChange={(one) => {
            change({ measure: one });
          }}
        />
      }
    >
      {measure === 'liability' ? (
        <LineChart
          {...chart}
          series={[
            { id: 'draft', label: t('rules.rehearsal.draft'), values: draft, color: 'draft' },
            { id: 'live', label: t('rules.rehearsal.live'), values: live, comparison: true },
          ]}
        />
      ) : (
        <BarChart
          {...chart}
          series={[
            { id: 'live', label: t('rules.rehearsal.live'), values: live, color: 'live' },
            { id: 'draft', label: t('rules.rehearsal.draft'), values: draft, color: 'draft' },
          ]}
        />
      )}
    </ChartFrame>
  );
}
