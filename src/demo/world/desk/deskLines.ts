import type { Bilingual } from '../../bilingual.ts';

/** What a conversation is about, with the tag that the desk gives it and the subject of its e-mails. */
export const TOPICS = {
  late: topic('delivery', '物流', 'Where is my parcel?', '包裹还没到'),
  damaged: topic('returns', '售后', 'Arrived broken', '收到破损'),
  back: topic('returns', '售后', 'Returning an item', '申请退货'),
  quality: topic('returns', '售后', 'Not what I expected', '商品品质问题'),
  flaw: topic('returns', '售后', 'Not well made', '做工问题'),
  wrong: topic('returns', '售后', 'Wrong item in my parcel', '发错货了'),
  size: topic('size and colour', '尺寸颜色', 'Size and colour', '尺寸和颜色问题'),
  using: topic('using it', '使用咨询', 'How to use it', '使用方法咨询'),
  tea: topic('product', '商品咨询', 'A question about a tea', '茶叶咨询'),
  ware: topic('product', '商品咨询', 'A question about teaware', '茶具咨询'),
  snack: topic('product', '商品咨询', 'A question about your snacks', '茶点咨询'),
  gift: topic('product', '商品咨询', 'A gift', '礼盒咨询'),
  points: topic('points', '积分', 'My points', '积分问题'),
  coupon: topic('promotion', '优惠', 'Coupon', '优惠券问题'),
  invoice: topic('invoice', '发票', 'Invoice', '申请开票'),
  thanks: topic('praise', '表扬', 'Thank you', '感谢'),
  change: topic('order change', '改单', 'Change to my order', '修改订单'),
  cancel: topic('order change', '改单', 'Cancel my order', '取消订单'),
  payment: topic('payment', '支付', 'Payment fails', '付款失败'),
  notice: topic('delivery', '物流', 'Your parcel is delayed', '您的包裹延误了'),
  care: topic('follow-up', '回访', 'About your last order', '关于您的上一单'),
} as const;
export type Topic = keyof typeof TOPICS;

/** The two that the desk begins; all others are begun by a customer. */
export const STARTED_BY_DESK: ReadonlySet<Topic> = new Set<Topic>(['notice', 'care']);

/** What the bot can answer by itself: its answers are in this order. */
export const BOT_TOPICS: readonly Topic[] = ['late', 'back', 'points', 'coupon'];

/**
 * What a message says: `open`, `answer`, `follow` and `solve` are said in the words of the topic, the
 * others in general ones.
 */
export type Line = TopicLine | GeneralLine;
export type TopicLine = 'open' | 'answer' | 'follow' | 'solve';
export type GeneralLine =
  /** Customer: is anybody there; thanks; that was no help; once more; a human, please. */
  | 'nudge'
  | 'thank'
  | 'annoyed'
  | 'again'
  | 'human'
  /** Agent: sorry for the wait; good-bye; an answer that answers nothing; when it comes again. */
  | 'sorry'
  | 'bye'
  | 'brushOff'
  | 'againAnswer'
  /** Bot: by day; at night; an answer that does. */
  | 'botDay'
  | 'botNight'
  | 'botAnswer'
  /** System. */
  | 'toHuman'
  | 'takeover'
  | 'solved'
  | 'reopened'
  | 'timedOut'
  | 'unanswered'
  /** Seen by the desk alone: an ordinary one, one on a late parcel, one on an angry customer. */
  | 'note'
  | 'noteLate'
  | 'noteAngry'
  /** Comments with a rating. */
  | 'ratedGood'
  | 'ratedSlow'
  | 'ratedLate'
  | 'ratedRude'
  | 'ratedPoor';

/**
 * Texts that say the same, parted by bars; words in braces are filled in (see `deskWords.ts`). Of a
 * topic, the first `answer` is one to the first `open`, and so on round; so is `solve` to `follow`.
 */
export type DeskLines = {
  readonly topics: Readonly<Record<Topic, Readonly<Record<TopicLine, string>>>>;
  readonly general: Readonly<Record<GeneralLine, string>>;
};

function topic(
  tagEn: string,
  tagZh: string,
  subjectEn: string,
  subjectZh: string,
): { readonly tag: Bilingual; readonly subject: Bilingual } {
  return { tag: { en: tagEn, zh: tagZh }, subject: { en: subjectEn, zh: subjectZh } };
}
