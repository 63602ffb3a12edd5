import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { LevelRehearsal } from '../../../domain/levels/levelRehearsal.ts';
import type { ChangedConversation } from '../../../domain/levels/levelsRehearsal.ts';
import { SERVICE_PATH } from '../../../servicePlace.ts';
import { setHref } from '../../sets/setHref.ts';
import { useServiceText } from '../../serviceText.ts';
import type { AskedRehearsal } from './askedRehearsal.ts';

type ChangedPanelProps = {
  readonly result: LevelRehearsal;
  readonly asked: AskedRehearsal | null;
};

/** The conversations that a draft would let stand otherwise; each opens its transcript. */
export function ChangedPanel({ result, asked }: ChangedPanelProps) {
  const t = useServiceText();
  const format = useFormat();
  const { changed, changedCount: count } = result;
  const title = t('levels.rehearsal.changedTitle');
  const [n, shown] = [format.number(count), format.number(changed.length)];
  return (
    <Panel
      title={title}
      subtitle={
        count > changed.length
          ? t('levels.rehearsal.changedSome', { n, shown })
          : t('levels.rehearsal.changedSubtitle', { count, n })
      }
      tools={
        asked && count > 0 ? (
          <Button component={Link} to={setHref({ of: 'compared', part: 'changed', ...asked })}>
            {t('levels.rehearsal.changedAll')}
          </Button>
        ) : undefined
      }
      padded={false}
    >
      <DataTable<ChangedConversation>
        label={title}
        rows={changed}
        rowKey={({ code }) => String(code)}
        rowHref={({ code }) => `/${SERVICE_PATH}?conversation=${code}`}
        columns={[
          {
            id: 'conversation',
            head: t('levels.rehearsal.conversation'),
            cell: ({ id }) => <bdi>{id}</bdi>,
          },
          {
            id: 'channel',
            head: t('levels.rehearsal.channel'),
            cell: ({ channel }) => <bdi>{channel ?? t('levels.rehearsal.noChannel')}</bdi>,
            sortBy: ({ channel }) => channel ?? '',
          },
          {
            id: 'live',
            head: t('levels.rehearsal.live'),
            cell: ({ live }) => t(`levels.states.${live}`),
            sortBy: ({ live }) => t(`levels.states.${live}`),
          },
          {
            id: 'draft',
            head: t('levels.rehearsal.draft'),
            cell: ({ draft }) => <strong>{t(`levels.states.${draft}`)}</strong>,
            sortBy: ({ draft }) => t(`levels.states.${draft}`),
          },
        ]}
        empty={t('levels.rehearsal.noneChanged')}
      />
    </Panel>
  );
}
