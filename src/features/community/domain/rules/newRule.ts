import { CONTACT_KINDS } from '../contents/contactDetails.ts';
import type { Fold } from '../folding/folds.ts';
import type { RuleCondition } from './conditionSchema.ts';
import type { ModerationRule, RuleAction } from './ruleSchema.ts';
import { startingRule } from './startingRule.ts';

/** What is the same word to everybody, however it is typed. */
const USUAL_FOLDS: Fold[] = ['case', 'width', 'hidden', 'compatibility', 'styles', 'script'];

export const CONDITION_KINDS = [
  'words',
  'pattern',
  'numbers',
  'links',
  'contact',
  'media',
  'disguise',
  'mentions',
  'longer',
  'repeated',
  'flood',
  'newMember',
  'history',
] as const satisfies readonly RuleCondition['kind'][];

export const ACTION_KINDS = [
  'note',
  'queue',
  'hide',
  'suggestMute',
  'suggestRemoval',
  'tag',
  'reply',
] as const satisfies readonly RuleAction['kind'][];

/** A rule that looks for words which are still to be said. */
export function newRule(id: string): ModerationRule {
  return startingRule({
    id,
    name: { en: '', 'zh-CN': '' },
    severity: 'medium',
    conditions: [newCondition('words')],
  });
}

/** A condition of a kind to begin with. */
export function newCondition(kind: RuleCondition['kind']): RuleCondition {
  switch (kind) {
    case 'words':
      return { kind, terms: [], folds: USUAL_FOLDS };
    case 'pattern':
      return { kind, source: '', form: 'folded' };
    case 'numbers':
      return { kind, least: 7 };
    case 'links':
      return { kind, only: [], except: [] };
    case 'contact':
      return { kind, kinds: [...CONTACT_KINDS] };
    case 'media':
      return { kind, kinds: ['qrCode', 'card'] };
    case 'disguise':
      return { kind, least: 2 };
    case 'mentions':
      return { kind, least: 5, everyone: true };
    case 'longer':
      return { kind, than: 1000 };
    case 'repeated':
      return { kind, times: 3, minutes: 10, by: 'author' };
    case 'flood':
      return { kind, messages: 10, seconds: 60 };
    case 'newMember':
      return { kind, days: 3 };
    case 'history':
      return { kind, breaches: 1, days: 180 };
  }
}

/** An action of a kind to begin with. */
export function newAction(kind: RuleAction['kind']): RuleAction {
  switch (kind) {
    case 'suggestMute':
      return { kind, minutes: 10 };
    case 'tag':
      return { kind, tag: '' };
    case 'reply':
      return { kind, text: { en: '', 'zh-CN': '' } };
    default:
      return { kind };
  }
}
