import { stream, type Stream } from '../../../shared/domain/random/stream.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { inLanguage } from '../../bilingual.ts';
import { shortName } from '../desk/productMention.ts';
import type { DemoWorld } from '../demoWorld.ts';
import { CHINESE_GROUP_LINES } from './chineseGroupLines.ts';
import { ENGLISH_GROUP_LINES } from './englishGroupLines.ts';
import type { GroupTalk } from './groupTalkOf.ts';

const BANKS = { en: ENGLISH_GROUP_LINES, 'zh-CN': CHINESE_GROUP_LINES } as const;
const SLOT = /\{(\w+)\}/gu;

const FIRST = {
  en: 'Misty Green Quiet Sunny Little Wild Morning Old Slow Golden Rainy Spring Silver Southern Mountain Happy'.split(
    ' ',
  ),
  zh: '小满 青禾 山间 听雨 阿诚 半夏 南枝 云深 慢慢 一叶 竹里 初雪 松风 晚秋 桃子 老陈'.split(' '),
};
const SECOND = {
  en: 'Leaf Cup Kettle Cat Cloud Brook Hill Bird Garden Stone Lamp Window'.split(' '),
  zh: [
    '',
    '喝茶',
    '不喝咖啡',
    'er',
    '的茶',
    '在路上',
    '妈妈',
    '_',
    '先生',
    '爱龙井',
    '同学',
    '2号',
  ],
};

/** Puts group talk into words, and members' names in a group. */
export class GroupWords {
  readonly #world: DemoWorld;
  readonly #language: Language;
  readonly #digits: Stream;
  readonly #names: Stream;

  constructor(world: DemoWorld, language: Language) {
    this.#world = world;
    this.#language = language;
    this.#digits = stream(world.seed, 'group digits');
    this.#names = stream(world.seed, 'group names');
  }

  /** What a customer is called in groups. @param place of the customer */
  nickname(place: number): string {
    const own = this.#language === 'zh-CN' ? 'zh' : 'en';
    const chance = this.#names.at(place);
    const first = chance.below(FIRST[own].length);
    const second = chance.below(SECOND[own].length);
    return (FIRST[own][first] ?? '') + (SECOND[own][second] ?? '');
  }

  body({ line, which, product: place, writer }: GroupTalk): string {
    const lines = BANKS[this.#language][line];
    const text = lines[which % lines.length] ?? '';
    return text.replace(SLOT, (_, slot: string) => {
      switch (slot) {
        case 'product': {
          const product = this.#world.products[place];
          return product ? shortName(product, this.#language) : '';
        }
        case 'name':
          return this.nickname(writer.place);
        default:
          // The same stranger has the same number; no such account is known.
          return String(10_000_000 + this.#digits.at(writer.place).below(89_999_999));
      }
    });
  }

  /** A name of the shop's own in its language. */
  named(text: { readonly en: string; readonly zh: string }): string {
    return inLanguage(text, this.#language);
  }
}
