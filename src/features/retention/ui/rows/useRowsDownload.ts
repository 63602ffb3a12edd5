import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { JobCall } from '../../../../shared/jobs/remoteJobs.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import { toCsv, type CsvValue } from '../../../../shared/ui/toCsv.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { writeNumberTarget, type NumberTarget } from '../../domain/numberTarget.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { customersIn, customerWords } from './customerWords.ts';
import { tablePlace } from './rowFields.ts';
import { rowsCsv } from './rowsCsv.ts';

/** Rows asked for at once: few enough that the page stays alive while they arrive. */
const WINDOW = 10_000;

/** Saves all rows of a number as CSV, read window by window. Customers stay masked. */
export function useRowsDownload(words: ExplainWords, target: NumberTarget) {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const notify = useNotify();
  const [running, setRunning] = useState(false);
  const { state, calendar, t } = words;

  const ask = async <R>(call: JobCall<R>): Promise<R> => {
    const answer = await jobs().run(database, call, () => undefined).answer;
    if (answer === undefined) throw new Error('cancelled');
    return answer;
  };

  const save = async () => {
    const lines: (readonly CsvValue[])[] = [];
    for (let offset = 0, n = 1; offset < n; offset += WINDOW) {
      const rows = await ask(
        retentionCalls.numberRows({ query: state.query, calendar, target, offset, limit: WINDOW }),
      );
      const names = await ask(
        retentionCalls.customerNames({ customers: customersIn(rows), reveal: false }),
      );
      const who = new Map(names.map((name) => [name.customer, customerWords(name)]));
      const csv = rowsCsv(words, rows, who, tablePlace(target));
      if (offset === 0) lines.push(csv.head);
      lines.push(...csv.rows);
      n = rows.n;
    }
    saveFile(`${writeNumberTarget(target)}.csv`, toCsv(lines));
  };

  const start = () => {
    setRunning(true);
    save()
      .catch(() => {
        notify({ text: t('rows.notSaved') });
      })
      .finally(() => {
        setRunning(false);
      });
  };
  return { running, start };
}
