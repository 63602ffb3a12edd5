import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatMessagesTable } from './chatMessagesTable.ts';
import { isQqMht, qqMhtMessages } from './qqMht.ts';

const day = (text: string) => `<tr><td style=border-bottom:1px>日期: ${text}</td></tr>\n`;
const said = (name: string, clock: string, body: string) =>
  `<tr><td><div style=color:#006EFE;padding-left:10px;><div style=float:left;margin-right:6px;>${name}</div>${clock}</div>` +
  `<div style=padding-left:20px;>${body}</div></td></tr>\n`;
const page = (...rows: string[]) =>
  `<html><body><table width=100%>${rows.join('')}</table></body></html>`;

/** 'line name day hour:minute partner|body' of each message. */
const read = (html: string) =>
  qqMhtMessages(html, 1).map(({ name, time, line, partner, body }) => {
    const { year, month, day: date, hours, minutes } = time;
    const when = `${year ?? '?'}-${month ?? '?'}-${date ?? '?'} ${hours}:${minutes}`;
    return `${line} ${name} ${when} ${partner}|${body.replace(/\n/g, '/')}`;
  });

describe('a chat of QQ as MHT', () => {
  it('gives each message the day above it, its name, and the line that it stands on', () => {
    const html = page(
      '<tr><td><div>消息对象:茶友群</div></td></tr>\n',
      day('2026-03-01'),
      said('林(12345)', '23:59:10', '好'),
      day('2026/3/2'),
      said('Ann&lt;ann@mail.example&gt;', '上午 9:05:00', '谢谢<br>再见'),
      said('Ann', '下午 3:20:00', '&nbsp;'),
    );
    expect(read(html)).toEqual([
      '3 林(12345) 2026-3-1 23:59 茶友群|好',
      '5 Ann<ann@mail.example> 2026-3-2 9:5 茶友群|谢谢/再见',
      '6 Ann 2026-3-2 15:20 茶友群|',
    ]);
  });

  it('may hold several chats, each with whom its head says', () => {
    const head = (name: string) =>
      `<tr><td>消息分组:客户</td></tr><tr><td>消息对象:${name}</td></tr>${day('2026-03-01')}`;
    const html = page(head('甲'), said('a', '9:00:00', '1'), head('乙'), said('b', '9:00:00', '2'));
    expect(qqMhtMessages(html, 1).map(({ partner, body }) => partner + body)).toEqual([
      '甲1',
      '乙2',
    ]);
  });

  it('keeps what a table inside of a message says, and marks pictures', () => {
    const card = '<table><tr><td>订单 1001</td><td><IMG src="{A}.dat"></td></tr></table>';
    const html = page(day('2026-03-01'), said('a', '9:00:00', `看<img src=x>${card}`));
    expect(read(html)).toEqual(['2 a 2026-3-1 9:0 |看[图片]/订单 1001 [图片]']);
  });

  it('hands on what has a time that cannot be read, to be refused by its row', () => {
    const html = page(
      day('2026-03-01'),
      said('a', '9:00:00', '1'),
      said('b', '九:0点5', '2'),
      said('c', '25.99', '3'),
    );
    const messages = qqMhtMessages(html, 1);
    expect(messages.map(({ name, unread, body }) => [name, unread, body])).toEqual([
      ['a', undefined, '1'],
      ['b', '2026-03-01 九:0点5', '2'],
      ['c', '2026-03-01 25.99', '3'],
    ]);
    const { rows, columns } = chatMessagesTable(messages, { year: null, start: null }, 'qqMht');
    expect(rows.map(({ cells }) => cells[columns.indexOf('at')])).toEqual([
      '2026-03-01 09:00:00',
      '2026-03-01 九:0点5',
      '2026-03-01 25.99',
    ]);
  });

  it('takes a card whose first cell looks like a name for what the message says', () => {
    const card = '<table><tr><td><div><div>订单</div>待发货</div>1001</td></tr></table>';
    const html = page(day('2026-03-01'), said('a', '9:00:00', `看${card}`));
    expect(read(html)).toEqual(['2 a 2026-3-1 9:0 |看/订单/待发货/1001']);
  });

  it('shows nothing of scripts, and markup that was typed as it was typed', () => {
    const body = '<script>alert(1)</script>&lt;img src=x onerror=alert(1)&gt;';
    const html = page(day('2026-03-01'), said('a', '9:00:00', body));
    expect(qqMhtMessages(html, 1).map((message) => message.body)).toEqual([
      '<img src=x onerror=alert(1)>',
    ]);
  });

  it('is read to the end whatever is broken in it, and its messages beside that are all there', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<tr>', '<td>', '<div>', '</div>', '<', '日期: 2026-13-99', '&', '"'),
    );
    const broken = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(broken, (rubbish) => {
        const html = page(day('2026-03-01'), said('a', '9:00:00', 'one'), `<tr>${rubbish}</tr>`);
        expect(qqMhtMessages(html, 1)[0]).toMatchObject({ name: 'a', line: 2 });
      }),
    );
  });

  it('is read in one go, however its tags are broken', () => {
    for (const piece of ['<tr><td><div>', '<tr', '<img ', '<div>', '日期: ']) {
      expect(qqMhtMessages(piece.repeat(20_000), 1)).toEqual([]);
    }
  });
});

describe('a MIME document is known to be QQ’s', () => {
  const mime =
    'MIME-Version: 1.0\r\nContent-Type:multipart/related;\r\n\tboundary="----=_x"\r\n\r\n';
  it.each([
    [`From: <Save by Tencent MsgMgr>\r\nSubject: Tencent IM Message\r\n${mime}`, true],
    [`Subject: Tencent IM Message\n${mime.replaceAll('\r', '')}`, true],
    [`From: <a@mail.example>\r\nSubject: hello\r\n${mime}From: <Save by Tencent MsgMgr>`, false],
    ['From: <Save by Tencent MsgMgr>\r\nSubject: Tencent IM Message\r\n\r\n', false],
    ['', false],
  ])('%j', (start, is) => {
    expect(isQqMht(start)).toBe(is);
  });
});
