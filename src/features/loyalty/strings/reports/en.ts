/** Reports on the programme for managers. */
export const en = {
  title: 'Programme report',
  question: 'What does the programme cost, what do we owe, and do members use it?',
  none: 'Nothing is booked yet. Post to the ledger, and the report fills.',
  figures: {
    title: 'The programme in numbers',
    subtitle: 'from the first entry of the ledger to now',
    outstanding: 'Points outstanding',
    liability: 'Owed for points',
    redemptionPoints: 'Redemption rate (points)',
    redemptionMembers: 'Redemption rate (members)',
    burnEarn: 'Burn/earn, last 12 months',
    participation: 'Participation, last full month',
    discount: 'Effective discount',
    cost: 'Cost of redeemed points',
  },
  explain: {
    formula: 'Formula',
    source: 'Source',
    outstanding:
      'How many points members have: pending, available and reserved, less what they owe.',
    outstandingFormula:
      '{{granted}} given − {{redeemed}} redeemed − {{expired}} expired − {{clawedBack}} taken back',
    liability: 'What is owed for the points outstanding, by month in which they were given.',
    liabilityFormula:
      'For each month of giving: amount paid × worth of its points ÷ (amount paid + worth of its points), less what was earned as they were redeemed of those expected to be. A point is worth {{value}} × {{expected}}.',
    liabilitySource: 'IFRS 15.B39–B47, ASC 606-10-55-41 to 49',
    redemptionPoints: 'Of all points ever given, how many were redeemed.',
    redemptionMembers: 'Of all members with a ledger, how many ever redeemed points.',
    burnEarn: 'Points redeemed against points given in the last 12 months.',
    participation:
      'Members who got or redeemed points in the last full month, of all members with a ledger.',
    discount:
      'What the points given cost once redeemed, as far as they are expected to be, of the amounts that earned them.',
    cost: 'What all points redeemed so far cost the shop, at {{value}} each.',
    of: '{{part}} of {{whole}}',
  },
  months: {
    title: 'Roll-forward',
    subtitle: 'points by when things happened; owed and earned in {{currency}}',
    month: 'Month',
    opening: 'Opening',
    granted: 'Given',
    redeemed: 'Redeemed',
    expired: 'Expired',
    clawedBack: 'Taken back',
    closing: 'Closing',
    liability: 'Owed',
    revenue: 'Earned from points',
    ties: 'The last closing ties to the balances of the ledger: {{points}} points.',
    differs:
      'The last closing is {{closing}}, the balances hold {{balances}}: prove the ledger before you use this report.',
  },
  chart: {
    title: 'Owed for points',
    subtitle: '{{currency}}, at the end of each month',
  },
  cohorts: {
    title: 'What became of the points of each month',
    subtitle: 'breakage is what expired of what was given and not taken back',
    month: 'Given in',
    granted: 'Given',
    redeemed: 'Redeemed',
    expired: 'Expired',
    left: 'Left',
    rate: 'Redeemed, share',
    breakage: 'Breakage',
    immature: 'still open',
    immatureHint: 'Some of these points can still be redeemed: breakage will change.',
  },
  export: 'points report',
} as const;
