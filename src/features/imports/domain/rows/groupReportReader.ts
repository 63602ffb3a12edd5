import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { groupReports } from '../../../../shared/domain/facts/communityTables.ts';
import type { BadDocuments } from './badDocuments.ts';
import { ColumnKey } from './columnKey.ts';
import { documentColumns } from './documentKey.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { FingerprintKey, type TellingFields } from './fingerprintKey.ts';
import { SomethingReported } from './somethingReported.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** What tells reports without numbers apart: people complain of a message once. */
const TELLING: TellingFields = {
  owners: ['reporter'],
  whose: ['reporter', 'group', 'message', 'quote', 'author', 'at'],
  contents: ['group', 'message', 'quote', 'author', 'reason', 'note', 'at'],
};

/** Reads complaints about messages, one row each. */
export function groupReportReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(groupReports);
  const { columns, rowsPerDocument } = groupReports;
  const [key] = documentColumns(setup.plan);
  const make = new FieldMaker(setup);
  return new DocumentReader(setup, badDocuments, {
    key: key
      ? new ColumnKey(setup, key, builders.report, columns.report, rowsPerDocument)
      : new FingerprintKey(setup, builders.report, columns.report.dictionary, TELLING),
    fields: [
      new SomethingReported(setup),
      make.code('group', builders.group, columns.group.dictionary),
      make.text('message', builders.message),
      make.text('quote', builders.quote),
      make.code('author', builders.author, columns.author.dictionary),
      make.code('reporter', builders.reporter, columns.reporter.dictionary),
      make.code('reason', builders.reason, columns.reason.dictionary),
      make.text('note', builders.note),
      make.instant('at', builders.at, true),
    ],
    build: (rows) => builtTable(groupReports, builders, rows),
  });
}
