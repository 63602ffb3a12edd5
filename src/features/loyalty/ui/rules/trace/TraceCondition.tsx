import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Check, X } from 'lucide-react';
import type { TracedCondition } from '../../../domain/rules/orderTrace.ts';
import { conditionWords, factWords } from '../words/conditionWords.ts';
import type { RuleTools } from '../words/ruleTools.ts';
import { plainSentence } from '../words/sentenceParts.ts';

type TraceConditionProps = { readonly tools: RuleTools; readonly traced: TracedCondition };

/** A condition with what it came to, and what each field was. */
export function TraceCondition({ tools, traced }: TraceConditionProps) {
  const { t } = tools;
  const { holds } = traced;
  const Icon = holds ? Check : X;
  const words =
    traced.kind === 'comparison'
      ? `${plainSentence(conditionWords(tools, traced.condition))} · ${t('rules.trace.was', {
          value: factWords(tools, traced.field, traced.value),
        })}`
      : t(
          traced.kind === 'all'
            ? 'rules.trace.allOf'
            : traced.kind === 'any'
              ? 'rules.trace.anyOf'
              : 'rules.trace.notOf',
        );
  return (
    <Box sx={{ typography: 'body2', color: holds ? 'ink.soft' : 'ink.strong' }}>
      <Stack direction="row" sx={{ gap: 0.75, alignItems: 'flex-start' }}>
        <Box
          component="span"
          sx={{ pt: '3px', display: 'inline-flex', color: holds ? 'primary.main' : 'error.main' }}
        >
          <Icon
            size={14}
            strokeWidth={2}
            aria-label={t(holds ? 'rules.trace.holds' : 'rules.trace.fails')}
            role="img"
          />
        </Box>
        <span>{words}</span>
      </Stack>
      {traced.kind !== 'comparison' && (
        <Box sx={{ pl: 2.5 }}>
          {traced.of.map((one, i) => (
            // Parts of one condition stay in their places.
            <TraceCondition key={i} tools={tools} traced={one} />
          ))}
        </Box>
      )}
    </Box>
  );
}
