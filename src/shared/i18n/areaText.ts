import i18next from 'i18next';
import type { Language } from './language.ts';
import { useLanguage } from './useLanguage.ts';

/** Endings that i18next gives to the forms of one message; the key in code has none of them. */
type PluralForm = 'zero' | 'one' | 'other';
type Base<K extends string> = K extends `${infer B}_${PluralForm}` ? B : K;

/** Dotted paths to the messages of E: `{ page: { title: '…', rows_one: '…' } }` → 'page.title' | 'page.rows'. */
export type TextKey<E> = {
  [K in keyof E & string]: E[K] extends string ? Base<K> : `${K}.${TextKey<E[K]>}`;
}[keyof E & string];

/**
 * The shape of a translation of E: every message and every plural's `_other`. Languages without a
 * singular (Chinese) leave `_one` out.
 */
export type Translated<E> = {
  readonly [K in keyof E as K extends `${string}_one` ? never : K]: E[K] extends string
    ? string
    : Translated<E[K]>;
} & {
  readonly [K in keyof E as K extends `${string}_one` ? K : never]?: string;
};

export type TextValues = Readonly<Record<string, string | number>>;

/** Looks a message up; `values` fill its {{placeholders}}, `count` also chooses the plural. */
export type Text<E> = (key: TextKey<E>, values?: TextValues) => string;

/**
 * Makes the hook that gives an area its texts: `const useText = areaText<typeof en>('retention')`,
 * then `const t = useText(); t('page.title')`. The namespace is the area's id; its texts are loaded before
 * a page of it is drawn. One function for each language, whoever asks: a list of a hundred rows asks often.
 */
export function areaText<E>(namespace: string): () => Text<E> {
  const made = new Map<Language, Text<E>>();
  return function useText() {
    const language = useLanguage();
    const text = made.get(language) ?? textOf<E>(namespace, language);
    made.set(language, text);
    return text;
  };
}

/** Looks messages of a namespace up in one language, which has to be loaded. */
export function textOf<E>(namespace: string, language: Language): Text<E> {
  const t = i18next.getFixedT(language, namespace);
  /** Messages without values, by key. */
  const plain = new Map<string, string>();
  return (key, values) => {
    if (values) return t(key, { ...values });
    const known = plain.get(key);
    if (known !== undefined) return known;
    const text = t(key);
    // A message that is not there yet comes back as its key.
    if (text !== key) plain.set(key, text);
    return text;
  };
}
