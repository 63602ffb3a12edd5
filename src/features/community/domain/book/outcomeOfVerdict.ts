import type { Verdict } from '../../../../shared/domain/community/moderationTerms.ts';
import type { Outcome } from '../rules/actionsLeft.ts';

/** What a decision says of a message; undefined where it leaves that to somebody else. */
export function outcomeOfVerdict(verdict: Verdict): Outcome | undefined {
  if (verdict === 'escalate') return undefined;
  return verdict === 'approve' ? 'fine' : 'breach';
}
