import type { PersonalData } from './personalData.ts';

const HAN = '[\\u4E00-\\u9FFF]';
const NUMBER = '(?:\\d{1,5}[A-Za-z]?|[A-Za-z]\\d{0,4}|[一二三四五六七八九十百零〇]{1,5})';
const UNIT = '(?:号院|号楼|号(?![线码店机])|弄|栋|幢|座|单元|室|楼|层|组|队|房|户)';
/** What a number of a house stands behind. Words that only end like one (线路, 知道) are none. */
const PLACE =
  '(?:(?<![线套思半出回网电铁公])路|街|大道|(?<![大知报味频通管渠赛])道|巷|弄|胡同|村|庄|小区|花园|家园|园区|科技园|工业园|公寓|大厦|广场|苑|坊)';
const HOUSE = new RegExp(
  `(?<=${HAN}|[A-Za-z\\d])${PLACE}(?:[东南西北中]?[一二三四五六七八九十\\d]?段|[东南西北中])?\\s?${NUMBER}(?:[-—–#]\\d{1,4}){0,3}\\s?${UNIT}`,
  'gu',
);
/** Building, entrance and door behind the number, with the building's name: 国贸大厦A座1203室. */
const DOOR = new RegExp(`[\\s,]?${HAN}{0,8}?${NUMBER}(?:-\\d{1,4}){0,3}\\s?${UNIT}`, 'uy');
const DOOR_NUMBERS = /\d{1,4}(?:-\d{1,4}){1,3}(?![\d-])/y;
const MOST_DOORS = 5;

const PROVINCE =
  /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门/u;
/** Ends of the names of places, behind which a space may stand. */
const PLACE_END = /^[省市区县州盟旗镇乡道]$/;
/** Characters of sentences, which names of places do not have: 寄到, 我住在, 地址是. */
const NO_NAME = /^[到在寄给住址是我你他她的了请]$/;
const NAME = /^[\u4E00-\u9FFF\dA-Za-z]$/;
/** 新疆维吾尔自治区伊犁哈萨克自治州伊宁市 and a town and street behind it. */
const MOST_HEAD = 48;
/** Without a province or city before it, the name of a street has no more characters than this. */
const MOST_STREET = 8;

const ENGLISH =
  /(?<![\dA-Za-z])\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:(?:[A-Z][a-z'.-]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Way|Terrace|Parkway|Pkwy|Highway|Hwy|Close|Crescent)\b\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|#)\.? ?[\dA-Za-z-]{1,6})?/g;

/**
 * Finds postal addresses in folded text: Chinese ones that reach down to a house or door number,
 * from the province on where it is named, and English ones of the form "12 Baker Street, Flat 3".
 * A city or district alone is nobody's.
 */
export function findAddresses(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  let past = 0;
  for (const { index, 0: house } of text.matchAll(HOUSE)) {
    if (index < past) continue;
    const start = headOf(text, index, past);
    if (start === index) continue;
    past = behindDoors(text, index + house.length);
    found.push({ kind: 'address', start, end: past });
  }
  for (const { index, 0: address } of text.matchAll(ENGLISH)) {
    found.push({ kind: 'address', start: index, end: index + address.length });
  }
  return found;
}

/** Where an address begins whose street's last word is at `street`; not before `from`. */
function headOf(text: string, street: number, from: number): number {
  const least = Math.max(from, street - MOST_HEAD);
  let start = street;
  while (start > least && continues(text, start - 1)) start--;
  const head = text.slice(start, street);
  const province = PROVINCE.exec(head);
  if (province) return start + province.index;
  if (/[省市区县州盟旗镇乡]/u.test(head)) return start;
  return Math.max(start, street - MOST_STREET);
}

function continues(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (NO_NAME.test(character)) return false;
  return NAME.test(character) || (/^[ ,]$/.test(character) && PLACE_END.test(text[at - 1] ?? ''));
}

function behindDoors(text: string, from: number): number {
  let end = from;
  for (let door = 0; door < MOST_DOORS; door++) {
    DOOR.lastIndex = end;
    const match = DOOR.exec(text);
    if (!match) break;
    end += match[0].length;
  }
  DOOR_NUMBERS.lastIndex = end;
  return end + (DOOR_NUMBERS.exec(text)?.[0].length ?? 0);
}
