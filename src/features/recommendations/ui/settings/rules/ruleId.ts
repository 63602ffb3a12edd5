/** An id for a rule that somebody has just made. */
export function ruleId(): string {
  return crypto.randomUUID().slice(0, 13);
}
