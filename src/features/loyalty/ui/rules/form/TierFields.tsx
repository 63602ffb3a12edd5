import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Plus, Trash2 } from 'lucide-react';
import type { RuleProblem } from '../../../domain/rules/ruleProblem.ts';
import {
  DOWNGRADES,
  TIER_MEASURES,
  type TierLevel,
  type TierSettings,
} from '../../../domain/tiers/tierSettings.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldHelp } from '../fields/FieldHelp.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { problemWords } from '../words/problemWords.ts';
import { nameIn, type RuleTools } from '../words/ruleTools.ts';
import { freshId, namedIn } from './newRule.ts';

type TierFieldsProps = {
  readonly tools: RuleTools;
  readonly tiers: TierSettings;
  readonly live: TierSettings | undefined;
  readonly problems: readonly RuleProblem[];
  readonly disabled: boolean;
  readonly update: (change: Partial<TierSettings>) => void;
};

const MOST = 1_000_000_000_000;

/** How members rise and fall. */
export function TierFields(props: TierFieldsProps) {
  const { tools, tiers, live, problems, disabled, update } = props;
  const { t, currency, language } = tools;
  const { window, levels } = tiers;
  const set = (place: number, level: TierLevel) => {
    update({ levels: levels.map((one, l) => (l === place ? level : one)) });
  };
  const problemOf = (place: number) => {
    const found = problems.find(({ path }) => path[2] === place);
    return found && problemWords(tools, found);
  };
  return (
    <Stack sx={{ gap: 2 }}>
      <Box sx={fieldGrid}>
        <ChoiceField
          label={t('rules.tiers.window')}
          value={window.kind}
          values={['rolling', 'calendarYear']}
          words={(kind) => t(`rules.tiers.windows.${kind}`)}
          live={live?.window.kind}
          disabled={disabled}
          onChange={(kind) => {
            update({ window: kind === 'rolling' ? { kind, months: 12 } : { kind } });
          }}
        />
        {window.kind === 'rolling' && (
          <NumberField
            label={t('rules.tiers.months')}
            value={window.months}
            min={1}
            max={60}
            live={live?.window.kind === 'rolling' ? live.window.months : undefined}
            disabled={disabled}
            onChange={(months) => {
              update({ window: { kind: 'rolling', months } });
            }}
          />
        )}
        <ChoiceField
          label={t('rules.tiers.measure')}
          value={tiers.measure}
          values={TIER_MEASURES}
          words={(measure) => t(`rules.tiers.measures.${measure}`)}
          live={live?.measure}
          disabled={disabled}
          onChange={(measure) => {
            update({ measure });
          }}
        />
        <ChoiceField
          label={t('rules.tiers.downgrade')}
          value={tiers.downgrade}
          values={DOWNGRADES}
          words={(downgrade) => t(`rules.tiers.downgrades.${downgrade}`)}
          live={live?.downgrade}
          disabled={disabled}
          onChange={(downgrade) => {
            update({ downgrade });
          }}
        />
        <NumberField
          label={t('rules.tiers.graceDays')}
          value={tiers.graceDays}
          min={0}
          max={366}
          unit={t('rules.daysUnit')}
          live={live?.graceDays}
          disabled={disabled}
          onChange={(graceDays) => {
            update({ graceDays });
          }}
        />
      </Box>
      {levels.length === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rules.tiers.none')}
        </Typography>
      )}
      {levels.map((level, place) => {
        const was = live?.levels.find(({ id }) => id === level.id);
        const wrong = problemOf(place);
        const threshold = {
          label: t('rules.tiers.threshold'),
          value: level.threshold,
          min: 0,
          max: MOST,
          live: was?.threshold,
          error: wrong,
          disabled,
          onChange: (next: number) => {
            set(place, { ...level, threshold: next });
          },
        };
        const removing = t('rules.tiers.remove', { name: nameIn(language, level) });
        return (
          <Stack key={level.id} direction="row" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Box sx={[fieldGrid, { flex: 1 }]}>
              {(['en', 'zh-CN'] as const).map((one) => (
                <TextField
                  key={one}
                  label={t(one === 'en' ? 'rules.tiers.level' : 'rules.tiers.levelZh')}
                  value={level.name[one]}
                  disabled={disabled}
                  helperText={
                    <FieldHelp
                      live={was && was.name[one] !== level.name[one] ? was.name[one] : null}
                    />
                  }
                  onChange={({ target: { value } }) => {
                    set(place, { ...level, name: { ...level.name, [one]: value.slice(0, 60) } });
                  }}
                />
              ))}
              {tiers.measure === 'spend' ? (
                <MoneyField {...threshold} currency={currency} />
              ) : (
                <NumberField {...threshold} unit={t('rules.pointsUnit')} />
              )}
            </Box>
            <Tooltip title={removing}>
              <IconButton
                aria-label={removing}
                disabled={disabled}
                onClick={() => {
                  update({ levels: levels.filter((one) => one !== level) });
                }}
                sx={{ mt: 2.5 }}
              >
                <Trash2 size={16} strokeWidth={1.6} aria-hidden />
              </IconButton>
            </Tooltip>
          </Stack>
        );
      })}
      <Button
        disabled={disabled || levels.length >= 12}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          const last = levels.at(-1)?.threshold ?? 0;
          const level = {
            id: freshId(levels),
            name: namedIn(language, t('rules.tiers.newName')),
            threshold: last === 0 ? 50_000 : last * 2,
          };
          update({ levels: [...levels, level] });
        }}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t('rules.tiers.add')}
      </Button>
    </Stack>
  );
}
