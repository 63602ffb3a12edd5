import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Proportion } from '../../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { GroupRulesRehearsal, RuleSides } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { useCommunityText } from '../../communityText.ts';

type Props = {
  readonly result: GroupRulesRehearsal;
  readonly nameOf: (rule: string) => string;
};

/** What each rule hits on both sides, and how right the draft's is. */
export function RulesTable({ result, nameOf }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const title = t('rules.rehearsal.rules');
  const share = (of: Proportion | undefined) =>
    of && of.size > 0
      ? t('rules.rehearsal.interval', {
          rate: format.percent(of.rate, 0),
          lower: format.percent(of.interval.lower, 0),
          upper: format.percent(of.interval.upper, 0),
          count: format.number(of.count),
          size: format.number(of.size),
        })
      : t('rules.rehearsal.noDecisions');
  const counts = ['live', 'draft'] as const;
  return (
    <Panel title={title} subtitle={t('rules.rehearsal.rulesSubtitle')} padded={false}>
      <DataTable<RuleSides>
        label={title}
        rows={result.rules}
        rowKey={({ rule }) => rule}
        empty={t('rules.rehearsal.noRules')}
        columns={[
          {
            id: 'rule',
            head: t('rules.rehearsal.rule'),
            cell: ({ rule }) => (
              <Box component="bdi" sx={{ whiteSpace: 'normal' }}>
                {nameOf(rule)}
              </Box>
            ),
          },
          ...counts.map((side) => ({
            id: side,
            head: t(`rules.rehearsal.${side}`),
            align: 'right' as const,
            cell: (row: RuleSides) => format.number(row[side]?.hit.count ?? 0),
            sortBy: (row: RuleSides) => row[side]?.hit.count ?? 0,
          })),
          ...(['precision', 'recall'] as const).map((what) => ({
            id: what,
            head: t(`rules.rehearsal.${what}`),
            align: 'right' as const,
            cell: ({ draft }: RuleSides) => share(draft?.[what]),
          })),
          {
            id: 'untold',
            head: t('rules.rehearsal.untold'),
            align: 'right',
            cell: ({ draft }) => format.number(draft?.untold ?? 0),
            sortBy: ({ draft }) => draft?.untold ?? 0,
          },
        ]}
      />
      {result.draft.untold > 0 && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1, color: 'ink.soft' }}>
          {t('rules.rehearsal.untoldHint')}
        </Typography>
      )}
    </Panel>
  );
}
