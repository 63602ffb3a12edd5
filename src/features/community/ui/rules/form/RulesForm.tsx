import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import type { PolicyFormProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { newRule } from '../../../domain/rules/newRule.ts';
import { ruleName } from '../../../domain/rules/ruleName.ts';
import type { ModerationRule } from '../../../domain/rules/ruleSchema.ts';
import type { ModerationSettings } from '../../../domain/rules/ruleSettings.ts';
import { settingsProblems } from '../../../domain/rules/settingsProblems.ts';
import { useCommunityText } from '../../communityText.ts';
import { rulesSearch } from '../rulesSearch.ts';
import { EveryRulePart } from './EveryRulePart.tsx';
import { PenaltiesPart } from './PenaltiesPart.tsx';
import { QueuePart } from './QueuePart.tsx';
import type { RuleEdit } from './ruleEdit.ts';
import { RuleEditor } from './RuleEditor.tsx';

/** The rules of the draft, one of them to be edited, and what holds for all. */
export function RulesForm({ settings, onChange, disabled }: PolicyFormProps<ModerationSettings>) {
  const t = useCommunityText();
  const language = useLanguage();
  const notify = useNotify();
  const [{ rule: named }, changeSearch] = useSearchState(rulesSearch);
  // The address follows a moment later: what is typed meanwhile is for the rule that was asked for.
  const [asked, setAsked] = useState<string | null>(null);
  if (asked === named) setAsked(null);
  const { rules } = settings;
  const id = asked ?? named;
  const found = rules.findIndex((rule) => rule.id === id);
  const place = found < 0 && rules.length > 0 ? 0 : found;
  const chosen = rules[place];
  const problems = useMemo(() => settingsProblems(settings), [settings]);
  const edit: RuleEdit = { t, problems, disabled };
  const choose = (next: string) => {
    setAsked(next);
    changeSearch({ rule: next }, 'push');
  };
  const set = (patch: Partial<ModerationSettings>) => {
    onChange({ ...settings, ...patch });
  };
  const add = (rule: ModerationRule) => {
    set({ rules: [...rules, rule] });
    choose(rule.id);
  };
  // What an undo starts from is the draft of then, not of now.
  const newest = useRef({ settings, onChange });
  useEffect(() => {
    newest.current = { settings, onChange };
  });
  const remove = (gone: ModerationRule) => {
    set({ rules: rules.filter(({ id: each }) => each !== gone.id) });
    choose('');
    notify({
      text: t('rules.form.removed'),
      undo: () => {
        const { settings: now, onChange: put } = newest.current;
        put({ ...now, rules: now.rules.toSpliced(place, 0, gone) });
      },
    });
  };
  return (
    <Stack sx={{ gap: 3 }}>
      <Stack sx={{ gap: 1 }}>
        <Button
          disabled={disabled || rules.length >= 200}
          sx={{ alignSelf: 'flex-start' }}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            const made = newRule(freshId());
            add({ ...made, name: { ...made.name, [language]: t('rules.form.newName') } });
          }}
        >
          {t('rules.form.add')}
        </Button>
        {rules.length === 0 ? (
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t('rules.form.empty')}
          </Typography>
        ) : (
          <List
            dense
            aria-label={t('rules.form.list')}
            sx={{ p: 0, maxHeight: 320, overflow: 'auto' }}
          >
            {rules.map((rule, n) => {
              const isFaulty = problems.some(({ path }) => path[0] === 'rules' && path[1] === n);
              const severity = t(`rules.severities.${rule.severity}`);
              return (
                <li key={rule.id}>
                  <ListItemButton
                    component="button"
                    type="button"
                    selected={n === place}
                    aria-current={n === place}
                    sx={{ width: '100%', textAlign: 'start', borderRadius: '8px' }}
                    onClick={() => {
                      choose(rule.id);
                    }}
                  >
                    <ListItemText
                      primary={ruleName(rule, language) || t('rules.untitled')}
                      secondary={[severity, ...(rule.active ? [] : [t('rules.form.off')])].join(
                        ' · ',
                      )}
                      slotProps={{ primary: { sx: isFaulty ? FAULTY : PLAIN } }}
                    />
                  </ListItemButton>
                </li>
              );
            })}
          </List>
        )}
      </Stack>
      {chosen && (
        <RuleEditor
          key={chosen.id}
          edit={edit}
          rule={chosen}
          number={place}
          onChange={(next) => {
            set({ rules: rules.with(place, next) });
          }}
          onDuplicate={() => {
            const name = t('rules.form.copyOf', { name: ruleName(chosen, language) });
            add({ ...chosen, id: freshId(), name: { ...chosen.name, [language]: name } });
          }}
          onRemove={() => {
            remove(chosen);
          }}
        />
      )}
      <EveryRulePart edit={edit} settings={settings} onChange={set} />
      <PenaltiesPart
        edit={edit}
        penalties={settings.penalties}
        onChange={(penalties) => {
          set({ penalties });
        }}
      />
      <QueuePart
        edit={edit}
        queue={settings.queue}
        onChange={(queue) => {
          set({ queue });
        }}
      />
    </Stack>
  );
}

const PLAIN = { overflowWrap: 'anywhere' } as const;
const FAULTY = { ...PLAIN, color: 'error.main', textDecoration: 'underline wavy' } as const;

/** Names a rule for good: decisions are kept by it. */
function freshId(): string {
  return `rule-${crypto.randomUUID().slice(0, 8)}`;
}
