import type { ReactNode } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { AdjustmentPreview } from '../../domain/adjustments/adjustmentTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

type AdjustFiguresProps = {
  readonly file: string;
  readonly preview: AdjustmentPreview;
  /** Of the file. */
  readonly rows: number;
  readonly problems: number;
  readonly busy: boolean;
  readonly children: ReactNode;
};

/** What a file adds up to. */
export function AdjustFigures(props: AdjustFiguresProps) {
  const { file, preview, rows, problems, busy, children } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const { adjustments, members, plus, minus, uncovered, known } = preview;
  const figures = [
    { id: 'rows', value: rows },
    { id: 'bookable', value: adjustments.length },
    { id: 'members', value: members },
    { id: 'plus', value: plus },
    { id: 'minus', value: minus },
    ...(uncovered > 0 ? [{ id: 'uncovered' as const, value: uncovered }] : []),
    { id: 'known', value: known.length },
    { id: 'problems', value: problems },
  ] as const;
  return (
    <Panel
      title={t('adjustments.preview.title')}
      subtitle={t('adjustments.preview.subtitle', { file })}
      padded={false}
      busy={busy}
    >
      <DataTable
        label={t('adjustments.preview.title')}
        rows={figures}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'what',
            head: t('adjustments.preview.what'),
            cell: ({ id }) => t(`adjustments.preview.${id}`),
          },
          {
            id: 'number',
            head: t('adjustments.preview.number'),
            align: 'right',
            width: '30%',
            cell: ({ value }) => format.number(value),
          },
        ]}
      />
      {children}
    </Panel>
  );
}
