/** Where the shopping experience is in the app, and what it is called there. */
export const EXPERIENCE_PATH = 'experience';
export const FUNNEL_PATH = 'experience/funnel';
export const EXPERIENCE_NAME = { en: 'Experience', 'zh-CN': '体验' } as const;
