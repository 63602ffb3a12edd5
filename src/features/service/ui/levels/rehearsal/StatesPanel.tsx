import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { LevelRehearsal } from '../../../domain/levels/levelRehearsal.ts';
import { LEVEL_STATES, type LevelState } from '../../../domain/levels/levelState.ts';
import type { LevelSides } from '../../../domain/levels/levelsRehearsal.ts';
import { useServiceText } from '../../serviceText.ts';
import type { AskedRehearsal } from './askedRehearsal.ts';
import { RowName } from './RowName.tsx';
import { useSideColumns } from './useSideColumns.tsx';

type StatesPanelProps = {
  readonly result: LevelRehearsal;
  readonly asked: AskedRehearsal | null;
};

type Row = LevelSides<number> & { readonly state: LevelState };

/** How many conversations stand how, by both versions. */
export function StatesPanel({ result: { states }, asked }: StatesPanelProps) {
  const t = useServiceText();
  const sides = useSideColumns<Row>({
    nameOf: ({ state }) => t(`levels.states.${state}`),
    setOf: ({ state }, side) => asked && { of: 'state', side, state, ...asked },
  });
  const title = t('levels.rehearsal.states');
  return (
    <Panel title={title} subtitle={t('levels.rehearsal.statesSubtitle')} padded={false}>
      <DataTable<Row>
        label={title}
        rows={LEVEL_STATES.map((state) => {
          return { state, live: states.live[state], draft: states.draft[state] };
        })}
        rowKey={({ state }) => state}
        columns={[
          {
            id: 'state',
            head: t('levels.rehearsal.state'),
            cell: ({ state }) => <RowName>{t(`levels.states.${state}`)}</RowName>,
          },
          ...sides,
        ]}
      />
    </Panel>
  );
}
