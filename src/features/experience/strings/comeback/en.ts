/** Texts of what mishaps cost. */
export const en = {
  title: {
    late: 'Coming back after a late parcel',
    failedPayment: 'Coming back after a failed payment',
  },
  subtitle: 'Customers who ordered again within {{days}} days of the order',
  exposed: {
    late: 'After late or lost parcels',
    failedPayment: 'After a payment that failed first',
  },
  others: { late: 'After parcels in time', failedPayment: 'After payments without trouble' },
  ofOrders: '{{count}} of {{n}} orders',
  matched: 'Difference among orders alike',
  between: '95% interval {{low}} to {{high}}',
  lost_one:
    'If this is its doing, about {{n}} customer of the last 365 days did not come back for it ({{orders}} such orders).',
  lost_other:
    'If this is its doing, about {{n}} customers of the last 365 days did not come back for it ({{orders}} such orders).',
  chance: 'The interval holds 0: the difference may be chance.',
  better: 'Customers came back more often: nothing was lost.',
  none: 'Not known yet: this needs orders followed for {{days}} days, some of which it happened to and some alike of which it did not.',
  explain: {
    sentence: {
      late: 'How many more or fewer customers came back after orders whose parcel was late or lost than after orders alike whose parcels were all in time.',
      failedPayment:
        'How many more or fewer customers came back after orders before which a payment failed than after orders alike that were paid at once.',
    },
    formula: 'Formula',
    formulaText:
      'Mantel and Haenszel: differences of {{strata}} groups of orders alike, weighted by m₁·m₀ ÷ n',
    alike: 'Alike in',
    alikeText: {
      late: 'region, quarter of the year, order of the customer (1st, 2nd, 3rd to 5th, later)',
      failedPayment:
        'payment method, quarter of the year, order of the customer (1st, 2nd, 3rd to 5th, later)',
    },
    counted: 'Orders',
    countedText:
      '{{compared}} of {{exposed}} to which it happened have their like; {{others}} others',
    plain: 'Not matched',
    plainText: '{{value}} ({{low}} to {{high}}, Newcombe)',
    interval: 'Interval',
    intervalText: '95%, orders of one customer taken together',
    limits: 'What it is not',
    limitsText: 'An experiment: what the groups do not know of may still differ',
  },
} as const;
