/** A person of a pasted list. */
export type JielongEntry = {
  /** Line of the text, from 1. */
  readonly line: number;
  /** All that stands behind the number: the name for those to whom counts say nothing. */
  readonly said: string;
  /** The same without its count. */
  readonly name: string;
  /** What stands after the name as a number of pieces (李四 2份, 王五+1, Ann x3); 1 where nothing does. */
  readonly count: number;
};

export type JielongList = {
  /** What the list is about: the lines between its head and the first number. */
  readonly topic: string;
  readonly entries: readonly JielongEntry[];
  /** Lines after the first number that no number begins: to be looked at. From 1. */
  readonly unread: readonly number[];
  /** Lines with a number and no name. */
  readonly empty: readonly number[];
};

/** `#接龙`, with which WeChat begins such a message. */
const HEAD = /^[#＃]\s*(?:群)?接龙/u;
/** `例 张三 1份`, which WeChat writes below the topic and which is nobody. */
const EXAMPLE = /^(?:例如?|示例|e\.?g\.?)(?:[\s:：.、]|$)/iu;
/** `12. `, `12、`, `12）`, `(12)`, in either width. */
const NUMBERED = /^(?:[(（][\d０-９]{1,6}[)）]|[\d０-９]{1,6}\s*[.．、:：)）])\s*(.*)$/u;
/** An x behind a Latin letter or a digit belongs to the name: Max1, Alex3, 8x8. */
const COUNT =
  /^(.*?)(?:\s+(\d{1,6})\s*(?:份|个|盒|件|张|票|人|位|箱|袋|斤|单|pcs?)|(?:\s*[×*+]|(?<!\p{Script=Latin}\p{M}*|\d)x)\s*(\d{1,6})\s*(?:份|个|盒|件|张|票|人|位|箱|袋|斤|单)?)$/iu;

/**
 * Reads a 接龙 as it is copied out of a group: a head, a topic, perhaps an example, and numbered lines
 * to which everyone adds their own. Also a list without a head. The numbers themselves are not used:
 * people copy an old state, and the same number comes twice.
 */
export function jielongList(text: string): JielongList {
  const topic: string[] = [];
  const entries: JielongEntry[] = [];
  const unread: number[] = [];
  const empty: number[] = [];
  let begun = false;
  text.split(/\r\n|\n|\r/u).forEach((raw, place) => {
    const line = raw.replace(/[\u200b\u200e\u200f\u2060\ufeff]/gu, '').trim();
    if (line === '' || HEAD.test(line)) return;
    const match = NUMBERED.exec(line);
    if (!match) {
      if (!begun) {
        if (!EXAMPLE.test(line)) topic.push(line);
      } else unread.push(place + 1);
      return;
    }
    begun = true;
    const said = (match[1] ?? '').trim();
    if (said === '') empty.push(place + 1);
    else entries.push({ line: place + 1, said, ...countedName(said) });
  });
  return { topic: topic.join(' '), entries, unread, empty };
}

function countedName(said: string): { readonly name: string; readonly count: number } {
  const match = COUNT.exec(said);
  const name = (match?.[1] ?? '').trim();
  return match && name !== ''
    ? { name, count: Number(match[2] ?? match[3]) }
    : { name: said, count: 1 };
}
