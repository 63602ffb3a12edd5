import Typography from '@mui/material/Typography';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { BiteFigures, RehearsedCap } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { limitWords } from '../words/ruleSentence.ts';
import { ruleNameOf, type RehearsalScope } from './rehearsalScope.ts';

/** How often each limit is what keeps a rule from giving more, and what that takes. */
export function CapsPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { tools, result } = scope;
  const { t, format } = tools;
  const number = (of: BiteFigures | null, what: keyof BiteFigures) =>
    of ? format.number(of[what]) : '–';
  const columns: readonly DataColumn<RehearsedCap>[] = [
    {
      id: 'rule',
      head: t('rules.rehearsal.ruleHead'),
      cell: ({ rule }) =>
        rule === null ? t('rules.rehearsal.allRules') : <bdi>{ruleNameOf(scope, rule)}</bdi>,
    },
    {
      id: 'limit',
      head: t('rules.rehearsal.capHead'),
      cell: ({ limit }) => limitWords(tools, limit, true),
    },
    {
      id: 'liveCut',
      head: t('rules.rehearsal.liveCut'),
      align: 'right',
      cell: ({ live }) => number(live, 'occasions'),
    },
    {
      id: 'draftCut',
      head: t('rules.rehearsal.draftCut'),
      align: 'right',
      cell: ({ draft }) => <strong>{number(draft, 'occasions')}</strong>,
    },
    {
      id: 'liveTaken',
      head: t('rules.rehearsal.liveTaken'),
      align: 'right',
      cell: ({ live }) => number(live, 'points'),
    },
    {
      id: 'draftTaken',
      head: t('rules.rehearsal.draftTaken'),
      align: 'right',
      cell: ({ draft }) => number(draft, 'points'),
    },
  ];
  const title = t('rules.rehearsal.caps');
  if (result.caps.length === 0) {
    return (
      <Panel title={title}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rules.rehearsal.noCaps')}
        </Typography>
      </Panel>
    );
  }
  return (
    <Panel title={title} subtitle={t('rules.rehearsal.capsSubtitle')} padded={false}>
      <DataTable
        label={title}
        columns={columns}
        rows={result.caps}
        rowKey={({ rule, limit }) => `${rule ?? ''} ${limit.per} ${limit.unit}`}
      />
    </Panel>
  );
}
