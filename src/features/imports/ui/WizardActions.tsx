import Button from '@mui/material/Button';
import { ArrowRight, X } from 'lucide-react';
import { Link as RouterLink } from 'react-router';
import { missingRequirements } from '../domain/missingRequirements.ts';
import { useImportText } from './useImportText.ts';
import { canCommit, isNothingNew, type WizardEvent, type WizardState } from './wizardState.ts';

type WizardActionsProps = {
  readonly state: WizardState;
  readonly send: (event: WizardEvent) => void;
};

/** Cancel, Back, and the one way forward. */
export function WizardActions({ state, send }: WizardActionsProps) {
  const t = useImportText();
  const { step, task, plan } = state;
  if (step === 'finish') return null;
  const goTo = (to: 'recognised' | 'map' | 'check') => () => {
    send({ type: 'stepChosen', step: to });
  };
  const back = {
    drop: undefined,
    recognised: () => {
      send({ type: 'restarted' });
    },
    map: goTo('recognised'),
    check: goTo('map'),
  }[step];
  return (
    <>
      <Button component={RouterLink} to="/imports" startIcon={<X strokeWidth={1.6} aria-hidden />}>
        {t('wizard.cancel')}
      </Button>
      {back && <Button onClick={back}>{t('wizard.back')}</Button>}
      {step === 'recognised' && (
        <Forward label={t('wizard.toMap')} onClick={goTo('map')} disabled={false} />
      )}
      {step === 'map' && (
        <Forward
          label={t('wizard.toCheck')}
          onClick={goTo('check')}
          disabled={task !== null || plan === null || missingRequirements(plan).length > 0}
        />
      )}
      {step === 'check' && plan !== null && <CommitButton state={state} send={send} />}
    </>
  );
}

function CommitButton({ state, send }: WizardActionsProps) {
  const t = useImportText();
  const { checked, plan } = state;
  if (plan === null) return null;
  const documents = checked?.report.documents ?? { fresh: 0, updated: 0, same: 0 };
  const count = documents.fresh + documents.updated;
  const label =
    checked === null || checked.report.rowsGood === 0
      ? t('wizard.commitWaiting')
      : isNothingNew(checked.report)
        ? t('wizard.commitNothing')
        : t(`wizard.commit.${plan.kind}`, { count });
  return (
    <Forward
      label={label}
      disabled={!canCommit(state)}
      onClick={() => {
        send({ type: 'commitChosen' });
      }}
    />
  );
}

function Forward(props: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  const { label, disabled, onClick } = props;
  return (
    <Button
      variant="contained"
      color="primary"
      disabled={disabled}
      onClick={onClick}
      endIcon={<ArrowRight strokeWidth={1.6} aria-hidden />}
    >
      {label}
    </Button>
  );
}
