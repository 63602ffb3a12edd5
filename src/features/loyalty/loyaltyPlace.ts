/** Where loyalty is in the app, and what it is called there. */
export const LOYALTY_PATH = 'loyalty';
export const LEDGER_PATH = 'loyalty/ledger';
export const MEMBERS_PATH = 'loyalty/members';
export const OPENING_PATH = 'loyalty/opening';
export const LOYALTY_NAME = { en: 'Loyalty', 'zh-CN': '积分与会员' } as const;
export const LOYALTY_SHORT_NAME = { en: 'Loyalty', 'zh-CN': '积分' } as const;
