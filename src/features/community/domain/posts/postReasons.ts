import { findLinks } from '../contents/findLinks.ts';
import { mediaIn } from '../contents/mediaKinds.ts';
import { isQuestion } from '../health/isQuestion.ts';

/** Why a message may be worth showing. */
export const POST_REASONS = ['picture', 'link', 'long', 'praise'] as const;
export type PostReason = (typeof POST_REASONS)[number];

/** Letters (of Han) or characters from which on a message counts as long: two or three sentences. */
export const LONG_HAN = 30;
export const LONG_OTHER = 100;

/** Words of praise for goods; one that is denied in front of it (不好喝, not good) says nothing. */
const PRAISE =
  /(?<![不没未])(?:好喝|好吃|好看|好用|好闻|喜欢|推荐|满意|惊喜|回购|超值|值得|很香|真香|太香|真的香|满屋子?香|用心|很稳|舒服|种草|爱了)|(?<!\b(?:not|never|no)\s(?:\w{1,10}\s)?)\b(?:love|loved|great|delicious|excellent|amazing|recommend\w{0,3}|perfect|lovely|wonderful|best|even better)\b/iu;
const HAN = /\p{Script=Han}/gu;

/** The reasons of a message, in a fixed order. Who asks does not tell: a question has none. */
export function postReasons(text: string): PostReason[] {
  if (isQuestion(text)) return [];
  const has: Record<PostReason, boolean> = {
    picture: mediaIn(text, ['picture', 'video']).length > 0,
    link: findLinks(text).length > 0,
    long: (text.match(HAN)?.length ?? 0) >= LONG_HAN || Array.from(text).length >= LONG_OTHER,
    praise: PRAISE.test(text),
  };
  return POST_REASONS.filter((reason) => has[reason]);
}
