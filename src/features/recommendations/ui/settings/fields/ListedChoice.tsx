import { useRecommendationsText } from '../../recommendationsText.ts';
import { CHOICES, type ChoiceOf, type ChoicePath } from '../words/choices.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';

type ListedChoiceProps<P extends ChoicePath> = {
  readonly path: P;
  readonly value: ChoiceOf<P>;
  readonly live: ChoiceOf<P> | undefined;
  readonly disabled: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: ChoiceOf<P>) => void;
};

/** One of the values that a setting can have, with its words. */
export function ListedChoice<P extends ChoicePath>(props: ListedChoiceProps<P>) {
  const { path, ...others } = props;
  const t = useRecommendationsText();
  const { values, words } = CHOICES[path];
  return (
    <ChoiceSetting<ChoiceOf<P>>
      {...others}
      label={t(`settings.fields.${path}.name`)}
      hint={t(`settings.fields.${path}.hint`)}
      choices={values.map((value) => ({ value, label: words(t, value) ?? value }))}
    />
  );
}
