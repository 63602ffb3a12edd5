import type { BothLanguages } from '../../../../shared/domain/community/moderationTerms.ts';

type DemoAnnouncement = {
  readonly id: string;
  readonly title: string;
  readonly text: BothLanguages;
  /** How many of the groups it is for, the first ones; and to how many of them it was sent. */
  readonly groups: number;
  readonly sent: number;
  /** Days from today on which it is due, at ten; null for no time. */
  readonly dueIn: number | null;
  readonly state: 'draft' | 'ready';
};

/** What the demo shop has told its groups and is about to tell them; titles in the shop's language. */
export function demoAnnouncements(isChinese: boolean): readonly DemoAnnouncement[] {
  const say = (zh: string, en: string) => (isChinese ? zh : en);
  return [
    {
      id: 'announcement:demo-anniversary',
      title: say('周年庆抽奖名单公示', 'Anniversary draw: the list'),
      text: {
        en: '{group}: the list of the anniversary draw is frozen. Anybody can check the winners with the page in the files of the group.',
        'zh-CN':
          '{group}的各位茶友，周年庆抽奖名单已冻结。抽奖结果可以用群文件里的验证页面自行核对。',
      },
      ...{ groups: 4, sent: 4, dueIn: -18, state: 'ready' },
    },
    {
      id: 'announcement:demo-sharing',
      title: say('晒晒你的秋茶', 'Show us your autumn tea'),
      text: {
        en: 'Which tea is in your cup this week? Post a picture in {group}; the nicest ones are shown in the shop.',
        'zh-CN': '这周你在喝什么茶？欢迎在{group}晒图，精选会在店铺里展示。',
      },
      ...{ groups: 4, sent: 4, dueIn: -24, state: 'ready' },
    },
    {
      id: 'announcement:demo-coupons',
      title: say('年末群友券', 'Year-end coupons'),
      text: {
        en: 'Next week each member of {group} gets a coupon of ¥10. One a person, while codes last.',
        'zh-CN': '下周起，{group}每位群友可领 10 元券一张，每人限领一张，发完为止。',
      },
      ...{ groups: 2, sent: 1, dueIn: -1, state: 'ready' },
    },
    {
      id: 'announcement:demo-evening',
      title: say('岩茶品鉴夜报名', 'An evening of rock tea'),
      text: {
        en: '',
        'zh-CN': '{shop}岩茶品鉴夜，名额三十位，报名请接龙。',
      },
      ...{ groups: 1, sent: 0, dueIn: null, state: 'draft' },
    },
  ];
}
