import { GOOD_ENDS, SCALES, USUAL_SCALES, type AnswerScales } from '../domain/answerScales.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { SelectField } from './SelectField.tsx';
import { useImportText } from './useImportText.ts';

type ScaleFieldsProps = {
  readonly plan: ImportPlan;
  readonly onChange: (plan: ImportPlan) => void;
};

const HIGHEST = SCALES.map((scale) => ({ value: String(scale), label: String(scale) }));

/** How far the scales of a survey's answers go, and which end of them is the good one. */
export function ScaleFields({ plan, onChange }: ScaleFieldsProps) {
  const t = useImportText();
  if (plan.kind !== 'surveyAnswers') return null;
  const scales = plan.scales ?? USUAL_SCALES;
  const change = (patch: Partial<AnswerScales>) => {
    onChange({ ...plan, scales: { ...scales, ...patch } });
  };
  const scaleOf = (value: string) => SCALES.find((scale) => String(scale) === value);
  return (
    <>
      {plan.mapping.includes('csat') && (
        <>
          <SelectField
            label={t('scales.csat')}
            hint={t('scales.hint')}
            value={String(scales.csat)}
            options={HIGHEST}
            onChange={(value) => {
              change({ csat: scaleOf(value) ?? scales.csat });
            }}
          />
          <SelectField
            label={t('scales.csatBest')}
            value={scales.csatBest}
            options={GOOD_ENDS.map((value) => ({ value, label: t(`scales.csatEnds.${value}`) }))}
            onChange={(csatBest) => {
              change({ csatBest });
            }}
          />
        </>
      )}
      {plan.mapping.includes('ces') && (
        <>
          <SelectField
            label={t('scales.ces')}
            hint={t('scales.hint')}
            value={String(scales.ces)}
            options={HIGHEST}
            onChange={(value) => {
              change({ ces: scaleOf(value) ?? scales.ces });
            }}
          />
          <SelectField
            label={t('scales.cesEasiest')}
            value={scales.cesEasiest}
            options={GOOD_ENDS.map((value) => ({ value, label: t(`scales.cesEnds.${value}`) }))}
            onChange={(cesEasiest) => {
              change({ cesEasiest });
            }}
          />
        </>
      )}
    </>
  );
}
