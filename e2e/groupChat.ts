import type { GivenFile } from './importing.ts';

/**
 * A QQ group of members who chat, and one who advertises; each text is another one.
 *
 * @param offers messages of one who hands places on, a third of them in traditional characters: no rule
 * of the start finds them; a member asks about such places too
 */
export function groupChat(adverts: number, offers = 0): GivenFile {
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
  if (offers > 0) say('小满(23456789)', '名额转让可以吗？');
  for (let n = 0; n < offers; n++) {
    const what = n % 3 === 2 ? '會員名額轉讓' : '会员名额转让';
    say('换客(76543210)', `${what} ${n + 1}，五折`);
  }
  return { name: 'qq-group.txt', contents: lines.join('\r\n') };
}
