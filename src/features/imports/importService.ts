import { FactsChanged } from '../../shared/data/facts/publishImport.ts';
import { ImportCancelled } from '../../shared/data/facts/commitFacts.ts';
import type { BuiltTable } from '../../shared/domain/facts/columnBuilders.ts';
import { isStorageFull } from '../../shared/data/storageErrors.ts';
import { checkFile, type CheckedFile } from './data/checkFile.ts';
import type { FactStore } from './data/factStorePort.ts';
import { ImportStop } from './data/importStop.ts';
import { inspectionOf } from './data/inspectionOf.ts';
import { openTable, type OpenedTable } from './data/openTable.ts';
import { problemFile } from './data/problemFile.ts';
import type { OpenHooks, ReadHooks, TableSource } from './data/tableSource.ts';
import { headerKey } from './domain/headerKey.ts';
import type {
  ImportFailure,
  ImportPlan,
  ImportProgress,
  ImportResult,
  ImportService,
  ImportSummary,
} from './domain/importTypes.ts';
import { planFromMemory, planToRemember } from './domain/planOrder.ts';

/** What a shop's last chat as text was read by is remembered under this; no headers make it. */
const CHAT_KEY = 'chat as text';

/** A running step, which `cancel` marks. */
type Stoppable = { aborted: boolean };

/** The file that the wizard is at. */
type Session = {
  readonly database: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly packing: Omit<OpenedTable, 'source'>;
  readonly source: TableSource;
  readonly headerKey: string;
  checked: CheckedFile | undefined;
};

/** The import worker's service over a store of facts; see `ImportService` for the contract. */
export function createImportService(store: FactStore): ImportService {
  let session: Session | undefined;
  let running: Stoppable = { aborted: false };
  /** Plans of files of problems that were handed out: they come back with the same headers. */
  const handedOut = new Map<string, ImportPlan>();

  const begin = () => {
    const own: Stoppable = { aborted: false };
    running = own;
    return {
      aborted: () => own.aborted,
      progress: () => undefined,
    } satisfies ReadHooks;
  };
  const opened = () => {
    if (!session) throw new ImportStop('unexpected', { cause: 'no file is open' });
    return session;
  };
  const checkedFile = () => {
    const { checked } = opened();
    if (!checked) throw new ImportStop('unexpected', { cause: 'the file has not been checked' });
    return checked;
  };

  return {
    inspect: (database, file, fileName, shop, progress) =>
      resultOf(async () => {
        const hooks = opening(begin(), progress);
        session = undefined;
        const lastChat = await store.rememberedPlan(database, CHAT_KEY);
        const table = await openTable(file, lastChat?.chat?.template, hooks);
        const { headers } = table.source.head;
        const key = keyOf(table.source);
        const remembered =
          handedOut.get(`${database} ${key}`) ?? (await store.rememberedPlan(database, key));
        if (hooks.aborted()) throw new ImportStop('cancelled');
        const { source, ...packing } = table;
        const opened = { database, fileName, fileBytes: file.size, packing };
        session = { ...opened, source, headerKey: key, checked: undefined };
        return inspectionOf(table, {
          fileName,
          fileBytes: file.size,
          shop,
          remembered: remembered && planFromMemory(remembered, headers),
        });
      }),

    readAsChat: (reading, shop, progress) =>
      resultOf(async () => {
        const at = opened();
        const hooks = opening(begin(), progress);
        const { chat } = at.source;
        if (!chat) throw new ImportStop('unexpected', { cause: 'the file is no text' });
        const source = await chat.readAs(reading, hooks);
        const key = keyOf(source);
        // A table may be known from before; what a chat is read by has just been said.
        const plan = reading === null ? await store.rememberedPlan(at.database, key) : undefined;
        if (hooks.aborted()) throw new ImportStop('cancelled');
        session = { ...at, source, headerKey: key, checked: undefined };
        return inspectionOf(
          { ...at.packing, source },
          {
            fileName: at.fileName,
            fileBytes: at.fileBytes,
            shop,
            remembered: plan && planFromMemory(plan, source.head.headers),
          },
        );
      }),

    check: (plan, now, progress) =>
      resultOf(async () => {
        const at = opened();
        at.checked = undefined;
        const hooks = { ...begin(), progress: reporting('reading', progress) };
        const dictionaries = await store.dictionaries(at.database);
        const preview = (table: BuiltTable) => {
          reporting('comparing', progress)(0, 1);
          return store.preview(at.database, [table], dictionaries);
        };
        const checked = await checkFile(at.source, plan, dictionaries, preview, hooks, now);
        if (hooks.aborted()) throw new ImportStop('cancelled');
        at.checked = checked;
        return checked.report;
      }),

    problemFile: () =>
      resultOf(async () => {
        const { source, database } = opened();
        // The file of problems is a table, whatever this one was.
        const key = headerKey(source.head.headers);
        const { plan, log, badDocuments } = checkedFile();
        handedOut.set(`${database} ${key}`, planToRemember(plan, source.head.headers));
        return problemFile(source, plan, log, badDocuments, begin());
      }),

    commit: (by, now, progress) =>
      resultOf(async () => {
        const at = opened();
        const { plan, built, report, ...rest } = checkedFile();
        if (report.questions.length > 0) {
          const questions = report.questions.map(({ type }) => type).join(', ');
          throw new ImportStop('questionsOpen', { questions });
        }
        const start = performance.now();
        const hooks = { ...begin(), progress: reporting('storing', progress) };
        const description = {
          id: crypto.randomUUID(),
          kind: plan.kind,
          format: plan.format,
          fileName: at.fileName,
          fileBytes: at.fileBytes,
          at: now,
          by,
          rowsBad: report.rowsBad,
        };
        reporting('comparing', progress)(0, 1);
        const outcome =
          built && built.table.rows > 0
            ? await store.commit(at.database, [built.table], built.dictionaries, description, hooks)
            : { written: false, fresh: 0, updated: 0, same: report.documents.same, rows: 0 };
        // What is stored need not stay in memory; what was wrong can still be asked for.
        at.checked = { plan, built: undefined, report, ...rest };
        await remember(store, at, plan, now);
        handedOut.delete(`${at.database} ${headerKey(at.source.head.headers)}`);
        const { fresh, updated, same } = outcome;
        const summary: ImportSummary = {
          importId: outcome.written ? description.id : null,
          documents: { fresh, updated, same },
          linesStored: outcome.rows,
          rowsBad: report.rowsBad,
          durationMs: performance.now() - start,
        };
        return summary;
      }),

    undo: (database, importId, actor, now) =>
      resultOf(async () => {
        await store.undo(database, importId, actor, now);
        return null;
      }),

    cancel: () => {
      running.aborted = true;
      return Promise.resolve();
    },
  };
}

function keyOf({ chat, head }: TableSource): string {
  return chat?.reading ? CHAT_KEY : headerKey(head.headers);
}

/** Remembers how the file was read. The import is stored by now, so this may fail in peace. */
async function remember(
  store: FactStore,
  { database, headerKey: key, source }: Session,
  plan: ImportPlan,
  now: number,
): Promise<void> {
  try {
    await store.rememberPlan(database, key, planToRemember(plan, source.head.headers), now);
  } catch {
    // The next file with these headers is guessed afresh.
  }
}

function reporting(
  step: ImportProgress['step'],
  progress: (progress: ImportProgress) => void,
): ReadHooks['progress'] {
  return (done, total) => progress({ step, done, total });
}

function opening(hooks: ReadHooks, progress: (progress: ImportProgress) => void): OpenHooks {
  return {
    ...hooks,
    progress: reporting('reading', progress),
    // How long it takes nothing tells before.
    arranging: () => {
      progress({ step: 'arranging', done: 0, total: 0 });
    },
  };
}

/** Runs a step; whatever goes wrong comes back as a value. */
async function resultOf<T>(step: () => Promise<T>): Promise<ImportResult<T>> {
  try {
    return { ok: true, value: await step() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): ImportFailure {
  if (error instanceof ImportStop) return error.failure;
  if (error instanceof ImportCancelled) return { kind: 'cancelled', details: {} };
  if (error instanceof FactsChanged) return { kind: 'otherImportRunning', details: {} };
  if (isStorageFull(error)) return { kind: 'storageFull', details: {} };
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'unexpected', details: { cause } };
}
