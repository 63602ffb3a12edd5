import type { InteractionLog } from '../interactions/interactionLog.ts';
import type { ItemFacts } from './itemFacts.ts';

export type SaleCounts = {
  /** Order lines that are sales of a product. */
  readonly lines: number;
  /** Those of them that were left out because they name no customer. */
  readonly withoutCustomer: number;
};

/** All that the shop knows of who did what with which product, ready for learning. */
export type ShopHistory = {
  readonly log: InteractionLog;
  /** Users below this are customers; those from it on are visitors that nobody has named. */
  readonly customers: number;
  /** Dictionary code of each customer; by place, for users below `customers`. */
  readonly customerCode: Int32Array;
  /** Place of a customer by dictionary code; -1 for who has done nothing. */
  readonly placeOfCustomer: Int32Array;
  /** Dictionary code of the country of a customer's newest order; -1 where unknown. */
  readonly country: Int32Array;
  readonly items: ItemFacts;
  /** Events that were left out because no file says when they happened. */
  readonly eventsWithoutTime: number;
  readonly sales: SaleCounts;
  /** Instants of the first and the last event, epoch ms; NaN where there is none. */
  readonly earliest: number;
  readonly latest: number;
};
