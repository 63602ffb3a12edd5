import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PointRule } from '../../domain/rules/ruleSchema.ts';
import { ruleSentence } from './words/ruleSentence.ts';
import type { RuleTools } from './words/ruleTools.ts';
import { sentenceParts } from './words/sentenceParts.ts';

type RuleSentenceProps = {
  readonly tools: RuleTools;
  readonly rule: PointRule;
  /** As it is live: values that it does not have are jade. */
  readonly live?: PointRule | undefined;
  /** Smaller, in a list of many. */
  readonly small?: boolean;
};

/** A rule as a sentence, its values set off. */
export function RuleSentence({ tools, rule, live, small = false }: RuleSentenceProps) {
  const known = new Set(
    live
      ? sentenceParts(ruleSentence(tools, live)).flatMap((part) => (part.isValue ? part.text : []))
      : [],
  );
  return (
    <Typography
      component="p"
      sx={{
        fontSize: small ? 14 : 16,
        lineHeight: small ? '26px' : '34px',
        color: rule.active ? 'ink.strong' : 'ink.faint',
        overflowWrap: 'anywhere',
      }}
    >
      {sentenceParts(ruleSentence(tools, rule)).map(({ text, isValue }, i) => {
        const changed = live !== undefined && !known.has(text);
        return isValue ? (
          <Box
            // Parts of one sentence stay in their places.
            key={i}
            component="strong"
            sx={{
              fontWeight: 600,
              px: 0.5,
              py: 0.25,
              borderRadius: '4px',
              borderBottom: '2px solid',
              boxDecorationBreak: 'clone',
              borderColor: changed ? 'primary.main' : 'line.strong',
              bgcolor: changed ? 'tint.accent' : 'surface.muted',
              color: changed ? 'primary.main' : 'inherit',
            }}
          >
            {text}
          </Box>
        ) : (
          text
        );
      })}
    </Typography>
  );
}
