import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Plus, Trash2 } from 'lucide-react';
import { LIMIT_SPANS, type RuleLimit } from '../../../domain/rules/ruleSchema.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { RuleTools } from '../words/ruleTools.ts';
import { EditorPart } from './EditorPart.tsx';

const MOST = 1_000_000_000_000;
const MOST_LIMITS = 12;

type Limit<U extends RuleLimit['unit']> = Omit<RuleLimit, 'unit'> & { readonly unit: U };

type LimitRowsProps<U extends RuleLimit['unit']> = {
  readonly tools: RuleTools;
  readonly title: string;
  readonly hint?: string;
  readonly limits: readonly Limit<U>[];
  /** What can be counted. */
  readonly units: readonly U[];
  /** What a new limit is, over a span that has none yet. */
  readonly fresh: Limit<U>;
  readonly disabled: boolean;
  readonly problem: (place: number, part: keyof RuleLimit) => string | undefined;
  readonly onChange: (limits: Limit<U>[]) => void;
};

/** Limits, one a row: over what they count, in what, and how much. */
export function LimitRows<U extends RuleLimit['unit']>(props: LimitRowsProps<U>) {
  const { tools, title, hint, limits, units, fresh, disabled, problem, onChange } = props;
  const { t } = tools;
  const set = (place: number, limit: Limit<U>) => {
    onChange(limits.map((one, l) => (l === place ? limit : one)));
  };
  const add = () => {
    const free = LIMIT_SPANS.find(
      (per) => !limits.some((one) => one.per === per && one.unit === 'points'),
    );
    onChange([...limits, { ...fresh, per: free ?? fresh.per }]);
  };
  return (
    <EditorPart
      title={title}
      {...(hint === undefined ? {} : { hint })}
      tools={
        <Button
          size="small"
          disabled={disabled || limits.length >= MOST_LIMITS}
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
        const wrong = problem(place, 'amount');
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
                error={problem(place, 'per')}
                disabled={disabled}
                onChange={(per) => {
                  set(place, { ...limit, per });
                }}
              />
              <ChoiceField
                label={t('rules.editor.limitUnit')}
                value={limit.unit}
                values={units}
                words={(unit) => t(`rules.units.${unit}`)}
                error={problem(place, 'unit')}
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
                  onChange(limits.filter((_, l) => l !== place));
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
