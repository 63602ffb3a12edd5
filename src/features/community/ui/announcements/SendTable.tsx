import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { Platform } from '../../../../shared/domain/community/moderationTerms.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { markSent } from '../../data/announcements/announcementWrites.ts';
import { LIMITS, lengthOn } from '../../domain/announcements/announcementText.ts';
import { useCommunityText } from '../communityText.ts';
import { useAnnouncementRefusal } from './useAnnouncementRefusal.ts';

/** What one group gets, and what it had. */
export type Sending = {
  readonly id: string;
  readonly name: string;
  readonly platform: Platform | null;
  /** Filled in, in the language that is looked at. */
  readonly text: string;
  readonly sent: AnnouncementRow['sent'];
};

type SendTableProps = {
  readonly sendings: readonly Sending[];
  readonly announcement: string;
  /** `at` of the announcement that is shown. */
  readonly seen: number;
  readonly language: Language;
  readonly zone: string;
  readonly canCopy: boolean;
  readonly canMark: boolean;
};

/** The groups of an announcement, with the text to copy and a mark for what was sent. */
export function SendTable(props: SendTableProps) {
  const { sendings, announcement, seen, language, zone, canCopy, canMark } = props;
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const notify = useNotify();
  const refused = useAnnouncementRefusal();
  const copy = async ({ text, name }: Sending) => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ text: t('announcements.send.copied', { group: name }) });
    } catch {
      notify({ text: t('announcements.send.notCopied') });
    }
  };
  const mark = ({ id, name }: Sending) => {
    const done = t('announcements.send.marked', { group: name });
    void act(markSent, { id: announcement, group: id, language, seen }, { done, refused });
  };
  const sizeOf = ({ platform, text }: Sending) => {
    if (platform === null) return format.number(Array.from(text).length);
    const { most } = LIMITS[platform];
    const length = lengthOn(platform, text);
    const words = `${format.number(length)} / ${format.number(most)}`;
    return length > most ? <StatChip tone="warning">{words}</StatChip> : words;
  };
  const columns: DataColumn<Sending>[] = [
    { id: 'group', head: t('announcements.send.group'), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      id: 'platform',
      head: t('announcements.send.platform'),
      cell: ({ platform }) => (platform === null ? '–' : t(`groups.platforms.${platform}`)),
    },
    { id: 'length', head: t('announcements.send.length'), align: 'right', cell: sizeOf },
    {
      id: 'sent',
      head: t('announcements.send.state'),
      cell: ({ sent }) =>
        sent.length === 0
          ? t('announcements.send.notYet')
          : sent
              .map(({ language: said, by, at }) =>
                t('announcements.send.sentBy', {
                  ...{
                    language: t(`announcements.language.${said}`),
                    name: by || t('queue.somebody'),
                  },
                  at: format.instant(at, zone),
                }),
              )
              .join(' · '),
    },
    {
      id: 'actions',
      head: t('announcements.send.actions'),
      cell: (sending) => (
        <Stack direction="row" sx={{ gap: 0.5 }}>
          <Button
            size="small"
            variant="text"
            aria-label={t('announcements.send.copyFor', { group: sending.name })}
            disabled={!canCopy || sending.text === ''}
            onClick={() => void copy(sending)}
          >
            {t('announcements.send.copy')}
          </Button>
          {sending.sent.every((each) => each.language !== language) && (
            <Button
              size="small"
              aria-label={t('announcements.send.markFor', { group: sending.name })}
              disabled={!canMark || sending.text === ''}
              onClick={() => {
                mark(sending);
              }}
            >
              {t('announcements.send.mark')}
            </Button>
          )}
        </Stack>
      ),
    },
  ];
  return (
    <DataTable
      label={t('announcements.send.label')}
      columns={columns}
      rows={sendings}
      rowKey={({ id }) => id}
      empty={t('announcements.send.none')}
    />
  );
}
