import type { ZodType } from 'zod';

/**
 * Small things that this browser remembers for all shops, in localStorage: language, last shop.
 * What is not there, or not what the schema says, is undefined; a browser that refuses storage
 * just forgets.
 */
export function recall<T>(key: string, schema: ZodType<T>): T | undefined {
  try {
    const stored = localStorage.getItem(`huitou.${key}`);
    if (stored === null) return undefined;
    const parsed = schema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(`huitou.${key}`, JSON.stringify(value));
  } catch {
    // Storage is full or switched off: the choice holds until the page is closed.
  }
}
