/** Where service is in the app, and what it is called there. */
export const SERVICE_PATH = 'service';
export const TIMES_PATH = 'service/times';
export const AGENTS_PATH = 'service/agents';
export const ANSWERS_PATH = 'service/answers';
export const SERVICE_NAME = { en: 'Service', 'zh-CN': '客服' } as const;

export const LEVELS_PATH = 'service/levels';
export const LEVELS_NAME = { en: 'Service levels', 'zh-CN': '服务等级' } as const;
