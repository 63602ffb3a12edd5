import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { useCommunityText } from '../../communityText.ts';
import { GroupsField } from '../../GroupsField.tsx';
import { useGroupMembers } from '../../useGroupMembers.ts';

type GroupEntriesProps = {
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly onTake: (candidates: DrawDraft['candidates']) => void;
};

/** Takes the members of groups over, one chance each. */
export function GroupEntries({ zone, onTake }: GroupEntriesProps) {
  const t = useCommunityText();
  const notify = useNotify();
  const members = useGroupMembers(zone);
  const [groups, setGroups] = useState<readonly string[]>([]);
  const take = async () => {
    const found = await members?.(groups);
    if (!found) return;
    if (found.length > 0) onTake(found);
    const said = found.length > 0 ? 'draws.entries.membersTaken' : 'draws.entries.noMembers';
    notify({ text: t(said, { count: found.length }) });
  };
  return (
    <GroupsField
      label={t('draws.entries.groups')}
      groups={groups}
      hint={t('draws.entries.groupsHint')}
      hiddenWhereNone
      sx={{ mx: 2, mt: 2 }}
      onChange={setGroups}
    >
      <Stack sx={{ px: 2, mt: 1, alignItems: 'flex-start' }}>
        <Button disabled={groups.length === 0 || !members} onClick={() => void take()}>
          {t('draws.entries.takeMembers')}
        </Button>
      </Stack>
    </GroupsField>
  );
}
