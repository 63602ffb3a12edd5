import { proxy, wrap, type Remote } from 'comlink';
import { unlessWorkerDies } from '../../../shared/jobs/unlessWorkerDies.ts';
import type { Actor } from '../../../shared/domain/audit/auditEntry.ts';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import type {
  CheckReport,
  ImportPlan,
  ImportProgress,
  ImportResult,
  ImportService,
  ImportSummary,
  Inspection,
  ShopDefaults,
} from '../domain/importTypes.ts';

type OnProgress = (progress: ImportProgress) => void;

/** The import worker as the page calls it: every call ends, and ends in a value. */
export class ImportClient {
  readonly #worker: Worker;
  readonly #service: Remote<ImportService>;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#service = wrap<ImportService>(worker);
  }

  inspect(
    database: string,
    file: File,
    shop: ShopDefaults,
    onProgress: OnProgress,
  ): Promise<ImportResult<Inspection>> {
    return this.#ended(this.#service.inspect(database, file, file.name, shop, proxy(onProgress)));
  }

  readAsChat(
    reading: ChatReading | null,
    shop: ShopDefaults,
    onProgress: OnProgress,
  ): Promise<ImportResult<Inspection>> {
    return this.#ended(this.#service.readAsChat(reading, shop, proxy(onProgress)));
  }

  check(plan: ImportPlan, now: number, onProgress: OnProgress): Promise<ImportResult<CheckReport>> {
    return this.#ended(this.#service.check(plan, now, proxy(onProgress)));
  }

  problemFile(): Promise<ImportResult<Blob>> {
    return this.#ended(this.#service.problemFile());
  }

  commit(by: Actor, now: number, onProgress: OnProgress): Promise<ImportResult<ImportSummary>> {
    return this.#ended(this.#service.commit(by, now, proxy(onProgress)));
  }

  undo(database: string, importId: string, by: Actor, now: number): Promise<ImportResult<null>> {
    return this.#ended(this.#service.undo(database, importId, by, now));
  }

  /** Asks the running step to stop; its own answer says when it has. */
  cancel(): void {
    void this.#ended(this.#service.cancel().then(() => ({ ok: true, value: null })));
  }

  /** Failures are values, that of a worker that dies too. */
  async #ended<T>(answer: Promise<ImportResult<T>>): Promise<ImportResult<T>> {
    try {
      return await unlessWorkerDies(this.#worker, answer);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return { ok: false, failure: { kind: 'unexpected', details: { cause } } };
    }
  }
}
