import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { RehearsedTier } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { nameIn } from '../words/ruleTools.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

/** How many members would be in each tier at the end of the history. */
export function TiersPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { tools, result, figures } = scope;
  const { t, format, language, levels } = tools;
  const number = (members: number | null) => (members === null ? '–' : format.number(members));
  const nameOf = (id: string | null) => {
    const level = levels.find((one) => one.id === id);
    return level ? nameIn(language, level) : t('rules.tiers.below');
  };
  const columns: readonly DataColumn<RehearsedTier>[] = [
    { id: 'tier', head: t('rules.tiers.level'), cell: ({ level }) => <bdi>{nameOf(level)}</bdi> },
    {
      id: 'live',
      head: t('rules.rehearsal.live'),
      align: 'right',
      cell: ({ live }) => number(live),
    },
    {
      id: 'draft',
      head: t('rules.rehearsal.draft'),
      align: 'right',
      cell: ({ draft }) => <strong>{number(draft)}</strong>,
    },
    {
      id: 'change',
      head: t('rules.rehearsal.change'),
      align: 'right',
      cell: ({ live, draft }) =>
        live === null || draft === null ? '–' : figures.change('count', draft - live),
    },
  ];
  const title = t('rules.rehearsal.tiers');
  return (
    <Panel title={title} padded={false}>
      <DataTable
        label={title}
        columns={columns}
        rows={result.tiers}
        rowKey={({ level }) => level ?? ''}
      />
    </Panel>
  );
}
