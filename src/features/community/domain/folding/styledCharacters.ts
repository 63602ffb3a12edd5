/** Digits of each value that NFKC leaves as they are: financial and plain Chinese, Suzhou, and dingbats. */
const DIGITS = [
  '⓿零〇🄌٠۰०০๐',
  '⓵❶➀➊一壹弌幺〡١۱१১๑',
  '⓶❷➁➋二贰貳弍〢٢۲२২๒',
  '⓷❸➂➌三叁叄〣٣۳३৩๓',
  '⓸❹➃➍四肆〤٤۴४৪๔',
  '⓹❺➄➎五伍〥٥۵५৫๕',
  '⓺❻➅➏六陆陸〦٦۶६৬๖',
  '⓻❼➆➐七柒〧٧۷७৭๗',
  '⓼❽➇➑八捌〨٨۸८৮๘',
  '⓽❾➈➒九玖〩٩۹९৯๙',
];

/** ⓫ to ⓴. */
const ELEVEN = 0x24eb;
const TENS = '⓾❿➉➓🔟';
/** 🅐, 🅰 and 🇦 are the first of 26. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

/** Styled digits and letters, and what they stand for: an own table, of what NFKC does not know. */
export const STYLED_CHARACTERS: ReadonlyMap<string, string> = styled();

function styled(): Map<string, string> {
  const table = new Map<string, string>([['➕', '+']]);
  DIGITS.forEach((characters, value) => {
    for (const character of characters) table.set(character, String(value));
  });
  for (const character of TENS) table.set(character, '10');
  for (let n = 0; n < 10; n++) table.set(String.fromCodePoint(ELEVEN + n), String(11 + n));
  for (const first of ALPHABETS) {
    for (let n = 0; n < 26; n++) {
      table.set(String.fromCodePoint(first + n), String.fromCharCode(0x61 + n));
    }
  }
  const capitals = Array.from(SMALL_CAPITALS);
  for (let n = 0; n + 1 < capitals.length; n += 2) {
    table.set(capitals[n] ?? '', capitals[n + 1] ?? '');
  }
  return table;
}
