import type { DictionarySet } from '../../../shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../../../shared/domain/facts/columnBuilders.ts';
import { customers } from '../../../shared/domain/facts/factTables.ts';
import { countWords } from '../domain/countWords.ts';
import { DateEvidenceReader } from '../domain/dateEvidence.ts';
import { DATE_FIELDS } from '../domain/fieldLists.ts';
import { provenOrder, type DateEvidence } from '../domain/guess/guessDateOrder.ts';
import type { CheckReport, DateOrder, DocumentCounts, ImportPlan } from '../domain/importTypes.ts';
import { missingRequirements } from '../domain/missingRequirements.ts';
import { previewRows } from '../domain/previewRows.ts';
import { questionsOf } from '../domain/questionsOf.ts';
import { BadDocuments } from '../domain/rows/badDocuments.ts';
import { turnedScales } from '../domain/turnedScales.ts';
import { createReader } from '../domain/rows/createReader.ts';
import { documentColumns } from '../domain/rows/documentKey.ts';
import { ProblemLog } from '../domain/rows/problemLog.ts';
import type { FileReading } from '../domain/rows/tableReader.ts';
import { LocalClock } from '../domain/values/localClock.ts';
import { ImportStop } from './importStop.ts';
import { textCodec, textOf } from './platformText.ts';
import type { ReadHooks, TableSource } from './tableSource.ts';

/** A whole file, read by a plan; in memory, nothing of it is stored. */
export type CheckedFile = {
  /** The plan, with what the file itself has decided filled in. */
  readonly plan: ImportPlan;
  /** What committing will store; undefined once it has. */
  readonly built: { readonly table: BuiltTable; readonly dictionaries: DictionarySet } | undefined;
  readonly log: ProblemLog;
  readonly badDocuments: BadDocuments;
  readonly report: CheckReport;
};

/** Rows of the preview. */
const FIRST_ROWS = 20;

/**
 * Reads a file by a plan.
 * @param preview counts what committing would do
 * @param now epoch ms; times after it are noted
 * @throws ImportStop: 'missingColumns', 'cancelled', or what is wrong with the file
 */
export async function checkFile(
  source: TableSource,
  plan: ImportPlan,
  dictionaries: DictionarySet,
  preview: (table: BuiltTable) => Promise<DocumentCounts>,
  hooks: ReadHooks,
  now: number,
): Promise<CheckedFile> {
  const missing = missingRequirements(plan).flatMap((choices) => choices.slice(0, 1));
  if (missing.length > 0) throw new ImportStop('missingColumns', { fields: missing.join(', ') });

  const dates = await readDateOrder(source, plan, hooks);
  const clock = new LocalClock(plan.zone);
  const log = new ProblemLog(source.columns, textOf);
  const badDocuments = new BadDocuments(documentColumns(plan), textCodec);
  const setup = {
    plan,
    columns: source.columns,
    dateOrder: dates.order ?? 'dmy',
    clock,
    dictionary: (name: string) => dictionaries.get(name),
    codec: textCodec,
    textOf,
    log,
    now,
  };
  const reader = createReader(setup, badDocuments);
  await source.read((batch) => reader.read(batch), dates.rest);
  const reading = reader.finish();
  const { table } = reading;
  const documents = table.rows > 0 ? await preview(table) : { fresh: 0, updated: 0, same: 0 };
  const people = customers.columns.customer.dictionary;
  const questions = questionsOf(plan, reading, dates.open);
  const shown = previewRows(
    table,
    FIRST_ROWS,
    (name, code) => dictionaries.get(name).valueAt(code),
    clock,
  );
  const asksType = questions.some(({ type }) => type === 'eventType');
  const report: CheckReport = {
    rowsRead: reading.rowsRead,
    rowsGood: reading.rowsRead - reading.rowsBad,
    rowsBad: reading.rowsBad,
    problems: log.groups(),
    questions,
    firstRows: asksType ? shown.map(({ type: _, ...row }) => row) : shown,
    documents,
    lines: {
      toStore: table.rows,
      withoutCustomer: reading.withoutCustomer,
      returns: reading.returns,
    },
    newCustomers: dictionaries.get(people).size - dictionaries.base(people),
    words: asksType ? [] : countWords(table),
    turnedScales: turnedScales(table),
    ...period(table),
  };
  const decided = {
    ...plan,
    dateOrder: dates.order,
    currency: plan.currency ?? onlyCurrency(reading),
  };
  return { plan: decided, built: { table, dictionaries }, log, badDocuments, report };
}

/**
 * The order of day and month: the plan's; else the one that the file's dates prove, which takes a
 * reading of its own, because the first line's date may be told by the last line's.
 */
async function readDateOrder(
  source: TableSource,
  plan: ImportPlan,
  hooks: ReadHooks,
): Promise<{
  readonly order: DateOrder | null;
  /** What the dates say, where that leaves the order open. */
  readonly open: DateEvidence | undefined;
  /** Hooks for the reading that is still to come. */
  readonly rest: ReadHooks;
}> {
  const columns = [...plan.mapping.keys()].filter((column) => {
    const field = plan.mapping[column] ?? null;
    return field !== null && DATE_FIELDS.includes(field);
  });
  if (plan.dateOrder !== null || columns.length === 0) {
    return { order: plan.dateOrder, open: undefined, rest: hooks };
  }
  const reader = new DateEvidenceReader(columns, textOf);
  const half = (part: 0 | 1): ReadHooks => ({
    ...hooks,
    progress: (done, total) => {
      hooks.progress(part * total + done, 2 * total);
    },
  });
  await source.read((batch) => reader.read(batch), half(0));
  const evidence = reader.finish();
  const order = provenOrder(evidence);
  const open = order === null ? evidence : undefined;
  // Dates that mean the same in both orders (5/5/2024) prove none for the next file.
  return { order: order === 'ymd' ? null : order, open, rest: half(1) };
}

function onlyCurrency({ currencies }: FileReading): string | null {
  const [only, ...others] = currencies.keys();
  return others.length === 0 ? (only ?? null) : null;
}

/**
 * First and last instant of the table, by the first of its columns of times that has any. Birthdays
 * are no part of what a file is about.
 */
function period({ table, columns }: BuiltTable): { from: number | null; to: number | null } {
  const [data] = Object.keys(table.columns).flatMap((name) => {
    const column = columns.get(name);
    return column?.type === 'instant' && name !== 'birthday' ? [column] : [];
  });
  if (!data) return { from: null, to: null };
  let from = Infinity;
  let to = -Infinity;
  for (const instant of data.values) {
    if (instant < from) from = instant;
    if (instant > to) to = instant;
  }
  return from > to ? { from: null, to: null } : { from, to };
}
