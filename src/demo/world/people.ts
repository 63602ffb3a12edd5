import type { Bilingual } from '../bilingual.ts';
import type { Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';

/** Where parcels go: how far from the warehouse in Hangzhou (0 near, 1 further, 2 far, 3 abroad). */
export type Place = {
  readonly country: string;
  readonly region: Bilingual;
  readonly city: Bilingual;
  readonly distance: 0 | 1 | 2 | 3;
  readonly weight: number;
};

const place = (
  distance: Place['distance'],
  weight: number,
  region: readonly [string, string],
  city: readonly [string, string],
  country = 'CN',
): Place => ({
  country,
  region: { en: region[0], zh: region[1] },
  city: { en: city[0], zh: city[1] },
  distance,
  weight,
});

export const PLACES: readonly Place[] = [
  place(0, 9, ['Zhejiang', '浙江'], ['Hangzhou', '杭州']),
  place(0, 4, ['Zhejiang', '浙江'], ['Ningbo', '宁波']),
  place(0, 10, ['Shanghai', '上海'], ['Shanghai', '上海']),
  place(0, 5, ['Jiangsu', '江苏'], ['Suzhou', '苏州']),
  place(0, 5, ['Jiangsu', '江苏'], ['Nanjing', '南京']),
  place(0, 3, ['Anhui', '安徽'], ['Hefei', '合肥']),
  place(1, 8, ['Beijing', '北京'], ['Beijing', '北京']),
  place(1, 7, ['Guangdong', '广东'], ['Guangzhou', '广州']),
  place(1, 6, ['Guangdong', '广东'], ['Shenzhen', '深圳']),
  place(1, 5, ['Fujian', '福建'], ['Xiamen', '厦门']),
  place(1, 4, ['Fujian', '福建'], ['Fuzhou', '福州']),
  place(1, 4, ['Hubei', '湖北'], ['Wuhan', '武汉']),
  place(1, 3, ['Hunan', '湖南'], ['Changsha', '长沙']),
  place(1, 3, ['Shandong', '山东'], ['Qingdao', '青岛']),
  place(1, 3, ['Henan', '河南'], ['Zhengzhou', '郑州']),
  place(1, 2, ['Tianjin', '天津'], ['Tianjin', '天津']),
  place(2, 5, ['Sichuan', '四川'], ['Chengdu', '成都']),
  place(2, 3, ['Chongqing', '重庆'], ['Chongqing', '重庆']),
  place(2, 2, ['Shaanxi', '陕西'], ['Xi’an', '西安']),
  place(2, 2, ['Yunnan', '云南'], ['Kunming', '昆明']),
  place(2, 2, ['Liaoning', '辽宁'], ['Shenyang', '沈阳']),
  place(2, 1, ['Gansu', '甘肃'], ['Lanzhou', '兰州']),
  place(2, 1, ['Xinjiang', '新疆'], ['Urumqi', '乌鲁木齐']),
  place(3, 2, ['Hong Kong', '香港'], ['Hong Kong', '香港'], 'HK'),
  place(3, 1, ['Singapore', '新加坡'], ['Singapore', '新加坡'], 'SG'),
  place(3, 1, ['Selangor', '雪兰莪'], ['Kuala Lumpur', '吉隆坡'], 'MY'),
];

const PLACE_WEIGHTS = new Weighted(PLACES.map(({ weight }) => weight));

/** Place in `PLACES`. */
export function somewhere(chance: Stream): number {
  return PLACE_WEIGHTS.pick(chance);
}

const SURNAMES = spelled(
  'Wang王 Li李 Zhang张 Liu刘 Chen陈 Yang杨 Zhao赵 Huang黄 Zhou周 Wu吴 Xu徐 Sun孙 Hu胡 Zhu朱 Gao高 Lin林 He何 Guo郭 Ma马 Luo罗 Liang梁 Song宋 Zheng郑 Xie谢 Han韩 Tang唐 Feng冯 Yu于 Dong董 Xiao萧',
);
const GIVEN_NAMES = spelled(
  'Yutong雨桐 Zihan子涵 Xinyi欣怡 Haoran浩然 Yuxuan宇轩 Jiaqi佳琪 Siyuan思远 Mengyao梦瑶 Zixuan梓萱 Junjie俊杰 Ruoxi若溪 Yichen奕辰 Jingyi静怡 Wenbo文博 Shihan诗涵 Mingxuan明轩 Ziyue子悦 Kexin可欣 Tianyu天宇 Yuhan语涵 Lingfeng凌峰 Shuyi舒怡 Zhiyuan致远 Anran安然 Jiayi嘉怡 Chenxi晨曦 Ruilin睿霖 Qiuyue秋月 Zhihao志豪 Xueqing雪晴 Boyang博洋 Yawen雅雯 Peng鹏 Lei磊 Min敏 Jing静 Tao涛 Na娜 Bin彬 Yan燕 Wei伟 Fang芳 Jun军 Li丽 Gang刚 Ying英 Hua华 Mei梅 Qiang强 Xia霞',
);

/** 'Wang王 Li李' as names in both languages. */
function spelled(list: string): readonly Bilingual[] {
  return list.split(' ').map((both) => {
    const latin = /^[A-Za-z]+/.exec(both)?.[0] ?? '';
    return { en: latin, zh: both.slice(latin.length) };
  });
}

/** A made-up person. */
export type Person = {
  readonly name: Bilingual;
  /** At example.com; '' where not given. */
  readonly email: string;
  /** '' where not given. */
  readonly phone: string;
};

/**
 * The person behind a customer.
 * @param chance at the customer
 * @param serial of the customer, for addresses that differ
 */
export function person(chance: Stream, serial: number): Person {
  const surname = chance.oneOf(SURNAMES);
  const given = chance.oneOf(GIVEN_NAMES);
  const email = `${given.en}.${surname.en}${serial}@example.com`.toLowerCase();
  // Numbers that begin with 140 belong to machines in China, and are longer: nobody has this one.
  const phone = `140${String(serial).padStart(8, '0')}`;
  return {
    name: { en: `${surname.en} ${given.en}`, zh: surname.zh + given.zh },
    email: chance.chance(0.7) ? email : '',
    phone: chance.chance(0.9) ? phone : '',
  };
}
