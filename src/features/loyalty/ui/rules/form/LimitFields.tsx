import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Plus, Trash2 } from 'lucide-react';
import { LIMIT_SPANS, LIMIT_UNITS, type RuleLimit } from '../../../domain/rules/ruleSchema.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { problemAt, type RuleEdit } from './ruleEdit.ts';

const MOST = 1_000_000_000_000;

/** LIMITS: how much a rule gives at most. */
export function LimitFields({ edit }: { readonly edit: RuleEdit }) {
  const { tools, rule, disabled, update } = edit;
  const { t } = tools;
  const { limits } = rule;
  const set = (place: number, limit: RuleLimit) => {
    update({ limits: limits.map((one, l) => (l === place ? limit : one)) });
  };
  const add = () => {
    const free = LIMIT_SPANS.find(
      (per) => !limits.some((one) => one.per === per && one.unit === 'points'),
    );
    update({ limits: [...limits, { per: free ?? 'order', unit: 'points', amount: 100 }] });
  };
  return (
    <EditorPart
      title={t('rules.editor.limits')}
      tools={
        <Button
          size="small"
          disabled={disabled || limits.length >= 12}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          onClick={add}
        >
          {t('rules.editor.addLimit')}
        </Button>
      }
    >
      {limits.length === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rules.editor.noLimits')}
        </Typography>
      )}
      {limits.map((limit, place) => {
        const wrong = problemAt(edit, 'limits', place, 'amount');
        const amount = {
          label: t('rules.editor.limitAmount'),
          value: limit.amount,
          min: 0,
          max: MOST,
          error: wrong,
          disabled,
          onChange: (next: number) => {
            set(place, { ...limit, amount: next });
          },
        };
        return (
          // Limits have no ids, and move only when one is removed.
          <Stack key={place} direction="row" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Box sx={[fieldGrid, { flex: 1 }]}>
              <ChoiceField
                label={t('rules.editor.limitPer')}
                value={limit.per}
                values={LIMIT_SPANS}
                words={(per) => t(`rules.spans.${per}`)}
                error={problemAt(edit, 'limits', place, 'per')}
                disabled={disabled}
                onChange={(per) => {
                  set(place, { ...limit, per });
                }}
              />
              <ChoiceField
                label={t('rules.editor.limitUnit')}
                value={limit.unit}
                values={LIMIT_UNITS}
                words={(unit) => t(`rules.units.${unit}`)}
                error={problemAt(edit, 'limits', place, 'unit')}
                disabled={disabled}
                onChange={(unit) => {
                  set(place, { ...limit, unit });
                }}
              />
              {limit.unit === 'money' ? (
                <MoneyField {...amount} currency={tools.currency} />
              ) : (
                <NumberField
                  {...amount}
                  unit={t(limit.unit === 'points' ? 'rules.pointsUnit' : 'rules.times')}
                />
              )}
            </Box>
            <Tooltip title={t('rules.editor.removeLimit')}>
              <IconButton
                aria-label={t('rules.editor.removeLimit')}
                disabled={disabled}
                onClick={() => {
                  update({ limits: limits.filter((_, l) => l !== place) });
                }}
                sx={{ mt: 2.5 }}
              >
                <Trash2 size={16} strokeWidth={1.6} aria-hidden />
              </IconButton>
            </Tooltip>
          </Stack>
        );
      })}
    </EditorPart>
  );
}
