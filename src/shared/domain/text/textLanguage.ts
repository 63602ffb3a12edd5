/** What somebody writes in; `none` where they wrote no words. The place in this list is kept in a byte. */
export const LANGUAGES = ['none', 'zh', 'en', 'mixed', 'other'] as const;
export type TextLanguage = (typeof LANGUAGES)[number];

/** Words that were counted: each Han character is one, as is each run of other letters. */
export type ScriptCounts = {
  han: number;
  latin: number;
  /** Of `latin`, those with letters that English does not have. */
  accented: number;
  /** Kana, hangul, Cyrillic, Arabic, Thai and all other letters. */
  other: number;
};

export function noScripts(): ScriptCounts {
  return { han: 0, latin: 0, accented: 0, other: 0 };
}

/** Below these shares of all words, those of another script are names and quotes. */
const OTHER_FROM = 0.2;
const MIXED_FROM = 0.3;
/** English has hardly any accents; French, German, Spanish or Polish have them in each fifth to tenth word. */
const ACCENTED_FROM = 0.08;

/** Addresses of pages and mailboxes say nothing of a language; Chinese may follow them without a space. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[!-~]+@[!-~]+/giu;
const LETTER = /\p{L}/u;

/** Adds the words of a text to the counts. */
export function addWords(counts: ScriptCounts, message: string): void {
  const text = /:\/\/|www\.|@/iu.test(message) ? message.replace(ADDRESS, ' ') : message;
  let before: keyof ScriptCounts | null = null;
  let accented = false;
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0) ?? 0, letter);
    // An apostrophe parts no word: "don't" is one.
    if (script === null && before === 'latin' && (letter === "'" || letter === '’')) continue;
    if (script === 'han' || (script !== null && script !== before)) {
      counts[script]++;
      accented = false;
    }
    if (script === 'latin' && !accented && !isEnglish(letter)) {
      counts.accented++;
      accented = true;
    }
    before = script;
  }
}

/**
 * The language by script alone, which needs no list of words: Han is Chinese unless kana or hangul stand
 * beside it, Latin is English unless too many words have accents. Languages that are written with A to Z
 * alone (Indonesian, Dutch without its diaereses) count as English.
 */
export function languageOf({ han, latin, accented, other }: ScriptCounts): TextLanguage {
  const all = han + latin + other;
  if (all === 0) return 'none';
  if (other >= OTHER_FROM * all) return 'other';
  const both = han + latin;
  if (Math.min(han, latin) >= MIXED_FROM * both) return 'mixed';
  if (han > latin) return 'zh';
  return accented >= ACCENTED_FROM * latin ? 'other' : 'en';
}

function scriptOf(code: number, letter: string): 'han' | 'latin' | 'other' | null {
  if (code < 0x41) return null;
  if (code < 0x80) return isEnglish(letter) ? 'latin' : null;
  if (isHan(code)) return 'han';
  if (!LETTER.test(letter)) return null;
  // Latin with accents, and the wide letters of Chinese keyboards.
  const latin = code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff) || isWide(code);
  return latin ? 'latin' : 'other';
}

/** CJK ideographs with their extensions, and those for compatibility. */
function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

function isWide(code: number): boolean {
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

function isEnglish(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || isWide(code);
}
