import { Panel } from '../../../shared/ui/Panel.tsx';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportPlan, Inspection } from '../domain/importTypes.ts';
import { columnChecks } from './columnChecks.ts';
import { KindChoice } from './KindChoice.tsx';
import { missingRequirements } from '../domain/missingRequirements.ts';
import { OrderDayNote } from './OrderDayNote.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { ThingsToSettle } from './ThingsToSettle.tsx';
import { useImportText } from './useImportText.ts';

type MapStepProps = {
  readonly inspection: Inspection;
  readonly plan: ImportPlan;
  readonly onKind: (kind: ImportKind) => void;
  readonly onPlan: (plan: ImportPlan) => void;
};

/** Saying what each column is, before the file is read. */
export function MapStep({ inspection, plan, onKind, onPlan }: MapStepProps) {
  const t = useImportText();
  return (
    <ReviewStep
      inspection={inspection}
      plan={plan}
      checks={columnChecks(inspection.columns, plan, null)}
      onPlan={onPlan}
      aside={
        <>
          <ThingsToSettle
            plan={plan}
            missing={missingRequirements(plan)}
            questions={[]}
            nothingGood={false}
            busy={false}
            onAnswer={onPlan}
          />
          <OrderDayNote plan={plan} onPlan={onPlan} />
          <Panel title={t('map.kind')}>
            <KindChoice kind={plan.kind} onChange={onKind} />
          </Panel>
        </>
      }
    />
  );
}
