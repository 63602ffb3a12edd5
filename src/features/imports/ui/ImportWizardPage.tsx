import Alert from '@mui/material/Alert';
import { Info } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useLocation } from 'react-router';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { useFileDrop } from '../../../shared/ui/useFileDrop.ts';
import { useNotify } from '../../../shared/ui/useNotify.ts';
import { takeHandedFiles } from './fileHandOver.ts';
import type { TaskEnd } from './performTask.ts';
import { useImportText } from './useImportText.ts';
import { useImportWizard } from './useImportWizard.ts';
import { WizardActions } from './WizardActions.tsx';
import { WizardBody } from './WizardBody.tsx';
import { WizardStatus } from './WizardStatus.tsx';
import { WizardSteps } from './WizardSteps.tsx';
import type { WizardState } from './wizardState.ts';

/** From a file to rows in the shop: drop, recognise, map, check, finish. */
export function ImportWizardPage() {
  const t = useImportText();
  const notify = useNotify();
  const { key } = useLocation();

  const sayUnseen = useCallback(
    ({ chosen }: WizardState, end: TaskEnd) => {
      const name = chosen?.file.name ?? '';
      const done = end.type === 'committed';
      notify({ text: t(done ? 'summary.doneElsewhere' : 'summary.failedElsewhere', { name }) });
    },
    [notify, t],
  );
  const { state, send, cancel } = useImportWizard(sayUnseen);

  // A file that was dropped on another page, or chosen there, comes along with the navigation.
  useEffect(() => {
    const handed = takeHandedFiles();
    const [file, ...others] = handed?.files ?? [];
    if (!handed || !file) return;
    const { refresh } = handed;
    send({ type: 'fileChosen', chosen: { file, ignored: others.length, refresh } });
  }, [key, send]);

  const onFiles = ([file, ...others]: readonly File[]) => {
    if (!file || state.task?.type === 'commit') return;
    send({ type: 'fileChosen', chosen: { file, ignored: others.length, refresh: null } });
  };
  // The first step has its own drop zone; later ones take another file too, instead of the browser.
  const { chosen, plan, step } = state;
  useFileDrop(step === 'drop' && state.task === null && state.failure === null ? null : onFiles);
  const ignored = chosen?.ignored ?? 0;
  return (
    <>
      <PageHeader
        title={plan === null ? t('wizard.title') : t(`wizard.titleOf.${plan.kind}`)}
        question={t(
          step === 'finish' && state.summary !== null ? 'wizard.stored' : 'wizard.promise',
        )}
        actions={<WizardActions state={state} send={send} />}
      />
      <WizardSteps current={step} />
      {ignored > 0 && (
        <Alert
          severity="info"
          icon={<Info size={16} strokeWidth={1.8} aria-hidden />}
          sx={{ mb: 2 }}
        >
          {t('drop.several', { name: chosen?.file.name ?? '', count: ignored })}
        </Alert>
      )}
      <WizardStatus state={state} />
      <WizardBody state={state} send={send} onCancel={cancel} onFiles={onFiles} />
    </>
  );
}
