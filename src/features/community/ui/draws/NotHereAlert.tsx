import Alert from '@mui/material/Alert';
import { mayRedeem, useAuthority } from '../../../../shared/data/backup/authority.ts';
import { useMachine } from '../../../../shared/data/registry.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useCommunityText } from '../communityText.ts';

/** Says on which computer the shop draws, where that is another one. */
export function NotHereAlert() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const authority = useAuthority(db);
  const machine = useMachine();
  if (!authority || machine === undefined || mayRedeem(authority, machine ?? '')) return null;
  return <Alert severity="info">{t('draws.refused.notHere', { machine: authority.name })}</Alert>;
}
