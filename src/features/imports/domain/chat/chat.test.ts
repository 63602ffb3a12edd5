import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatLines } from './chatLines.ts';
import { chatTable } from './chatTable.ts';
import { CHAT_TEMPLATES, headReader, templateProblem } from './chatTemplate.ts';
import { chatTimes } from './chatTimes.ts';
import { guessChat } from './guessChat.ts';

const NO_CLOCK = { year: null, start: null };

/** 'author|time|body' of each message. */
function read(text: string, template: string, clock: Partial<typeof NO_CLOCK> | object = {}) {
  const messages = chatLines(text, template);
  const times = chatTimes(messages, { ...NO_CLOCK, ...clock });
  return messages.map(({ name, body }, i) => [name, times[i], body.replace(/\n/g, '/')].join('|'));
}

describe('heads of messages', () => {
  const head = (template: string, line: string) => {
    const found = headReader(template)(line);
    return found && [found.name, found.time.hours, found.time.minutes, found.text].join('|');
  };

  it.each([
    [CHAT_TEMPLATES.qq, '2022-05-01 12:00:00 小茶客(12345)', '小茶客(12345)|12|0|'],
    [
      CHAT_TEMPLATES.qq,
      '2022-5-1 9:05:00 PM 【管理员】林<lin@mail.example>',
      '【管理员】林<lin@mail.example>|21|5|',
    ],
    [CHAT_TEMPLATES.qq, '2022/05/01 12:00:00 Lin Hua 2', 'Lin Hua 2|12|0|'],
    [CHAT_TEMPLATES.wechat, '小茶客 2022-05-01 12:00:00', '小茶客|12|0|'],
    [CHAT_TEMPLATES.wechat, 'A B 5月1日 下午3:20', 'A B|15|20|'],
    [CHAT_TEMPLATES.wangwang, 'tb_tea：客服01 (2022-05-01 12:00:00):', 'tb_tea:客服01|12|0|'],
    [CHAT_TEMPLATES.wangwang, 'lin（12:00:00）：', 'lin|12|0|'],
    [CHAT_TEMPLATES.phone, '[00:01:23] 客服：您好: 请讲', '客服|0|1|您好: 请讲'],
    [CHAT_TEMPLATES.phone, '【12:05】 Agent: hi', 'Agent|12|5|hi'],
    ['{any}#{time} {name}', '17#12:00 Lin', 'Lin|12|0|'],
  ])('%s reads %s', (template, line, expected) => {
    const folded = expected.replace('【管理员】', '[管理员]');
    expect(head(template, line)).toBe(folded);
  });

  it.each([
    [CHAT_TEMPLATES.qq, '12 boxes'],
    [CHAT_TEMPLATES.qq, '2022-05-01 12:00:00'],
    [CHAT_TEMPLATES.wechat, 'we meet at the shop'],
    [CHAT_TEMPLATES.wangwang, 'see you (12:00): at noon'],
    [CHAT_TEMPLATES.phone, '客服: hello'],
  ])('%s does not read %s', (template, line) => {
    expect(head(template, line)).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    ['{time}', 'noName'],
    ['{name}', 'noTime'],
    ['{name} {name} {time}', 'twice'],
    ['{name}{text} {time}', 'touching'],
    [`{name} {time}${'x'.repeat(300)}`, 'tooLong'],
    ...Object.values(CHAT_TEMPLATES).map((template): [string, undefined] => [template, undefined]),
  ])('of the template %s the problem is %s', (template, problem) => {
    expect(templateProblem(template)).toBe(problem);
  });

  it('are read in bounded time whatever the template and the line', () => {
    const part = fc.constantFrom(
      '{name}',
      '{time}',
      '{text}',
      '{any}',
      ' ',
      ':',
      '(',
      ')',
      '12:00',
      'a',
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (template, line) => {
        const read = headReader(template);
        const found = read(line.repeat(200));
        expect(found === undefined || found.name.length <= 200).toBe(true);
      }),
    );
  });
});

describe('a chat as text', () => {
  it('has bodies of several lines, up to the next head', () => {
    const text = '2022-05-01 12:00:00 a\none\n\ntwo\n\n2022-05-01 12:01:00 b\n[图片]\n';
    expect(read(text, CHAT_TEMPLATES.qq)).toEqual([
      'a|2022-05-01 12:00:00|one//two',
      'b|2022-05-01 12:01:00|[图片]',
    ]);
  });

  it('takes a year that is not written from the dates around it, or from what was said', () => {
    const text = 'a 12月31日 23:00\nx\nb 1月1日 00:10\ny\nc 1月2日 9:00\nz';
    expect(read(text, CHAT_TEMPLATES.wechat)).toEqual(['a||x', 'b||y', 'c||z']);
    expect(read(text, CHAT_TEMPLATES.wechat, { year: 2026 })).toEqual([
      'a|2025-12-31 23:00:00|x',
      'b|2026-01-01 00:10:00|y',
      'c|2026-01-02 09:00:00|z',
    ]);
  });

  it('counts the times of a call from its start', () => {
    const text = '[00:00:05] Agent: hi\n[00:01:23] 顾客: 你好\n还在吗';
    expect(read(text, CHAT_TEMPLATES.phone)).toEqual(['Agent||hi', '顾客||你好/还在吗']);
    expect(read(text, CHAT_TEMPLATES.phone, { start: '2026-03-01 23:59:00' })).toEqual([
      'Agent|2026-03-01 23:59:05|hi',
      '顾客|2026-03-02 00:00:23|你好/还在吗',
    ]);
  });

  it('keeps what looks like HTML and scripts as text', () => {
    const text = '<b>x</b> 2022-05-01 12:00:00\n<script>alert(1)</script>';
    expect(read(text, CHAT_TEMPLATES.wechat)).toEqual([
      '<b>x</b>|2022-05-01 12:00:00|<script>alert(1)</script>',
    ]);
  });

  it('is the same conversation when it has gone on, and another one with somebody else', () => {
    const ids = (text: string) => {
      const { rows } = chatTable(text, { template: CHAT_TEMPLATES.wechat, ...NO_CLOCK });
      return rows.map(({ cells }) => cells[0]);
    };
    const short = 'a 2022-05-01 12:00:00\nhello\n';
    const long = `${short}b 2022-05-01 12:01:00\nhi\n`;
    expect(ids(long)).toEqual([ids(short)[0], ids(short)[0]]);
    expect(ids(long.replace('hello', 'bye'))[0]).not.toBe(ids(short)[0]);
  });

  it('is several conversations under heads of its own', () => {
    const text =
      '消息对象:甲\n====\n2022-05-01 12:00:00 a\nx\n消息对象:乙\n2022-05-01 12:00:00 a\ny';
    const { rows } = chatTable(text, { template: CHAT_TEMPLATES.qq, ...NO_CLOCK });
    expect(rows.map(({ cells }) => cells[0])).toEqual(['甲', '乙']);
  });
});

describe('whether a text is a chat', () => {
  it.each([
    ['2022-05-01 12:00:00 a\nx\n\n2022-05-01 12:01:00 b\ny', 'qq'],
    ['a 2022-05-01 12:00:00\nx\n\nb 5月1日 12:01\ny', 'wechat'],
    ['tb (2022-05-01 12:00:00):\nx\nlin (2022-05-01 12:00:05):\ny', 'wangwang'],
    ['[00:00:05] Agent: hi\n[00:01:23] 顾客: 你好', 'phone'],
    ['2022-05-01 12:00:00 Lin: hi\n2022-05-01 12:00:05 Ann: ho', 'timeFirst'],
  ] as const)('%j is of the kind %s', (text, kind) => {
    expect(guessChat(text)).toBe(CHAT_TEMPLATES[kind]);
  });

  it.each([
    'order,placedAt,customer\n1001,2022-05-01 12:00:00,C1\n1002,2022-05-02 12:00:00,C2',
    'name\n茉莉花茶\n乌龙茶',
    'order;placedAt\n1001;2022-05-01 12:00:00\n1002;2022-05-01 12:00:01\n\n1003;x',
    '1001,2022-05-01 12:00:00\n1002,2022-05-01 12:00:01\nfoot',
    'a 2022-05-01 12:00:00\nb 2022-05-01 12:00:01',
    'order\tplacedAt\n1001\t2022-05-01 12:00:00\n1002\t2022-05-01 12:00:01',
    '2022-05-01 12:00:00,1001,C1\n2022-05-01 12:00:01,1002,C1',
  ])('%j is none', (text) => {
    expect(guessChat(text)).toBeUndefined();
  });

  it('goes by a template that was used before, where it knows more lines', () => {
    const text = '#1 Lin @ 12:00\nhi\n#2 Ann @ 12:01\nho';
    expect(guessChat(text)).not.toBe('#{any} {name} @ {time}');
    expect(guessChat(text, '#{any} {name} @ {time}')).toBe('#{any} {name} @ {time}');
  });
});
