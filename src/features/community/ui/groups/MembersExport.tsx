import type { MemberRow } from '../../domain/health/memberRows.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  readonly rows: readonly MemberRow[];
  readonly group: string;
  /** What people call the group. */
  readonly name: string;
  readonly zone: string;
};

/** Saves who is in a group as a table, names and accounts masked unless that is switched off. */
export function MembersExport({ rows, group, name, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const reveal = useReveal();
  const names = useExportNames(zone);
  const day = (at: number | null) => (at === null ? null : format.civilDayAt(at, zone));
  return (
    <ExportButton
      {...names}
      name={t('groups.members.file', { group: name })}
      columns={[
        { id: 'name', head: t('groups.members.name'), kind: 'personal', contact: 'name' },
        // An account is as personal as a name, and often is one.
        { id: 'account', head: t('groups.members.account'), kind: 'personal', contact: 'name' },
        { id: 'role', head: t('groups.members.kind'), kind: 'text' },
        { id: 'joined', head: t('groups.members.joined'), kind: 'date' },
        { id: 'left', head: t('groups.members.left'), kind: 'date' },
        { id: 'messages', head: t('groups.members.messages'), kind: 'number' },
        { id: 'breaches', head: t('groups.members.breaches'), kind: 'number' },
      ]}
      disabled={rows.length === 0}
      onReveal={({ fileName }) => reveal(`members:${group}`, { what: fileName })}
      rows={() =>
        rows.map((member) => [
          ...[member.name, member.author],
          t(member.isStaff ? 'groups.members.staff' : 'groups.members.isCustomer'),
          ...[day(member.joinedAt), day(member.leftAt), member.messages, member.breaches],
        ])
      }
    />
  );
}
