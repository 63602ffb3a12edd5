import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useWorkers } from '../../../../../shared/jobs/workers.tsx';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { communityCalls } from '../../communityCalls.ts';
import { useCommunityText } from '../../communityText.ts';
import { GroupsField } from '../../GroupsField.tsx';
import { useCommunityStamp } from '../../useCommunityStamp.ts';

type GroupEntriesProps = {
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly onTake: (candidates: DrawDraft['candidates']) => void;
};

/** Takes the members of groups over, one chance each. */
export function GroupEntries({ zone, onTake }: GroupEntriesProps) {
  const t = useCommunityText();
  const notify = useNotify();
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const stamp = useCommunityStamp();
  const [groups, setGroups] = useState<readonly string[]>([]);
  const take = async () => {
    if (!stamp) return;
    const call = communityCalls.groupEntries({ groups: [...groups], zone, stamp });
    const found = await jobs()
      .run(database, call, () => undefined)
      .answer.catch(() => undefined);
    const count = found?.length ?? 0;
    if (found && count > 0) onTake(found);
    const said = count > 0 ? 'draws.entries.membersTaken' : 'draws.entries.noMembers';
    notify({ text: t(said, { count }) });
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
        <Button disabled={groups.length === 0 || !stamp} onClick={() => void take()}>
          {t('draws.entries.takeMembers')}
        </Button>
      </Stack>
    </GroupsField>
  );
}
