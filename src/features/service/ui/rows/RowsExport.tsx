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

/** Rows between two words on how far it is; fewer are written in a moment. */
const TOLD_AFTER = 5000;

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
    const from = (offset: number) => {
      const call = serviceCalls.rows({ ...asked, ...options, offset, limit: MOST_ROWS, stamp });
      const running = jobs().run(database, call, () => undefined);
      stopping.signal.addEventListener('abort', running.cancel);
      // Where the rows before fail, nobody waits for these.
      running.answer.catch(() => undefined);
      return running.answer;
    };
    try {
      let next = from(0);
      for (let offset = 0, found = 1; offset < found; offset += MOST_ROWS) {
        const answer = await next;
        if (answer === undefined) throw new JobCancelled();
        ({ found } = answer);
        // The worker measures the next ones while these are written.
        if (offset + MOST_ROWS < found) next = from(offset + MOST_ROWS);
        if (offset % TOLD_AFTER === 0) setDone({ rows: offset, of: found });
        for (const row of answer.rows) {
          stopping.signal.throwIfAborted();
          yield rowCells(row);
        }
      }
    } finally {
      stopping.abort(new JobCancelled());
      setDone(null);
    }
  };

  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', typography: 'caption' }}>
      {done && done.of > TOLD_AFTER && (
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
