import type { TwinTable } from '../../../../../shared/ui/chart/twinTable.ts';
import type { ShownRow } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { explainShown, type ShownPart } from '../explain/explainShown.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { changeOf } from './shownBars.ts';

const PARTS: readonly ShownPart[] = ['live', 'draft', 'change'];

/** Times shown in 1,000 lists as a table: live, draft, and the change. */
export function shownTwin(
  scope: RehearsalScope,
  what: 'categories' | 'products',
  rows: readonly ShownRow[],
): TwinTable {
  const { t, figures } = scope;
  const nameOf = ({ name }: ShownRow) => (name === '' ? t('rehearsal.shown.unnamed') : name);
  return {
    columns: [
      { head: t(`rehearsal.shown.name.${what}`) },
      { head: t('rehearsal.compared.live'), format: (value) => figures.value('count', value) },
      { head: t('rehearsal.compared.draft'), format: (value) => figures.value('count', value) },
      { head: t('rehearsal.compared.change'), format: (value) => figures.change('count', value) },
    ],
    rows: rows.map((row) => [nameOf(row), row.live, row.draft, changeOf(row)]),
    explain: (place, column) => {
      const row = rows[place];
      const part = PARTS[column - 1];
      return row && part && (() => explainShown(scope, { ...row, name: nameOf(row) }, part));
    },
  };
}
