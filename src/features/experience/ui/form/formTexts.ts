import type { Language } from '../../../../shared/i18n/language.ts';
import { en, type FormTexts } from '../../strings/form/en.ts';
import { zhCN } from '../../strings/form/zhCN.ts';

/** Words of the form in the language that its customer chose. */
export const FORM_TEXTS: Readonly<Record<Language, FormTexts>> = { en, 'zh-CN': zhCN };
