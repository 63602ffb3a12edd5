import {
  EXPOSURE_PLACEMENTS,
  type ExposurePlacement,
} from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';

const WORDS: Readonly<Record<ExposurePlacement, string>> = {
  home: 'home homepage index landing landingpage frontpage start startpage 首页 主页 猜你喜欢',
  product:
    'product productpage productdetail productdetailpage pdp detail detailpage item itempage ' +
    'similar related alsoviewed 商品页 商品详情 商品详情页 详情页 详情 相似商品 看了又看 相关推荐',
  cart:
    'cart cartpage basket basketpage checkout checkoutpage goeswith boughttogether ' +
    '购物车 购物车页 结算页 搭配 搭配购买 凑单',
  other:
    'other others elsewhere email mail push app search category categorypage account ' +
    '其他 其它 邮件 推送 搜索 搜索页 分类页 个人中心',
};

const PLACES: ReadonlyMap<string, number> = new Map(
  EXPOSURE_PLACEMENTS.flatMap((placement, place) =>
    WORDS[placement].split(' ').map((word): [string, number] => [word, place]),
  ),
);

/**
 * Where a list was shown, as the place in `EXPOSURE_PLACEMENTS`; "other" where the cell is empty.
 * @returns undefined for a word that is not known
 */
export function placementWord(text: string): number | undefined {
  return text === '' ? EXPOSURE_PLACEMENTS.indexOf('other') : PLACES.get(headerWord(text));
}
