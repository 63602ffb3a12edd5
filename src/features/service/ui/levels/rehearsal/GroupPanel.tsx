import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { LevelSides, RehearsedGroup } from '../../../domain/levels/levelsRehearsal.ts';
import type { ServiceLevelSettings } from '../../../domain/levels/serviceLevelSettings.ts';
import { useServiceText } from '../../serviceText.ts';
import type { AskedRehearsal } from './askedRehearsal.ts';
import { RowName } from './RowName.tsx';
import { useBreachKey } from './useBreachKey.ts';
import { useSideColumns } from './useSideColumns.tsx';

type GroupPanelProps = {
  readonly by: 'kind' | 'target' | 'agent' | 'channel';
  readonly groups: readonly RehearsedGroup[];
  readonly levels: LevelSides<ServiceLevelSettings>;
  readonly asked: AskedRehearsal | null;
};

/** Breaches by promise, target, agent or channel; each number opens its conversations. */
export function GroupPanel({ by, groups, levels, asked }: GroupPanelProps) {
  const t = useServiceText();
  const breachKey = useBreachKey(levels);
  const nameOf = ({ key }: RehearsedGroup) => breachKey(by, key);
  const sides = useSideColumns<RehearsedGroup>({
    nameOf,
    setOf: ({ key }, side) => asked && { of: 'breaches', side, ...asked, by, key },
  });
  const title = t(`levels.rehearsal.groups.${by}.title`);
  return (
    <Panel
      title={title}
      {...(by === 'agent' ? { subtitle: t('levels.rehearsal.agentsSubtitle') } : {})}
      padded={false}
    >
      <DataTable<RehearsedGroup>
        label={title}
        rows={groups}
        rowKey={({ key }) => key ?? ''}
        columns={[
          {
            id: 'key',
            head: t(`levels.rehearsal.groups.${by}.head`),
            cell: (group) => <RowName>{nameOf(group)}</RowName>,
            sortBy: nameOf,
          },
          ...sides,
        ]}
        empty={t('levels.rehearsal.noBreaches')}
      />
    </Panel>
  );
}
