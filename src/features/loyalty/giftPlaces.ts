/** Where gifts are in the app, and what their policy is called. */
export const GIFTS_PATH = 'loyalty/gifts';
export const CATALOGUE_PATH = 'loyalty/gifts/catalogue';
export const REDEMPTIONS_PATH = 'loyalty/redemptions';
export const CATALOGUE_NAME = { en: 'Gift catalogue', 'zh-CN': '礼品目录' } as const;
