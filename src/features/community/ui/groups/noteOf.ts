import type { GroupNoteRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { GroupNote } from '../../data/groups/groupWrites.ts';
import type { GroupInfo } from '../../domain/book/groupInfo.ts';

/** What staff say of a group so far; where they said nothing, its rules begin with those of files. */
export function noteOf(
  info: Pick<GroupInfo, 'id' | 'rules'>,
  note: GroupNoteRow | null,
): GroupNote {
  if (!note) {
    return {
      ...{ id: info.id, name: '', isGroup: null, platform: null, owner: '', staff: [] },
      rules: info.rules,
    };
  }
  const { id, name = '', isGroup, platform, owner, staff } = note;
  return { id, name, isGroup, platform, owner, staff: [...staff], rules: info.rules };
}
