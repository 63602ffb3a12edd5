/** Name and page of the policy, known before the area's texts are loaded. */
export const DEFAULTS_NAME = { en: 'Retention defaults', 'zh-CN': '留存默认设置' } as const;
export const DEFAULTS_PATH = 'retention/settings';
