import type { GroupMessage } from './groupMessage.ts';

/** Instants by key, of which only the newest are kept. */
type Times = Map<string, number[]>;

/**
 * What was written lately, of messages that come in the order of their times: each counts messages up
 * to and with the one at hand, that are no older than the window (its beginning is not part of it).
 */
export class MessageWindows {
  readonly #longest: number;
  readonly #byText: Times = new Map();
  readonly #byAuthor: Times = new Map();

  /** @param longest ms that any window reaches back */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** @param text the folded text; undefined where nobody asks for repetitions */
  note(message: GroupMessage, text: string | undefined): void {
    if (message.at === null) return;
    this.#push(this.#byAuthor, authorKey(message), message.at);
    if (text === undefined || text === '') return;
    this.#push(this.#byText, textKey('author', message, text), message.at);
    this.#push(this.#byText, textKey('group', message, text), message.at);
  }

  /** How often the same was written within a time. */
  same(by: 'author' | 'group', message: GroupMessage, text: string, within: number): number {
    return since(this.#byText.get(textKey(by, message, text)), message.at, within);
  }

  /** How many messages the author wrote in the group within a time. */
  written(message: GroupMessage, within: number): number {
    return since(this.#byAuthor.get(authorKey(message)), message.at, within);
  }

  #push(times: Times, key: string, at: number): void {
    const known = times.get(key);
    if (!known) {
      times.set(key, [at]);
      return;
    }
    known.push(at);
    // Now and then, so that it costs next to nothing.
    if (known.length % 64 === 0) {
      times.set(key, known.slice(firstAfter(known, at - this.#longest)));
    }
  }
}

function since(times: readonly number[] | undefined, at: number | null, within: number): number {
  return times && at !== null ? times.length - firstAfter(times, at - within) : 0;
}

/** Place of the first instant that is later. */
export function firstAfter(times: readonly number[], instant: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function authorKey({ group, author }: GroupMessage): string {
  return `${group}\n${author}`;
}

function textKey(by: 'author' | 'group', { group, author }: GroupMessage, text: string): string {
  return `${by}\n${by === 'author' ? author : group}\n${text}`;
}
