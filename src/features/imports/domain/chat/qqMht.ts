import { htmlToText } from '../mail/htmlToText.ts';
import type { ChatMessage } from './chatLines.ts';
import { chatTimeAt, type ChatTime } from './chatTime.ts';

/**
 * QQ's message manager (消息管理器, up to QQ 9.7) saves a chat with its pictures as .mht: a MIME document
 * (RFC 2557) of which the first part is one HTML table and the others are the pictures, base64. Its rows are
 *
 *     消息分组:我的好友                  the list of contacts, left out
 *     消息对象:小茶客                    whom the chat is with
 *     日期: 2026-03-01                   the day of all rows below, also 2026/3/1
 *     小茶客(12345678) 10:15:00          name and time in a <div> of their own, what was said in the next
 *
 * As in the text that the same program saves, times are local without a zone, QQ's own notices come from
 * 系统消息(10000), and who is the desk, the file does not say. Pictures and faces alike are `<img>` of a part;
 * they become [图片], as QQ's text has them.
 */
export function qqMhtMessages(html: string, firstLine: number): ChatMessage[] {
  const messages: ChatMessage[] = [];
  let partner = '';
  let day = '';
  let line = firstLine;
  let counted = 0;
  for (const { row, at } of rowsOf(html)) {
    for (; counted < at; counted++) if (html.charCodeAt(counted) === LF) line++;
    const said = SAID.exec(row);
    if (said) {
      const [, name = '', clock = '', body = ''] = said;
      const stamp = `${day} ${htmlToText(clock)}`.trim();
      const time = chatTimeAt(stamp, 0)?.time;
      const text = htmlToText(body.replace(PICTURE, '[图片]'));
      const message = { name: htmlToText(name), line, partner, body: text };
      if (time) messages.push({ ...message, time });
      else if (CLOCK.test(clock)) messages.push({ ...message, time: NO_TIME, unread: stamp });
      // What has no clock at all is a card, as below.
      if (time || CLOCK.test(clock)) continue;
    }
    const text = htmlToText(row.replace(PICTURE, '[图片]'));
    const last = messages.at(-1);
    if (DAY.test(text)) day = DAY.exec(text)?.[1] ?? day;
    else if (PARTNER.test(text)) partner = PARTNER.exec(text)?.[1]?.trim() ?? partner;
    else if (last && text !== '' && !FRAME.test(text)) {
      // A card in a message is a table of its own.
      messages.splice(-1, 1, { ...last, body: `${last.body}\n${text}`.trim() });
    }
  }
  return messages;
}

const LF = 10;
/** Meant as a time, whether or not it is one. */
const CLOCK = /\d\s*[:：.时点]\s*\d/u;
const NO_TIME: ChatTime = {
  ...{ year: undefined, month: undefined, day: undefined },
  ...{ hours: 0, minutes: 0, seconds: 0 },
};
const ROW = /<tr[^>]{0,2000}>/gi;
const PICTURE = /<img\b[^>]{0,2000}>/gi;
const PARTNER = /^消息对象[:：]\s*(.{1,200})$/u;
/** What else stands around messages. */
const FRAME = /^消息(?:记录$|分组[:：])/u;
const DAY = /^日期[:：]\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)/u;
/** The cell of a message: a <div> with the name in one of its own and the time, and what was said. */
const SAID =
  /^\s*<td[^>]{0,500}>\s*<div[^>]{0,500}>\s*<div[^>]{0,500}>((?:(?!<\/div>)[\s\S]){0,2000})<\/div>([^<]{1,40})<\/div>([\s\S]*)$/i;

/** What stands between the beginnings of two rows, and where it begins. */
function* rowsOf(html: string): Generator<{ readonly row: string; readonly at: number }> {
  let begun: number | undefined;
  for (const { 0: tag, index } of html.matchAll(ROW)) {
    if (begun !== undefined) yield { row: html.slice(begun, index), at: begun };
    begun = index + tag.length;
  }
  if (begun !== undefined) yield { row: html.slice(begun), at: begun };
}

/** Whether a file is such a document, by its beginning. @param start as Latin-1 */
export function isQqMht(start: string): boolean {
  const head = start.slice(0, HEAD).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return MADE_BY.test(head) && mhtBoundary(head) !== undefined;
}

/** What parts its parts; undefined where there is none. @param start as Latin-1 */
export function mhtBoundary(start: string): string | undefined {
  return /\bboundary="([^"\r\n]{1,70})"/i.exec(start.slice(0, HEAD))?.[1];
}

/** Its own header is a few lines. */
const HEAD = 4000;
const MADE_BY = /^(?:From: <Save by Tencent MsgMgr>|Subject: Tencent IM Message)[ \t\r]*$/im;
