import Button from '@mui/material/Button';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { ErrorPanel } from '../ErrorPanel.tsx';
import { Panel } from '../Panel.tsx';
import { unreadableWords, type Unreadable } from './unreadableWords.ts';

type UnreadablePanelProps = {
  readonly what: 'live' | 'draft';
  readonly read: Unreadable;
  readonly onFromDefaults: () => void;
  readonly onRestore: () => void;
};

/** Stands where settings cannot be read: why, that nothing was written over, and two ways out. */
export function UnreadablePanel({ what, read, onFromDefaults, onRestore }: UnreadablePanelProps) {
  const t = useSharedText();
  return (
    <Panel>
      <ErrorPanel
        title={t(`policy.unreadable.${what}`)}
        happened={unreadableWords(t, read)}
        kept={t('policy.unreadable.kept')}
        todo={t('policy.unreadable.todo')}
        details={`${what}: ${read.reason} ${read.fields.join(', ')}`}
        other={
          <>
            <Button variant="contained" color="primary" onClick={onFromDefaults}>
              {t('policy.unreadable.fromDefaults')}
            </Button>
            <Button onClick={onRestore}>{t('policy.unreadable.restore')}</Button>
          </>
        }
      />
    </Panel>
  );
}
