const HAN = /\p{Script=Han}/u;

/**
 * Whether a reader reads the second of two texts, and not the first: what a reader of Chinese reads has Han
 * characters, what a reader of English reads has none.
 */
export function readsRather(first: string, second: string, chinese: boolean): boolean {
  const isForReader = (text: string) => HAN.test(text) === chinese;
  return !isForReader(first) && isForReader(second);
}
