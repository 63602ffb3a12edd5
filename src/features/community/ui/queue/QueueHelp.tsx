import { commandKey } from '../../../../shared/ui/commandKey.ts';
import { KeyHelp } from '../../../../shared/ui/keys/KeyHelp.tsx';
import { useCommunityText } from '../communityText.ts';

/** The keys of the review queue. */
export function QueueHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useCommunityText();
  return (
    <KeyHelp
      keys={[
        { keys: ['J'], does: t('queue.help.next') },
        { keys: ['K'], does: t('queue.help.previous') },
        { keys: ['A'], does: t('queue.help.approve') },
        { keys: ['H'], does: t('queue.help.hide') },
        { keys: ['W'], does: t('queue.help.warn') },
        { keys: ['M'], does: t('queue.help.mute') },
        { keys: ['D'], does: t('queue.help.remove') },
        { keys: ['P'], does: t('queue.help.penalty') },
        { keys: ['S'], does: t('queue.help.skip') },
        { keys: ['E'], does: t('queue.help.escalate') },
        { keys: ['1', '…', '9'], does: t('queue.help.reason') },
        { keys: ['Z', `${commandKey()} Z`], does: t('queue.help.undo') },
        { keys: ['?'], does: t('queue.help.help') },
      ]}
      onClose={onClose}
    />
  );
}
