import { en as audit } from './audit/en.ts';
import { en as change } from './change/en.ts';
import { en as comeback } from './comeback/en.ts';
import { en as delivery } from './delivery/en.ts';
import { en as explained } from './explained/en.ts';
import { en as feedback } from './feedback/en.ts';
import { en as improvements } from './improvements/en.ts';
import { en as overview } from './overview/en.ts';
import { en as returns } from './returns/en.ts';
import { en as reviews } from './reviews/en.ts';
import { en as surveys } from './surveys/en.ts';
import { en as voice } from './voice/en.ts';

/** Texts of the shopping experience. */
export const en = {
  period: { last: 'The last {{n}} days', all: 'All the time', everyMonth: 'Every month' },
  comeback,
  delivery,
  feedback,
  surveys,
  improvements,
  overview,
  returns,
  reviews,
  voice,
  audit,
  change,
  explained,
  tabs: {
    label: 'Parts of the shopping experience',
    delivery: 'Delivery',
    returns: 'Returns',
    funnel: 'Funnel',
    pages: 'Pages',
    feedback: 'Feedback',
    reviews: 'Reviews',
    voice: 'Voice',
    improvements: 'Improvements',
  },
  funnel: {
    title: 'Funnel',
    question: 'Where do people stop on the way to paying, and which payments fail?',
    none: 'No events yet',
    noneText:
      'Import events (visits, carts, checkouts, payments): how far people get, how paying goes by method and what stays in carts stand here.',
    import: 'Import events',
    nobody:
      'Nobody took the first step in these days. Choose more days, a shorter window or other steps.',
    all: 'All people',
    noData: 'no data',
    notSaid: 'not said',
    of: '{{count}} of {{n}}',
    drop: '{{n}} stopped here ({{share}})',
    total: 'From the first step to the last: {{time}} (median).',
    span: { seconds: '{{n}} s', minutes: '{{n}} min', hours: '{{n}} h', days: '{{n}} days' },
    steps: {
      visit: 'Visit',
      home: 'Home page',
      search: 'Search',
      view: 'Product',
      cart: 'Cart',
      checkout: 'Checkout',
      paid: 'Paid',
    },
    customers: { new: 'New', returning: 'Returning', unknown: 'Not signed in' },
    ask: {
      label: 'What is asked',
      by: 'By',
      groups: {
        none: 'Everybody',
        device: 'Device',
        channel: 'Channel',
        customer: 'New or returning',
        method: 'Payment method',
      },
      window: 'Within',
      days_one: '{{n}} day',
      days_other: '{{n}} days',
      period: 'Begun in',
      steps: 'Steps',
    },
    period: {
      untimed:
        'These events have no times: people who did a step and all the steps before it are counted, in whatever order.',
      until_one: 'First steps until {{to}}, so that everybody had {{n}} day to get further.',
      until_other: 'First steps until {{to}}, so that everybody had {{n}} days to get further.',
      between_one:
        'First steps from {{from}} to {{to}}, so that everybody had {{n}} day to get further.',
      between_other:
        'First steps from {{from}} to {{to}}, so that everybody had {{n}} days to get further.',
    },
    chart: {
      title: 'How far people get',
      subtitle: 'People, and their share of those at the first step',
      file: 'funnel-chart',
    },
    table: {
      title: 'Step by step',
      subtitle: 'In order, other steps allowed between. Shares with 95% interval (Wilson).',
      step: 'Step',
      people: 'People',
      ofPrevious: 'Of the step before',
      ofFirst: 'Of the first step',
      low: 'From',
      high: 'To',
      time: 'Time since the step before, median',
      seconds: 'Seconds since the step before, median',
      file: 'funnel',
    },
    leftOut: {
      outOfOrder_one:
        '{{n}} person did the last step without all the others in order within the time: counted only as far as that.',
      outOfOrder_other:
        '{{n}} people did the last step without all the others in order within the time: counted only as far as that.',
      withoutTime_one: '{{n}} event without a time takes no part.',
      withoutTime_other: '{{n}} events without a time take no part.',
      later_one: '{{n}} event that is said to lie in the future takes no part.',
      later_other: '{{n}} events that are said to lie in the future take no part.',
      groups_one: '{{n}} smaller group is not listed.',
      groups_other: '{{n}} smaller groups are not listed.',
    },
    payments: {
      title: 'Paying, by method',
      subtitle:
        'A checkout is the tries of one visit. It counts for each method tried in it. Choose a method to see its failures.',
      all: 'All methods',
      none: 'No payments whose end is known in these days.',
      checkouts: 'Checkouts',
      tries: 'Tries',
      paid: 'Paid in the end',
      firstTry: 'At the first try',
      before: 'Failures before success, mean',
      reasons: 'Most frequent failures',
      show: '{{name}}: show failures',
      file: 'payments',
      withoutResult_one: '{{n}} payment does not say how it ended and takes no part.',
      withoutResult_other: '{{n}} payments do not say how they ended and take no part.',
    },
    reasons: {
      title: 'Why payments failed: {{name}}',
      subtitle: 'By try',
      none: 'None failed.',
      reason: 'Reason',
      tries: 'Tries',
      share: 'Share',
    },
    failed: {
      title: 'Customers who failed: {{name}}',
      subtitle: 'A failed try and nothing paid in that visit. The newest {{n}} of {{all}}.',
      none: 'None.',
      customer: 'Customer',
      last: 'Last failure',
      tries: 'Failed tries',
      amount: 'Amount',
      later: 'Paid later',
      yes: 'yes',
      no: 'no',
      file: 'failed-payments',
      unknown_one: '{{n}} more checkout failed of somebody who was not signed in.',
      unknown_other: '{{n}} more checkouts failed of people who were not signed in.',
    },
    carts: {
      title: 'Carts that were not bought',
      subtitle_one:
        'A cart is what one visit puts in; it is bought where the same person pays within {{n}} day.',
      subtitle_other:
        'A cart is what one visit puts in; it is bought where the same person pays within {{n}} days.',
      left_one: '{{n}} of {{all}} cart was not bought:',
      left_other: '{{n}} of {{all}} carts were not bought:',
      total_one: 'In {{n}} whose value is known, together:',
      total_other: 'In {{n}} whose value is known, together:',
      median: 'in the median one:',
      open_one: '{{n}} more can still be bought.',
      open_other: '{{n}} more can still be bought.',
      emptied_one: '{{n}} was emptied by hand.',
      emptied_other: '{{n}} were emptied by hand.',
      withoutValue_one: 'Of {{n}} the value is not known.',
      withoutValue_other: 'Of {{n}} the value is not known.',
      list: 'Carts that were not bought, the {{n}} most valuable',
      none: 'None.',
      at: 'Last put in',
      things: 'Things',
      value: 'Value',
      file: 'carts-not-bought',
    },
  },
};
