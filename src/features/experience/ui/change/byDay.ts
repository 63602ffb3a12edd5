/** The versions that went live on one day, an ISO date in the shop's zone. */
export type ReleaseDay = { readonly day: string; readonly labels: readonly string[] };

/** Versions of one day together, in the order in which they come: a day can be compared only once. */
export function byDay(
  releases: readonly { readonly day: string; readonly label: string }[],
): ReleaseDay[] {
  const days = new Map<string, string[]>();
  for (const { day, label } of releases) {
    const own = days.get(day);
    if (own) own.push(label);
    else days.set(day, [label]);
  }
  return [...days].map(([day, labels]) => ({ day, labels }));
}
