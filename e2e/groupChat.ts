import type { GivenFile } from './importing.ts';

/** A QQ group of members who chat, and one who advertises; each text is another one. */
export function groupChat(adverts: number): GivenFile {
  const rule = '='.repeat(64);
  const lines = [
    '消息记录（此消息记录为文本格式，不支持重新导入）',
    rule,
    '消息分组:我的群聊',
    rule,
  ];
  lines.push('消息对象:茶友群', rule, '');
  const people = ['老茶客(12345678)', '小满(23456789)', '青禾(34567890)'];
  const at = (minute: number) =>
    new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString().slice(0, 19).replace('T', ' ');
  let minute = 0;
  const say = (who: string, what: string) => {
    lines.push(`${at(minute++)} ${who}`, what, '');
  };
  for (let n = 0; n < adverts; n++) {
    say(people[n % people.length] ?? '', `今天喝第 ${n + 1} 泡`);
    say('推广员(87654321)', `便宜茶叶 ${n + 1}，加微信 tea${10_000 + n} 进群`);
  }
  return { name: 'qq-group.txt', contents: lines.join('\r\n') };
}
