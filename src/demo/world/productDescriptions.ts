import type { Language } from '../../shared/i18n/language.ts';
import type { Shelf } from './shelves.ts';

type Sentences = Readonly<Record<Shelf['code'], readonly string[]>>;

const ENGLISH: Sentences = {
  TEA: [
    'Picked by hand and finished in small lots, so that the leaves stay whole.',
    'Brew three grams with 150 ml of water just off the boil, and again five times.',
    'Kept cool and dry from the garden to your door; best within eighteen months.',
    'A clear liquor with a long sweet finish, for the morning as for guests.',
    'Packed in a tin that closes tight: light and smells stay outside.',
  ],
  WARE: [
    'Thrown and glazed by hand, so no two are quite alike.',
    'Rinse with warm water and let it dry; no soap, no dishwasher.',
    'Holds 150 ml, enough for two small cups.',
    'The lid sits close and the spout pours without a drip.',
  ],
  SNACK: [
    'Baked each week and packed one by one, to go with a strong tea.',
    'Made of flour, sugar, lard or vegetable oil, and little else; contains wheat.',
    'Keeps for sixty days in a cool place.',
    'Less sweet than those of the old recipe.',
  ],
  GIFT: [
    'Two teas and a small cake in a box with a ribbon, ready to give.',
    'A card with your own words can be added for nothing.',
    'Sent in a second box, so that it arrives without a dent.',
    'The price is on no paper inside.',
  ],
};

const CHINESE: Sentences = {
  TEA: [
    '手工采摘，小批量制作，叶底完整。',
    '三克茶配150毫升热水，可续泡五次。',
    '全程低温干燥保存，18个月内饮用口感最佳。',
    '茶汤清亮，回甘悠长，自饮待客都合适。',
    '密封罐装，避光防潮，不串味。',
  ],
  WARE: [
    '手工拉坯上釉，每一件都略有不同。',
    '温水冲洗后自然晾干，勿用洗洁精和洗碗机。',
    '容量150毫升，够倒两小杯。',
    '盖合严密，出水顺畅，断水利落。',
  ],
  SNACK: [
    '每周现做，独立小包装，配浓茶正好。',
    '配料简单：面粉、糖、油；含小麦。',
    '阴凉处可存放60天。',
    '比老配方少放一些糖。',
  ],
  GIFT: [
    '两款茶加一份茶点，礼盒系好丝带，拿到就能送。',
    '可免费附上手写贺卡。',
    '外加一层纸箱发货，不怕压。',
    '盒内不放价格单。',
  ],
};

/**
 * How a product is described in one language: whole sentences, of at most so many letters, but for the first.
 *
 * @param letters without blanks; no text for 0
 */
export function productDescription(
  code: Shelf['code'],
  letters: number,
  language: Language,
): string {
  if (letters === 0) return '';
  const sentences = (language === 'zh-CN' ? CHINESE : ENGLISH)[code];
  const said: string[] = [];
  let left = letters;
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[(letters + n) % sentences.length] ?? '';
    left -= sentence.replaceAll(' ', '').length;
    if (n > 0 && left < 0) break;
    said.push(sentence);
  }
  return said.join(language === 'zh-CN' ? '' : ' ');
}
