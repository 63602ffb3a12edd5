import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { LevelRehearsal } from '../../../domain/levels/levelRehearsal.ts';
import { BREACHED_BY } from '../../../domain/levels/levelsRehearsal.ts';
import { useServiceText } from '../../serviceText.ts';
import { SetLink } from '../../sets/SetLink.tsx';
import type { AskedRehearsal } from './askedRehearsal.ts';
import { RowName } from './RowName.tsx';

type BreachedPanelProps = {
  readonly result: LevelRehearsal;
  readonly asked: AskedRehearsal | null;
};

/** Conversations with a breach by the live version alone, by the draft alone, and by both. */
export function BreachedPanel({ result: { breached }, asked }: BreachedPanelProps) {
  const t = useServiceText();
  const format = useFormat();
  const title = t('levels.rehearsal.breached');
  return (
    <Panel title={title} padded={false}>
      <DataTable
        label={title}
        rows={BREACHED_BY.map((part) => ({ part, n: breached[part] }))}
        rowKey={({ part }) => part}
        columns={[
          {
            id: 'part',
            head: t('levels.rehearsal.side'),
            cell: ({ part }) => <RowName>{t(`sets.compared.${part}`)}</RowName>,
          },
          {
            id: 'n',
            head: t('levels.rehearsal.breachedCount'),
            align: 'right',
            cell: ({ part, n }) => (
              <SetLink
                name={t(`sets.compared.${part}`)}
                set={asked && n > 0 ? { of: 'compared', part, ...asked } : null}
              >
                {format.number(n)}
              </SetLink>
            ),
          },
        ]}
      />
    </Panel>
  );
}
