import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { BiteFigures, RehearsedRule } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { ruleNameOf, type RehearsalScope } from './rehearsalScope.ts';

/** What each rule gives, and how often, live and draft. */
export function RulesPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { t, format } = scope.tools;
  const number = (of: BiteFigures | null, what: keyof BiteFigures) =>
    of ? format.number(of[what]) : '–';
  const columns: readonly DataColumn<RehearsedRule>[] = [
    {
      id: 'rule',
      head: t('rules.rehearsal.ruleHead'),
      cell: ({ rule }) => <bdi>{ruleNameOf(scope, rule)}</bdi>,
    },
    {
      id: 'livePoints',
      head: t('rules.rehearsal.livePoints'),
      align: 'right',
      cell: ({ live }) => number(live, 'points'),
    },
    {
      id: 'draftPoints',
      head: t('rules.rehearsal.draftPoints'),
      align: 'right',
      cell: ({ draft }) => <strong>{number(draft, 'points')}</strong>,
    },
    {
      id: 'liveTimes',
      head: t('rules.rehearsal.liveTimes'),
      align: 'right',
      cell: ({ live }) => number(live, 'occasions'),
    },
    {
      id: 'draftTimes',
      head: t('rules.rehearsal.draftTimes'),
      align: 'right',
      cell: ({ draft }) => number(draft, 'occasions'),
    },
  ];
  const title = t('rules.rehearsal.rules');
  return (
    <Panel title={title} subtitle={t('rules.rehearsal.rulesSubtitle')} padded={false}>
      <DataTable
        label={title}
        columns={columns}
        rows={scope.result.rules}
        rowKey={({ rule }) => rule}
      />
    </Panel>
  );
}
