import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { ExportColumn } from '../../../../shared/domain/export/exportTable.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { useCommunityText } from '../communityText.ts';
import { useFilledText } from './useFilledText.ts';

type SentExportProps = {
  readonly rows: readonly AnnouncementRow[];
  readonly groups: readonly GroupChoice[];
  readonly zone: string;
};

/** Saves what was sent where, when and by whom as a table, the first sending first. */
export function SentExport({ rows, groups, zone }: SentExportProps) {
  const t = useCommunityText();
  const names = useExportNames(zone);
  const filled = useFilledText(zone);
  const columns: ExportColumn[] = [
    { id: 'title', head: t('announcements.exports.title'), kind: 'text' },
    { id: 'group', head: t('announcements.exports.group'), kind: 'text' },
    { id: 'language', head: t('announcements.exports.language'), kind: 'text' },
    { id: 'text', head: t('announcements.exports.text'), kind: 'text' },
    { id: 'at', head: t('announcements.exports.at'), kind: 'time' },
    { id: 'by', head: t('announcements.exports.by'), kind: 'text' },
  ];
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  return (
    <ExportButton
      {...names}
      name={t('announcements.exports.name')}
      label={t('announcements.exports.button')}
      columns={columns}
      disabled={rows.every(({ sent }) => sent.length === 0)}
      rows={() =>
        rows
          .flatMap((row) => row.sent.map((sending) => ({ row, ...sending })))
          .sort((a, b) => a.at - b.at)
          .map(({ row, group, language, at, by }) => {
            // A group that was renamed since is filled in under its new name.
            const name = nameOf.get(group) ?? group;
            const words = t(`announcements.language.${language}`);
            return [row.title, name, words, filled(row, language, name, at), at, by];
          })
      }
    />
  );
}
