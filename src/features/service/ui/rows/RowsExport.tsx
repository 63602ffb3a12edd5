import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { ExportOptions, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import { JobCancelled } from '../../../../shared/domain/jobs/job.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { rowCells, rowColumns } from '../../domain/rows/rowColumns.ts';
import { MOST_ROWS, type RowsParams } from '../../domain/rows/rowsParams.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskStamp } from '../useDeskStamp.ts';
import { useServiceText } from '../serviceText.ts';
import { useRowHeads } from './useRowHeads.ts';

type RowsExportProps = {
  /** Which conversations, and by which levels; null while that is read. */
  readonly asked: Omit<RowsParams, 'reveal' | 'offset' | 'limit'> | null;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/** Saves one row for each conversation, with every metric and its events. */
export function RowsExport({ asked, zone }: RowsExportProps) {
  const t = useServiceText();
  const format = useFormat();
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const reveal = useReveal();
  const heads = useRowHeads();
  const names = useExportNames(zone);
  const stamp = useDeskStamp();
  const [done, setDone] = useState<{ readonly rows: number; readonly of: number } | null>(null);
  const stop = useRef<AbortController>(null);

  const allRows = async function* (options: ExportOptions): AsyncGenerator<ExportRow> {
    if (!asked || !stamp) return;
    const stopping = new AbortController();
    stop.current = stopping;
    try {
      for (let offset = 0, found = 1; offset < found; offset += MOST_ROWS) {
        const call = serviceCalls.rows({ ...asked, ...options, offset, limit: MOST_ROWS, stamp });
        const running = jobs().run(database, call, () => undefined);
        stopping.signal.addEventListener('abort', running.cancel);
        const answer = await running.answer;
        if (answer === undefined) throw new JobCancelled();
        ({ found } = answer);
        setDone({ rows: Math.min(found, offset + MOST_ROWS), of: found });
        for (const row of answer.rows) {
          stopping.signal.throwIfAborted();
          yield rowCells(row);
        }
      }
    } finally {
      setDone(null);
    }
  };

  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', typography: 'caption' }}>
      {done && done.of > MOST_ROWS && (
        <>
          <span role="status">
            {t('rows.progress', { n: format.number(done.rows), all: format.number(done.of) })}
          </span>
          <Button
            onClick={() => {
              stop.current?.abort(new JobCancelled());
            }}
          >
            {t('rows.cancel')}
          </Button>
        </>
      )}
      <ExportButton
        {...names}
        name={t('rows.name')}
        label={t('rows.export')}
        columns={rowColumns(heads)}
        rows={allRows}
        disabled={!asked || !stamp}
        onReveal={({ fileName }) => reveal('service:conversations', { what: fileName })}
      />
    </Stack>
  );
}
