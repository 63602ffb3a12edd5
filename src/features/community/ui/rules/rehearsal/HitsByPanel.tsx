import { maskPersonal } from '../../../../../shared/domain/privacy/maskPersonal.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useMetricFormat } from '../../../../../shared/ui/policy/rehearsal/useMetricFormat.ts';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { NamedHits } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { useCommunityText } from '../../communityText.ts';

type Props = {
  readonly by: 'group' | 'author';
  readonly hits: readonly NamedHits[];
  /** How many there are, listed or not. */
  readonly count: number;
};

/** Messages that each side hits, by group or by author; names of authors are masked. */
export function HitsByPanel({ by, hits, count }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const figures = useMetricFormat(null);
  const title = t(by === 'group' ? 'rules.rehearsal.byGroup' : 'rules.rehearsal.byAuthor');
  const some = { shown: format.number(hits.length), n: format.number(count) };
  return (
    <Panel
      title={title}
      padded={false}
      {...(count > hits.length ? { subtitle: t('rules.rehearsal.someGroups', some) } : {})}
    >
      <DataTable<NamedHits>
        label={title}
        rows={hits}
        rowKey={({ key }) => key}
        empty={t('rules.rehearsal.nobody')}
        columns={[
          {
            id: 'name',
            head: t(`rules.rehearsal.${by}`),
            cell: ({ name }) => <bdi>{by === 'author' ? maskPersonal('name', name) : name}</bdi>,
          },
          ...(['messages', 'live', 'draft'] as const).map((column) => ({
            id: column,
            head: t(`rules.rehearsal.${column}`),
            align: 'right' as const,
            cell: (row: NamedHits) => format.number(row[column]),
            sortBy: (row: NamedHits) => row[column],
          })),
          {
            id: 'change',
            head: t('rules.rehearsal.change'),
            align: 'right',
            cell: ({ live, draft }) => figures.change('count', draft - live),
            sortBy: ({ live, draft }) => draft - live,
          },
        ]}
      />
    </Panel>
  );
}
