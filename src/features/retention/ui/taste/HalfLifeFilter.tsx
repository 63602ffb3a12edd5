import { History } from 'lucide-react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChoiceField } from '../options/ChoiceField.tsx';
import { useRetentionText } from '../retentionText.ts';

/** Days in which a line can lose half its weight. */
export const HALF_LIVES = [30, 90, 180, 365] as const;
export type HalfLife = (typeof HALF_LIVES)[number];

type HalfLifeFilterProps<V extends HalfLife | null> = {
  readonly value: V;
  /** Null for lines of every age alike. */
  readonly choices: readonly V[];
  readonly onChange: (value: V) => void;
};

/** How soon a line counts half as much. */
export function HalfLifeFilter<V extends HalfLife | null>(props: HalfLifeFilterProps<V>) {
  const { value, choices, onChange } = props;
  const t = useRetentionText();
  const format = useFormat();
  const words = (choice: V) => {
    if (choice === null) return { label: t('taste.halfLife.ever'), hint: t('taste.halfLife.same') };
    const n = format.number(choice);
    return {
      label: t('taste.halfLife.days', { n }),
      hint: t('taste.halfLife.hint', { n }),
    };
  };
  return (
    <FilterButton name={t('taste.halfLife.name')} value={words(value).label} icon={History}>
      {(close) => (
        <ChoiceField
          label={t('taste.halfLife.name')}
          value={String(value)}
          choices={choices.map((choice) => ({ value: String(choice), ...words(choice) }))}
          onChange={(chosen) => {
            const choice = choices.find((each) => String(each) === chosen);
            if (choice !== undefined) onChange(choice);
            close();
          }}
        />
      )}
    </FilterButton>
  );
}
