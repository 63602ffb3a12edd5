import type { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { DateOrder, ImportPlan } from '../importTypes.ts';
import type { TextOf } from '../values/cellResult.ts';
import type { LocalClock } from '../values/localClock.ts';
import type { ProblemLog } from './problemLog.ts';
import type { TextCodec } from './wordCells.ts';

/** What reading a file by a plan needs. */
export type ReaderSetup = {
  readonly plan: ImportPlan;
  /** Names of the file's columns. */
  readonly columns: readonly string[];
  /** How numeric dates are read: the plan's order, or what stands in for it while it is asked. */
  readonly dateOrder: DateOrder;
  readonly clock: LocalClock;
  readonly dictionary: (name: string) => ByteDictionary;
  readonly codec: TextCodec;
  readonly textOf: TextOf;
  readonly log: ProblemLog;
  /** Epoch ms: what has happened has happened by then. */
  readonly now: number;
};

/** What reading a whole file came to. */
export type FileReading = {
  readonly table: BuiltTable;
  readonly rowsRead: number;
  readonly rowsBad: number;
  readonly withoutCustomer: number;
  readonly returns: number;
  /** Good lines by currency, those without one under null. */
  readonly currencies: ReadonlyMap<string | null, number>;
};

/** Reads the rows of one kind of file into the columns of its fact table. */
export interface TableReader {
  /** Reads on; batches come in the order of the file. */
  read(batch: CellBatch): void;
  /** The table, after the last batch. */
  finish(): FileReading;
}
