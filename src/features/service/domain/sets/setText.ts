import { conversationSetSchema, type ConversationSet } from './conversationSet.ts';

/** Fields in the order in which the text has them; a key comes last, since it may hold anything. */
const FIELDS = {
  begun: ['from', 'until'],
  timeless: ['at'],
  waiting: ['at'],
  time: ['metric', 'clock', 'counted', 'from', 'until', 'at', 'by', 'key'],
  reopened: ['part', 'counted', 'from', 'until', 'at', 'by', 'key'],
  rounds: ['part', 'from', 'until', 'at'],
  staffing: ['side', 'day', 'hour', 'from', 'until', 'at'],
  breaches: ['side', 'at', 'mark', 'by', 'key'],
  state: ['side', 'state', 'at', 'mark'],
  compared: ['part', 'at', 'mark'],
} as const satisfies Readonly<Record<ConversationSet['of'], readonly string[]>>;

const NUMBERS: ReadonlySet<string> = new Set(['at', 'day', 'hour']);

/** A set as text for an address, such as 'waiting~1788000000000'. */
export function writeSet(set: ConversationSet): string {
  const values: Readonly<Record<string, string | number | null>> = set;
  const parts = FIELDS[set.of].map((name) =>
    name === 'key' ? keyText(values[name] ?? null) : String(values[name]),
  );
  return [set.of, ...parts].join('~');
}

/** Reads what `writeSet` wrote; null where the text names no set. */
export function readSet(text: string): ConversationSet | null {
  const [of = '', ...rest] = text.split('~');
  if (!isKind(of)) return null;
  const names: readonly string[] = FIELDS[of];
  const values = names.map((name, place): readonly [string, unknown] => {
    if (name === 'key') return [name, keyOf(rest.slice(place).join('~'))];
    const value = rest[place] ?? '';
    return [name, NUMBERS.has(name) ? wholeOf(value) : value];
  });
  const parsed = conversationSetSchema.safeParse({ of, ...Object.fromEntries(values) });
  return parsed.success ? parsed.data : null;
}

function isKind(text: string): text is ConversationSet['of'] {
  return Object.hasOwn(FIELDS, text);
}

/** A number and the text of its digits are not the same key, nor are nothing and ''. */
function keyText(key: string | number | null): string {
  if (key === null) return '';
  return typeof key === 'number' ? `#${key}` : `=${key}`;
}

function keyOf(text: string): string | number | null | undefined {
  if (text === '') return null;
  if (text.startsWith('#')) return wholeOf(text.slice(1));
  return text.startsWith('=') ? text.slice(1) : undefined;
}

function wholeOf(text: string): number {
  return /^-?\d{1,16}$/u.test(text) ? Number(text) : NaN;
}
