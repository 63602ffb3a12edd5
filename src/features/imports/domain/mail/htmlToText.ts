import { decodeEntities } from './decodeEntities.ts';

/** Elements of which nothing is text that anybody sees. */
const UNSEEN: ReadonlySet<string> = new Set(
  'script style head title template noscript object iframe svg math'.split(' '),
);
/** Elements that begin on a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div br hr tr table ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article header ' +
    'footer address form fieldset center'
  ).split(' '),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** A tag's name is no longer; what is, is text. */
const LONGEST_NAME = 30;

/**
 * What a person would read of an HTML e-mail, as plain text: lines for blocks and rows, blanks between
 * cells, the text in place of a picture in brackets. Scripts, styles and remarks are left out, nothing is
 * loaded, and whatever is no tag stays text. Reads the text once, from left to right.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    parts.push(decodeEntities(html.slice(at, end)).replace(/\s+/g, ' '));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    const name = tagName(html, open);
    if (name === undefined) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const close = tagEnd(html, open);
    if (UNSEEN.has(name)) at = afterElement(html, name, close);
    else at = close;
    if (BLOCKS.has(name)) parts.push('\n');
    else if (CELLS.has(name)) parts.push(' ');
    else if (name === 'img') parts.push(alternative(html.slice(open, close)));
  }
  return tidy(parts.join(''));
}

/** The name of the tag that begins here, of an end tag too; '!' for declarations; undefined for none. */
function tagName(html: string, open: number): string | undefined {
  const [, name] =
    /^<\/?([a-z][a-z0-9:-]*|[!?])/i.exec(html.slice(open, open + LONGEST_NAME)) ?? [];
  return name?.toLowerCase();
}

/** Where the tag ends; a > in quotes ends none, except where the quote is never closed. */
function tagEnd(html: string, open: number): number {
  let at = open + 1;
  while (at < html.length) {
    const letter = html[at];
    if (letter === '>') return at + 1;
    if ((letter === '"' || letter === "'") && html[at - 1] === '=') {
      const closing = html.indexOf(letter, at + 1);
      if (closing < 0) return after(html, '>', at);
      at = closing;
    }
    at++;
  }
  return html.length;
}

function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  // An e-mail that is cut off inside of a script has nothing more to say.
  return found ? after(html, '>', found.index) : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function alternative(tag: string): string {
  const [, , text = ''] = /\salt=(["'])([^"']{1,200})\1/i.exec(tag) ?? [];
  return text.trim() === '' ? '' : `[${decodeEntities(text.trim())}]`;
}

/** No blanks around lines, and one empty line at most between two. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  const kept = lines.filter((line, i) => line !== '' || (lines[i - 1] ?? '') !== '');
  return kept.join('\n').trim();
}
