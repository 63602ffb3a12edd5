import { stream, type Stream } from '../../../shared/domain/random/stream.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { CHINESE_DESK_LINES } from './chineseDeskLines.ts';
import type { DeskConversation, DeskMessage } from './deskConversation.ts';
import { DESK_AGENTS } from './deskAgents.ts';
import { BOT_TOPICS, type DeskLines, type Line, type Topic } from './deskLines.ts';
import { DESK_CHANNEL } from './deskPace.ts';
import { ENGLISH_DESK_LINES } from './englishDeskLines.ts';
import { inLanguage } from '../../bilingual.ts';

/** What the words in braces stand for; '' for what there is none of. */
export type DeskSlots = {
  readonly order: string;
  readonly carrier: string;
  readonly city: string;
  readonly phone: string;
  readonly points: string;
  /** Yuan. */
  readonly amount: string;
  /** As the customer names it, and as the desk does. */
  readonly mention: string;
  readonly product: string;
  readonly customer: string;
};

/** Texts by topic and line, or by line alone where it is a general one. */
type Bank = ReadonlyMap<string, readonly string[]>;

const BANKS: Readonly<Record<Language, Bank>> = {
  en: bankOf(ENGLISH_DESK_LINES),
  'zh-CN': bankOf(CHINESE_DESK_LINES),
};
/** A multiple of all lengths of lists (up to 8), so that each of a list is as likely. */
const LEAST_COMMON = 840;
const GREETING = /^(?:您好|亲亲|亲)，/;
const SLOT = /\{(\w+)\}/g;

/** Puts conversations into words. */
export class DeskWords {
  readonly #words: Stream;
  readonly #comments: Stream;

  constructor(seed: number) {
    this.#words = stream(seed, 'desk words');
    this.#comments = stream(seed, 'desk comments');
  }

  /** The texts of a conversation's messages. */
  bodies(conversation: DeskConversation, language: Language, slots: DeskSlots): string[] {
    const { messages, contact, channel } = conversation;
    const chance = this.#words.at(contact.key);
    // Answers have the places of what they answer (see `DeskLines`).
    const opening = chance.below(LEAST_COMMON);
    const turn = chance.below(LEAST_COMMON);
    const email = channel === DESK_CHANNEL.email;
    const known = new Map<string, string>(Object.entries(slots));
    let turns = 0;
    const startOf = (line: Line): number => {
      if (line === 'open' || line === 'answer') return opening;
      if (line === 'follow' || line === 'solve') return turn + turns;
      return line === 'botAnswer' ? BOT_TOPICS.indexOf(contact.topic) : chance.below(LEAST_COMMON);
    };
    return messages.map((message, place) => {
      const { line } = message;
      if (line === 'follow') turns++;
      const lines = linesOf(language, contact.topic, line);
      const text = fill(lines, startOf(line), message, known, language);
      if (email && (place === 0 || line === 'answer'))
        return letter(text, message, slots, language);
      if (!message.sorry) return text;
      return chance.oneOf(linesOf(language, contact.topic, 'sorry')) + withoutGreeting(text);
    });
  }

  /** What was written with the rating; '' for nothing. */
  comment({ rating, contact }: DeskConversation, language: Language): string {
    if (rating.comment === undefined) return '';
    return this.#comments.at(contact.key).oneOf(linesOf(language, contact.topic, rating.comment));
  }
}

function linesOf(language: Language, topic: Topic, line: Line): readonly string[] {
  const bank = BANKS[language];
  return bank.get(`${topic} ${line}`) ?? bank.get(line) ?? [];
}

/** The first line from a place on for which everything is there, filled in. */
function fill(
  lines: readonly string[],
  start: number,
  { role, agent }: DeskMessage,
  slots: ReadonlyMap<string, string>,
  language: Language,
): string {
  const name = DESK_AGENTS[agent]?.name;
  const agentName = name ? inLanguage(name, language) : '';
  const valueOf = (slot: string): string => {
    if (slot === 'agent') return agentName;
    return slots.get(slot === 'product' && role === 'customer' ? 'mention' : slot) ?? '';
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[(start + i) % lines.length] ?? '';
    const needed = Array.from(line.matchAll(SLOT), ([, slot = '']) => valueOf(slot));
    if (!needed.includes('')) return line.replace(SLOT, (_, slot: string) => valueOf(slot));
  }
  throw new RangeError('no line says this without something that is missing');
}

/** With the salutation and the name below that e-mails have. */
function letter(
  text: string,
  { role, agent }: DeskMessage,
  { customer }: DeskSlots,
  language: Language,
): string {
  const name = DESK_AGENTS[agent]?.name;
  const desk = name ? inLanguage(name, language) : '';
  if (language === 'zh-CN') {
    return role === 'customer'
      ? `您好：\n\n${text}\n\n谢谢！\n${customer}`
      : `${customer}您好：\n\n${withoutGreeting(text)}\n\n祝好\n${desk}`;
  }
  return role === 'customer'
    ? `Hello,\n\n${text}\n\nBest regards\n${customer}`
    : `Dear ${customer},\n\n${text}\n\nKind regards\n${desk}`;
}

/** Of an answer that begins with something else already. */
function withoutGreeting(text: string): string {
  return text.replace(GREETING, '');
}

function bankOf({ topics, general }: DeskLines): Bank {
  const bank = new Map<string, readonly string[]>();
  for (const [line, texts] of Object.entries(general)) bank.set(line, texts.split('|'));
  for (const [topic, lines] of Object.entries(topics)) {
    for (const [line, texts] of Object.entries(lines))
      bank.set(`${topic} ${line}`, texts.split('|'));
  }
  return bank;
}
