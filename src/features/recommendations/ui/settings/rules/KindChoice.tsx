import { TARGET_KINDS, type TargetKind } from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { ChoiceSetting } from '../fields/ChoiceSetting.tsx';

type KindChoiceProps = {
  readonly path: 'pins.kind' | 'exclusions.kind';
  readonly value: TargetKind;
  readonly disabled: boolean;
  readonly onChange: (kind: TargetKind) => void;
};

/** Whether a rule is about a product, a category or a brand. */
export function KindChoice({ path, value, disabled, onChange }: KindChoiceProps) {
  const t = useRecommendationsText();
  return (
    <ChoiceSetting
      label={t(`settings.fields.${path}.name`)}
      hint={t(`settings.fields.${path}.hint`)}
      value={value}
      choices={TARGET_KINDS.map((kind) => ({ value: kind, label: t(`settings.kinds.${kind}`) }))}
      live={undefined}
      disabled={disabled}
      onChange={onChange}
    />
  );
}
