import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { CONTACT_KINDS } from '../../../domain/contents/contactDetails.ts';
import { MEDIA_KINDS } from '../../../domain/contents/mediaKinds.ts';
import { FOLDS } from '../../../domain/folding/folds.ts';
import { PATTERN_FORMS } from '../../../domain/rules/patternForms.ts';
import type { RuleCondition } from '../../../domain/rules/conditionSchema.ts';
import { ChecksField } from './ChecksField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { fieldGrid } from './fieldGrid.ts';
import { LinesField } from './LinesField.tsx';
import { NumberField } from './NumberField.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

type Props = {
  readonly edit: RuleEdit;
  readonly condition: RuleCondition;
  /** Where it is in the settings. */
  readonly place: readonly (string | number)[];
  readonly onChange: (condition: RuleCondition) => void;
};

/** What one condition asks for. */
export function ConditionFields({ edit, condition, place, onChange }: Props) {
  const { t, disabled } = edit;
  const number = (
    label: string,
    value: number,
    [min, max]: readonly [number, number],
    unit: string,
    set: (value: number) => RuleCondition,
  ) => (
    <NumberField
      {...{ label, value, min, max, unit, disabled }}
      onChange={(next) => {
        onChange(set(next));
      }}
    />
  );
  switch (condition.kind) {
    case 'words':
      return (
        <>
          <LinesField
            terms
            {...{ edit, place: [...place, 'terms'], lines: condition.terms }}
            label={t('rules.form.terms')}
            hint={t('rules.form.termsHint')}
            onChange={(terms) => {
              onChange({ ...condition, terms });
            }}
          />
          <ChecksField
            label={t('rules.form.folds')}
            hint={t('rules.likeness')}
            value={condition.folds}
            values={FOLDS}
            words={(fold) => t(`rules.folds.${fold}`)}
            disabled={disabled}
            onChange={(folds) => {
              onChange({ ...condition, folds });
            }}
          />
        </>
      );
    case 'pattern': {
      const problem = problemAt(edit, ...place, 'source');
      return (
        <>
          <TextField
            label={t('rules.form.pattern')}
            value={condition.source}
            disabled={disabled}
            error={problem !== undefined}
            helperText={problem}
            slotProps={{
              htmlInput: { autoComplete: 'off', spellCheck: false, maxLength: 1000 },
              input: { sx: { fontFamily: 'monospace' } },
            }}
            onChange={({ target }) => {
              onChange({ ...condition, source: target.value });
            }}
          />
          <ChoiceField
            label={t('rules.form.form')}
            value={condition.form}
            values={PATTERN_FORMS}
            words={(form) => t(`rules.forms.${form}`)}
            disabled={disabled}
            onChange={(form) => {
              onChange({ ...condition, form });
            }}
          />
        </>
      );
    }
    case 'links':
      return (['only', 'except'] as const).map((list) => (
        <LinesField
          key={list}
          {...{ edit, place: [...place, list], lines: condition[list] }}
          label={t(`rules.form.${list}`)}
          hint={t('rules.form.onlyHint')}
          onChange={(lines) => {
            onChange({ ...condition, [list]: lines });
          }}
        />
      ));
    case 'contact':
      return (
        <ChecksField
          label={t('rules.form.kinds')}
          value={condition.kinds}
          values={CONTACT_KINDS}
          words={(kind) => t(`rules.contactKinds.${kind}`)}
          error={problemAt(edit, ...place)}
          disabled={disabled}
          onChange={(kinds) => {
            onChange({ ...condition, kinds });
          }}
        />
      );
    case 'media':
      return (
        <ChecksField
          label={t('rules.form.kinds')}
          value={condition.kinds}
          values={MEDIA_KINDS}
          words={(kind) => t(`rules.mediaKinds.${kind}`)}
          error={problemAt(edit, ...place)}
          disabled={disabled}
          onChange={(kinds) => {
            onChange({ ...condition, kinds });
          }}
        />
      );
    case 'numbers':
      return number(
        t('rules.form.least'),
        condition.least,
        [3, 30],
        t('rules.form.digits'),
        (least) => ({ ...condition, least }),
      );
    case 'disguise':
      return number(
        t('rules.form.least'),
        condition.least,
        [1, 100],
        t('rules.form.characters'),
        (least) => ({ ...condition, least }),
      );
    case 'mentions':
      return (
        <>
          {number(
            t('rules.form.least'),
            condition.least,
            [1, 500],
            t('rules.form.calls'),
            (least) => ({ ...condition, least }),
          )}
          <FormControlLabel
            control={
              <Switch
                checked={condition.everyone}
                disabled={disabled}
                onChange={(_, everyone) => {
                  onChange({ ...condition, everyone });
                }}
              />
            }
            label={t('rules.form.everyone')}
            sx={{ gap: 1, ml: 0 }}
          />
        </>
      );
    case 'longer':
      return number(
        t('rules.form.than'),
        condition.than,
        [1, 100_000],
        t('rules.form.characters'),
        (than) => ({ ...condition, than }),
      );
    case 'repeated':
      return (
        <Box sx={fieldGrid}>
          {number(t('rules.form.times'), condition.times, [2, 100], '', (times) => {
            return { ...condition, times };
          })}
          {number(
            t('rules.form.within'),
            condition.minutes,
            [1, 43_200],
            t('rules.form.minutes'),
            (minutes) => ({ ...condition, minutes }),
          )}
          <ChoiceField
            label={t('rules.form.repeatedBy')}
            value={condition.by}
            values={['author', 'group']}
            words={(by) => t(`rules.by.${by}`)}
            disabled={disabled}
            onChange={(by) => {
              onChange({ ...condition, by });
            }}
          />
        </Box>
      );
    case 'flood':
      return (
        <Box sx={fieldGrid}>
          {number(t('rules.form.messages'), condition.messages, [2, 1000], '', (messages) => {
            return { ...condition, messages };
          })}
          {number(
            t('rules.form.within'),
            condition.seconds,
            [1, 86_400],
            t('rules.form.seconds'),
            (seconds) => ({ ...condition, seconds }),
          )}
        </Box>
      );
    case 'newMember':
      return number(
        t('rules.form.joined'),
        condition.days,
        [1, 365],
        t('rules.form.daysAgo'),
        (days) => ({ ...condition, days }),
      );
    case 'history':
      return (
        <Box sx={fieldGrid}>
          {number(t('rules.form.breaches'), condition.breaches, [1, 100], '', (breaches) => {
            return { ...condition, breaches };
          })}
          {number(
            t('rules.form.lastDays'),
            condition.days,
            [1, 3650],
            t('rules.form.days'),
            (days) => ({ ...condition, days }),
          )}
        </Box>
      );
  }
}
