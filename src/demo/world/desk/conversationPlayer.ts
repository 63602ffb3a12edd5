import { stream, type Stream } from '../../../shared/domain/random/stream.ts';
import type { ConversationState, MessageRole } from '../../../shared/domain/facts/serviceTables.ts';
import { Weighted } from '../../weighted.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../calendar.ts';
import type { DemoWorld } from '../demoWorld.ts';
import { DESK_PACE } from '../effects.ts';
import type { Contact } from './contactsOf.ts';
import type { DeskConversation, DeskMessage } from './deskConversation.ts';
import { agentFor, DESK_AGENTS } from './deskAgents.ts';
import { BOT_TOPICS, STARTED_BY_DESK, type Line, type Topic } from './deskLines.ts';
import { DESK_CHANNEL, DESK_CHANNELS, DeskPace, isOpen, opening } from './deskPace.ts';

type Played = Pick<DeskConversation, 'channel' | 'messages' | 'assignee' | 'state' | 'solvedAt'>;

const CHANNEL_SHARES = new Weighted(DESK_CHANNELS.map(({ share }) => share));
/** Of conversations nobody answers, always and in the last three days. */
const MISSED = { always: 0.015, lately: 0.3, hours: 72 } as const;
/** How often the bot solves what it can: in the desk's hours, and at night. */
const BOT_SOLVES = { open: 0.12, closed: 0.3 } as const;
const BOT_GREETS_BY_DAY = 0.45;
const ROUNDS = new Weighted([20, 48, 22, 10]);
const REOPENED = { ordinary: 0.05, badly: 0.3 } as const;
const NOTED = { ordinary: 0.06, late: 0.3, badly: 0.45 } as const;
/** Topics that may hang on carriers and the warehouse. */
const HELD: ReadonlySet<Topic> = new Set<Topic>(['late', 'damaged', 'wrong', 'quality', 'back']);
/** Topics that one exchange settles. */
const SHORT: ReadonlySet<Topic> = new Set<Topic>(['thanks', 'cancel']);
/** Conversations of the last days that wait for the customer or somebody else. */
const UNSETTLED = { days: 12, share: 0.3 } as const;
const CLOSED_AFTER_MS = 5 * 24 * HOUR_MS;

/** Plays single conversations: who says what when, up to the end of the world. */
export class ConversationPlayer {
  readonly #end: number;
  readonly #pace: DeskPace;
  readonly #chance: Stream;
  #contact: Contact | undefined;
  #channel = 0;
  #agent = -1;
  #now = 0;
  #messages: DeskMessage[] = [];

  constructor({ seed, from, end }: DemoWorld) {
    this.#end = end;
    this.#pace = new DeskPace(from);
    this.#chance = stream(seed, 'desk');
  }

  play(contact: Contact): Played {
    this.#contact = contact;
    this.#chance.at(contact.key);
    this.#channel = this.#channelFor(contact);
    this.#agent = -1;
    this.#now = contact.at;
    this.#messages = [];
    const solvedAt = this.#played(contact);
    return this.#asOfEnd(contact, solvedAt);
  }

  /** @returns when it is solved, NaN for never */
  #played(contact: Contact): number {
    if (STARTED_BY_DESK.has(contact.topic)) {
      this.#agent = agentFor(this.#chance, this.#now, -1);
      this.#say('agent', 'open');
      if (!this.#chance.chance(0.6)) return this.#timedOut();
      this.#turn();
      this.#say('customer', 'follow');
      return this.#talk(contact);
    }
    this.#say('customer', 'open');
    if (this.#bot(contact)) return this.#now + this.#chance.between(10, 30) * MINUTE_MS;
    const lately = contact.at > this.#end - MISSED.hours * HOUR_MS;
    const missed = this.#chance.chance(lately ? MISSED.lately : MISSED.always);
    if (missed && !contact.badly && this.#channel !== DESK_CHANNEL.phone) {
      this.#now += MISSED.hours * HOUR_MS;
      this.#say('system', 'unanswered');
      return this.#now;
    }
    return this.#talk(contact);
  }

  #channelFor({ topic, at }: Contact): number {
    const channel = CHANNEL_SHARES.pick(this.#chance);
    const written = STARTED_BY_DESK.has(topic) ? DESK_CHANNEL.wechat : DESK_CHANNEL.chat;
    const calls = channel === DESK_CHANNEL.phone && !STARTED_BY_DESK.has(topic) && isOpen(at);
    return channel !== DESK_CHANNEL.phone || calls ? channel : written;
  }

  /** The bot's part in chats. @returns whether that was all */
  #bot({ topic, badly }: Contact): boolean {
    const chance = this.#chance;
    const open = isOpen(this.#now);
    const greets = chance.chance(open ? BOT_GREETS_BY_DAY : 1);
    const solves = chance.chance(open ? BOT_SOLVES.open : BOT_SOLVES.closed);
    if (this.#channel > DESK_CHANNEL.wechat || !greets) return false;
    this.#after(2, 4);
    if (solves && !badly && BOT_TOPICS.includes(topic)) {
      this.#say('bot', 'botAnswer');
      this.#after(15, 120);
      if (chance.chance(0.6)) this.#say('customer', 'thank');
      return true;
    }
    this.#say('bot', open ? 'botDay' : 'botNight');
    if (chance.chance(0.6)) {
      this.#after(8, 60);
      this.#say('customer', 'human');
      this.#after(1, 2);
      this.#say('system', 'toHuman');
    }
    return false;
  }

  /** From the customer's first message on. @returns when it is solved, NaN for not yet */
  #talk(contact: Contact): number {
    const chance = this.#chance;
    const { badly, topic, at } = contact;
    const rounds = Math.max(ROUNDS.pick(chance), badly ? 2 : 0);
    this.#reply(badly && chance.chance(0.6) ? 'brushOff' : 'answer');
    if (STARTED_BY_DESK.has(topic)) {
      this.#after(20, 90);
      this.#say('agent', 'solve');
    } else this.#rounds(SHORT.has(topic) ? Math.min(rounds, 1) : rounds, badly);
    const unsettled = chance.chance(UNSETTLED.share);
    if (unsettled && at > this.#end - UNSETTLED.days * 24 * HOUR_MS) return NaN;
    const angry = badly && chance.chance(0.75);
    const thanks = chance.chance(0.62);
    const goodbye = chance.chance(0.7);
    if (angry || thanks) {
      this.#turn();
      this.#say('customer', angry ? 'annoyed' : 'thank');
      if (goodbye && !angry) this.#reply('bye');
    } else if (chance.chance(0.3)) return this.#timedOut();
    this.#note(contact);
    this.#now += chance.between(2, 40) * MINUTE_MS;
    if (chance.chance(badly ? REOPENED.badly : REOPENED.ordinary)) this.#again();
    return this.#now;
  }

  #rounds(rounds: number, badly: boolean): void {
    for (let round = 1; round <= rounds; round++) {
      this.#turn();
      this.#say('customer', 'follow');
      this.#reply(badly && round < rounds ? 'brushOff' : 'solve');
    }
  }

  #again(): void {
    this.#say('system', 'solved');
    this.#now += this.#chance.between(20, 120) * HOUR_MS + this.#chance.below(3600) * SECOND_MS;
    this.#say('customer', 'again');
    this.#after(1, 2);
    this.#say('system', 'reopened');
    this.#reply('againAnswer');
    if (this.#chance.chance(0.5)) {
      this.#turn();
      this.#say('customer', 'thank');
    }
    this.#now += this.#chance.between(2, 40) * MINUTE_MS;
  }

  #note({ late, badly }: Contact): void {
    const share = badly ? NOTED.badly : late ? NOTED.late : NOTED.ordinary;
    const noted = this.#chance.chance(share);
    this.#after(10, 90);
    if (noted) this.#say('note', badly ? 'noteAngry' : late ? 'noteLate' : 'note', this.#agent);
  }

  #timedOut(): number {
    this.#now += this.#chance.between(48, 72) * HOUR_MS;
    this.#say('system', 'timedOut');
    return this.#now;
  }

  /** An agent answers what was said last; the customer may ask whether anybody is there. */
  #reply(line: Line): void {
    const chance = this.#chance;
    const asked = this.#now;
    if (this.#agent < 0) this.#agent = agentFor(chance, opening(asked), -1);
    const slow = this.#contact?.badly === true ? DESK_PACE.badService : 1;
    const pace = (DESK_AGENTS[this.#agent]?.pace ?? 1) * slow;
    const at = this.#pace.answerAt(chance, asked, this.#channel, pace);
    const wait = at - asked;
    const nudges = chance.chance(0.5);
    const nudgedAt = asked + chance.between(90, 200) * SECOND_MS;
    const chats = this.#channel <= DESK_CHANNEL.wechat;
    if (nudges && chats && line !== 'bye' && nudgedAt < at && isOpen(nudgedAt)) {
      this.#now = nudgedAt;
      this.#say('customer', 'nudge');
    }
    const takes = agentFor(chance, at, this.#agent);
    this.#now = at;
    if (takes !== this.#agent) {
      this.#agent = takes;
      this.#say('system', 'takeover', takes);
      this.#after(5, 40);
    }
    const sorry = wait > 10 * MINUTE_MS && (line === 'answer' || line === 'solve');
    this.#say('agent', line, this.#agent, sorry && this.#channel !== DESK_CHANNEL.email);
  }

  /** The customer's turn: how long that takes depends on the channel. */
  #turn(): void {
    const chance = this.#chance;
    switch (this.#channel) {
      case DESK_CHANNEL.phone:
        this.#after(3, 20);
        return;
      case DESK_CHANNEL.email:
        this.#now += chance.between(20, 1300) * MINUTE_MS + chance.below(60) * SECOND_MS;
        return;
      default:
        this.#after(12, 240);
    }
  }

  #after(from: number, to: number): void {
    this.#now += this.#chance.between(from, to) * SECOND_MS;
  }

  #say(role: MessageRole, line: Line, agent = role === 'agent' ? this.#agent : -1, sorry = false) {
    this.#messages.push({ at: this.#now, role, line, agent, sorry });
  }

  /** What is known when the world ends. */
  #asOfEnd({ topic }: Contact, solvedAt: number): Played {
    const end = this.#end;
    const messages = this.#messages.filter(({ at }) => at < end);
    const answers = messages.filter(({ role }) => role === 'agent');
    const assignee = answers.at(-1)?.agent ?? -1;
    const held = this.#chance.chance(0.5);
    const known = { channel: this.#channel, messages, assignee };
    if (solvedAt < end) {
      const state = solvedAt < end - CLOSED_AFTER_MS ? 'closed' : 'solved';
      return { ...known, state, solvedAt };
    }
    const spoken = messages.filter(({ role }) => role !== 'system' && role !== 'note');
    const waits = spoken.at(-1)?.role !== 'agent';
    const state: ConversationState = waits ? 'open' : held && HELD.has(topic) ? 'hold' : 'pending';
    return { ...known, state, solvedAt: NaN };
  }
}
