import { ProgressPanel } from '../../shared/ui/ProgressPanel.tsx';
import { useAppText } from '../useAppText.ts';
import type { BackupTask } from './useBackupTask.ts';

/** How far the work is, and a way to stop it. */
export function BackupProgressPanel({ task }: { readonly task: BackupTask }) {
  const t = useAppText();
  const { progress, stop } = task;
  if (!progress) return null;
  const { step, done, total } = progress;
  return (
    <ProgressPanel
      key={step}
      label={t(`backup.steps.${step}`)}
      done={done}
      total={total}
      onCancel={stop}
    />
  );
}
