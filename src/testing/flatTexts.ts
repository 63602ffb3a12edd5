/** Texts of an area in one language, as nested as its strings have them. */
export type Texts = { readonly [key: string]: string | Texts };

/** Texts by dotted path; the plural ending `_one` is left off: the other forms say the same. */
export function flatTexts(texts: Texts, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const name = `${path}${key}`;
    if (typeof value !== 'string') {
      for (const [inner, text] of flatTexts(value, `${name}.`)) found.set(inner, text);
    } else if (!name.endsWith('_one')) found.set(name, value);
  }
  return found;
}
