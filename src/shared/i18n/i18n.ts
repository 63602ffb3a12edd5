import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { z } from 'zod';
import { detectLanguage } from './detectLanguage.ts';
import { LANGUAGES, type Language } from './language.ts';
import { recall, remember } from '../browser/remembered.ts';

/** Texts of one namespace in one language, as i18next wants them. */
export type Strings = { readonly [key: string]: string | Strings };
type Loaders = Readonly<Record<Language, () => Promise<Strings>>>;

const languageSchema = z.enum(LANGUAGES);
const REMEMBERED = 'language';

/** Namespaces that a page has asked for: a switch of language loads them before it happens. */
const requested = new Map<string, Loaders>();

/**
 * Starts the texts in the remembered language, else in the browser's. The frame's own texts in it
 * are there when this resolves: then the page never draws without words.
 */
export async function startI18n(frame: Readonly<Record<string, Loaders>>): Promise<void> {
  const language = recall(REMEMBERED, languageSchema) ?? detectLanguage(navigator.languages);
  const texts = await Promise.all(
    Object.entries(frame).map(async ([name, loaders]): Promise<[string, Strings]> => {
      requested.set(name, loaders);
      return [name, await loaders[language]()];
    }),
  );
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    ns: Object.keys(frame),
    resources: { [language]: Object.fromEntries(texts) },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Loads a namespace in the language of the moment; resolves at once when it is there. */
export async function loadStrings(namespace: string, loaders: Loaders): Promise<void> {
  requested.set(namespace, loaders);
  await addStrings(namespace, loaders, currentLanguage());
}

export function currentLanguage(): Language {
  return languageSchema.catch('en').parse(i18next.language);
}

/**
 * Switches the language once all that is on the page has its words in it, and remembers it. Rejects,
 * leaving the language as it is, when a bundle cannot be loaded.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  await Promise.all(
    [...requested].map(([namespace, loaders]) => addStrings(namespace, loaders, language)),
  );
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  remember(REMEMBERED, language);
}

/** Loads the texts of a namespace that a page has asked for in another language than it is read in. */
export async function loadLanguage(namespace: string, language: Language): Promise<void> {
  const loaders = requested.get(namespace);
  if (loaders) await addStrings(namespace, loaders, language);
}

async function addStrings(namespace: string, loaders: Loaders, language: Language) {
  if (i18next.hasResourceBundle(language, namespace)) return;
  i18next.addResourceBundle(language, namespace, await loaders[language]());
}
