import { groupReports } from '../../../../shared/domain/facts/communityTables.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf, type FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import type { ImportedReport } from '../../domain/reports/importedReport.ts';

/** Complaints of members, as files have them. */
export async function importedReports(facts: FactSource): Promise<ImportedReport[]> {
  const names = [
    'report',
    'group',
    'message',
    'quote',
    'author',
    'reporter',
    'reason',
    'note',
    'at',
  ] as const;
  const { reports } = await facts.read({ reports: columnsOf(groupReports, ...names) });
  const groups = await facts.dictionary('messages.conversation');
  const people = await facts.dictionary('customers.name');
  const reasons = await facts.dictionary('groupReports.reason');
  const found: ImportedReport[] = [];
  for (const { columns, hidden, rows } of reports.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const code = (column: 'group' | 'author' | 'reporter' | 'reason') =>
        columns[column].values[row] ?? MISSING_CODE;
      found.push({
        id: `file:${columns.report.values[row] ?? MISSING_CODE}`,
        group: groups.valueAt(code('group')),
        message: textAt(columns.message, row),
        quote: textAt(columns.quote, row),
        author: people.valueAt(code('author')),
        reporter: people.valueAt(code('reporter')),
        reason: reasons.valueAt(code('reason')),
        note: textAt(columns.note, row),
        at: columns.at.values[row] ?? NaN,
      });
    }
  }
  return found;
}
