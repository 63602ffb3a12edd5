/** How the numbers of the funnel, of payments, carts and parcels are made. */
export const en = {
  formula: 'Formula',
  counted: 'Counted',
  leftOut: 'Left out',
  interval: 'Interval',
  wilson: '95%, Wilson',
  none: 'None: these are all there are of these days, no sample',
  ofPrevious: {
    sentence: 'How many of the people at the step before came to the step {{name}}.',
    formula: '{{count}} people at this step ÷ {{n}} at the step before',
  },
  ofFirst: {
    sentence: 'How many of the people at the first step came to the step {{name}}.',
    formula: '{{count}} people at this step ÷ {{n}} at the first one',
  },
  funnelCounted:
    'People, each once, with the attempt that got furthest: steps in order, others allowed between, all within {{days}} days (of 24 hours) of the first one',
  funnelLeftOut:
    'First steps less than {{days}} days before the newest event; payments that failed; events without a time where others have one, or in the future',
  paid: {
    sentence: 'How many checkouts were paid in the end: {{name}}.',
    formula: '{{count}} paid ÷ {{n}} checkouts in which it was tried',
  },
  firstTry: {
    sentence: 'In how many checkouts the first try succeeded: {{name}}.',
    formula: '{{count}} paid at the first try ÷ {{n}} checkouts in which it was tried',
  },
  paymentCounted:
    'Checkouts: all tries of one visit. A checkout counts for each method that was tried in it, and is paid with the one that succeeded',
  paymentLeftOut:
    'Payments that do not say how they ended; events without a time where others have one, or in the future',
  left: {
    sentence: 'How many of the carts that were filled were not bought.',
    formula: '{{count}} not bought ÷ {{n}} carts',
  },
  cartCounted:
    'What one visit puts in and does not take out again; bought where the same person pays within {{days}} days after the last thing was put in',
  cartLeftOut: 'Carts that can still be bought ({{open}}) and carts emptied by hand ({{emptied}})',
  cartTotal: {
    sentence: 'What was in the carts that were not bought.',
    formula: 'Sum over {{n}} carts: amounts put in − amounts taken out',
  },
  cartMedian: {
    sentence: 'What was in the median cart of those that were not bought.',
    formula: 'Median of {{n}} carts, each: amounts put in − amounts taken out',
  },
  cartValueLeftOut:
    'Carts of which an amount is missing or that mix currencies ({{n}}); other currencies stand on lines of their own',
  transit: {
    sentence: 'Days from being sent to arriving, of the parcel in the middle: {{name}}.',
    formula: 'Median of {{n}} parcels, each: day of arrival − day of sending',
    counted: 'Parcels that have arrived and of which it is known when they were sent',
    leftOut: 'Parcels under way, lost or sent back, and those said to arrive before they were sent',
  },
  delay: {
    sentence: 'Days after the promised day, of the late parcel in the middle: {{name}}.',
    formula: 'Median of {{n}} late parcels, each: day of arrival − promised day',
    counted: 'Late parcels that have arrived',
    leftOut:
      'Late parcels that are not there yet ({{missing}}): how late they will be is not known',
  },
} as const;
