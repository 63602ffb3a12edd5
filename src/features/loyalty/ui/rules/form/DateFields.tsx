import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import { GOAL_MEASURES } from '../../../domain/rules/ruleSchema.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { changedBorder, fieldGrid } from '../fields/fieldStyle.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

/** From when until when a rule holds, and what a campaign is to reach. */
export function DateFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, live, disabled, update } = edit;
  const { t, format } = tools;
  const { goal } = rule;
  return (
    <EditorPart title={t('rules.editor.dates')} hint={t('rules.editor.datesHint')}>
      <Box sx={fieldGrid}>
        {(['from', 'until'] as const).map((end) => {
          const changed = live !== undefined && live[end] !== rule[end];
          const was = civilDayOfIsoDate(live?.[end] ?? '');
          return (
            <TextField
              key={end}
              type="date"
              label={t(`rules.editor.${end}`)}
              value={rule[end] ?? ''}
              disabled={disabled}
              error={problemAt(edit, end) !== undefined}
              helperText={
                <FieldHelp
                  error={problemAt(edit, end)}
                  live={changed ? (was === undefined ? t('rules.none') : format.day(was)) : null}
                />
              }
              onChange={({ target: { value, validity } }) => {
                // Half a date is no text at all; it is not to end the campaign.
                if (value === '' && validity.badInput) return;
                if (value === '') update({ [end]: null });
                else if (civilDayOfIsoDate(value) !== undefined) update({ [end]: value });
              }}
              sx={changedBorder(changed)}
            />
          );
        })}
        <ChoiceField
          label={t('rules.editor.goal')}
          value={goal?.measure ?? 'none'}
          values={['none', ...GOAL_MEASURES]}
          words={(measure) =>
            t(measure === 'none' ? 'rules.editor.noGoal' : `rules.goals.${measure}`)
          }
          error={problemAt(edit, 'goal')}
          disabled={disabled}
          onChange={(measure) => {
            const amount = goal?.amount ?? 1000;
            update({ goal: measure === 'none' ? null : { measure, amount } });
          }}
        />
        {goal && (
          <NumberField
            label={t('rules.editor.goalAmount')}
            value={goal.amount}
            min={1}
            max={1_000_000_000_000}
            live={live?.goal?.amount}
            disabled={disabled}
            onChange={(amount) => {
              update({ goal: { ...goal, amount } });
            }}
          />
        )}
      </Box>
    </EditorPart>
  );
}
