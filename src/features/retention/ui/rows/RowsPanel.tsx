import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { NumberRows } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { customersIn, customerWords } from './customerWords.ts';
import { tablePlace } from './rowFields.ts';
import { RowsOfKind } from './RowsOfKind.tsx';
import { RowsPager } from './RowsPager.tsx';
import { useRowsDownload } from './useRowsDownload.ts';

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

/** All rows of a number, as a table and as CSV. */
export function RowsPanel({ words, target, rows, busy, page, onPage }: RowsPanelProps) {
  const { t, format, state } = words;
  const codes = useMemo(() => (rows ? customersIn(rows) : []), [rows]);
  const { data: known } = useJob(
    codes.length === 0 ? null : retentionCalls.customerNames({ customers: codes, reveal: false }),
  );
  const names = useMemo(
    () => new Map((known ?? []).map((name) => [name.customer, customerWords(name)])),
    [known],
  );
  const download = useRowsDownload(words, target);
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
        <Button
          startIcon={<Download strokeWidth={1.6} aria-hidden />}
          disabled={n === 0 || download.running}
          onClick={download.start}
        >
          {t(download.running ? 'rows.saving' : 'rows.download')}
        </Button>
      }
    >
      {rows ? (
        <RowsOfKind
          label={title}
          words={words}
          rows={rows}
          names={names}
          place={tablePlace(target)}
        />
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
