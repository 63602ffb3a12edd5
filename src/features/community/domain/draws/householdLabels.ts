/**
 * A label ("h1") for each household that more than one has, in their order; '' for the others, who
 * need none. So a phone number is neither stored nor published.
 *
 * @param households what each is known by; '' for unknown
 */
export function householdLabels(households: readonly string[]): (household: string) => string {
  const sizes = new Map<string, number>();
  for (const household of households) sizes.set(household, (sizes.get(household) ?? 0) + 1);
  const labels = new Map<string, string>();
  for (const household of households) {
    if (household === '' || labels.has(household) || (sizes.get(household) ?? 0) < 2) continue;
    labels.set(household, `h${labels.size + 1}`);
  }
  return (household) => labels.get(household) ?? '';
}
