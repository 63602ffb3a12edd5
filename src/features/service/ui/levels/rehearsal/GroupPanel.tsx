import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { RehearsedGroup } from '../../../domain/levels/levelsRehearsal.ts';
import { useServiceText } from '../../serviceText.ts';
import { useSideColumns } from './useSideColumns.tsx';

type GroupPanelProps = {
  readonly of: 'agents' | 'channels';
  readonly groups: readonly RehearsedGroup[];
};

/** Breaches by agent or by channel, most changed first. */
export function GroupPanel({ of, groups }: GroupPanelProps) {
  const t = useServiceText();
  const sides = useSideColumns<RehearsedGroup>();
  const title = t(`levels.rehearsal.${of}`);
  const words = {
    agents: { head: t('levels.rehearsal.agent'), none: t('levels.rehearsal.nobody') },
    channels: { head: t('levels.rehearsal.channel'), none: t('levels.rehearsal.noChannel') },
  }[of];
  return (
    <Panel
      title={title}
      {...(of === 'agents' ? { subtitle: t('levels.rehearsal.agentsSubtitle') } : {})}
      padded={false}
    >
      <DataTable<RehearsedGroup>
        label={title}
        rows={groups}
        rowKey={({ key }) => key ?? ''}
        columns={[
          {
            id: 'key',
            head: words.head,
            cell: ({ key }) => <bdi>{key ?? words.none}</bdi>,
            sortBy: ({ key }) => key ?? '',
          },
          ...sides,
        ]}
        empty={t('levels.rehearsal.noBreaches')}
      />
    </Panel>
  );
}
