import type { PublicSource } from '../../../../shared/domain/community/drawRecords.ts';

type DemoDraw = {
  readonly id: string;
  readonly name: string;
  readonly prizes: readonly {
    readonly id: string;
    readonly name: string;
    readonly pieces: number;
    /** Id of the gift that it is in the catalogue of points and gifts. */
    readonly gift?: string;
  }[];
  readonly source: PublicSource;
  /** What a member said in the group when the draw was due. */
  readonly value: string;
  /** Days before today on which it was drawn. */
  readonly daysAgo: number;
  /** Days of membership that were asked for. */
  readonly leastDays: number;
};

const PHRASES = {
  en: 'The first sentence that a member writes in the group after 8 pm',
  zh: '晚上 8 点后群友在群里发的第一句话',
} as const;

/** Two draws that the demo shop has held among the members of its groups, in the shop's language. */
export function demoDraws(isChinese: boolean): readonly DemoDraw[] {
  const source = { kind: 'other', name: isChinese ? PHRASES.zh : PHRASES.en, address: '' } as const;
  return [
    {
      id: 'draw:demo-autumn',
      name: isChinese ? '中秋茶友会抽奖' : 'Mid-autumn draw',
      prizes: [
        { id: 'gaiwan', name: isChinese ? '手绘盖碗' : 'Hand-painted gaiwan', pieces: 1 },
        { id: 'tin', name: isChinese ? '桂花乌龙 50 克' : 'Osmanthus oolong, 50 g', pieces: 5 },
      ],
      source,
      value: isChinese ? '今晚的月亮真圆' : 'what a moon tonight',
      daysAgo: 62,
      leastDays: 7,
    },
    {
      id: 'draw:demo-anniversary',
      name: isChinese ? '周年庆群友抽奖' : 'Anniversary draw',
      prizes: [
        {
          ...{ id: 'set', name: isChinese ? '功夫茶入门套装' : 'Gongfu starter set', pieces: 2 },
          gift: 'gongfu',
        },
        {
          ...{ id: 'tin', name: isChinese ? '茶叶罐（100 克）' : 'Tea tin, 100 g', pieces: 20 },
          gift: 'tin',
        },
      ],
      source,
      value: isChinese ? '祝北巷越办越好' : 'happy birthday to our tea shop',
      daysAgo: 18,
      leastDays: 30,
    },
  ];
}
