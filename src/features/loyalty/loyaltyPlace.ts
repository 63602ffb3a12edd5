/** Where loyalty is in the app, and what it is called there. */
export const LOYALTY_PATH = 'loyalty';
export const POINT_RULES_NAME = { en: 'Point rules', 'zh-CN': '积分规则' } as const;
/** Pages of the area beside the one of its rules. */
export const TRACE_PATH = 'loyalty/trace';
export const LEDGER_PATH = 'loyalty/ledger';
export const MEMBERS_PATH = 'loyalty/members';
export const ADJUST_PATH = 'loyalty/adjust';
export const REPORT_PATH = 'loyalty/report';
/** The rows behind what somebody should look at. */
export const WATCH_PATH = 'loyalty/report/watch';
export const OPENING_PATH = 'loyalty/opening';
export const LOYALTY_NAME = { en: 'Loyalty', 'zh-CN': '积分与会员' } as const;
/**
 * In the bar at the bottom of a phone, where the name would be cut. Each is a part of the name, so
 * that who says what is seen reaches the link by voice.
 */
export const LOYALTY_SHORT_NAME = { en: 'Loyalty', 'zh-CN': '积分' } as const;
