import { SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import type { RetentionQuery } from '../../domain/retentionQuery.ts';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';
import { OptionsForm } from './OptionsForm.tsx';
import { changedOptions, tableOptions, type TableOptions } from './tableOptions.ts';

type OptionsButtonProps = {
  readonly options: TableOptions;
  readonly usual: RetentionQuery;
  readonly zone: string;
  readonly change: ChangePage;
};

/** The rarer settings of the cohort table. */
export const OptionsButton = memo(function OptionsButton(props: OptionsButtonProps) {
  const { options, usual, zone, change } = props;
  const t = useRetentionText();
  const changed = changedOptions(options, tableOptions(usual)).length;
  const set = (patch: Partial<TableOptions>) => {
    change((state) => ({ ...state, query: { ...state.query, ...patch } }));
  };
  const reset = () => {
    change((state) => {
      const { period } = state.query;
      return { ...state, query: { ...state.query, ...tableOptions(usual), period } };
    });
  };
  return (
    <FilterButton
      name={t('options.name')}
      value={changed === 0 ? t('options.usual') : t('options.changed', { count: changed })}
      icon={SlidersHorizontal}
      onClear={changed === 0 ? undefined : reset}
    >
      <OptionsForm options={options} zone={zone} set={set} />
    </FilterButton>
  );
});
