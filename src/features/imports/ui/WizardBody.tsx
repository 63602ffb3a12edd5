import { useState } from 'react';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { CheckStep } from './CheckStep.tsx';
import { DropZone } from './DropZone.tsx';
import { FinishStep } from './FinishStep.tsx';
import { ImportFailurePanel } from './ImportFailurePanel.tsx';
import { ImportProgressPanel } from './ImportProgressPanel.tsx';
import { MapStep } from './MapStep.tsx';
import { planForKind } from './planForKind.ts';
import { RecognisedStep } from './RecognisedStep.tsx';
import { useProblemDownload } from './useProblemDownload.ts';
import { useUndoImport } from './useUndoImport.ts';
import type { WizardEvent, WizardState } from './wizardState.ts';

type WizardBodyProps = {
  readonly state: WizardState;
  readonly send: (event: WizardEvent) => void;
  readonly onCancel: () => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** What belongs to the current step: its form, its progress, or why it failed. */
export function WizardBody({ state, send, onCancel, onFiles }: WizardBodyProps) {
  const download = useProblemDownload();
  const undo = useUndoImport();
  const [undoing, setUndoing] = useState(false);
  const { step, chosen, inspection, plan, task, progress, failure, summary } = state;
  const fileName = chosen?.file.name ?? '';
  const onPlan = (changed: ImportPlan) => {
    send({ type: 'planChanged', plan: changed });
  };
  const onAnother = () => {
    send({ type: 'restarted' });
  };
  const onAgain = () => {
    send({ type: 'tryAgainChosen' });
  };
  const onKind = (kind: ImportKind) => {
    if (inspection && plan) onPlan(planForKind(inspection, plan, kind));
  };

  if (task !== null && task.type !== 'check') {
    const running = { task: task.type, fileName, progress, onCancel };
    return <ImportProgressPanel key={task.run} {...running} />;
  }
  if (failure !== null && failure.failure.kind !== 'cancelled') {
    return (
      <ImportFailurePanel
        failure={failure.failure}
        fileName={fileName}
        onRetry={onAgain}
        onOtherFile={onAnother}
      />
    );
  }
  if (step === 'drop' || inspection === null || plan === null)
    return <DropZone onFiles={onFiles} />;
  switch (step) {
    case 'recognised':
      return (
        <RecognisedStep
          inspection={inspection}
          plan={plan}
          onKind={onKind}
          onChat={(reading) => {
            send({ type: 'chatChosen', reading });
          }}
        />
      );
    case 'map':
      return <MapStep inspection={inspection} plan={plan} onKind={onKind} onPlan={onPlan} />;
    case 'check':
      return (
        <CheckStep
          state={state}
          inspection={inspection}
          plan={plan}
          progress={progress}
          onPlan={onPlan}
          onCancel={onCancel}
          onAgain={onAgain}
          onDownload={() => {
            void download(fileName);
          }}
        />
      );
    case 'finish':
      return summary === null ? null : (
        <FinishStep
          kind={plan.kind}
          fileName={fileName}
          summary={summary}
          newCurrency={state.newCurrency}
          undone={state.undone}
          undoing={undoing}
          onAnother={onAnother}
          onUndo={() => {
            if (summary.importId === null) return;
            setUndoing(true);
            void undo(summary.importId, fileName).then((taken) => {
              setUndoing(false);
              if (taken) send({ type: 'undone' });
            });
          }}
        />
      );
  }
}
