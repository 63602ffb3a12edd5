import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../shared/ui/ProgressPanel.tsx';
import type { ImportProgress } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';
import type { WizardTask } from './wizardState.ts';

type ImportProgressPanelProps = {
  readonly task: WizardTask['type'];
  readonly fileName: string;
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
};

/** What is being counted, how far, and Cancel. */
export function ImportProgressPanel(props: ImportProgressPanelProps) {
  const { task, fileName, progress, onCancel } = props;
  const t = useImportText();
  const format = useFormat();
  const [stopping, setStopping] = useState(false);
  const label = () => {
    if (progress === null) return t(`progress.${task}`, { name: fileName });
    if (progress.step === 'reading') {
      return t('progress.reading', { size: format.bytes(progress.total) });
    }
    return t(`progress.${progress.step}`, { count: progress.total });
  };
  return (
    <Panel>
      {/* Time left is reckoned from the beginning of each step. */}
      <ProgressPanel
        key={progress?.step ?? task}
        label={label()}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
      {/* Not the panel's own: a new step must not take it from under pointer and focus. */}
      <Button
        sx={{ alignSelf: 'flex-start' }}
        disabled={stopping}
        onClick={() => {
          setStopping(true);
          onCancel();
        }}
      >
        {t(stopping ? 'progress.stopping' : 'progress.cancel')}
      </Button>
    </Panel>
  );
}
