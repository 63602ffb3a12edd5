import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Check, Minus, Scissors } from 'lucide-react';
import type { TracedRule } from '../../../domain/rules/orderTrace.ts';
import type { RuleLimit } from '../../../domain/rules/ruleSchema.ts';
import { limitWords } from '../words/ruleSentence.ts';
import { nameIn, type RuleTools } from '../words/ruleTools.ts';
import { RuleSentence } from '../RuleSentence.tsx';
import { TraceCondition } from './TraceCondition.tsx';

type TraceRuleProps = {
  readonly tools: RuleTools;
  readonly traced: TracedRule;
  readonly all: readonly TracedRule[];
};

/** One rule: its sentence, why it gave something or not, and what limits left of it. */
export function TraceRule({ tools, traced, all }: TraceRuleProps) {
  const { t, format, language, currency } = tools;
  const { rule, outcome, wanted, granted } = traced;
  const cut = granted < wanted;
  const Icon = outcome !== 'gives' ? Minus : cut ? Scissors : Check;
  const wordsOf = (limit: RuleLimit, shared: boolean) => {
    const words = limitWords(tools, limit, true);
    return shared ? t('rules.trace.limitOfAll', { limit: words }) : words;
  };
  const winner = all.find((one) => one.rule.id === traced.beatenBy);
  return (
    <Box
      component="li"
      sx={{ py: 1.5, '& + &': { borderTop: '1px solid', borderColor: 'line.hair' } }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline' }}>
        <Box
          component="span"
          sx={{
            color: outcome === 'gives' ? 'primary.main' : 'ink.faint',
            alignSelf: 'center',
            display: 'inline-flex',
          }}
        >
          <Icon size={16} strokeWidth={1.8} aria-hidden />
        </Box>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {nameIn(language, rule) || t('rules.rule.unnamed')}
        </Typography>
        <Typography
          variant="body2"
          sx={{ fontWeight: 600, color: granted > 0 ? 'ink.strong' : 'ink.faint' }}
        >
          {t('rules.points', { n: format.number(granted), count: granted })}
        </Typography>
      </Stack>
      <Box sx={{ pl: 3 }}>
        <RuleSentence tools={tools} rule={rule} small />
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t(`rules.trace.outcomes.${outcome}`, {
            trigger: t(`rules.triggers.${rule.trigger}`),
            rule: winner ? nameIn(language, winner.rule) : '',
          })}
          {traced.amount !== null &&
            ` ${t('rules.trace.counted', {
              amount: format.money(traced.amount, currency),
              pieces: format.number(traced.pieces ?? 0),
            })}`}
        </Typography>
        {traced.condition && <TraceCondition tools={tools} traced={traced.condition} />}
        {traced.limits.map(({ limit, shared, left, bit }) => (
          <Typography
            key={`${limit.per} ${limit.unit} ${String(shared)}`}
            variant="body2"
            sx={{ color: bit ? 'warning.main' : 'ink.soft' }}
          >
            {left === null
              ? t('rules.trace.limitFree', { limit: wordsOf(limit, shared) })
              : t('rules.trace.limitLeft', {
                  limit: wordsOf(limit, shared),
                  left: t('rules.points', { n: format.number(left), count: left }),
                })}
            {bit &&
              ` · ${t('rules.trace.limitBit', {
                wanted: format.number(wanted),
                granted: format.number(granted),
              })}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
