import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { TimeGroup } from '../../domain/metrics/groupedTimes.ts';
import type { TimesOfGroup } from '../../domain/times/timesTypes.ts';
import { SERVICE_PATH } from '../../servicePlace.ts';
import { useServiceText } from '../serviceText.ts';
import { useGroupName } from './useGroupName.ts';
import { useSecondsWords } from './useSecondsWords.ts';

type Props = { readonly group: TimesOfGroup | undefined; readonly by: TimeGroup };

/** The conversations behind a number, the longest wait first. */
export function SlowestPanel({ group, by }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const words = useSecondsWords();
  const nameOf = useGroupName();
  if (!group) {
    return (
      <Panel>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('times.groups.choose')}
        </Typography>
      </Panel>
    );
  }
  const title = t('times.groups.slowest', { name: nameOf(group.key, by) });
  const { slowest, conversations } = group;
  return (
    <Panel title={title} subtitle={t('times.groups.slowestText')} padded={false}>
      <DataTable
        label={title}
        rows={slowest}
        rowKey={({ code }) => String(code)}
        columns={[
          {
            id: 'conversation',
            head: t('times.groups.conversation'),
            cell: ({ code, id }) => (
              <Link component={RouterLink} to={`/${SERVICE_PATH}?conversation=${code}`}>
                <bdi>{id}</bdi>
              </Link>
            ),
          },
          {
            id: 'waited',
            head: t('times.groups.waited'),
            align: 'right',
            cell: ({ seconds }) => words(seconds),
          },
        ]}
      />
      {conversations > slowest.length && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1, color: 'ink.soft' }}>
          {t('times.groups.more', {
            n: format.number(slowest.length),
            all: format.number(conversations),
          })}
        </Typography>
      )}
    </Panel>
  );
}
