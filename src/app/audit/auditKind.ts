/** What entries are told apart by: the nouns of the writes' names. */
export const AUDIT_KINDS = ['facts', 'policy', 'shop', 'other'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** The kind of a write, by its name: 'policy' for 'policy.publish'. */
export function auditKind(write: string): AuditKind {
  const noun = write.slice(0, write.indexOf('.'));
  return AUDIT_KINDS.find((kind) => kind === noun) ?? 'other';
}
