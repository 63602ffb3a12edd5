import type {
  BothLanguages,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import type { RuleAction } from '../rules/ruleSchema.ts';

/** Actions that take a message for a breach. */
const AGAINST: ReadonlySet<RuleAction['kind']> = new Set(['hide', 'suggestMute', 'suggestRemoval']);

/**
 * What rules that hit answer to a message; null for nothing. To one that was found fine only those answer
 * that propose nothing against it: they are for questions, the others are rebukes. Several are one text.
 */
export function replyOf(
  hits: readonly { readonly actions: readonly RuleAction[] }[],
  verdict: Verdict,
): BothLanguages | null {
  if (verdict === 'escalate') return null;
  const replies = hits.flatMap(({ actions }) => {
    if (verdict === 'approve' && actions.some(({ kind }) => AGAINST.has(kind))) return [];
    return actions.flatMap((action) => (action.kind === 'reply' ? [action.text] : []));
  });
  if (replies.length === 0) return null;
  const joined = (language: keyof BothLanguages) =>
    [...new Set(replies.map((reply) => reply[language]).filter((text) => text !== ''))]
      .join('\n')
      .slice(0, LONGEST);
  return { en: joined('en'), 'zh-CN': joined('zh-CN') };
}

/** Characters that a step keeps of a text. */
const LONGEST = 2000;
