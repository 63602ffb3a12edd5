import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { customerWords } from '../../../../shared/domain/customers/customerName.ts';
import type { ExportOptions, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import type { JobCall } from '../../../../shared/jobs/remoteJobs.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { customerCalls } from '../../../../shared/ui/customers/customerCalls.ts';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { customersIn } from './customersIn.ts';
import { tablePlace } from './rowFields.ts';
import { rowsTable } from './rowsTable.ts';

/** Rows asked for at once: few enough that the page stays alive while they arrive. */
const WINDOW = 10_000;

/** All rows of a number for an export, read window by window. */
export function useAllRows(words: ExplainWords, target: NumberTarget) {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const { state, calendar } = words;

  const ask = async <R>(call: JobCall<R>): Promise<R> => {
    const answer = await jobs().run(database, call, () => undefined).answer;
    if (answer === undefined) throw new Error('cancelled');
    return answer;
  };

  return async function* allRows({ reveal }: ExportOptions): AsyncGenerator<ExportRow> {
    for (let offset = 0, n = 1; offset < n; offset += WINDOW) {
      const rows = await ask(
        retentionCalls.numberRows({ query: state.query, calendar, target, offset, limit: WINDOW }),
      );
      const names = await ask(customerCalls.names({ customers: customersIn(rows), reveal }));
      const who = new Map(names.map((name) => [name.customer, customerWords(name)]));
      yield* rowsTable(words, rows, who, tablePlace(target)).rows;
      n = rows.n;
    }
  };
}
