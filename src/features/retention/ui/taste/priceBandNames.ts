/** Names of the price bands in the texts, cheapest first. */
export const PRICE_BANDS = ['lowest', 'low', 'high', 'highest'] as const;
