import { describe, expect, test } from 'vitest';
import type {
  ActivityRow,
  ExperiencePostRow,
} from '../../../../shared/domain/community/activityRecords.ts';
import { postActivities } from './postActivities.ts';
import { postReasons } from './postReasons.ts';
import { shownPosts } from './shownPosts.ts';

describe('reasons to show a message', () => {
  test.each([
    ['[图片]', ['picture']],
    ['[视频] 开箱', ['picture']],
    ['看我的笔记 https://xhs.example/note/1', ['link']],
    ['茶很好喝，会回购', ['praise']],
    ['I love this tea', ['praise']],
    [
      '[图片] 真香！' + '今年的新茶到了泡了一壶香气很足汤色清亮叶底也完整家里人都说比去年的好',
      ['picture', 'long', 'praise'],
    ],
    [
      'The parcel came on the second day, well packed, and the leaves are whole; the cup stays sweet to the last brew.',
      ['long'],
    ],
  ])('%s', (text, reasons) => {
    expect(postReasons(text)).toEqual(reasons);
  });

  test('are none where somebody asks, says little, or denies what would be praise', () => {
    for (const text of [
      '这个好喝吗？',
      '有推荐的茶吗',
      '不好喝',
      'not good',
      '收到',
      '',
      '[表情]',
    ]) {
      expect(postReasons(text), text).toEqual([]);
    }
    expect(postReasons('it is not a great tea')).toEqual([]);
  });
});

const post = (id: string, more: Partial<ExperiencePostRow> = {}): ExperiencePostRow => ({
  ...{ id, group: 'g', message: '', author: 'Ada', customer: '', text: 'Good Tea', link: '' },
  ...{ activity: 'activity:a', state: 'collected', toldAt: 7, note: '', at: 9, by: 'Lin' },
  ...more,
});

describe('posts that are listed', () => {
  const all = { state: null, group: '', activity: '', text: '' };
  const posts = [
    post('post:1'),
    post('post:2', { state: 'featured', group: 'h', note: 'for the tea evening' }),
    post('post:3', { text: 'cup', link: 'https://a.example/TEA', activity: '' }),
    post('post:4', { text: 'pot', author: 'Teaman' }),
  ];
  const ids = (filter: Partial<Parameters<typeof shownPosts>[1]>) =>
    shownPosts(posts, { ...all, ...filter }).map(({ id }) => id.slice(5));

  test('are those of a state, a group, an activity, with a text', () => {
    expect(ids({})).toEqual(['1', '2', '3', '4']);
    expect(ids({ state: 'featured' })).toEqual(['2']);
    expect(ids({ group: 'g', activity: 'activity:a' })).toEqual(['1', '4']);
    expect(ids({ text: ' EVENING ' })).toEqual(['2']);
  });

  test('are not found by the name of who wrote them, which is masked', () => {
    expect(ids({ text: 'tea' })).toEqual(['1', '2', '3']);
  });
});

describe('activities that a post may have come with', () => {
  const activity = (id: string, more: Partial<ActivityRow> = {}): ActivityRow => ({
    ...{ id, kind: 'draw', name: id, goal: '', state: 'running', budget: null, cost: null },
    ...{ groups: ['g'], owner: '', from: 10, until: 12, tasks: [], participants: [] },
    ...{ draw: '', gift: '', note: '', at: 1, by: '' },
    ...more,
  });

  test('are of its group and day, those that ask for experiences first; none that was given up', () => {
    const { fitting, others } = postActivities(
      [
        activity('draw'),
        activity('share', { kind: 'shareExperience', groups: [] }),
        activity('later', { from: 13, until: 20 }),
        activity('elsewhere', { groups: ['h'] }),
        activity('dropped', { state: 'dropped' }),
      ],
      'g',
      12,
    );
    expect(fitting.map(({ id }) => id)).toEqual(['share', 'draw']);
    expect(others.map(({ id }) => id)).toEqual(['later', 'elsewhere']);
  });
});
