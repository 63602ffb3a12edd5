/** Where the shopping experience is in the app, and what it is called there. */
export const EXPERIENCE_PATH = 'experience';
export const RETURNS_PATH = 'experience/returns';
export const FUNNEL_PATH = 'experience/funnel';
export const FEEDBACK_PATH = 'experience/feedback';
export const REVIEWS_PATH = 'experience/reviews';
export const VOICE_PATH = 'experience/voice';
export const SURVEYS_PATH = 'experience/surveys';
export const SURVEYS_NAME = { en: 'Surveys', 'zh-CN': '问卷' } as const;
/** The form of a survey, by its id. */
export const FORM_PATH = 'experience/form';
export const IMPROVEMENTS_PATH = 'experience/improvements';
export const PAGES_PATH = 'experience/pages';
export const EXPERIENCE_NAME = { en: 'Experience', 'zh-CN': '体验' } as const;
