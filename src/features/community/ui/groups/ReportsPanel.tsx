import Typography from '@mui/material/Typography';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PersonalText } from '../../../../shared/ui/PersonalText.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ReportedMessage } from '../../domain/reports/reportedMessages.ts';
import { useCommunityText } from '../communityText.ts';
import { useReasonWords } from './useReasonWords.ts';

type Props = { readonly reports: readonly ReportedMessage[]; readonly zone: string };

/** What members complained of in a group. */
export function ReportsPanel({ reports, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const reason = useReasonWords();
  const title = t('groups.reports.title');
  if (reports.length === 0) {
    return (
      <Panel title={title}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('groups.reports.none')}
        </Typography>
      </Panel>
    );
  }
  return (
    <Panel title={title} subtitle={t('groups.reports.subtitle')} padded={false}>
      <DataTable
        label={title}
        rows={reports}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'at',
            head: t('groups.reports.at'),
            cell: ({ at }) => (at === null ? '–' : format.instant(at, zone)),
            sortBy: ({ at }) => at ?? -1,
          },
          {
            id: 'text',
            head: t('groups.reports.text'),
            cell: ({ id, text, author }) =>
              text === '' ? (
                t('groups.reports.notThere')
              ) : (
                <PersonalText
                  subject={id}
                  text={{ text, personal: personalInMessage(text, { role: 'customer', author }) }}
                />
              ),
          },
          {
            id: 'reason',
            head: t('groups.reports.reason'),
            cell: (row) => <bdi>{reason(row.reason)}</bdi>,
            sortBy: (row) => reason(row.reason),
          },
          {
            id: 'reporter',
            head: t('groups.reports.reporter'),
            cell: ({ reporter, by }) =>
              reporter === '' ? (
                t(`groups.reports.by_${by}`)
              ) : (
                <bdi>{maskContact(reporter, 'name')}</bdi>
              ),
          },
          {
            id: 'note',
            head: t('groups.reports.note'),
            cell: ({ id, note }) => (
              <PersonalText
                subject={id}
                text={{
                  text: note,
                  personal: personalInMessage(note, { role: 'customer', author: '' }),
                }}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}
