import type { RuleCondition } from '../../domain/rules/conditionSchema.ts';
import type { RuleAction } from '../../domain/rules/ruleSchema.ts';
import type { RulesTools } from './rulesTools.ts';

type Tools = Pick<RulesTools, 't' | 'format' | 'language'>;
/** Of a long list of words nobody reads more. */
const MOST = 8;

/** Items of a list, the first of them where there are many. */
export function listWords({ t, format }: Tools, items: readonly string[]): string {
  if (items.length === 0) return t('rules.none');
  const list = items.slice(0, MOST).join(t('rules.list'));
  const rest = items.length - MOST;
  return rest > 0 ? t('rules.more', { list, n: format.number(rest) }) : list;
}

/** What a condition asks, in one line. */
export function conditionWords(tools: Tools, condition: RuleCondition): string {
  const { t } = tools;
  switch (condition.kind) {
    case 'words': {
      const folds = condition.folds.map((fold) => t(`rules.folds.${fold}`)).join(t('rules.list'));
      const words = listWords(tools, condition.terms);
      return t('rules.values.words', { words, folds: folds || t('rules.values.plain') });
    }
    case 'pattern':
      return t('rules.values.pattern', {
        source: condition.source,
        form: t(`rules.forms.${condition.form}`),
      });
    case 'links': {
      const { only, except } = condition;
      const link =
        only.length > 0
          ? t('rules.values.linksTo', { domains: listWords(tools, only) })
          : t('rules.values.links');
      const domains = listWords(tools, except);
      return except.length > 0 ? t('rules.values.linksBut', { link, domains }) : link;
    }
    case 'contact':
      return condition.kinds.map((kind) => t(`rules.contactKinds.${kind}`)).join(t('rules.list'));
    case 'media':
      return condition.kinds.map((kind) => t(`rules.mediaKinds.${kind}`)).join(t('rules.list'));
    case 'numbers':
    case 'disguise':
      return t(`rules.values.${condition.kind}`, { n: condition.least });
    case 'mentions': {
      const mentions = t('rules.values.mentions', { n: condition.least });
      return condition.everyone ? t('rules.values.everyone', { mentions }) : mentions;
    }
    case 'longer':
      return t('rules.values.longer', { n: condition.than });
    case 'repeated': {
      const { times, minutes } = condition;
      return t('rules.values.repeated', { times, minutes, by: t(`rules.by.${condition.by}`) });
    }
    case 'flood': {
      const { messages, seconds } = condition;
      return t('rules.values.flood', { messages, seconds });
    }
    case 'newMember':
      return t('rules.values.newMember', { days: condition.days });
    case 'history': {
      const { breaches, days } = condition;
      return t('rules.values.history', { breaches, days });
    }
  }
}

/** What a rule does, in one line. */
export function actionWords({ t, language }: Tools, action: RuleAction): string {
  switch (action.kind) {
    case 'suggestMute':
      return t('rules.values.suggestMute', { minutes: action.minutes });
    case 'tag':
      return t('rules.values.tag', { tag: action.tag });
    case 'reply':
      return t('rules.values.reply', { text: action.text[language] });
    default:
      return t(`rules.actions.${action.kind}`);
  }
}
