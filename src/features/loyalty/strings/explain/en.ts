/** How the numbers of the ledger and of the report are made. */
export const en = {
  formula: 'Formula',
  counted: 'Counted',
  period: 'Period',
  calendar: 'Calendar',
  source: 'Source',
  entries: '{{entries}} entries of {{members}} members, from the first on',
  zone: "by when it happened, in the shop's time zone: {{zone}}",
  shareOf: '{{part}} of {{whole}} given',
  inMonth: 'sum of the entries of {{month}}',
  kinds: {
    granted: 'Points that members were given: for orders, other occasions, by hand, or taken over.',
    pending: 'Points that members have and cannot spend yet, because the return window still runs.',
    available: 'Points that members can spend now.',
    reserved: 'Points that are kept aside for redemptions that are not handed out yet.',
    redeemed: 'Points that were spent, less those that came back.',
    expired: 'Points that nobody spent in time.',
    clawedBack: 'Points that were taken back because an order was refunded, or by hand.',
    deficit: 'Points that were to be taken back and were spent already: the next points pay them.',
    opening: 'Points that members had at the beginning of the month, less what they owed.',
    closing: 'Points that members had at the end of the month, less what they owed.',
    expiring: 'Points that can be spent now and have their last day in this month.',
  },
  givenFormula:
    '{{pending}} pending + {{available}} to spend + {{reserved}} reserved + {{redeemed}} redeemed + {{expired}} expired + {{clawedBack}} taken back − {{owed}} owed',
  closingFormula:
    '{{opening}} + {{granted}} given − {{redeemed}} redeemed − {{expired}} expired − {{clawedBack}} taken back',
  openingFormula: 'closing of the month before',
  owed: {
    opening: 'What was owed for points at the beginning of the month.',
    allocated: 'What of the sales of the month is owed for the points that they gave.',
    takenBack: 'What is no longer owed, because refunds took points back.',
    earned:
      'What was earned by points redeemed in the month, and by those that nobody can redeem any more.',
    estimate:
      'What a new expected share changes of all that was earned before, caught up in the month of the change. Above 0, more is owed.',
    liability: 'What was owed for points at the end of the month.',
  },
  owedFormulas: {
    opening: 'owed at the end of the month before',
    allocated: 'amount paid × worth ÷ (amount paid + worth); worth: {{worth}} × {{rate}} a point',
    takenBack: 'allocated × points taken back ÷ points given, for each month of giving',
    earned: 'allocated × redeemed ÷ expected to be redeemed, less what was earned before',
    estimate: 'earned before, at the old share − earned before, at {{rate}}',
    liability: '{{opening}} + {{allocated}} − {{takenBack}} − {{earned}} + {{estimate}}',
  },
  owedSource: 'IFRS 15.B39–B47, ASC 606-10-55-41 to 49',
  cohort: {
    granted: 'Points that were given in this month.',
    redeemed: 'Of the points given in this month, those redeemed so far.',
    expired: 'Of the points given in this month, those that expired.',
    left: 'Of the points given in this month, those that are pending, can be spent or are reserved.',
    rate: 'Of the points given in this month and not taken back, the share redeemed so far.',
    breakage:
      'Of the points given in this month and not taken back, the share that expired. It grows while some can still be redeemed.',
  },
  cohortFormula: '{{part}} ÷ ({{granted}} given − {{clawedBack}} taken back)',
  tiers: {
    joined: 'Customers who signed up or ordered for the first time in this month.',
    up: 'Customers whose level at the end of the month is higher than at its beginning.',
    down: 'Customers whose level at the end of the month is lower than at its beginning.',
    stayed: 'Customers whose level at the end of the month is that of its beginning.',
    level: 'Customers by their level at the end of the month.',
    cell: 'Customers by their level at the beginning of the period and at its end.',
  },
  tiersFormula: '{{up}} up + {{down}} down + {{stayed}} stayed = {{all}} customers',
} as const;
