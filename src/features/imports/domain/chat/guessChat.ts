import { isFrame } from './chatLines.ts';
import { CHAT_TEMPLATES, headReader, templateProblem, type ChatTemplate } from './chatTemplate.ts';

/** Lines that are looked at, without empty ones. */
const LINES = 400;
const FEWEST = 2;
/** Of chats with heads of their own, one line in so many at least is a head: messages have a few lines. */
const SHARE = 1 / 6;

/**
 * The template by which a text is a chat: the one that knows most of its lines as heads, of equals the
 * first; undefined where none knows enough, or the text does not begin with a head.
 *
 * @param known a template that was used before, tried first
 */
export function guessChat(text: string, known?: ChatTemplate): ChatTemplate | undefined {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !isFrame(line))
    .slice(0, LINES);
  const usable = known !== undefined && templateProblem(known) === undefined ? [known] : [];
  let best: { template: ChatTemplate; heads: number } | undefined;
  for (const template of [...usable, ...Object.values(CHAT_TEMPLATES)]) {
    const headOf = headReader(template);
    const takesText = template.includes('{text}');
    const isHead = lines.map((line) => headOf(line) !== undefined);
    const heads = isHead.filter((is) => is).length;
    // A table's header is no head, and a list of heads without a word below them is no chat.
    const isChat = isHead[0] === true && (takesText || heads < lines.length);
    const enough = heads >= (takesText ? Math.max(FEWEST, lines.length / 2) : lines.length * SHARE);
    if (isChat && enough && heads > (best?.heads ?? 0)) best = { template, heads };
  }
  return best?.template;
}
