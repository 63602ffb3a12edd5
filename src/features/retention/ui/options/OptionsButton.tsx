import Stack from '@mui/material/Stack';
import { SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import {
  DEFAULT_COLUMNS,
  DEFAULT_QUERY,
  type RetentionQuery,
} from '../../domain/retentionQuery.ts';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';
import { BracketsField } from './BracketsField.tsx';
import { changedOptions, usualOptions } from './changedOptions.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';

type OptionsButtonProps = {
  readonly query: RetentionQuery;
  readonly zone: string;
  readonly change: ChangePage;
};

/** The rarer settings of the cohort table, each with a sentence that says what it does. */
export const OptionsButton = memo(function OptionsButton({
  query,
  zone,
  change,
}: OptionsButtonProps) {
  const t = useRetentionText();
  const changed = changedOptions(query).length;
  const set = (patch: Partial<RetentionQuery>) => {
    change((state) => ({ ...state, query: { ...state.query, ...patch } }));
  };
  return (
    <FilterButton
      name={t('options.name')}
      value={changed === 0 ? t('options.usual') : t('options.changed', { count: changed })}
      icon={SlidersHorizontal}
      onClear={
        changed === 0
          ? undefined
          : () => {
              set(usualOptions());
            }
      }
    >
      <OptionsForm query={query} zone={zone} set={set} />
    </FilterButton>
  );
});

type OptionsFormProps = {
  readonly query: RetentionQuery;
  readonly zone: string;
  readonly set: (patch: Partial<RetentionQuery>) => void;
};

function OptionsForm({ query, zone, set }: OptionsFormProps) {
  const t = useRetentionText();
  const rolling = query.windows === 'rolling';
  return (
    <Stack sx={{ gap: 2, width: 420, maxWidth: '100%' }}>
      <ChoiceField
        label={t('options.returns.label')}
        value={query.returns}
        choices={[
          { value: 'on', label: t('options.returns.on'), hint: t('options.returns.onHint') },
          {
            value: 'onOrAfter',
            label: t('options.returns.onOrAfter'),
            hint: rolling ? t('options.returns.notRolling') : t('options.returns.onOrAfterHint'),
            disabled: rolling,
          },
          {
            value: 'brackets',
            label: t('options.returns.brackets'),
            hint: t('options.returns.bracketsHint'),
          },
        ]}
        onChange={(returns) => {
          set({ returns });
        }}
      />
      {query.returns === 'brackets' && (
        <BracketsField
          brackets={query.brackets}
          onChange={(brackets) => {
            set({ brackets });
          }}
        />
      )}
      <ChoiceField
        label={t('options.entry.label')}
        value={query.entry}
        choices={(['firstEver', 'firstMatching', 'recurring'] as const).map((value) => ({
          value,
          label: t(`options.entry.${value}`),
          hint: t(`options.entry.${value}Hint`),
        }))}
        onChange={(entry) => {
          set({ entry });
        }}
      />
      <ChoiceField
        label={t('options.windows.label')}
        value={query.windows}
        choices={[
          {
            value: 'calendar',
            label: t('options.windows.calendar'),
            hint: t('options.windows.calendarHint', { zone }),
          },
          {
            value: 'rolling',
            label: t('options.windows.rolling'),
            hint:
              query.returns === 'onOrAfter'
                ? t('options.windows.notOnOrAfter')
                : t('options.windows.rollingHint'),
            disabled: query.returns === 'onOrAfter',
          },
        ]}
        onChange={(windows) => {
          set({ windows });
        }}
      />
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', '& > *': { flex: '1 1 160px' } }}>
        <NumberField
          label={t('options.minOrders.label')}
          hint={t('options.minOrders.hint')}
          value={query.minOrders}
          min={1}
          max={100}
          onChange={(minOrders) => {
            set({ minOrders: minOrders ?? DEFAULT_QUERY.minOrders });
          }}
        />
        <NumberField
          label={t('options.columns.label')}
          hint={
            query.returns === 'brackets'
              ? t('options.columns.notBrackets')
              : t('options.columns.hint', { usual: DEFAULT_COLUMNS[query.period] })
          }
          value={query.columns}
          min={1}
          max={60}
          optional
          disabled={query.returns === 'brackets'}
          onChange={(columns) => {
            set({ columns });
          }}
        />
        <NumberField
          label={t('options.minSize.label')}
          hint={t('options.minSize.hint')}
          unit={t('options.minSize.unit')}
          value={query.minSize}
          min={1}
          max={100_000}
          onChange={(minSize) => {
            set({ minSize: minSize ?? DEFAULT_QUERY.minSize });
          }}
        />
        <NumberField
          label={t('options.historyDays.label')}
          hint={t('options.historyDays.hint')}
          unit={t('options.historyDays.unit')}
          value={query.historyDays}
          min={0}
          max={1826}
          onChange={(historyDays) => {
            set({ historyDays: historyDays ?? DEFAULT_QUERY.historyDays });
          }}
        />
      </Stack>
    </Stack>
  );
}
