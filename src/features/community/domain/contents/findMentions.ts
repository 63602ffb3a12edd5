import type { Place } from './place.ts';

/** WeChat ends a mention with U+2005; others with a blank. CQ codes name numbers. */
const MENTION =
  /(?<![\w.])[@＠](?:(?!\u2005)[^\s@＠,，。:：]){1,40}|\[CQ:at,qq=(?:\d+|all)[^\]]{0,20}\]/gu;
const EVERYONE = /^[@＠](?:所有人|全体成员|everyone|all|here)$|qq=all/iu;

export type Mentions = { readonly places: readonly Place[]; readonly everyone: boolean };

/** Whom a message calls; e-mail addresses are no mentions. */
export function findMentions(text: string): Mentions {
  const found = [...text.matchAll(MENTION)];
  return {
    places: found.map(({ index, 0: mention }) => ({ start: index, end: index + mention.length })),
    everyone: found.some(([mention]) => EVERYONE.test(mention)),
  };
}
