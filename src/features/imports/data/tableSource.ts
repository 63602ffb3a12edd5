import type { CellBatch } from '../../../shared/domain/cells/cellBatch.ts';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import type { TableHead } from '../domain/guess/tableHead.ts';
import type { SourceShape } from '../domain/importTypes.ts';
import { ImportStop } from './importStop.ts';

export type ReadHooks = {
  readonly aborted: () => boolean;
  readonly progress: (done: number, total: number) => void;
};

/** Of opening a file, which reads some kinds whole. */
export type OpenHooks = ReadHooks & {
  /** All of it has been read, and is taken apart now. */
  readonly arranging: () => void;
};

/** For whoever waits for a small file. */
export const UNWATCHED: OpenHooks = {
  aborted: () => false,
  progress: () => undefined,
  arranging: () => undefined,
};

/** A file as a table, whatever it was: can be read from the beginning any number of times. */
export type TableSource = {
  readonly shape: SourceShape;
  readonly columns: readonly string[];
  readonly head: TableHead;
  /**
   * Reads all rows below the header.
   * @throws ImportStop: 'cancelled', or what is wrong with the file
   */
  readonly read: (each: (batch: CellBatch) => void, hooks: ReadHooks) => Promise<void>;
  /** Of text that is a chat, or may be one. */
  readonly chat?: ChatText;
};

/** Text as a chat. */
export type ChatText = {
  /** Its beginning. */
  readonly sample: string;
  /** How it is read as one; null while it is read as a table. */
  readonly reading: ChatReading | null;
  /**
   * @param reading null for a table
   * @throws ImportStop 'documentTooLarge', 'nothingReadable' where the template knows no head,
   *   'headerOnly' where the table has no rows, or 'cancelled'
   */
  readonly readAs: (reading: ChatReading | null, hooks: OpenHooks) => Promise<TableSource>;
};

/** Rows and bytes of a file that guesses are made from. */
export const HEAD_ROWS = 500;
export const HEAD_BYTES = 1 << 18;

export function throwIfAborted(hooks: ReadHooks): void {
  if (hooks.aborted()) throw new ImportStop('cancelled');
}

/**
 * Lets a message to cancel come in.
 * @throws ImportStop 'cancelled'
 */
export async function cancelPoint(hooks: ReadHooks): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  throwIfAborted(hooks);
}

/** Names for the columns of a header, those without one by their position. */
export function columnNames(header: readonly string[]): string[] {
  return header.map((name, i) => (name === '' ? `Column ${i + 1}` : name));
}
