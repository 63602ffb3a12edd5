import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

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
 * then `const t = useText(); t('page.title')`. The namespace is the area's id.
 */
export function areaText<E>(namespace: string): () => Text<E> {
  return function useText() {
    const { t } = useTranslation(namespace, { useSuspense: false });
    return useCallback((key: TextKey<E>, values?: TextValues) => t(key, { ...values }), [t]);
  };
}
