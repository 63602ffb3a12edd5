import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';

type DemoActivity = Omit<ActivityRow, 'at' | 'by' | 'groups' | 'tasks' | 'participants'> & {
  readonly groups: string[];
  readonly tasks: ActivityRow['tasks'][number][];
  readonly participants: string[];
};

/** Id of the activity that asked for experiences, and on which days before today it did. */
export const DEMO_SHARING = { id: 'activity:demo-sharing', from: 24, until: 11 } as const;

type Shop = {
  readonly isChinese: boolean;
  /** Ids of its groups, and their owners. */
  readonly groups: readonly string[];
  readonly owners: readonly string[];
  /** Civil day. */
  readonly today: number;
  /** Whose names are in the frozen list of a draw. */
  readonly entrants: (draw: string) => readonly string[];
};

/** What the demo shop did with its groups and means to do, in the shop's language; money in fen. */
export function demoActivities(shop: Shop): readonly DemoActivity[] {
  const { isChinese, groups, owners, today, entrants } = shop;
  const say = (zh: string, en: string) => (isChinese ? zh : en);
  const [first = '', second = first] = owners;
  const tasks = (done: number, ...texts: readonly string[]) =>
    texts.map((text, place) => ({ id: `task-${place + 1}`, text, done: place < done }));
  const drawTasks = [
    say(
      '奖项、概率、数量、兑奖方式已公布',
      'Prizes, odds, numbers and how to get them are published',
    ),
    say('名单已冻结，指纹已公布', 'The list is frozen and its fingerprint published'),
    say('奖品已发放', 'Prizes are sent'),
  ];
  const common = { draw: '', gift: '', note: '', participants: [] };
  return [
    {
      ...common,
      ...{ id: 'activity:demo-autumn', kind: 'draw', state: 'over', owner: first },
      name: say('中秋茶友会抽奖', 'Mid-autumn draw'),
      goal: say(
        '感谢老群友，唤回秋天没下单的人',
        'Thank members, and bring back who did not order in autumn',
      ),
      ...{ budget: 60_000, cost: 52_800, groups: [...groups], from: today - 70, until: today - 62 },
      tasks: tasks(3, ...drawTasks),
      ...{ draw: 'draw:demo-autumn', participants: [...entrants('draw:demo-autumn')] },
    },
    {
      ...common,
      ...{ id: 'activity:demo-anniversary', kind: 'draw', state: 'over', owner: second },
      name: say('周年庆群友抽奖', 'Anniversary draw'),
      goal: say('周年庆期间每群至少一百人互动', 'A hundred people active in each group'),
      ...{ budget: 80_000, cost: null, groups: [...groups], from: today - 25, until: today - 18 },
      tasks: tasks(2, ...drawTasks),
      ...{ draw: 'draw:demo-anniversary', participants: [...entrants('draw:demo-anniversary')] },
    },
    {
      ...common,
      ...{ id: DEMO_SHARING.id, kind: 'shareExperience', state: 'over', owner: first },
      name: say('晒晒你的秋茶', 'Show us your autumn tea'),
      goal: say('收集二十条可以展示的晒单', 'Twenty posts that can be shown'),
      ...{ budget: 30_000, cost: 18_000, groups: [...groups] },
      ...{ from: today - DEMO_SHARING.from, until: today - DEMO_SHARING.until },
      tasks: tasks(
        2,
        say('已发出话题，并附回答示例', 'The question is out, with an example'),
        say('被引用者已经同意', 'Those who are quoted agree'),
        say('已向每位分享者致谢', 'Everybody who shared was thanked'),
      ),
    },
    {
      ...common,
      ...{ id: 'activity:demo-coupons', kind: 'couponDrop', state: 'planned', owner: second },
      name: say('年末群友券', 'Year-end coupons for members'),
      goal: say('三成群友在一周内用券', 'Three in ten members use theirs within a week'),
      ...{ budget: 200_000, cost: null, groups: groups.slice(0, 2), gift: 'ten-off' },
      ...{ from: today + 4, until: today + 11 },
      tasks: tasks(
        1,
        say('券码数量充足', 'There are codes enough'),
        say('已在所有群里公告', 'Announced in all groups'),
        say('每个人都已拿到券码', 'Everybody has a code'),
      ),
    },
    {
      ...common,
      ...{ id: 'activity:demo-evening', kind: 'offline', state: 'planned', owner: first },
      name: say('岩茶品鉴夜', 'An evening of rock tea'),
      goal: say('三十位群友到场', 'Thirty guests'),
      ...{ budget: 150_000, cost: null, groups: groups.slice(0, 1) },
      ...{ from: today + 13, until: today + 13 },
      tasks: tasks(
        0,
        say('场地、日期、名额已确定', 'Place, day and seats are fixed'),
        say('报名已截止，名单已打印', 'The list is closed and printed'),
      ),
    },
  ];
}
