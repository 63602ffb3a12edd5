import Typography from '@mui/material/Typography';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { HeldPoints, HeldSide } from '../../../domain/rehearsal/heldPointsTypes.ts';
import { sideColumns } from './sideColumns.tsx';
import type { RehearsalScope } from './rehearsalScope.ts';

/** Units of the figures, in the order in which they are shown. */
const ROWS = [
  ['outstanding', 'points'],
  ['gone', 'points'],
  ['worth', 'money'],
  ['paying', 'count'],
  ['pays', 'money'],
  ['liability', 'money'],
] as const satisfies readonly (readonly [keyof HeldSide, 'points' | 'money' | 'count'])[];

type Props = { readonly scope: RehearsalScope; readonly held: HeldPoints };

/** The points that are out, re-priced. */
export function HeldFiguresPanel({ scope, held }: Props) {
  const { t } = scope.tools;
  const title = t('rules.rehearsal.held.title');
  const rows = ROWS.filter(([id]) => id !== 'gone' || held.redated).map(([id, unit]) => ({
    id,
    unit,
    live: held.live[id],
    draft: held.draft[id],
  }));
  return (
    <Panel title={title} subtitle={t('rules.rehearsal.held.subtitle')} padded={false}>
      {held.redated && (
        <Typography variant="body2" sx={{ color: 'ink.soft', px: 2, pb: 1 }}>
          {t('rules.rehearsal.held.redated')}
        </Typography>
      )}
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'figure',
            head: t('rules.rehearsal.held.figure'),
            cell: ({ id }) => t(`rules.rehearsal.held.rows.${id}`),
          },
          ...sideColumns<(typeof rows)[number]>(scope, ({ unit }) => unit),
        ]}
      />
    </Panel>
  );
}
