import Typography from '@mui/material/Typography';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { groupAddress } from '../../communityPlace.ts';
import type { GroupFigures } from '../../domain/health/groupFigures.ts';
import type { GroupRow } from '../../domain/health/healthTypes.ts';
import { useCommunityText } from '../communityText.ts';
import { FigureNumber } from './FigureNumber.tsx';
import { FIGURES, type FigureName } from './useFigureWords.ts';
import { usePlatformWords } from './usePlatformWords.ts';

/** Of these the number is a share. */
const RATES: ReadonlySet<FigureName> = new Set(['active', 'answered', 'breaches']);

type Props = { readonly rows: readonly GroupRow[]; readonly days: number; readonly zone: string };

/** All groups with their numbers; each leads to its page. */
export function GroupsTable({ rows, days, zone }: Props) {
  const t = useCommunityText();
  const platform = usePlatformWords();
  const names = useExportNames(zone);
  const columns: DataColumn<GroupRow>[] = [
    {
      id: 'name',
      head: t('groups.list.name'),
      cell: ({ name }) => <bdi>{name}</bdi>,
      sortBy: ({ name }) => name,
    },
    {
      id: 'platform',
      head: t('groups.list.platform'),
      cell: (row) => <Typography variant="body2">{platform(row)}</Typography>,
      sortBy: platform,
    },
    ...FIGURES.map((figure): DataColumn<GroupRow> => ({
      id: figure,
      head: t(`groups.figures.${figure}`),
      align: 'right',
      cell: ({ name, figures }) => (
        <FigureNumber name={figure} figures={figures} days={days} of={name} />
      ),
      sortBy: ({ figures }) => numberOf(figure, figures) ?? -1,
    })),
  ];
  const title = t('groups.list.title');
  return (
    <Panel
      title={title}
      subtitle={t('groups.list.subtitle')}
      padded={false}
      tools={
        <ExportButton
          {...names}
          name={title}
          columns={[
            { id: 'name', head: t('groups.list.name'), kind: 'text' },
            { id: 'group', head: t('groups.list.id'), kind: 'text' },
            { id: 'platform', head: t('groups.list.platform'), kind: 'text' },
            { id: 'owner', head: t('groups.note.owner'), kind: 'text' },
            ...FIGURES.map((figure) => ({
              id: figure,
              head: figure === 'waiting' ? t('groups.list.minutes') : t(`groups.figures.${figure}`),
              kind: RATES.has(figure) ? ('percent' as const) : ('number' as const),
            })),
          ]}
          rows={() =>
            rows.map((row) => [
              ...[row.name, row.id, platform(row), row.owner],
              ...FIGURES.map((figure) => numberOf(figure, row.figures)),
            ])
          }
        />
      }
    >
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => groupAddress(id)}
      />
    </Panel>
  );
}

function numberOf(name: FigureName, of: GroupFigures): number | null {
  const values: Readonly<Record<FigureName, number>> = {
    members: of.members,
    joined: of.joined,
    left: of.left,
    messages: of.messages,
    active: of.active.rate,
    answered: of.answered.rate,
    waiting: of.medianMinutes,
    breaches: of.breaches.rate,
  };
  return Number.isNaN(values[name]) ? null : values[name];
}
