import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { ArrowUp, ChevronDown, ChevronUp, Copy, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { canonicalJson } from '../../../../../shared/domain/audit/canonicalJson.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { RuleSentence } from '../RuleSentence.tsx';
import { nameIn } from '../words/ruleTools.ts';
import { RuleEditor } from './RuleEditor.tsx';
import type { RuleEdit } from './ruleEdit.ts';

type RuleItemProps = {
  readonly edit: RuleEdit;
  /** What is live can be read, so that what it lacks is new. */
  readonly compared: boolean;
  readonly isFirst: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onUp: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** One rule of the list: its sentence, what can be done with it, and its fields once it is open. */
export function RuleItem(props: RuleItemProps) {
  const { edit, compared, isFirst, open, onToggle, onUp, onDuplicate, onRemove } = props;
  const { tools, rule, live, problems, disabled } = edit;
  const { t, language } = tools;
  const id = useId();
  const name = nameIn(language, rule) || t('rules.rule.unnamed');
  const changed = live !== undefined && canonicalJson(live) !== canonicalJson(rule);
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <Box
      component="article"
      aria-labelledby={id}
      sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'line.hair' }}
    >
      <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id={id} variant="h3" sx={{ mr: 0.5 }}>
          {name}
        </Typography>
        {!rule.active && <StatChip>{t('rules.rule.off')}</StatChip>}
        {rule.goal && <StatChip tone="info">{t('rules.rule.campaign')}</StatChip>}
        {compared && !live && <StatChip tone="accent">{t('rules.rule.added')}</StatChip>}
        {changed && <StatChip tone="accent">{t('rules.rule.changed')}</StatChip>}
        {problems.length > 0 && (
          <StatChip tone="error">{t('rules.rule.toFix', { count: problems.length })}</StatChip>
        )}
      </Stack>
      <RuleSentence tools={tools} rule={rule} live={live} />
      <Stack direction="row" sx={{ gap: 0.5, mt: 0.5, alignItems: 'center' }}>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={open ? `${t('rules.rule.close')}: ${name}` : t('rules.rule.edit', { name })}
          endIcon={<Chevron strokeWidth={1.6} aria-hidden />}
          onClick={onToggle}
        >
          {open ? t('rules.rule.close') : t('rules.rule.edit', { name: '' }).trim()}
        </Button>
        <Box sx={{ flex: 1 }} />
        {(
          [
            [t('rules.rule.up', { name }), ArrowUp, onUp, isFirst],
            [`${t('rules.rule.duplicate')}: ${name}`, Copy, onDuplicate, false],
            [`${t('rules.rule.remove')}: ${name}`, Trash2, onRemove, false],
          ] as const
        ).map(([label, Icon, act, never]) => (
          <Tooltip key={label} title={label}>
            <span>
              <IconButton aria-label={label} disabled={disabled || never} onClick={act}>
                <Icon size={16} strokeWidth={1.6} aria-hidden />
              </IconButton>
            </span>
          </Tooltip>
        ))}
      </Stack>
      {open && <RuleEditor edit={edit} />}
    </Box>
  );
}
