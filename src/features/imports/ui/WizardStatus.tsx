import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { HiddenText } from '../../../shared/ui/HiddenText.tsx';
import { useImportText } from './useImportText.ts';
import type { WizardState } from './wizardState.ts';

/** Says aloud what a step has come to; on the screen the panels say it. */
export function WizardStatus({ state }: { readonly state: WizardState }) {
  const t = useImportText();
  const format = useFormat();
  const { checked, plan, task, summary, step, undone } = state;
  const words = () => {
    if (task !== null) return '';
    if (step === 'finish' && summary !== null) {
      if (undone) return t('summary.undone');
      if (summary.importId === null) return t('summary.nothingTitle');
      const { fresh, updated } = summary.documents;
      return t(`summary.titleOf.${plan?.kind ?? 'orders'}`, { count: fresh + updated });
    }
    if (step !== 'check' || checked?.plan !== plan) return '';
    const { rowsGood, rowsBad, questions } = checked.report;
    return t('wizard.checkedStatus', {
      good: format.number(rowsGood),
      bad: format.number(rowsBad),
      count: questions.length,
    });
  };
  return (
    <div role="status">
      <HiddenText>{words()}</HiddenText>
    </div>
  );
}
