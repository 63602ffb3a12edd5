import type { Severity } from '../../../../shared/domain/community/moderationTerms.ts';

/** The gravity that a breach counts with; where only people reported it, the milder middle. */
export function breachSeverity(ofRules: Severity | null): Severity {
  return ofRules ?? 'medium';
}
