import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Info } from 'lucide-react';
import type { ImportPlan, ImportProgress, Inspection } from '../domain/importTypes.ts';
import { columnChecks } from './columnChecks.ts';
import { FirstRows } from './FirstRows.tsx';
import { ImportEffects } from './ImportEffects.tsx';
import { ImportProgressPanel } from './ImportProgressPanel.tsx';
import { missingRequirements } from '../domain/missingRequirements.ts';
import { NoTimesNote } from './NoTimesNote.tsx';
import { OrderDayNote } from './OrderDayNote.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { ThingsToSettle } from './ThingsToSettle.tsx';
import { TurnedScalesNote } from './TurnedScalesNote.tsx';
import { UnknownRolesNote } from './UnknownRolesNote.tsx';
import { useImportText } from './useImportText.ts';
import { useLasting } from './useLasting.ts';
import { isRefreshOfAnother, type WizardState } from './wizardState.ts';

type CheckStepProps = {
  readonly state: WizardState;
  readonly inspection: Inspection;
  readonly plan: ImportPlan;
  readonly progress: ImportProgress | null;
  readonly onPlan: (plan: ImportPlan) => void;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  readonly onDownload: () => void;
};

/** What the rows are, what is wrong with some, what is to be settled, and what importing will do. */
export function CheckStep(props: CheckStepProps) {
  const { state, inspection, plan, progress, onPlan, onCancel, onAgain, onDownload } = props;
  const t = useImportText();
  const { task, failure, checked } = state;
  const busy = task?.type === 'check';
  const long = useLasting(busy, 1000);
  // A report of an older plan stays until the new one is there, marked as such: nothing jumps.
  const current = checked?.plan === plan ? checked.report : null;
  const report = checked?.report ?? null;
  const stopped = failure?.failure.kind === 'cancelled';
  return (
    <ReviewStep
      inspection={inspection}
      plan={plan}
      checks={columnChecks(inspection.columns, plan, current)}
      onPlan={onPlan}
      head={
        isRefreshOfAnother(state) && state.chosen?.refresh ? (
          <Alert severity="info" icon={<Info size={16} strokeWidth={1.8} aria-hidden />}>
            {t(`wizard.refreshOther.${state.chosen.refresh}`)}
          </Alert>
        ) : null
      }
      aside={
        <>
          {busy && (report === null || long) && (
            <ImportProgressPanel
              key={task.run}
              task="check"
              fileName={inspection.fileName}
              progress={progress}
              onCancel={onCancel}
            />
          )}
          {stopped && (
            <Alert
              severity="info"
              icon={<Info size={16} strokeWidth={1.8} aria-hidden />}
              action={<Button onClick={onAgain}>{t('progress.checkAgain')}</Button>}
            >
              {t(failure.task === 'commit' ? 'progress.commitStopped' : 'progress.checkStopped')}
            </Alert>
          )}
          {(report !== null || missingRequirements(plan).length > 0) && (
            <ThingsToSettle
              plan={plan}
              missing={missingRequirements(plan)}
              questions={report?.questions ?? []}
              nothingGood={current !== null && current.rowsGood === 0}
              busy={busy}
              onAnswer={onPlan}
            />
          )}
          <OrderDayNote plan={plan} onPlan={onPlan} />
          {report !== null && <UnknownRolesNote plan={plan} report={report} />}
          {report !== null && (
            <TurnedScalesNote plan={plan} turned={report.turnedScales} onPlan={onPlan} />
          )}
          {report !== null && <NoTimesNote kind={plan.kind} report={report} />}
          {report !== null && (
            <ImportEffects
              fileName={inspection.fileName}
              plan={plan}
              report={report}
              busy={current === null}
            />
          )}
          {report !== null && report.problems.length > 0 && (
            <ProblemPanel
              kind={plan.kind}
              report={report}
              busy={current === null}
              onDownload={onDownload}
            />
          )}
        </>
      }
      foot={
        report !== null && <FirstRows kind={plan.kind} report={report} busy={current === null} />
      }
    />
  );
}
