import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type {
  AdjustmentPreview,
  PlannedAdjustment,
} from '../../domain/adjustments/adjustmentTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

type AdjustRowsProps = { readonly preview: AdjustmentPreview; readonly zone: string };

/** The rows that would be booked, one by one, whose members are shown masked. */
export function AdjustRows({ preview, zone }: AdjustRowsProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { adjustments, rows } = preview;
  const members = useMemo(
    () => [...new Set(adjustments.map(({ member }) => member))],
    [adjustments],
  );
  const names = useCustomerWords(members);
  const shown = adjustments.map((each, i) => ({ ...each, ...(rows[i] ?? { line: 0, booked: 0 }) }));
  const lastDay = ({ points, expiresAt }: PlannedAdjustment) => {
    if (points < 0) return '';
    if (expiresAt === null) return t('adjustments.preview.never');
    return format.day(format.civilDayAt(expiresAt - 1, zone));
  };
  return (
    <Panel title={t('adjustments.preview.list')} padded={false}>
      <DataTable
        label={t('adjustments.preview.list')}
        rows={shown}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'line',
            head: t('adjustments.preview.line'),
            align: 'right',
            width: 72,
            cell: ({ line }) => format.number(line),
          },
          {
            id: 'member',
            head: t('adjustments.preview.member'),
            cell: ({ member }) => names.get(member) ?? '…',
          },
          {
            id: 'points',
            head: t('adjustments.preview.points'),
            align: 'right',
            width: 100,
            cell: ({ booked }) => format.number(booked),
          },
          {
            id: 'reason',
            head: t('adjustments.preview.reason'),
            cell: ({ reason }) => reason,
          },
          { id: 'expires', head: t('adjustments.preview.expires'), cell: lastDay },
        ]}
      />
    </Panel>
  );
}
