/** Something that the palette offers, and the words by which it is found. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** 'go' leads to a page, 'do' changes something. */
  readonly kind: 'go' | 'do';
  /** Further words, as the label in the other language. */
  readonly words: readonly string[];
  readonly run: () => void;
};

/**
 * Commands that hold every word of the query, labels that begin with it first. Letters count, case
 * and accents do not.
 */
export function matchCommands(commands: readonly Command[], query: string): Command[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  const rank = (command: Command) => {
    const label = plain(command.label);
    const all = [label, ...command.words.map(plain)].join(' ');
    if (!words.every((word) => all.includes(word))) return -1;
    return words[0] !== undefined && label.startsWith(words[0]) ? 1 : 0;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((each) => each.rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
