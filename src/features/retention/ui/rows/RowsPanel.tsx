import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { writeNumberTarget, type NumberTarget } from '../../domain/numberTarget.ts';
import type { NumberRows } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { customersIn } from './customersIn.ts';
import { tablePlace } from './rowFields.ts';
import { RowsOfKind } from './RowsOfKind.tsx';
import { RowsPager } from './RowsPager.tsx';
import { rowsTable } from './rowsTable.ts';
import { useAllRows } from './useAllRows.ts';

/** Rows that are listed and sorted together; longer lists come in parts. */
export const ROWS_ON_PAGE = 10_000;

type RowsPanelProps = {
  readonly words: ExplainWords;
  readonly target: NumberTarget;
  /** Undefined until they have been read. */
  readonly rows: NumberRows | undefined;
  readonly busy: boolean;
  readonly page: number;
  readonly onPage: (page: number) => void;
};

/** All rows of a number, as a table and as a file. */
export function RowsPanel({ words, target, rows, busy, page, onPage }: RowsPanelProps) {
  const { t, format, state } = words;
  const codes = useMemo(() => (rows ? customersIn(rows) : []), [rows]);
  const names = useCustomerWords(codes);
  const allRows = useAllRows(words, target);
  const reveal = useReveal();
  const exportNames = useExportNames(words.calendar.zone);
  const place = tablePlace(target);
  const n = rows?.n ?? 0;
  const title = rows
    ? t(`rows.count.${rows.kind}`, { count: n, n: format.number(n) })
    : t('rows.reading');
  return (
    <Panel
      title={title}
      subtitle={t(`rows.part.${target.of === 'gaps' ? 'gaps' : target.part}`, {
        days: state.query.repeatDays,
      })}
      padded={false}
      busy={busy}
      tools={
        rows && (
          <ExportButton
            {...exportNames}
            name={title}
            columns={rowsTable(words, rows, names, place).columns}
            rows={allRows}
            onReveal={({ fileName }) =>
              reveal(`number:${writeNumberTarget(target)}`, { what: fileName })
            }
            disabled={n === 0}
          />
        )
      }
    >
      {rows ? (
        <RowsOfKind label={title} words={words} rows={rows} names={names} place={place} />
      ) : (
        <LoadingRows rows={12} />
      )}
      <RowsPager words={words} n={n} rowsOnPage={ROWS_ON_PAGE} page={page} onPage={onPage} />
      <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.faint' }}>
        {t('rows.masked')}
      </Typography>
    </Panel>
  );
}
