import { stream } from '../../shared/domain/random/stream.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { inLanguage } from '../bilingual.ts';
import type { DeskConversation } from '../world/desk/deskConversation.ts';
import { DESK_AGENTS } from '../world/desk/deskAgents.ts';
import { DESK_CHANNELS } from '../world/desk/deskPace.ts';
import type { DeskSlots } from '../world/desk/deskWords.ts';
import { productMention, shortName } from '../world/desk/productMention.ts';
import { CARRIERS } from '../world/effects.ts';
import { person, PLACES } from '../world/people.ts';
import type { DemoCodes } from './demoCodes.ts';

/** How messages name the bot. */
export const BOT_ACCOUNT = 'bot-ming';
/** Conversations about a product that say so beside their text, because they began on its page. */
const FROM_PRODUCT_PAGE = 0.6;

/** Codes of what messages and conversations name. */
export class DeskCodes {
  readonly conversations: readonly DeskConversation[];
  /** By place in `DESK_CHANNELS`. */
  readonly channel: Int32Array;
  /** By place in `DESK_AGENTS`. */
  readonly agent: Int32Array;
  readonly #codes: DemoCodes;
  readonly #numbers;
  readonly #names;
  readonly #mentions;
  readonly #pages;

  constructor(codes: DemoCodes) {
    const { world } = codes;
    this.#codes = codes;
    this.conversations = codes.conversations;
    this.channel = codes.texts('messages.channel', DESK_CHANNELS);
    this.agent = Int32Array.from(DESK_AGENTS, ({ account }) =>
      codes.code('customers.name', account),
    );
    this.#numbers = codes.serials('messages.conversation', 'T', 6);
    this.#names = stream(world.seed, 'names');
    this.#mentions = stream(world.seed, 'desk mentions');
    this.#pages = stream(world.seed, 'desk pages');
  }

  /** The code of a conversation's number. @param place in `conversations` */
  number(place: number): number {
    return this.#numbers.code(place + 1);
  }

  customer({ contact }: DeskConversation): number {
    return this.#codes.customer[contact.customer] ?? -1;
  }

  order({ contact }: DeskConversation): number {
    return this.#codes.order[contact.order] ?? -1;
  }

  /** Missing where only the text tells. */
  product({ contact }: DeskConversation): number {
    const tells = this.#pages.at(contact.key).chance(FROM_PRODUCT_PAGE);
    return tells ? (this.#codes.product[contact.product] ?? -1) : -1;
  }

  customerName({ contact }: DeskConversation): number {
    const { name } = person(this.#names.at(contact.customer), contact.customer + 1);
    return this.#codes.text('customers.name', name);
  }

  /** The language of a conversation. */
  language({ foreign }: DeskConversation): Language {
    const own = this.#codes.language;
    return foreign ? (own === 'en' ? 'zh-CN' : 'en') : own;
  }

  slots(conversation: DeskConversation): DeskSlots {
    const { contact } = conversation;
    const { customers, orders, products } = this.#codes.world;
    const language = this.language(conversation);
    const chance = this.#mentions.at(contact.key);
    const { name, phone } = person(this.#names.at(contact.customer), contact.customer + 1);
    const product = products[contact.product];
    const carrier = CARRIERS[orders.carrier[contact.order] ?? -1];
    const city = PLACES[customers.place[contact.customer] ?? 0]?.city;
    const points = 20 * chance.between(3, 90);
    const difference = chance.between(3, 36);
    const total = (orders.total[contact.order] ?? NaN) / 100;
    const amount = contact.topic === 'coupon' ? difference : total;
    const order = this.order(conversation);
    return {
      order: order < 0 ? '' : this.#codes.value('orderLines.order', order),
      carrier: carrier ? inLanguage(carrier, language) : '',
      city: city ? inLanguage(city, language) : '',
      phone,
      points: String(points),
      amount: Number.isNaN(amount) ? '' : amount.toFixed(2),
      mention: product ? productMention(chance, product, language) : '',
      product: product ? shortName(product, language) : '',
      customer: inLanguage(name, language),
    };
  }
}
