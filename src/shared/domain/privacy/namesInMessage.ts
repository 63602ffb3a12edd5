/** A name in a message: UTF-16 places, `to` exclusive. */
export type NameRange = { readonly from: number; readonly to: number };

/** Closings that only a name follows, on their own line or before it. */
const FORMAL =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)? ?regards|best wishes|all the best|(?:yours )?(?:sincerely|faithfully|truly)|sincerely yours|此致|敬礼|此致[，,\s]*敬礼|祝好|祝商祺|顺(?:祝|颂)商祺)[\s,.!，。！]*$/iu;
/** Also ends of sentences: a name follows them only where it looks like one in Latin letters. */
const FAMILIAR = /^(?:thanks|thank you|many thanks|thanks in advance|cheers|best)[\s,.!]*$/iu;
const DASHES = /^--\s*$/u;
const INLINE =
  /(?:^|[.!?。！？]\s*)(?:(?:best|kind|kindest|warm|warmest) regards|regards|best wishes|(?:yours )?sincerely|此致[，,\s]*敬礼)[,，\s]+(?<name>\S.*)$/iu;
/** A name follows these where it is the writer's own: "Thanks, Jane", not "Thanks, Monday is fine". */
const INLINE_FAMILIAR =
  /(?:^|[.!?]\s*)(?:thanks|thank you|many thanks|cheers|best)[\s,]+(?<name>\p{L}[\p{L}'’.-]*)[.!]*$/iu;
const SIGNED_HAN = /^(?<name>[\p{Script=Han}·]{2,6})\s*(?:敬上|谨上|敬启)[。！]?$/u;

const LATIN_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|la|bin|al)){0,3}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{2,6}·\p{Script=Han}{2,6}$/u;
/** Words that begin a sentence at the end of a message, and names of what sends it. */
const NO_NAME =
  /^(?:please|hurry|waiting|perfect|refund|great|good|fine|sure|done|bye|goodbye|hi|hello|yes|no|ok|okay|sent|get|regards|best|thanks|thank|cheers|sincerely|customer|guest|user|buyer|顾客|客户|用户|买家|匿名.*|游客|敬礼|此致|谢谢|祝好)$/iu;

/** Units at the end of a line in which it is signed: what a pattern tries stays little, however long the line. */
const LONGEST_END = 120;

/** A signature has a title, a telephone number and the like below its name, hardly more. */
const BELOW = 4;

/**
 * Names with which a customer's message is signed ("Best regards,\nJane Doe", "此致 敬礼\n张三", "-- \nJane"),
 * and the writer's own name wherever it stands in it; in order, without overlaps.
 *
 * It is careful: "Thanks for the teapot" signs nothing, a name amid a text is found only where it is the
 * writer's. A name that nothing marks stays unseen.
 *
 * @param author as the file names the writer; '' where unknown
 */
export function namesInMessage(text: string, author: string): NameRange[] {
  const found = [...ownName(text, author), ...signatures(text, author)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const ranges: NameRange[] = [];
  for (const range of found) if (range.from >= (ranges.at(-1)?.to ?? 0)) ranges.push(range);
  return ranges;
}

function ownName(text: string, author: string): NameRange[] {
  const name = author.trim();
  // Numbers and addresses are found as such; a single letter is in every word.
  if (name.length < 2 || !/\p{L}/u.test(name) || /[@\d]/u.test(name) || NO_NAME.test(name)) {
    return [];
  }
  const escaped = (form: string) =>
    form.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');
  // Between Han characters a name may begin and end anywhere.
  const isHan = /\p{Script=Han}/u.test(name);
  // "Will", "May" and "An" are names, "will", "may" and "an" words.
  const isWord = /^\p{Lu}?\p{Ll}+$/u.test(name);
  const forms = isWord
    ? [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]
    : [name];
  const any = `(?:${forms.map(escaped).join('|')})`;
  const whole = isHan ? any : `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`;
  return [...text.matchAll(new RegExp(whole, isWord ? 'gu' : 'giu'))].map(({ index, 0: hit }) => {
    return { from: index, to: index + hit.length };
  });
}

function signatures(text: string, author: string): NameRange[] {
  const own = new Set(author.toLowerCase().match(/\p{L}{2,}/gu));
  const isOwn = (word: string) => own.has(word.toLowerCase()) && !NO_NAME.test(word);
  const lines = linesOf(text);
  return lines.flatMap(({ line, from }, place) => {
    if (lines.length - 1 - place > BELOW + 1) return [];
    const end = line.slice(-LONGEST_END);
    const inline = INLINE.exec(end) ?? SIGNED_HAN.exec(end);
    const beside = inline?.groups?.['name']?.replace(/[.。！!]+$/u, '');
    const familiar = INLINE_FAMILIAR.exec(end)?.groups?.['name'];
    const signed =
      beside !== undefined && isName(beside)
        ? beside
        : familiar !== undefined && isOwn(familiar)
          ? familiar
          : undefined;
    if (signed !== undefined) {
      const at = from + line.lastIndexOf(signed);
      return [{ from: at, to: at + signed.length }];
    }
    const next = lines[place + 1];
    if (!next || lines.length - 2 - place > BELOW) return [];
    const closes = FORMAL.test(line) || DASHES.test(line);
    const isLast = place + 2 === lines.length;
    const isNext = closes
      ? isName(next.line) || next.line.split(/\s+/u).every(isOwn)
      : FAMILIAR.test(line) &&
        (isOwn(next.line) || (isLast && LATIN_NAME.test(next.line) && !NO_NAME.test(next.line)));
    return isNext ? [{ from: next.from, to: next.from + next.line.length }] : [];
  });
}

function isName(text: string): boolean {
  return (LATIN_NAME.test(text) || HAN_NAME.test(text)) && !NO_NAME.test(text);
}

/** Lines that say something, trimmed, up to what is quoted below; and where each begins. */
function linesOf(text: string): { readonly line: string; readonly from: number }[] {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ index, 0: whole }) => {
    const line = whole.trim();
    return line === '' ? [] : [{ line, from: index + whole.indexOf(line) }];
  });
  const quoted = lines.findIndex(({ line }) => line.startsWith('>'));
  return quoted < 0 ? lines : lines.slice(0, quoted);
}
