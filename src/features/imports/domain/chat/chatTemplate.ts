import { chatTimeAt, type ChatTime } from './chatTime.ts';

/**
 * How the head of a message is written: {name}, {time}, {text} for what is said on the same line, {any}
 * for what means nothing, and the marks between them, as in '{name} ({time}):'. It is no regular
 * expression: nothing in it can make reading slow.
 */
export type ChatTemplate = string;

/** Templates that are tried on each file. Those with most marks first: they are the surest. */
export const CHAT_TEMPLATES = {
  /** Transcripts of telephone calls: times count from the beginning of the call. */
  phone: '[{time}] {name}: {text}',
  /** 千牛, 旺旺. */
  wangwang: '{name} ({time}):',
  timeFirst: '{time} {name}: {text}',
  /** QQ's message manager. */
  qq: '{time} {name}',
  /** Copied out of WeChat, WeCom, DingTalk. */
  wechat: '{name} {time}',
} as const satisfies Readonly<Record<string, ChatTemplate>>;

/** The head of a message. */
export type ChatHead = { readonly name: string; readonly time: ChatTime; readonly text: string };

type Part =
  | { readonly type: 'name' | 'time' | 'text' | 'any' }
  | { readonly type: 'mark'; readonly text: string };

/** Names are no longer, and heads begin lines. */
const LONGEST_HEAD = 200;
const MOST_PARTS = 12;
/** A date, or cells of a table. */
const NO_NAME = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[\t;|]/;

/** What is wrong with a template. */
export type TemplateProblem = 'noName' | 'noTime' | 'twice' | 'touching' | 'tooLong';

/** @returns undefined where it can be used */
export function templateProblem(template: ChatTemplate): TemplateProblem | undefined {
  const parts = partsOf(template);
  const count = (type: Part['type']) => parts.filter((part) => part.type === type).length;
  if (parts.length > MOST_PARTS || template.length > LONGEST_HEAD) return 'tooLong';
  if (count('name') === 0) return 'noName';
  if (count('time') === 0) return 'noTime';
  if (count('name') > 1 || count('time') > 1 || count('text') > 1 || count('any') > 1)
    return 'twice';
  const open = (part: Part | undefined) =>
    part !== undefined && part.type !== 'mark' && part.type !== 'time';
  return parts.some((part, i) => open(part) && open(parts[i + 1])) ? 'touching' : undefined;
}

/** Reads heads by a template: a line's name, time and text; undefined where it is no head. */
export function headReader(template: ChatTemplate): (line: string) => ChatHead | undefined {
  const parts = partsOf(template);
  const takesText = parts.some(({ type }) => type === 'text');
  return (line) => {
    const trimmed = folded(line);
    if (trimmed.length > LONGEST_HEAD && !takesText) return undefined;
    const found = match(parts, 0, trimmed, 0);
    const name = found?.name?.trim() ?? '';
    if (found?.time === undefined || name === '' || NO_NAME.test(name)) return undefined;
    return {
      name,
      time: found.time,
      text: takesText ? line.trim().slice(trimmed.length - found.left) : '',
    };
  };
}

type Found = { readonly name?: string; readonly time?: ChatTime; readonly left: number };

/** Tries the parts one behind the other; of a name, the shortest that lets the rest match. */
function match(parts: readonly Part[], index: number, line: string, at: number): Found | undefined {
  const part = parts[index];
  if (!part) return line.slice(at).trim() === '' ? { left: 0 } : undefined;
  switch (part.type) {
    case 'mark': {
      const end = markEnd(part.text, line, at);
      return end < 0 ? undefined : match(parts, index + 1, line, end);
    }
    case 'time': {
      const time = chatTimeAt(line, at);
      const rest = time && match(parts, index + 1, line, time.end);
      return rest && { ...rest, time: time.time };
    }
    case 'text': {
      return index === parts.length - 1 ? { left: line.length - at } : undefined;
    }
    case 'name':
    case 'any': {
      const most = Math.min(line.length, LONGEST_HEAD);
      for (let end = at + (part.type === 'name' ? 1 : 0); end <= most; end++) {
        const rest = match(parts, index + 1, line, end);
        if (rest) return part.type === 'name' ? { ...rest, name: line.slice(at, end) } : rest;
      }
      return undefined;
    }
  }
}

/** Where a mark ends; blanks in it stand for any number of blanks, none too at the end of the line. */
function markEnd(mark: string, line: string, from: number): number {
  let at = from;
  for (const letter of mark) {
    if (letter === ' ') {
      const before = at;
      while (line[at] === ' ') at++;
      const isTight = at === before && at < line.length && !/[:([\])]/.test(line[at - 1] ?? '');
      if (isTight && !/[([]/.test(line[at] ?? '')) return -1;
    } else if (line[at] === letter) at++;
    else return -1;
  }
  return at;
}

function partsOf(template: ChatTemplate): Part[] {
  return folded(template)
    .split(/(\{(?:name|time|text|any)\})/)
    .filter((piece) => piece !== '')
    .map((piece): Part => {
      switch (piece) {
        case '{name}':
          return { type: 'name' };
        case '{time}':
          return { type: 'time' };
        case '{text}':
          return { type: 'text' };
        case '{any}':
          return { type: 'any' };
        default:
          return { type: 'mark', text: piece };
      }
    });
}

/** Marks are written wide or not: each letter for one, so that places stay what they are. */
function folded(line: string): string {
  return line
    .trim()
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/：/g, ':')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/【/g, '[')
    .replace(/】/g, ']');
}
