/** Kinds of import that bring conversations or add to them. */
const KINDS: ReadonlySet<string> = new Set(['messages', 'conversations']);

/** Milliseconds between files of one export: tickets, comments and users come as three. */
const TOGETHER = 3_600_000;

/** What it takes of an import. */
type KnownImport = {
  readonly id: string;
  readonly kind: string;
  readonly state: 'live' | 'undone';
  /** Epoch ms. */
  readonly at: number;
  readonly sequence: number;
};

/**
 * Ids of the newest live import of messages or of conversations, and of those within an hour before it:
 * an export of a desk is several files. Newest first; none where nothing was imported.
 */
export function newestImports(imports: readonly KnownImport[]): string[] {
  const brought = imports
    .filter(({ kind, state }) => KINDS.has(kind) && state === 'live')
    .sort((a, b) => b.sequence - a.sequence);
  const [newest] = brought;
  if (!newest) return [];
  return brought.filter(({ at }) => newest.at - at <= TOGETHER).map(({ id }) => id);
}
