import type { Stream } from '../../../shared/domain/random/stream.ts';
import { inLanguage } from '../../bilingual.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { DemoProduct } from '../catalogue.ts';
import { SHELVES } from '../shelves.ts';

/** How Chinese names are mistyped: by sound. The first that is in the name is taken. */
const CHINESE_SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ['铁观音', '铁关音'],
  ['大红袍', '大红包'],
  ['正山小种', '正山小钟'],
  ['碧螺春', '碧罗春'],
  ['龙井', '龙景'],
  ['毛峰', '毛锋'],
  ['单丛', '单枞'],
  ['祁门', '祈门'],
  ['银针', '银真'],
  ['牡丹', '牡单'],
  ['寿眉', '寿梅'],
  ['普', '谱'],
  ['茉莉', '茉利'],
  ['桂花', '贵花'],
  ['菊花', '橘花'],
  ['盖碗', '盖腕'],
  ['公道杯', '公到杯'],
  ['品茗杯', '品名杯'],
  ['茶壶', '茶胡'],
  ['茶盘', '茶盆'],
  ['安吉白茶', '安吉百茶'],
  ['滇红', '颠红'],
];

/** How a customer names a product: in full, in part, mistyped, or by its number. */
export function productMention(chance: Stream, product: DemoProduct, language: Language): string {
  const kind = chance.unit();
  const luck = chance.unit();
  if (kind < 0.25) return inLanguage(product.name, language);
  if (kind < 0.4) return product.id;
  const part = shortName(product, language, luck < 0.5);
  return kind < 0.58 ? mistyped(part, language, luck) : part;
}

/**
 * The name without its size, as staff say it.
 * @param shorter only the kind of tea or thing, where the name says more
 */
export function shortName(product: DemoProduct, language: Language, shorter = false): string {
  const name = inLanguage(product.name, language);
  const { noun, code } = SHELVES[product.shelf] ?? {};
  const kind = noun ? inLanguage(noun, language) : '';
  if (shorter && kind !== '' && code !== 'GIFT') return kind;
  return language === 'zh-CN' ? (name.split(' ')[0] ?? name) : (name.split(', ')[0] ?? name);
}

function mistyped(name: string, language: Language, luck: number): string {
  if (language === 'zh-CN') {
    const slip = CHINESE_SLIPS.find(([right]) => name.includes(right));
    return slip ? name.replace(slip[0], slip[1]) : name;
  }
  if (name.length < 5) return name.toLowerCase();
  // Two letters change places, but not the first.
  const at = 1 + Math.floor(luck * (name.length - 3));
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return swapped.toLowerCase();
}
