import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import type { PolicyFormProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import { byPriority } from '../../../domain/rules/ruleOrder.ts';
import type { RuleProblem } from '../../../domain/rules/ruleProblem.ts';
import type { PointRule } from '../../../domain/rules/ruleSchema.ts';
import { loyaltyCalls } from '../../loyaltyCalls.ts';
import { usePostsStamp } from '../../usePostsStamp.ts';
import { nameIn, type RuleTools } from '../words/ruleTools.ts';
import { freshId, namedIn, newRule } from './newRule.ts';
import { RuleItem } from './RuleItem.tsx';

type RuleListProps = PolicyFormProps<PointRuleSettings> & {
  readonly tools: RuleTools;
  readonly problems: readonly RuleProblem[];
  /** Id of the rule whose fields are open; '' for none. */
  readonly open: string;
  readonly onOpen: (rule: string) => void;
};

/** The rules in the order in which they are looked at; each opens into its fields. */
export function RuleList(props: RuleListProps) {
  const { settings, live, onChange, disabled, tools, problems, open, onOpen } = props;
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const posts = usePostsStamp();
  const choices = useJob(
    shop && posts && open !== ''
      ? loyaltyCalls.choices({ zone: shop.zone, currency: shop.currency, posts })
      : null,
  );
  const notify = useNotify();
  const { t, language } = tools;
  const { rules } = settings;
  const set = (next: readonly PointRule[]) => {
    onChange({ ...settings, rules: [...next] });
  };
  const ordered = [...rules].sort(byPriority);
  const add = (rule: PointRule) => {
    set([...rules, rule]);
    onOpen(rule.id);
  };
  const duplicate = (rule: PointRule) => {
    const copy = (name: string) =>
      name === '' ? '' : t('rules.rule.copyName', { name }).slice(0, 120);
    add({
      ...rule,
      id: freshId(rules),
      name: { en: copy(rule.name.en), 'zh-CN': copy(rule.name['zh-CN']) },
    });
  };
  /** Each rule gets the priority of its place, so that no two share one any more. */
  const moveUp = (place: number) => {
    const next = [...ordered];
    const [rule] = next.splice(place, 1);
    if (!rule) return;
    next.splice(place - 1, 0, rule);
    const priority = new Map(next.map(({ id }, i) => [id, i + 1]));
    set(
      rules.map((one) => ({
        ...one,
        stacking: { ...one.stacking, priority: priority.get(one.id) ?? one.stacking.priority },
      })),
    );
  };
  // What an undo starts from is the draft of then, not of now.
  const newest = useRef({ settings, onChange });
  useEffect(() => {
    newest.current = { settings, onChange };
  });
  const remove = (rule: PointRule) => {
    set(rules.filter((one) => one !== rule));
    const name = nameIn(language, rule);
    notify({
      text: t('rules.rule.removed', { name: name === '' ? t('rules.rule.unnamed') : name }),
      undo: () => {
        const { settings: now, onChange: put } = newest.current;
        put({ ...now, rules: [...now.rules, rule] });
      },
    });
  };
  return (
    <Stack>
      {ordered.map((rule, place) => (
        <RuleItem
          key={rule.id}
          edit={{
            tools,
            rule,
            live: live?.rules.find(({ id }) => id === rule.id),
            levels: settings.tiers.levels,
            choices: choices.data,
            problems: problems.filter((problem) => problem.rule === rule.id),
            disabled,
            update: (change) => {
              set(rules.map((one) => (one.id === rule.id ? { ...one, ...change } : one)));
            },
          }}
          compared={live !== null}
          isFirst={place === 0}
          open={open === rule.id}
          onToggle={() => {
            onOpen(open === rule.id ? '' : rule.id);
          }}
          onUp={() => {
            moveUp(place);
          }}
          onDuplicate={() => {
            duplicate(rule);
          }}
          onRemove={() => {
            remove(rule);
          }}
        />
      ))}
      <Button
        disabled={disabled || rules.length >= 200}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          add(newRule(rules, namedIn(language, t('rules.rule.newName'))));
        }}
        sx={{ alignSelf: 'flex-start', mt: 1 }}
      >
        {t('rules.rule.add')}
      </Button>
    </Stack>
  );
}
