import { stream, type Stream } from '../src/shared/domain/random/stream.ts';

const SEED = 20_261_202;

/** A product of a made-up catalogue: named in both languages, but for every tenth, which has one name. */
export type MadeProduct = {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
};

const LOOKS =
  'red white black vintage classic folding compact heavy soft striped spotted glazed brushed woven painted ' +
  'rustic modern floral plain quilted';
const MADE_OF =
  'cotton bamboo ceramic steel glass linen leather oak paper wool silicone copper marble rattan canvas';
const THINGS =
  'mug teapot lantern cushion basket notebook candle tray bottle backpack umbrella blanket clock frame ' +
  'scarf apron vase bowl kettle lamp holder hook mirror doormat toy puzzle bracelet keyring wallet tumbler';
const USES =
  'for kitchen|for travel|for garden|with lid|gift set|set of 6|set of 3|large|small|50 cm|350 ml';
const LOOKS_ZH =
  '红色 白色 黑色 复古 经典 折叠 便携 加厚 柔软 条纹 波点 釉面 拉丝 编织 手绘 田园 现代 碎花 素色 绗缝';
const MADE_OF_ZH = '纯棉 竹制 陶瓷 不锈钢 玻璃 亚麻 真皮 橡木 纸质 羊毛 硅胶 紫铜 大理石 藤编 帆布';
const THINGS_ZH =
  '马克杯 茶壶 灯笼 靠枕 篮子 笔记本 蜡烛 托盘 水瓶 双肩包 雨伞 毛毯 挂钟 相框 ' +
  '围巾 围裙 花瓶 汤碗 水壶 台灯 支架 挂钩 镜子 地垫 玩具 拼图 手链 钥匙扣 钱包 保温杯';
const USES_ZH = '厨房用|旅行装|花园款|带盖|礼盒装|六件套|三件套|大号|小号|50厘米|350毫升';
const SYLLABLES = 'ba ce do fi gu ha jo ke li mo na pe ra si tu vo wen xi yo zan'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The same in every run: names of four or five words, of which one is a brand's, of some 8,000. */
export function generatedCatalogue(count: number): MadeProduct[] {
  const chance = stream(SEED, 'catalogue');
  const parts = [LOOKS, MADE_OF, THINGS, LOOKS_ZH, MADE_OF_ZH, THINGS_ZH].map((list) =>
    list.split(' '),
  );
  const [uses, usesZh] = [USES.split('|'), USES_ZH.split('|')];
  return Array.from({ length: count }, (_, product) => {
    chance.at(product);
    const brand = Array.from({ length: 3 }, () => chance.oneOf(SYLLABLES)).join('');
    const [look, material, thing] = [0, 1, 2].map((part) => chance.below(parts[part]?.length ?? 1));
    const use = chance.below(uses.length);
    const of = (part: number, place = 0) => parts[part]?.[place] ?? '';
    return {
      id: `SKU-${100_000 + product}`,
      name: `${brand} ${of(0, look)} ${of(1, material)} ${of(2, thing)} ${uses[use] ?? ''}`,
      otherName:
        product % 10 === 0
          ? ''
          : `${of(3, look)}${of(4, material)}${of(5, thing)}${usesZh[use] ?? ''}`,
    };
  });
}

/** Messages that name products by turns by name, mistyped, in part, in Chinese, by number, and not at all. */
export function catalogueMessages(catalogue: readonly MadeProduct[], count: number): string[] {
  const chance = stream(SEED, 'messages');
  return Array.from({ length: count }, (_, n) => {
    chance.at(n);
    const { id, name, otherName } = chance.oneOf(catalogue);
    switch (n % 6) {
      case 0:
        return `Hi, is the ${name} still in stock, and when could you send it to Leeds?`;
      case 1:
        return `do you have the ${mistyped(chance, name)}? I saw it last week`;
      case 2:
        return `looking for a ${name.split(' ').slice(1, 4).join(' ')} as a present`;
      case 3:
        return `请问${otherName || name}还有货吗，什么时候能发到杭州`;
      case 4:
        return `My order had ${id} in it, but the box was empty.`;
      default:
        return 'Where is my parcel? I have been waiting for a week and nobody answers the phone.';
    }
  });
}

function mistyped(chance: Stream, name: string): string {
  const at = chance.below(name.length);
  return name.slice(0, at) + (LETTERS[chance.below(LETTERS.length)] ?? '') + name.slice(at + 1);
}
