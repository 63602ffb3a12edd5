import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { RehearsedTier } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { nameIn } from '../words/ruleTools.ts';
import { sideColumns } from './sideColumns.tsx';
import type { RehearsalScope } from './rehearsalScope.ts';

/** How many members would be in each tier at the end of the history. */
export function TiersPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { tools, result } = scope;
  const { t, language, levels } = tools;
  const nameOf = (id: string | null) => {
    const level = levels.find((one) => one.id === id);
    return level ? nameIn(language, level) : t('rules.tiers.below');
  };
  const columns: readonly DataColumn<RehearsedTier>[] = [
    { id: 'tier', head: t('rules.tiers.level'), cell: ({ level }) => <bdi>{nameOf(level)}</bdi> },
    ...sideColumns<RehearsedTier>(scope, () => 'count'),
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
