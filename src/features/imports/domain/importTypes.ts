import type { Actor } from '../../../shared/domain/audit/auditEntry.ts';
import type { Encoding } from '../../../shared/domain/cells/detectEncoding.ts';
import type { EventType } from '../../../shared/domain/facts/factTables.ts';
import type { AnswerScales } from './answerScales.ts';
import type { ChatReading } from './chat/chatReading.ts';
import type { FlagWord } from './flagWords.ts';
import type { ImportKind, TargetField } from './importFields.ts';
import type { TurnedScales } from './turnedScales.ts';

/**
 * The words of an import, shared by the import worker (which does the work) and the wizard (which
 * shows it). Everything here is plain data, so that it crosses the worker boundary as it is.
 */

/** How the bytes of a file are to be read as rows. */
export type SourceShape =
  | { readonly type: 'delimited'; readonly encoding: Encoding; readonly delimiter: string }
  | { readonly type: 'jsonl'; readonly encoding: Encoding }
  /** One document, which is read whole. */
  | { readonly type: 'json'; readonly encoding: Encoding }
  | { readonly type: 'email' }
  | { readonly type: 'chat'; readonly encoding: Encoding }
  | { readonly type: 'xlsx'; readonly sheet: string };

export type SourceColumn = {
  /** As in the file; 'Column 3' where the header cell is empty. */
  readonly name: string;
  /** The first few non-empty values, cut to 40 characters each. */
  readonly samples: readonly string[];
};

export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export type DecimalMark = '.' | ',';

/** What to do with lines in other currencies than `currency`. */
export type CurrencyPolicy =
  /** Leave them out (counted). */
  | { readonly type: 'keepOnly' }
  /** Multiply by the rate: units of the shop's currency for one unit of the other. */
  | { readonly type: 'convert'; readonly rates: Readonly<Record<string, number>> };

/** Everything that decides how a file is read: what the wizard edits, and what is remembered. */
export type ImportPlan = {
  readonly kind: ImportKind;
  readonly format: string;
  /**
   * Target of each source column by position; null leaves the column out. A field may be given to
   * one column (of several, the first counts), `status` to any number: an order is cancelled or
   * returned as soon as one of them says so. So may a survey's `comment`: all of it is kept.
   */
  readonly mapping: readonly (TargetField | null)[];
  /** Order of day, month, year in dates; null while it has to be asked. */
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark;
  /** IANA zone in which times without an offset are read. */
  readonly zone: string;
  /** ISO 4217 code that amounts are stored in; null while it has to be asked. */
  readonly currency: string | null;
  readonly otherCurrencies: CurrencyPolicy | null;
  /** Order numbers that start with this are returns (UCI Online Retail: 'C'); '' for none. */
  readonly returnPrefix: string;
  /** Order-level cells that are empty on later lines of the same order repeat the first line's. */
  readonly fillDown: boolean;
  /**
   * What all events of a file are that has no column for it; null where it has one, or it has to be
   * asked. Never remembered: the next file with these headers may hold other events.
   */
  readonly eventType: EventType | null;
  /**
   * The day (ISO date, in `zone`) of all orders of a file that has no column for it, as somebody has
   * said; null where it has one, or it has to be said. Kept with the mapping, and shown at the check.
   */
  readonly placedDay: string | null;
  /** How a chat as text is cut into messages; null for everything else. */
  readonly chat: ChatReading | null;
  /** How answers to surveys count, where their rows do not say it; null for everything else. */
  readonly scales: AnswerScales | null;
};

/** What the worker found out by looking at a file, before reading it all. */
export type Inspection = {
  readonly fileName: string;
  readonly fileBytes: number;
  readonly packing: 'none' | 'gzip' | 'zip';
  /** The file inside a zip. */
  readonly innerName: string | null;
  readonly shape: SourceShape;
  readonly columns: readonly SourceColumn[];
  readonly plan: ImportPlan;
  /** The beginning of a text that is a chat, or may be read as one; null for everything else. */
  readonly chatSample: string | null;
  /** Identifies the set of headers; mappings are remembered by it. */
  readonly headerKey: string;
  /** True where `plan` is the one remembered from the last import with these headers. */
  readonly remembered: boolean;
};

export type ProblemKind =
  // rows that stay out
  | 'raggedRow'
  | 'unclosedQuote'
  | 'cellTooLong'
  | 'missingDocument'
  | 'missingDate'
  | 'impossibleDate'
  | 'notADate'
  | 'notANumber'
  | 'notAnAmount'
  | 'unknownCurrency'
  | 'otherCurrency'
  | 'invalidJson'
  | 'undecodable'
  /** An order or product number that a spreadsheet has cut to '1.23457E+17'. */
  | 'shortenedNumber'
  /** An event whose type is empty or no word that is known. */
  | 'unknownEvent'
  | 'notARating'
  | 'notAPosition'
  /** Something else than yes or no. */
  | 'notAnAnswer'
  /** A score that is empty, no number or too large. */
  | 'notAScore'
  /** No whole number, or one below 0, where something was counted. */
  | 'notACount'
  /** No whole number of points, or below 0 where points are left of something. */
  | 'notPoints'
  /** A kind of movement of points that is no word that is known: it tells which way they went. */
  | 'unknownMovement'
  /** An answer beyond its scale or that is none, or a scale that is none. */
  | 'notOnScale'
  // rows that go in, worth knowing
  | 'twoDigitYear'
  | 'zeroQuantity'
  | 'negativeQuantity'
  | 'noCustomer'
  | 'repeatedDocument'
  | 'scatteredDocument'
  /** Lines of one order that give its tax, shipping and the like differently. */
  | 'differentTotals'
  /** A status, a kind of return or a result of a payment that is no word that is known. */
  | 'unknownWord'
  /** An empty time in a file that has times. */
  | 'noTime'
  | 'nonexistentLocalTime'
  | 'ambiguousLocalTime'
  /** A time after the moment of the check, of something that the file says has happened. */
  | 'futureTime';

export type ProblemExample = {
  /** Line in the file, the header being line 1 (row of the sheet for XLSX). */
  readonly line: number;
  readonly column: string | null;
  /** The offending cell, cut to 80 characters. */
  readonly value: string;
};

/** Problems of one kind in one column. */
export type ProblemGroup = {
  readonly kind: ProblemKind;
  /** 'error': the row stays out; 'note': it goes in. */
  readonly severity: 'error' | 'note';
  readonly column: string | null;
  readonly count: number;
  /** The first five. */
  readonly examples: readonly ProblemExample[];
};

/** Something that only the user can know; importing waits for the answer. */
export type Question =
  | {
      /** What the rows of a file of events are, which does not say it. */
      readonly type: 'eventType';
    }
  | {
      readonly type: 'dateOrder';
      readonly example: string;
      /** Dates that read both ways. */
      readonly ambiguous: number;
      /** Dates that read only day first, only month first. */
      readonly onlyDayFirst: number;
      readonly onlyMonthFirst: number;
    }
  | { readonly type: 'currency' }
  | {
      readonly type: 'currencies';
      /** Lines by currency, most first. */
      readonly lines: readonly { readonly currency: string; readonly lines: number }[];
    };

/** A row as it will be stored, in words: target field → shown value (personal data masked). */
export type PreviewRow = Readonly<Partial<Record<TargetField | 'state', string>>>;

export type CheckReport = {
  readonly rowsRead: number;
  readonly rowsGood: number;
  readonly rowsBad: number;
  readonly problems: readonly ProblemGroup[];
  readonly questions: readonly Question[];
  readonly firstRows: readonly PreviewRow[];
  /** What committing will do, in documents (orders, visits, reviews …). */
  readonly documents: DocumentCounts;
  readonly lines: {
    readonly toStore: number;
    readonly withoutCustomer: number;
    readonly returns: number;
  };
  readonly newCustomers: number;
  /** Rows by type of event, state of a shipment, kind of return; none where that is being asked. */
  readonly words: readonly { readonly word: FlagWord; readonly rows: number }[];
  /** Pairs of scores that contradict each other, which those of happy customers do not. */
  readonly turnedScales: readonly TurnedScales[];
  /** First and last instant, epoch ms; null where the file has none. */
  readonly from: number | null;
  readonly to: number | null;
};

export type DocumentCounts = {
  readonly fresh: number;
  readonly updated: number;
  /** Same as before: ignored. */
  readonly same: number;
};

/** What an import did. `importId` is null where there was nothing new: then nothing was written. */
export type ImportSummary = {
  readonly importId: string | null;
  readonly documents: DocumentCounts;
  readonly linesStored: number;
  readonly rowsBad: number;
  readonly durationMs: number;
};

/** Why a file cannot be imported at all; the wizard has words for each. */
export type ImportFailureKind =
  | 'emptyFile'
  | 'headerOnly'
  | 'binaryFile'
  | 'unpackedTooLarge'
  | 'damagedArchive'
  | 'archiveHasNoTable'
  /** A file of a kind that is read whole, and too large for that. */
  | 'documentTooLarge'
  | 'wrongEncoding'
  | 'nothingReadable'
  | 'missingColumns'
  /** Commit before every question of the report was answered. */
  | 'questionsOpen'
  | 'storageFull'
  | 'otherImportRunning'
  | 'cancelled'
  | 'unexpected';

export type ImportFailure = {
  readonly kind: ImportFailureKind;
  /** Values for the message: sizes, names, the technical cause. */
  readonly details: Readonly<Record<string, string | number>>;
};

export type ImportProgress = {
  readonly step: 'reading' | 'arranging' | 'comparing' | 'storing';
  readonly done: number;
  readonly total: number;
};

/** Answers cross the worker boundary as values; failures are values too, never lost classes. */
export type ImportResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ImportFailure };

/**
 * The import worker as the wizard sees it (through Comlink). One session at a time: `inspect`
 * opens one, `check` reads the whole file by a plan and keeps the columns in memory, `commit`
 * writes what was checked.
 */
export interface ImportService {
  inspect(
    database: string,
    file: Blob,
    fileName: string,
    shop: ShopDefaults,
    progress: (progress: ImportProgress) => void,
  ): Promise<ImportResult<Inspection>>;
  check(
    plan: ImportPlan,
    now: number,
    progress: (progress: ImportProgress) => void,
  ): Promise<ImportResult<CheckReport>>;
  /** Reads the open file as a chat, by a template, or as a table (null); see `Inspection.chatSample`. */
  readAsChat(
    reading: ChatReading | null,
    shop: ShopDefaults,
    progress: (progress: ImportProgress) => void,
  ): Promise<ImportResult<Inspection>>;
  /** CSV of every row of each document that has a bad row, with a column that says why. */
  problemFile(): Promise<ImportResult<Blob>>;
  commit(
    by: Actor,
    now: number,
    progress: (progress: ImportProgress) => void,
  ): Promise<ImportResult<ImportSummary>>;
  /** Takes an import back: its rows go, what they had hidden is seen again. */
  undo(database: string, importId: string, by: Actor, now: number): Promise<ImportResult<null>>;
  /** Stops the running step; nothing of it stays. */
  cancel(): Promise<void>;
}

/** What the shop's settings say where a file is silent. */
export type ShopDefaults = { readonly zone: string; readonly currency: string | null };
