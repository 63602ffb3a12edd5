import { Users } from 'lucide-react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { CUSTOMER_GROUPS, type CustomerGroup } from '../../domain/tasteTypes.ts';
import { ChoiceField } from '../options/ChoiceField.tsx';
import { useRetentionText } from '../retentionText.ts';

type GroupFilterProps = {
  readonly group: CustomerGroup;
  readonly onChange: (group: CustomerGroup) => void;
};

/** New, returning or loyal customers. */
export function GroupFilter({ group, onChange }: GroupFilterProps) {
  const t = useRetentionText();
  return (
    <FilterButton
      name={t('groupTaste.group.name')}
      value={t(`groupTaste.group.${group}`)}
      icon={Users}
      onClear={
        group === 'all'
          ? undefined
          : () => {
              onChange('all');
            }
      }
    >
      {(close) => (
        <ChoiceField
          label={t('groupTaste.group.name')}
          value={group}
          choices={CUSTOMER_GROUPS.map((value) => ({
            value,
            label: t(`groupTaste.group.${value}`),
            hint: t(`groupTaste.group.hints.${value}`),
          }))}
          onChange={(chosen) => {
            onChange(chosen);
            close();
          }}
        />
      )}
    </FilterButton>
  );
}
