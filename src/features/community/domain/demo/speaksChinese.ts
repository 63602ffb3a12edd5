import type { GroupBook } from '../book/groupBook.ts';

/** Whether the demo shop was opened in Chinese, which its facts tell. */
export function speaksChinese({ groups }: GroupBook): boolean {
  return groups.some(({ name }) => /\p{Script=Han}/u.test(name));
}
