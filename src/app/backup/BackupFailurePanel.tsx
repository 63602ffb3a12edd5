import type { BackupFailure } from '../../shared/data/backup/backupFailure.ts';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { useAppText } from '../useAppText.ts';

type BackupFailurePanelProps = {
  readonly failure: BackupFailure;
  /** What was being done. */
  readonly of: 'write' | 'restore' | 'merge' | 'digest';
};

/** What went wrong with a backup, what was kept, and what to do. */
export function BackupFailurePanel({ failure, of }: BackupFailurePanelProps) {
  const t = useAppText();
  const { kind, details } = failure;
  return (
    <ErrorPanel
      title={t(`backup.failed.${of}`)}
      happened={t(`backup.failures.${kind}.happened`, details)}
      kept={t(`backup.kept.${of}`)}
      todo={t(`backup.failures.${kind}.todo`, details)}
      details={kind === 'unexpected' ? JSON.stringify(failure) : undefined}
    />
  );
}
