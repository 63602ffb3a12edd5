/** Kinds of import that bring what is said in groups. */
const KINDS: ReadonlySet<string> = new Set(['messages', 'conversations']);

/** What it takes of an import. */
type KnownImport = {
  readonly kind: string;
  readonly state: 'live' | 'undone';
  /** Epoch ms. */
  readonly at: number;
};

/**
 * Tells when a message can have come to the desk at the earliest: with the first import after it was
 * said; one without a time with the first of all. Nobody can act on a message before it is here, so a
 * history of years that is imported today has not waited for years.
 *
 * @returns epoch ms; the time of the message itself, or 0, where no import is known
 */
export function arrivalTimes(imports: readonly KnownImport[]): (said: number | null) => number {
  const times = imports
    .filter(({ kind, state }) => KINDS.has(kind) && state === 'live')
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return (said) => (said === null ? times[0] : times.find((at) => at >= said)) ?? said ?? 0;
}
