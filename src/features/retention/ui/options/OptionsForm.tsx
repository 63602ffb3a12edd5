import Stack from '@mui/material/Stack';
import { DEFAULT_COLUMNS, DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { useRetentionText } from '../retentionText.ts';
import { BracketsField } from './BracketsField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';
import type { TableOptions } from './tableOptions.ts';

type OptionsFormProps = {
  readonly options: TableOptions;
  readonly zone: string;
  readonly set: (patch: Partial<TableOptions>) => void;
};

/** One field for each option, with a sentence that says what it does. */
export function OptionsForm({ options, zone, set }: OptionsFormProps) {
  const t = useRetentionText();
  const rolling = options.windows === 'rolling';
  return (
    <Stack sx={{ gap: 2, width: 420, maxWidth: '100%' }}>
      <ChoiceField
        label={t('options.returns.label')}
        value={options.returns}
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
      {options.returns === 'brackets' && (
        <BracketsField
          brackets={options.brackets}
          onChange={(brackets) => {
            set({ brackets });
          }}
        />
      )}
      <ChoiceField
        label={t('options.entry.label')}
        value={options.entry}
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
        value={options.windows}
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
              options.returns === 'onOrAfter'
                ? t('options.windows.notOnOrAfter')
                : t('options.windows.rollingHint'),
            disabled: options.returns === 'onOrAfter',
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
          value={options.minOrders}
          min={1}
          max={100}
          onChange={(minOrders) => {
            set({ minOrders: minOrders ?? DEFAULT_QUERY.minOrders });
          }}
        />
        <NumberField
          label={t('options.columns.label')}
          hint={
            options.returns === 'brackets'
              ? t('options.columns.notBrackets')
              : t('options.columns.hint', { usual: DEFAULT_COLUMNS[options.period] })
          }
          value={options.columns}
          min={1}
          max={60}
          optional
          disabled={options.returns === 'brackets'}
          onChange={(columns) => {
            set({ columns });
          }}
        />
        <NumberField
          label={t('options.minSize.label')}
          hint={t('options.minSize.hint')}
          unit={t('options.minSize.unit')}
          value={options.minSize}
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
          value={options.historyDays}
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
