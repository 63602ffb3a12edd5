import type { Bilingual } from '../../bilingual.ts';

/** A group of the shop. */
export type ShopGroup = {
  readonly id: string;
  readonly name: Bilingual;
  readonly platform: Bilingual;
  /** Account of the agent who owns it. */
  readonly owner: string;
};

/** The shop's groups, by place: two of WeChat's for business, one of QQ, and one in the shop's own app. */
export const SHOP_GROUPS: readonly ShopGroup[] = [
  {
    id: 'wrOgQhDg01',
    name: { en: 'Tea friends 1', zh: '北巷茶友会①群' },
    platform: { en: 'WeCom', zh: '企业微信' },
    owner: 'lin.yue',
  },
  {
    id: 'wrOgQhDg02',
    name: { en: 'Tea friends 2', zh: '北巷茶友会②群' },
    platform: { en: 'WeCom', zh: '企业微信' },
    owner: 'he.miao',
  },
  {
    id: '663120488',
    name: { en: 'Tea talk', zh: '喝茶闲聊群' },
    platform: { en: 'QQ', zh: 'QQ' },
    owner: 'feng.lan',
  },
  {
    id: 'app-club',
    name: { en: 'Club in the app', zh: '小程序茶友圈' },
    platform: { en: 'In-shop', zh: '店内社区' },
    owner: 'xu.ning',
  },
];

/** What members are asked to keep to. */
export const GROUP_RULES = {
  en: 'Be kind. No adverts, no contact details of other shops, no links into other groups. Questions about orders: ask the staff, never post your phone number.',
  zh: '友善交流，不发广告，不留其他店铺的联系方式，不拉人进其他群。订单问题请找客服，不要在群里公开手机号。',
} as const;
