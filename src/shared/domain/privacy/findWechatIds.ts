import type { PersonalData } from './personalData.ts';

/** The words before an id, and what may stand between: 微信号：, 加V, vx:, WeChat ID is. */
const WORD =
  /(?:[微薇威徽][信芯]|(?<![A-Za-z\d])v信|加 ?v(?:x|信)?|(?<![A-Za-z\d])(?:we ?chat|weixin|wx|vx))(?:号码?|[账帐]号| ?id)?/giu;
const BETWEEN = / {0,3}(?:[:=是为叫]|is|->|-)? {0,3}/iy;
/** Source: WeChat's rule for ids: 6 to 20 letters, digits, _ and -, a letter first. */
const ID = /[A-Za-z][-_A-Za-z\d]{5,19}(?![-_A-Za-z\d])/y;

/** Finds WeChat ids in folded text: only behind a word that says so, for any word could be one. */
export function findWechatIds(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    BETWEEN.lastIndex = index + word.length;
    const between = BETWEEN.exec(text)?.[0] ?? '';
    ID.lastIndex = index + word.length + between.length;
    const id = ID.exec(text)?.[0];
    if (id === undefined || !isMeant(word, between, id)) continue;
    const start = index + word.length + between.length;
    found.push({ kind: 'wechat', start, end: start + id.length });
  }
  return found;
}

/** "WeChat payment" and 加value are words; WeChat: payment and 加v value88 are ids. */
function isMeant(word: string, between: string, id: string): boolean {
  if (between.trim() !== '' || /id$|号|信/i.test(word)) return true;
  const plainWord = /^[A-Za-z]+$/.test(id);
  return between === '' ? !plainWord && word.startsWith('加') : !plainWord || !/^we/i.test(word);
}
