/** Texts of the page of similar products. */
export const en = {
  title: 'Similar products',
  question: 'What do the buyers of a product also buy, and what goes into the same order?',
  open: 'Similar products',
  back: 'Recommendations',
  find: 'Find a product',
  empty: {
    title: 'Choose a product',
    text: 'Find one by its name or number. The page shows what its buyers also buy, what goes into the same order, and how sure that is.',
  },
  unknown: {
    title: 'No product has the number {{id}}',
    text: 'It may be of another shop, or its import was undone. Find another one.',
  },
  buyers_one: '{{n}} of {{all}} customers has bought it',
  buyers_other: '{{n}} of {{all}} customers have bought it',
  stock_one: '{{n}} piece in stock',
  stock_other: '{{n}} pieces in stock',
  noBuyers: 'Nobody has bought this product yet, so nothing can be said of what is like it.',
  tables: {
    similar: 'Bought by the same customers',
    together: 'Bought in the same order',
  },
  subtitles: {
    similar: 'at any time; most similar first, by the cosine of who bought them',
    together: 'those most often together first',
  },
  none: {
    similar: 'Its buyers have bought nothing else.',
    together: 'It was never in an order with something else.',
  },
  columns: {
    product: 'Product',
    both: { similar: 'Bought both', together: 'Orders with both' },
    other: { similar: 'Bought this', together: 'Orders with this' },
    similarity: 'Similarity',
    lift: 'Lift',
    interval: '95% interval',
    verdict: 'Reads as',
  },
  verdict: { more: 'more often', less: 'less often', unclear: 'unclear', few: 'too few' },
  times: '×{{n}}',
  range: '×{{low}} – ×{{high}}',
  intervalOf: '95% interval {{range}}',
  chosen:
    'These were picked out of many for being alike, so the first ones look a little better than they are.',
  file: {
    id: 'Product number',
    category: 'Category',
    lower: '95% interval from',
    upper: '95% interval to',
  },
  terms: { formula: 'Formula', n: 'n', interval: 'Interval', data: 'Data' },
  explain: {
    both: {
      similar: 'Customers who have bought both {{seed}} and {{product}}.',
      together: 'Orders that hold both {{seed}} and {{product}}.',
    },
    bothFormula: { similar: 'count of customers', together: 'count of orders' },
    nCustomers: '{{both}} with both; {{other}} with {{product}}; {{buyers}} with {{seed}}',
    nOrders: '{{both}} with both; {{other}} with {{product}}',
    similarity: {
      similar:
        'How alike the buyers of {{seed}} and {{product}} are: 0 for nobody in common, 1 for the same people.',
      together:
        'How alike the orders with {{seed}} and with {{product}} are: 0 for none in common, 1 for the same orders.',
    },
    similarityFormula: 'both ÷ √(one × other)',
    lift: {
      similar:
        'How many times as many customers have both {{seed}} and {{product}} as if one had nothing to do with the other.',
      together:
        'How many times as many orders hold both {{seed}} and {{product}} as if one had nothing to do with the other.',
    },
    liftFormula: 'both × all ÷ (one × other)',
    data: 'all imported orders, returns and cancelled ones left out',
    interval: 'log-normal (delta method), 95%; a rough hint under 5 in common',
  },
} as const;
