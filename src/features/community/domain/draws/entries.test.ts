import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../shared/data/text/readDelimited.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { candidateRows } from './candidateRows.ts';
import { canonicalList } from './canonicalList.ts';
import type { Candidate, EntryRules } from '../../../../shared/domain/community/drawRecords.ts';
import { draftProblems } from './draftProblems.ts';
import { entryFacts } from './entryFacts.ts';
import { eligibleEntries } from './eligibleEntries.ts';
import { householdKey } from './householdKey.ts';
import { jielongList } from './jielongList.ts';

const today = civilDay(2026, 11, 30);
const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  weight: 1,
  household: '',
  joined: null,
  ...more,
});
const rules = (more: Partial<EntryRules> = {}): EntryRules => ({
  mostWeight: 0,
  leastDays: 0,
  coolDown: 0,
  repeats: 'first',
  ...more,
});
const nobody = { today, winnersBefore: [], excluded: [] };

/** Any UTF-16 code unit, so also halves of pairs. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('who takes part', () => {
  it('comes once, with the first line or with all chances added, up to the cap', () => {
    const lines = [
      candidate('王五', { weight: 3 }),
      candidate(' 王五 ', { weight: 4 }),
      candidate('a'),
    ];
    const first = eligibleEntries(lines, rules(), nobody);
    expect(first).toMatchObject({ repeated: 1, capped: 0, leftOut: [] });
    expect(first.entries).toEqual([
      { id: 'a', weight: 1, group: '' },
      { id: '王五', weight: 3, group: '' },
    ]);
    const added = eligibleEntries(lines, rules({ repeats: 'add', mostWeight: 5 }), nobody);
    expect(added.entries.at(-1)).toEqual({ id: '王五', weight: 5, group: '' });
    expect(added.capped).toBe(1);
  });

  it('has households as labels that say nothing, and only where they are shared', () => {
    const lines = [
      candidate('c', { household: '13800000001' }),
      candidate('a', { household: '13800000002' }),
      candidate('b', { household: '13800000001' }),
    ];
    expect(eligibleEntries(lines, rules(), nobody).entries.map(({ group }) => group)).toEqual([
      '',
      'h1',
      'h1',
    ]);
  });

  it('is left out with the reason', () => {
    const lines = [
      candidate(' '),
      candidate('\ud83d'),
      candidate('zero', { weight: 0 }),
      candidate('half', { weight: 0.5 }),
      candidate('much', { weight: 1_000_001 }),
      candidate('staff'),
      candidate('lucky', { joined: today - 400 }),
      candidate('luckier', { joined: today - 400 }),
      candidate('new', { joined: today - 29 }),
      candidate('unknown'),
      candidate('old', { joined: today - 30 }),
    ];
    const { entries, leftOut } = eligibleEntries(lines, rules({ leastDays: 30, coolDown: 1 }), {
      today,
      winnersBefore: [['lucky'], ['luckier']],
      excluded: ['staff'],
    });
    expect(entries.map(({ id }) => id)).toEqual(['luckier', 'old']);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'noId',
      'noId',
      'noWeight',
      'noWeight',
      'tooMuch',
      'excluded',
      'coolDown',
      'tooNew',
      'joinedUnknown',
    ]);
  });

  it('is always a list that can be frozen, or nobody', () => {
    const anyCandidate = fc.record({
      id: fc.string({ unit: anyUnit, maxLength: 6 }),
      weight: fc.oneof(fc.integer(), fc.double()),
      household: fc.constantFrom('', 'x', 'y'),
      joined: fc.option(fc.integer({ min: today - 60, max: today })),
    });
    fc.assert(
      fc.property(
        fc.array(anyCandidate, { maxLength: 20 }),
        fc.nat(40),
        fc.constantFrom('add' as const, 'first' as const),
        (lines, leastDays, repeats) => {
          const found = eligibleEntries(lines, rules({ leastDays, repeats }), nobody);
          expect(found.entries.length + found.repeated + found.leftOut.length).toBe(lines.length);
          if (found.entries.length > 0) expect(canonicalList(found.entries)).toMatch(/\n$/u);
        },
      ),
    );
  });

  it('of an empty list is nobody', () => {
    expect(eligibleEntries([], rules(), nobody).entries).toEqual([]);
  });
});

describe('a pasted 接龙', () => {
  it('is read with its topic, without its head and example', () => {
    const text = [
      '#接龙',
      '周五抽奖报名，周四 20:00 截止',
      '例 张三 1份',
      '',
      '1. 张三',
      '2. 李四 2份',
      '3、王五+1',
      '4） 小红😊 x3',
      '（5）👩‍👩‍👧 一家',
      '６．Ann',
      '6. 张三（北京）',
      '7. ',
      '算我一个',
    ].join('\n');
    const list = jielongList(text);
    expect(list.topic).toBe('周五抽奖报名，周四 20:00 截止');
    expect(list.entries.map(({ name, count }) => [name, count])).toEqual([
      ['张三', 1],
      ['李四', 2],
      ['王五', 1],
      ['小红😊', 3],
      ['👩‍👩‍👧 一家', 1],
      ['Ann', 1],
      ['张三（北京）', 1],
    ]);
    expect(list.entries.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    expect(list).toMatchObject({ empty: [12], unread: [13] });
  });

  it('keeps digits that are part of a name', () => {
    const names = jielongList('1. user 88\n2. 1998的夏天\n3. 2份\n4. iPhone15').entries;
    expect(names.map(({ name, count }) => [name, count])).toEqual([
      ['user 88', 1],
      ['1998的夏天', 1],
      ['2份', 1],
      ['iPhone15', 1],
    ]);
  });

  it('counts by an x only where it is not the end of a Latin name or of digits', () => {
    const text =
      '1. Max1\n2. Max2\n3. Alex3\n4. Felix88\n5. 8x8\n6. e\u0301x3\n7. 张三x3\n8. Ann x3\n9. ❤️X2\n10. Bob×2\n11. Max1 ×2';
    const { entries } = jielongList(text);
    expect(entries.map(({ name, count }) => [name, count])).toEqual([
      ['Max1', 1],
      ['Max2', 1],
      ['Alex3', 1],
      ['Felix88', 1],
      ['8x8', 1],
      ['e\u0301x3', 1],
      ['张三', 3],
      ['Ann', 3],
      ['❤️', 2],
      ['Bob', 2],
      ['Max1', 2],
    ]);
  });

  it('of nothing, or of text without numbers, is nobody', () => {
    for (const text of ['', '\n\n', '#接龙', '大家好']) {
      expect(jielongList(text)).toMatchObject({ entries: [], unread: [], empty: [] });
    }
  });
});

describe('a pasted table', () => {
  const read = (text: string) => {
    const { head, rows } = readDelimited(new TextEncoder().encode(text))!;
    return candidateRows(head, rows);
  };

  it('is read by its columns in either language', () => {
    expect(
      read('昵称,次数,手机号,入群时间\n张三,2,13800000001,2026/10/01 08:00\n李四,,,\n'),
    ).toEqual({
      candidates: [
        { id: '张三', weight: 2, household: '13800000001', joined: civilDay(2026, 10, 1) },
        { id: '李四', weight: 1, household: '', joined: null },
      ],
      problems: [],
    });
  });

  it('without a header is a list of ids, with chances beside them', () => {
    expect(read('Ann\t3\nBob\t1\n').candidates.map(({ id, weight }) => [id, weight])).toEqual([
      ['Ann', 3],
      ['Bob', 1],
    ]);
    expect(read('Ann\nBob\n').candidates.map(({ id }) => id)).toEqual(['Ann', 'Bob']);
  });

  it('with any column that we know has a header, and ids in the first of the others', () => {
    expect(read('微信昵称,抽奖次数\n张三,5\n李四,2\n')).toEqual({
      candidates: [
        { id: '张三', weight: 5, household: '', joined: null },
        { id: '李四', weight: 2, household: '', joined: null },
      ],
      problems: [],
    });
    const behind = read('手机号,微信昵称,城市\n13800138000,张三,上海\n').candidates;
    expect(behind).toMatchObject([{ id: '张三', household: '13800138000' }]);
  });

  it('with no column for ids is a problem, and never makes phones the ids', () => {
    for (const text of ['手机号,入群日期\n13800138000,2026-10-01\n', '手机号\n13800138000\n']) {
      expect(read(text)).toEqual({ candidates: [], problems: [{ line: 1, column: 'id' }] });
    }
  });

  it('has one household however its phone is written', () => {
    const { candidates } = read('昵称,手机号\n张三,138-0013-8000\n李四,13800138000\n');
    const { entries } = eligibleEntries(candidates, rules(), nobody);
    expect(entries.map(({ group }) => group)).toEqual(['h1', 'h1']);
  });

  it('names the line and column of what cannot be read', () => {
    const { candidates, problems } = read(
      'name,weight,joined\nA,x,\n,1,\nB,1,yesterday\nC,1\nD,0,\n',
    );
    expect(problems).toEqual([
      { line: 2, column: 'weight' },
      { line: 3, column: 'id' },
      { line: 4, column: 'joined' },
      { line: 5, column: 'row' },
    ]);
    expect(candidates.map(({ id }) => id)).toEqual(['D']);
  });
});

describe('a household', () => {
  it('that looks like a phone is its digits', () => {
    const spellings = [
      '13800138000',
      '138-0013-8000',
      '138 0013 8000',
      '+86 138 0013 8000',
      '(86)138.0013.8000',
      '１３８００１３８０００',
      '\u202d13800138000\u202c',
    ];
    expect(new Set(spellings.map(householdKey))).toEqual(new Set(['13800138000']));
    expect(householdKey('010-6255 1234')).toBe('01062551234');
  });

  it('that is something else stays as it was typed', () => {
    for (const typed of ['', 'h1', '12-3', '上海市南京路 12 号 1380013', '+', '138****8000']) {
      expect(householdKey(typed)).toBe(typed);
    }
  });
});

describe('names that are to be published', () => {
  const draw = {
    name: 'Friday',
    prizes: [{ id: 'p1', name: 'Tea', pieces: 1 }],
    method: 'weighted',
  } as const;
  const problems = (text: string) =>
    draftProblems(
      draw,
      entryFacts(jielongList(text).entries.map(({ name }) => ({ id: name, weight: 1, group: '' }))),
    );

  it('hold no telephone number before the list can be frozen', () => {
    expect(problems('1. 张三 13800138000\n2. 李四')).toEqual(['personalNames']);
    expect(problems('1. ann@mail.example\n2. 李四')).toEqual(['personalNames']);
    expect(problems('1. 张三 138****8000\n2. 李四 2026')).toEqual([]);
  });
});
