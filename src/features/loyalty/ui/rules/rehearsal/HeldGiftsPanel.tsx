import Typography from '@mui/material/Typography';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { HeldPoints } from '../../../domain/rehearsal/heldPointsTypes.ts';
import { nameIn } from '../words/ruleTools.ts';
import { sideColumns } from './sideColumns.tsx';
import type { RehearsalScope } from './rehearsalScope.ts';

type Props = { readonly scope: RehearsalScope; readonly held: HeldPoints };

/** Which gifts members reach by both versions. */
export function HeldGiftsPanel({ scope, held }: Props) {
  const { t, format, language } = scope.tools;
  const title = t('rules.rehearsal.held.gifts');
  if (held.gifts.length === 0) {
    return (
      <Panel title={title}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rules.rehearsal.held.noGifts')}
        </Typography>
      </Panel>
    );
  }
  return (
    <Panel title={title} subtitle={t('rules.rehearsal.held.giftsSubtitle')} padded={false}>
      <DataTable
        label={title}
        rows={held.gifts}
        rowKey={({ gift }) => gift}
        columns={[
          {
            id: 'gift',
            head: t('rules.rehearsal.held.gift'),
            cell: (gift) => <bdi>{nameIn(language, gift)}</bdi>,
          },
          {
            id: 'points',
            head: t('rules.rehearsal.measures.points'),
            align: 'right',
            cell: ({ points }) => format.number(points),
          },
          ...sideColumns<HeldPoints['gifts'][number]>(scope, () => 'count'),
        ]}
      />
    </Panel>
  );
}
