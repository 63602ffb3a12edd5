import type { ByteDictionary } from '../../shared/domain/facts/byteDictionary.ts';
import { civilDate } from '../../shared/domain/time/civilDay.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { inLanguage, type Bilingual } from '../bilingual.ts';
import { byTime } from '../world/byTime.ts';
import { dayOf } from '../world/calendar.ts';
import { CHANNELS } from '../world/effects.ts';
import { conversationsOf } from '../world/desk/conversationsOf.ts';
import type { DeskConversation } from '../world/desk/deskConversation.ts';
import type { DemoWorld } from '../world/demoWorld.ts';
import { groupTalkOf } from '../world/groups/groupTalkOf.ts';
import { SHELVES, type Shelf } from '../world/shelves.ts';
import { SerialCodes } from './serialCodes.ts';

/** The dictionaries that the tables' codes go to. */
export type Dictionaries = { get(name: string): ByteDictionary };

/** The demo shop has one currency. */
export const DEMO_CURRENCY = 'CNY';

/** Codes of what several tables name: each value is looked up once. */
export class DemoCodes {
  readonly world: DemoWorld;
  readonly language: Language;
  readonly #dictionaries: Dictionaries;
  #conversations: readonly DeskConversation[] | undefined;
  #groupTalk: ReturnType<typeof groupTalkOf> | undefined;
  /** Places of orders and customers, earliest first: their numbers follow it. */
  readonly ordersByTime: Int32Array;
  readonly customersByTime: Int32Array;
  /** Codes by place in the world. */
  readonly customer: Int32Array;
  readonly order: Int32Array;
  readonly product: Int32Array;
  readonly channel: Int32Array;
  readonly currency: number;

  constructor(world: DemoWorld, language: Language, dictionaries: Dictionaries) {
    this.world = world;
    this.language = language;
    this.#dictionaries = dictionaries;
    const { customers, orders, products } = world;
    this.customersByTime = byTime(customers.createdAt, customers.length);
    this.ordersByTime = byTime(orders.placedAt, orders.length);
    this.customer = this.#customerCodes();
    this.order = this.#orderCodes();
    this.product = Int32Array.from(products, ({ id }) => this.code('products.product', id));
    this.channel = this.texts('orderLines.channel', CHANNELS);
    this.currency = this.code('orderLines.currency', DEMO_CURRENCY);
  }

  /** The code of a value; new where it was not known. */
  code(dictionary: string, value: string): number {
    return this.#dictionaries.get(dictionary).codeOf(value);
  }

  /** Of the service desk, played once for all tables. */
  get conversations(): readonly DeskConversation[] {
    return (this.#conversations ??= conversationsOf(this.world));
  }

  /** Of the shop's groups, played once for all tables. */
  get groupTalk(): ReturnType<typeof groupTalkOf> {
    return (this.#groupTalk ??= groupTalkOf(this.world));
  }

  /** The value of a code. */
  value(dictionary: string, code: number): string {
    return this.#dictionaries.get(dictionary).valueAt(code);
  }

  /** The code of a text in the shop's language. */
  text(dictionary: string, value: Bilingual): number {
    return this.code(dictionary, inLanguage(value, this.language));
  }

  /** The codes of a list of texts, by place. */
  texts(dictionary: string, values: readonly Bilingual[]): Int32Array {
    return Int32Array.from(values, (value) => this.text(dictionary, value));
  }

  /** The code of a shelf's category path. */
  category({ path }: Shelf): number {
    const levels = path.map((level) => inLanguage(level, this.language));
    return this.code('products.category', levels.join(' > '));
  }

  /** Codes of all category paths, by place in `SHELVES`. */
  categories(): Int32Array {
    return Int32Array.from(SHELVES, (shelf) => this.category(shelf));
  }

  /** Codes of numbered documents of one dictionary. */
  serials(dictionary: string, prefix: string, digits: number): SerialCodes {
    return new SerialCodes(this.#dictionaries.get(dictionary), prefix, digits);
  }

  #customerCodes(): Int32Array {
    const serials = this.serials('customers.customer', 'C', 6);
    const codes = new Int32Array(this.customersByTime.length);
    this.customersByTime.forEach((place, rank) => (codes[place] = serials.code(rank + 1)));
    return codes;
  }

  /** Order numbers as shops give them: the day, and the order's place in it. */
  #orderCodes(): Int32Array {
    const { placedAt } = this.world.orders;
    const serials = this.serials('orderLines.order', 'HT', 4);
    const codes = new Int32Array(this.ordersByTime.length);
    let day = NaN;
    let serial = 0;
    for (const place of this.ordersByTime) {
      const own = dayOf(placedAt[place] ?? 0);
      if (own !== day) {
        const date = civilDate(own);
        serials.prefix(`HT${date.year * 10_000 + date.month * 100 + date.day}`);
        day = own;
        serial = 0;
      }
      codes[place] = serials.code(++serial);
    }
    return codes;
  }
}
