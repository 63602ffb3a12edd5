/** Ends as a question, whatever stands behind the mark: a smile, a blank, a closing bracket. */
const MARK = /[?？](?![\p{L}\p{N}/=&])/u;
/**
 * Words by which a question is known that has no mark: particles, question words, "please tell". 吗 and 呢
 * count at the end of a part of the sentence; 几 and 多 only before what is counted, so that 几乎 asks nothing.
 */
const WORDS =
  /吗(?=$|[\s,，。.!！~～…])|呢(?=$|[\s,，。.!！~～…])|怎么|怎样|如何|请问|多少|多久|多大|多长|多重|几(?=[个点号天件包盒斤克块元钱次种时月岁片袋瓶])|什么时候|为什么|为啥|哪(?:里|儿|个|些|款|种|天|家)|有没有|是不是|能不能|可不可以|要不要|会不会|行不行|好不好|谁(?:有|知道|能)|求(?:推荐|助|问)|^(?:what(?! an?\b)|when|where|which|who|why|how|does|do|did|is|are|can|could|would|will|has|have|any(?:one|body))\b/iu;
/** 什么 says nothing by itself: 没什么, 什么都好. */
const WHAT = /(?<![没为])什么(?!都|也|的)/u;

/**
 * Whether a message asks something: it has a question mark, or words of a question without one. Marks in
 * web addresses do not count. What is asked with neither stays unseen.
 */
export function isQuestion(text: string): boolean {
  const plain = text.replace(/https?:\/\/\S+/giu, ' ').trim();
  return MARK.test(plain) || WORDS.test(plain) || WHAT.test(plain);
}
