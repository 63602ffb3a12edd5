import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { aGroupMessage, NO_CONTEXT } from '../../../../testing/aGroupMessage.ts';
import { aModerationRule, moderationOf } from '../../../../testing/aModerationRule.ts';
import { FOLDS } from '../folding/folds.ts';
import { PENALTY_DEFAULTS } from '../penalties/penaltyLadder.ts';
import { PRIORITY_DEFAULTS } from '../queue/queuePriority.ts';
import { actionsLeft, standingDecisions } from './actionsLeft.ts';
import type { RuleCondition } from './conditionSchema.ts';
import type { GroupContext, GroupMessage } from './groupMessage.ts';
import { RuleEngine } from './ruleEngine.ts';
import { ruleSchema, type RuleAction } from './ruleSchema.ts';
import { moderationPolicy, type ModerationSettings } from './ruleSettings.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const sounds = (character: string) => pinyin(character, { toneType: 'none' });
const words = (...terms: string[]): RuleCondition => ({ kind: 'words', terms, folds: ['case'] });

/** Which messages, by place, are hit; '?' where a condition could not be told. */
function hit(
  settings: ModerationSettings,
  messages: readonly Partial<GroupMessage>[],
  context: GroupContext = NO_CONTEXT,
): string {
  const engine = new RuleEngine(settings, sounds);
  return messages
    .map((parts) => engine.judge(aGroupMessage(parts), context))
    .map(({ hits, untold }) => (hits.length > 0 ? 'x' : untold.length > 0 ? '?' : '-'))
    .join('');
}

const bodies = (...list: readonly string[]) => list.map((body) => ({ body }));

describe('conditions about what a message says', () => {
  test.each<[string, RuleCondition, readonly string[], string]>([
    ['words', words('加微信'), ['请加微信联系', '微信'], 'x-'],
    ['pattern', { kind: 'pattern', source: 'vx\\d', form: 'folded' }, ['ＶＸ１', 'vx'], 'x-'],
    [
      'numbers',
      { kind: 'numbers', least: 8 },
      ['9⓿二肆⁹₈③⑸', '1234567', '123456====X70002'],
      'x--',
    ],
    [
      'links',
      { kind: 'links', only: [], except: ['shop.example'] },
      [
        '看 https://a.b/c',
        'www.shop.example.com',
        'http://m.shop.example/x',
        'ｔ．ｍｅ/abc',
        '3.5折',
      ],
      'xx-x-',
    ],
    [
      'contact',
      { kind: 'contact', kinds: ['phone', 'wechat', 'qq'] },
      ['13812345678', '微信号：abc_12345', '扣扣 12345678', 'a@b.example', '订单 1234567'],
      'xxx--',
    ],
    [
      'media',
      { kind: 'media', kinds: ['qrCode', 'card', 'miniProgram'] },
      ['[二维码]', '[名片] 张三', '【小程序】拼团', '[图片]', '[CQ:contact,type=qq,id=1]'],
      'xxx-x',
    ],
    [
      'disguise',
      { kind: 'disguise', least: 2 },
      ['加\u200B微\u200B信', '𝐯𝐱', '一二三 ＶＸ', '👨\u200D👩\u200D👧 1️⃣ 🇨🇳🇨🇳', 'Ⓥ'],
      'xx---',
    ],
    [
      'mentions',
      { kind: 'mentions', least: 2, everyone: true },
      ['@甲 @乙', '@甲', '@所有人', 'a@b.example c@d.example', '[CQ:at,qq=all]'],
      'x-x-x',
    ],
    ['longer', { kind: 'longer', than: 3 }, ['abcd', 'abc'], 'x-'],
  ])('%s', (_, condition, messages, expected) => {
    expect(hit(moderationOf({ conditions: [condition] }), bodies(...messages))).toBe(expected);
  });
});

describe('conditions about times and people', () => {
  test('the same text, told without noise and case, by one author or in a group', () => {
    const repeated = (by: 'author' | 'group') =>
      moderationOf({ conditions: [{ kind: 'repeated', times: 2, minutes: 10, by }] });
    const messages = [
      { at: 0, author: 'a', body: '特价！！' },
      { at: MINUTE, author: 'b', body: '特 价' },
      { at: 2 * MINUTE, author: 'a', group: 'other', body: '特价～' },
      { at: 20 * MINUTE, author: 'a', body: '特价' },
    ];
    expect(hit(repeated('author'), messages)).toBe('--x-');
    expect(hit(repeated('group'), messages)).toBe('-x--');
  });

  test('a flood is the nth message within a window, whose beginning is not part of it', () => {
    const settings = moderationOf({ conditions: [{ kind: 'flood', messages: 3, seconds: 60 }] });
    const at = (...seconds: number[]) => seconds.map((second) => ({ at: second * 1000 }));
    expect(hit(settings, at(0, 1, 59))).toBe('--x');
    expect(hit(settings, at(0, 1, 60, 61))).toBe('----');
    expect(hit(settings, [...at(0, 1), { at: 2000, author: 'other' }])).toBe('---');
  });

  test('new members, by when they joined', () => {
    const settings = moderationOf({ conditions: [{ kind: 'newMember', days: 1 }] });
    const context = { ...NO_CONTEXT, joinedAt: () => DAY };
    const messages = [{ at: DAY }, { at: 2 * DAY - 1 }, { at: 2 * DAY }, { at: 0 }, { at: null }];
    expect(hit(settings, messages, context)).toBe('xx--?');
    expect(hit(settings, [{ at: DAY }])).toBe('?');
  });

  test('history is what had been decided by then, and within the days', () => {
    const settings = moderationOf({ conditions: [{ kind: 'history', breaches: 2, days: 10 }] });
    const context = { ...NO_CONTEXT, breachesOf: () => [DAY, 5 * DAY, 30 * DAY] };
    const messages = [{ at: 4 * DAY }, { at: 6 * DAY }, { at: 12 * DAY }, { at: 31 * DAY }];
    expect(hit(settings, messages, context)).toBe('-x--');
  });

  test('where a condition cannot be told a rule says so, unless another fails', () => {
    const settings = moderationOf({
      conditions: [words('bad'), { kind: 'newMember', days: 1 }],
    });
    expect(hit(settings, bodies('bad', 'good'))).toBe('?-');
  });
});

describe('whom and what a rule leaves alone', () => {
  test('staff, exempt members, other groups, other days', () => {
    const rule = { conditions: [words('bad')], groups: ['g'], exempt: ['friend'] };
    const settings = { ...moderationOf(rule), exempt: ['owner'] };
    expect(
      hit(settings, [
        { body: 'bad', group: 'g' },
        { body: 'bad', group: 'g', author: 'friend' },
        { body: 'bad', group: 'g', author: 'owner' },
        { body: 'bad', group: 'g', isStaff: true },
        { body: 'bad', group: 'other' },
      ]),
    ).toBe('x----');
    const dated = moderationOf({
      conditions: [words('bad')],
      from: '1970-01-02',
      until: '1970-01-02',
    });
    const at = (day: number) => ({ body: 'bad', at: day * DAY });
    expect(hit(dated, [at(0.5), at(1), at(1.9), at(2), { body: 'bad' }])).toBe('-xx--');
  });

  test('an allowed term excuses nothing that only looks or sounds like it', () => {
    const condition: RuleCondition = {
      kind: 'words',
      terms: ['微信'],
      folds: ['case', 'confusables', 'homophones'],
    };
    const texts = bodies('威信', '微信', '薇信', '威信与微信');
    expect(hit(moderationOf({ conditions: [condition], allow: ['威信'] }), texts)).toBe('-xxx');
    const everywhere = { ...moderationOf({ conditions: [condition] }), allow: ['威信'] };
    expect(hit(everywhere, texts)).toBe('-xxx');
  });

  test('an allowed term excuses what lies wholly in it', () => {
    const rule = { conditions: [words('bad', '加微信')], allow: ['bad moon'] };
    const settings = { ...moderationOf(rule), allow: ['请勿加微信'] };
    expect(hit(settings, bodies('bad moon', 'bad', '请勿加微信', '请加微信', 'bad bad moon'))).toBe(
      '-x-xx',
    );
  });

  test('all conditions of a rule have to hold, and a rule that is off hits nothing', () => {
    const conditions: RuleCondition[] = [words('bad'), { kind: 'longer', than: 5 }];
    expect(hit(moderationOf({ conditions }), bodies('bad', 'bad word', 'long word'))).toBe('-x-');
    expect(hit(moderationOf({ conditions, active: false }), bodies('bad word'))).toBe('-');
  });
});

test('every severity of a rule has points in the queue and for penalties', () => {
  const severities = ruleSchema.shape.severity.options;
  expect(Object.keys(PRIORITY_DEFAULTS.severity)).toEqual(severities);
  expect(Object.keys(PENALTY_DEFAULTS.points)).toEqual(severities);
});

describe('what may follow', () => {
  const actions: RuleAction[] = [
    { kind: 'hide' },
    { kind: 'tag', tag: 'spam' },
    { kind: 'suggestMute', minutes: 10 },
  ];
  const conditions: RuleCondition[] = [{ kind: 'words', terms: ['加微信'], folds: [...FOLDS] }];
  const judged = (body: string, given = actions) =>
    new RuleEngine(moderationOf({ conditions, actions: given }), sounds).judge(
      aGroupMessage({ body }),
      NO_CONTEXT,
    ).hits;

  test('what is there acts, what only looks or sounds like it is queued', () => {
    expect(judged('加\u200B微信')).toMatchObject([{ isLikeness: false, actions }]);
    const queued = [{ kind: 'tag', tag: 'spam' }, { kind: 'queue' }];
    expect(judged('加薇信')).toMatchObject([{ isLikeness: true, actions: queued }]);
    expect(judged('家威心')).toMatchObject([{ isLikeness: true, actions: queued }]);
    expect(judged('加薇信，加微信')).toMatchObject([{ isLikeness: false, actions }]);
    expect(judged('家威心', [{ kind: 'note' }])).toMatchObject([{ actions: [{ kind: 'note' }] }]);
  });

  test('once a person has decided, whichever way, a rule only notes', () => {
    const all: RuleAction[] = [{ kind: 'note' }, ...actions];
    expect(actionsLeft(all, undefined)).toEqual(all);
    expect(actionsLeft(all, 'fine')).toEqual([{ kind: 'note' }]);
    expect(actionsLeft(all, 'breach')).toEqual([{ kind: 'note' }]);
    const standing = standingDecisions([
      { message: '1', outcome: 'fine', at: 2 },
      { message: '1', outcome: 'breach', at: 1 },
    ]);
    expect(standing.get('1')?.outcome).toBe('fine');
  });
});

describe('settings', () => {
  const reasons = (settings: ModerationSettings) => {
    const parsed = moderationPolicy.schema.safeParse(settings);
    return parsed.error?.issues.map(({ message, path }) => `${path.join('.')} ${message}`) ?? [];
  };

  test('those that a shop begins with are valid', () => {
    expect(reasons(moderationPolicy.defaults)).toEqual([]);
  });

  test('what contradicts itself is refused, with the place', () => {
    const bad = aModerationRule({
      id: 'rule',
      conditions: [words('darn', '**'), { kind: 'pattern', source: 'a*', form: 'folded' }],
      allow: [' *'],
      actions: [{ kind: 'queue' }, { kind: 'queue' }],
      from: '2026-02-02',
      until: '2026-02-01',
    });
    expect(
      reasons({ ...moderationOf({ conditions: [words(' Darn')] }, bad), allow: ['*'] }),
    ).toEqual([
      'allow.0 emptyTerm',
      'rules.1.id doubleId',
      'rules.1.conditions.0.terms.0 doubleTerm',
      'rules.1.conditions.0.terms.1 emptyTerm',
      'rules.1.conditions.1.source matchesEmpty',
      'rules.1.allow.0 emptyTerm',
      'rules.1.actions.1 doubleAction',
      'rules.1.until untilBeforeFrom',
    ]);
  });
});

test('bad input is judged like any other', () => {
  const settings = { ...moderationPolicy.defaults };
  const engine = new RuleEngine(settings, sounds);
  for (const body of [
    '',
    '\uD83D',
    '\uDC68\uD83D',
    'שלום \u202E加微信',
    '👨\u200D👩\u200D👧'.repeat(500),
    'a'.repeat(10_000),
    '微'.repeat(10_000),
    '.'.repeat(10_000),
    '1 '.repeat(5_000),
    '\u0301'.repeat(10_000),
    '[[['.repeat(3_000),
    '@'.repeat(10_000),
    'a.'.repeat(5_000),
  ]) {
    expect(engine.judge(aGroupMessage({ body, at: 0 }), NO_CONTEXT).hits.length).toBeLessThan(9);
  }
});

test('the same messages in the same order give the same verdicts, folded before or not', () => {
  const messages = ['加微信 abc12345', '𝐯𝐱\u200B', 'cafe\u0301 vx12345', ''].map((body, n) =>
    aGroupMessage({ id: String(n), body, at: n }),
  );
  const judge = () => {
    const engine = new RuleEngine(moderationPolicy.defaults);
    return messages.map((message) => engine.judge(message, NO_CONTEXT));
  };
  expect(judge()).toEqual(judge());
});
