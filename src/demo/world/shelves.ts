import type { Bilingual } from '../bilingual.ts';

/** One lowest category of the catalogue. Its products are every item in every size. */
export type Shelf = {
  readonly code: 'TEA' | 'WARE' | 'SNACK' | 'GIFT';
  /** From the highest level down. */
  readonly path: readonly Bilingual[];
  readonly items: readonly ShelfItem[];
  readonly sizes: readonly ShelfSize[];
  /** Fen for an item of factor 1 in a size of factor 1. */
  readonly price: number;
  /** What the name says besides the item: "Longjing, Everyday, 50 g"; '' where the item says all. */
  readonly noun: Bilingual;
  /** Share of customers whose favourite it is, relative to the others. */
  readonly love: number;
  /** Places in `SHELVES` whose products go into the same basket. */
  readonly goesWith: readonly number[];
};

type ShelfItem = Bilingual & { readonly factor: number; readonly breaks?: boolean };
type ShelfSize = Bilingual & { readonly factor: number };

const b = (en: string, zh: string): Bilingual => ({ en, zh });
const f = (factor: number, en: string, zh: string) => ({ en, zh, factor });

const TEA = b('Tea', '茶叶');
const WARE = b('Teaware', '茶具');
const SNACKS = b('Snacks', '茶点');
const GIFTS = b('Gifts', '礼品');

const SPRING_GRADES = [
  f(2.6, 'Pre-Qingming Reserve', '明前特级'),
  f(1.5, 'Spring First Grade', '雨前一级'),
  f(0.8, 'Everyday', '口粮'),
];
const GRADES = [f(2.4, 'Reserve', '特级'), f(1.4, 'Select', '一级'), f(0.8, 'Everyday', '口粮')];
const LOOSE = [
  f(1, '50 g tin', '50克罐装'),
  f(2.3, '125 g tin', '125克罐装'),
  f(4.2, '250 g bag', '250克袋装'),
];
const PRESSED = [
  f(0.6, '8 g minis', '8克小沱'),
  f(1.8, '100 g brick', '100克砖'),
  f(5.4, '357 g cake', '357克饼'),
];

const tea = (
  group: Bilingual,
  noun: Bilingual,
  price: number,
  love: number,
  goesWith: readonly number[],
  pressed = false,
): Shelf => ({
  code: 'TEA',
  path: [TEA, group, noun],
  items: group.en === 'Green' ? SPRING_GRADES : GRADES,
  sizes: pressed ? PRESSED : LOOSE,
  price,
  noun,
  love,
  goesWith,
});

const GREEN = b('Green', '绿茶');
const RED = b('Black', '红茶');
const OOLONG = b('Oolong', '乌龙茶');
const WHITE = b('White', '白茶');
const PUER = b("Pu'er", '普洱茶');
const SCENTED = b('Scented', '花茶');
const HERBAL = b('Herbal', '花草茶');

const CLAY_AND_GLAZE = [
  f(1, 'White porcelain', '白瓷'),
  f(1.3, 'Celadon', '青瓷'),
  f(1.5, 'Blue and white', '青花'),
  { ...f(0.7, 'Glass', '玻璃'), breaks: true },
  f(2.2, 'Jun glaze', '钧釉'),
  f(2.6, 'Ru glaze', '汝窑'),
  f(1.8, 'Wood-fired', '柴烧'),
  f(1.2, 'Stoneware', '粗陶'),
  f(3, 'Hand-painted', '手绘'),
];
const WOOD_AND_METAL = [
  f(1, 'Bamboo', '竹制'),
  f(1.8, 'Walnut', '胡桃木'),
  f(2.4, 'Rosewood', '花梨木'),
  f(1.2, 'Beech', '榉木'),
  f(1.6, 'Slate', '乌金石'),
  f(0.9, 'Steel', '不锈钢'),
  f(2, 'Brass', '黄铜'),
  f(2.8, 'Tin', '锡制'),
  f(1.4, 'Ebony-finish', '乌木'),
];
const ONE_SIZE = [f(1, '', '')];

const ware = (
  shelf: Bilingual,
  singular: string,
  price: number,
  items: readonly ShelfItem[],
  goesWith: readonly number[],
): Shelf => ({
  code: 'WARE',
  path: [WARE, shelf],
  items,
  sizes: ONE_SIZE,
  price,
  noun: b(singular, shelf.zh),
  love: 0.7,
  goesWith,
});

const snack = (
  noun: Bilingual,
  price: number,
  items: readonly ShelfItem[],
  goesWith: readonly number[],
): Shelf => ({
  code: 'SNACK',
  path: [SNACKS, noun],
  items,
  sizes: [f(1, 'single box', '单盒'), f(2.7, 'box of three', '三盒装')],
  price,
  noun: b('', ''),
  love: 1.4,
  goesWith,
});

const gift = (shelf: Bilingual, noun: Bilingual, price: number): Shelf => ({
  code: 'GIFT',
  path: [GIFTS, shelf],
  items: [
    f(1, 'Two Mountains', '双山'),
    f(1.4, 'Four Seasons', '四季'),
    f(1.9, 'Longjing and Pastry', '龙井配茶点'),
    f(2.4, "Aged Pu'er", '陈年普洱'),
    f(3.2, 'Master Collection', '大师珍藏'),
    f(1.1, 'Jasmine Morning', '茉莉清晨'),
    f(1.6, 'Travel Companion', '旅途茶伴'),
    f(2.8, 'Ru Glaze Set', '汝窑套装'),
  ],
  sizes: ONE_SIZE,
  price,
  noun,
  love: 0.3,
  goesWith: [18, 26, 27],
});

/** The whole range, 33 categories. Every name is made up or the common name of a kind of tea. */
export const SHELVES: readonly Shelf[] = [
  /* 0 */ tea(GREEN, b('Longjing', '龙井'), 3400, 4, [18, 26]),
  /* 1 */ tea(GREEN, b('Biluochun', '碧螺春'), 3100, 2.4, [18, 26]),
  /* 2 */ tea(GREEN, b('Huangshan Maofeng', '黄山毛峰'), 2600, 2, [20, 26]),
  /* 3 */ tea(GREEN, b('Anji Bai Cha', '安吉白茶'), 3300, 1.8, [20, 29]),
  /* 4 */ tea(RED, b('Keemun', '祁门红茶'), 2700, 2, [19, 27]),
  /* 5 */ tea(RED, b('Dianhong', '滇红'), 2300, 2.2, [19, 28]),
  /* 6 */ tea(RED, b('Lapsang Souchong', '正山小种'), 2900, 1.6, [19, 27]),
  /* 7 */ tea(OOLONG, b('Tieguanyin', '铁观音'), 2800, 2.6, [18, 21]),
  /* 8 */ tea(OOLONG, b('Da Hong Pao', '大红袍'), 3600, 2, [18, 21]),
  /* 9 */ tea(OOLONG, b('Phoenix Dancong', '凤凰单丛'), 3400, 1.6, [18, 21]),
  /* 10 */ tea(WHITE, b('Silver Needle', '白毫银针'), 4100, 1.4, [20, 29]),
  /* 11 */ tea(WHITE, b('White Peony', '白牡丹'), 2800, 1.4, [20, 29]),
  /* 12 */ tea(WHITE, b('Shoumei', '寿眉'), 1800, 1.1, [22, 28], true),
  /* 13 */ tea(PUER, b("Raw Pu'er", '生普'), 2600, 1.8, [19, 23], true),
  /* 14 */ tea(PUER, b("Ripe Pu'er", '熟普'), 2400, 2.2, [19, 23], true),
  /* 15 */ tea(SCENTED, b('Jasmine', '茉莉花茶'), 2100, 2.4, [20, 30]),
  /* 16 */ tea(SCENTED, b('Osmanthus Oolong', '桂花乌龙'), 2300, 1.4, [20, 30]),
  /* 17 */ tea(HERBAL, b('Chrysanthemum', '菊花茶'), 1600, 1.6, [20, 28]),
  /* 18 */ ware(b('Gaiwans', '盖碗'), 'gaiwan', 7700, CLAY_AND_GLAZE, [21, 24]),
  /* 19 */ ware(b('Teapots', '茶壶'), 'teapot', 14300, CLAY_AND_GLAZE, [21, 24]),
  /* 20 */ ware(b('Mugs', '茶杯'), 'mug', 4700, CLAY_AND_GLAZE, [25]),
  /* 21 */ ware(b('Tasting cups', '品茗杯'), 'tasting cup', 2800, CLAY_AND_GLAZE, [18, 24]),
  /* 22 */ ware(
    b('Fairness pitchers', '公道杯'),
    'fairness pitcher',
    4100,
    CLAY_AND_GLAZE,
    [21, 18],
  ),
  /* 23 */ ware(b('Tea knives', '茶针茶刀'), 'tea knife', 3500, WOOD_AND_METAL, [14, 13]),
  /* 24 */ ware(b('Tea trays', '茶盘'), 'tea tray', 10100, WOOD_AND_METAL, [21, 22]),
  /* 25 */ ware(b('Caddies', '茶叶罐'), 'caddy', 4100, WOOD_AND_METAL, [0, 7]),
  /* 26 */ snack(
    b('Pastries', '糕点'),
    3600,
    [
      f(1, 'Osmanthus cake', '桂花糕'),
      f(1.1, 'Mung bean cake', '绿豆糕'),
      f(1.4, 'Pineapple cake', '凤梨酥'),
      f(1.2, 'Red bean pastry', '红豆酥'),
      f(1.5, 'Lotus seed pastry', '莲蓉酥'),
    ],
    [0, 15],
  ),
  /* 27 */ snack(
    b('Nuts', '坚果'),
    4200,
    [
      f(1, 'Tea-roasted walnuts', '茶香核桃'),
      f(1.2, 'Salted almonds', '盐焗巴旦木'),
      f(1.3, 'Pistachios', '开心果'),
      f(0.8, 'Sunflower seeds', '原味瓜子'),
      f(1.1, 'Cashews', '炭烧腰果'),
    ],
    [4, 8],
  ),
  /* 28 */ snack(
    b('Dried fruit', '果干'),
    2900,
    [
      f(1, 'Dried mango', '芒果干'),
      f(0.9, 'Hawthorn slices', '山楂片'),
      f(1, 'Jujubes', '红枣'),
      f(1.1, 'Dried apricots', '杏干'),
      f(1.2, 'Dried longan', '桂圆干'),
    ],
    [17, 5],
  ),
  /* 29 */ snack(
    b('Sweets', '糖果'),
    2600,
    [
      f(1, 'Sesame brittle', '芝麻糖'),
      f(1.1, 'Peanut brittle', '花生酥糖'),
      f(1.2, 'Nougat', '牛轧糖'),
      f(0.9, 'Ginger candy', '姜糖'),
      f(1.3, 'Matcha candy', '抹茶软糖'),
    ],
    [3, 15],
  ),
  /* 30 */ snack(
    b('Biscuits', '饼干'),
    2800,
    [
      f(1, 'Matcha biscuits', '抹茶曲奇'),
      f(1, 'Oat biscuits', '燕麦饼干'),
      f(1.1, 'Black sesame rolls', '黑芝麻蛋卷'),
      f(1.2, 'Earl Grey shortbread', '伯爵红茶酥饼'),
      f(0.9, 'Rice crackers', '海苔米饼'),
    ],
    [15, 16],
  ),
  /* 31 */ gift(b('Gift boxes', '礼盒'), b('gift box', '礼盒'), 11900),
  /* 32 */ gift(b('Wedding gifts', '喜礼'), b('wedding gift', '喜礼'), 9500),
];

/** The gift shelves, which sell before festivals. */
export const GIFT_SHELVES = [31, 32] as const;

/** Made-up brands; relative numbers of customers who prefer each. */
export const BRANDS: readonly (Bilingual & { readonly love: number })[] = [
  { en: 'Huishan', zh: '回山', love: 4 },
  { en: 'Yunlipo', zh: '云里坡', love: 3 },
  { en: 'Banmuqing', zh: '半亩青', love: 2.5 },
  { en: 'Tingxi', zh: '听溪', love: 2 },
  { en: 'Songyuechuang', zh: '松月窗', love: 1.5 },
  { en: 'Nanpuyan', zh: '南浦烟', love: 1.2 },
];
