import { stream } from '../src/shared/domain/random/stream.ts';
import { messageTexts } from './generatedMessages.ts';
import { PATTERN_TEXTS } from './moderationPatterns.ts';

const SEED = 20_261_130;
/** Common characters and letters, so that many places of a text begin like a term. */
const HAN =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞';
const LATIN = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Where a shop's messages come from: text by number, the same in every run; half of them Chinese. */
export function moderationTexts(terms: readonly string[]): (message: number) => string {
  const textOf = messageTexts();
  const chance = stream(SEED, 'moderated messages');
  return (message) => {
    chance.at(message);
    const chinese = message % 2 === 0;
    const length = chance.between(20, 110);
    let text = textOf(8 * message, chinese);
    for (let n = 1; text.length < length; n++) {
      text += (chinese ? '。' : '. ') + textOf(8 * message + n, chinese);
    }
    // Every hundredth has a term, half of these in a dress.
    if (message % 100 === 50) return planted(text, chance.oneOf(terms), message);
    // And every thousandth something that a pattern finds.
    return message % 1000 === 333 ? `${text} ${chance.oneOf(PATTERN_TEXTS)}` : text;
  };
}

function planted(text: string, term: string, message: number): string {
  const dress = Math.floor(message / 100) % 4;
  const worn =
    dress === 1
      ? Array.from(term).join(' ')
      : dress === 2
        ? term.replace(/[a-z\d]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
        : term;
  return `${text} ${worn} `;
}

/**
 * Terms of 2 to 6 characters, every second Han, none of them in ordinary messages, as far as twenty
 * thousand of these tell.
 */
export function moderationTerms(count: number): string[] {
  const chance = stream(SEED, 'terms');
  const ordinary = moderationTexts(['']);
  // Without what terms are found through: blanks, signs, repeats.
  const texts = Array.from({ length: 20_000 }, (_, n) => squeezed(ordinary(n))).join('\n');
  const terms = new Set<string>();
  while (terms.size < count) {
    const letters = terms.size % 2 === 0 ? Array.from(HAN) : Array.from(LATIN);
    const length = chance.between(2, 6);
    const term = Array.from({ length }, () => chance.oneOf(letters)).join('');
    // A number alone, or a letter twice, is no word.
    if (/^\d+$/u.test(term) || squeezed(term) !== term || texts.includes(term)) continue;
    terms.add(term);
  }
  return [...terms];
}

function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}
