/** Texts of the funnel before and after a day. */
export const en = {
  title: 'Before and after a change',
  subtitle: 'Two equal spans of days, by the day of the first step',
  choose:
    'Choose the day on which something changed, such as a new checkout page or payment method: how far people came before and after it stands here.',
  ask: {
    label: 'Which change',
    day: 'Changed on',
    span: 'Days on each side',
    days: '{{n}} days',
    published: 'Published',
    pick: 'Choose a version',
  },
  untimed: 'These events have no times: they have no before and after.',
  tooEarly:
    'Too early: {{days}} of {{needed}} days after it are over and can be followed to their end.',
  noHistory:
    'Too little before it: {{days}} of {{needed}} days have events and end before the change.',
  period: 'Before: {{before}}. After: {{after}}. {{n}} days each.',
  cut: 'Of {{asked}} days asked for only {{n}} are there on both sides.',
  edge_one:
    'The day itself takes no part, nor do first steps less than {{n}} day before it: nobody’s way is half old and half new.',
  edge_other:
    'The day itself takes no part, nor do first steps less than {{n}} days before it: nobody’s way is half old and half new.',
  verdict: {
    more: 'After it a larger share came from the first step to the last: {{difference}} (95% interval {{low}} to {{high}}), more than chance explains.',
    fewer:
      'After it a smaller share came from the first step to the last: {{difference}} (95% interval {{low}} to {{high}}), more than chance explains.',
    unclear:
      'From the first step to the last the difference may be chance: {{difference}} (95% interval {{low}} to {{high}}).',
    tooFew:
      'Too few people to tell: {{before}} before and {{after}} after it; {{needed}} are needed on each side.',
  },
  limits: {
    sameWeekdays: 'Both sides have the same weekdays.',
    otherWeekdays:
      'The sides are no whole weeks: their weekdays differ, and may make a difference.',
    noExperiment:
      'It is no experiment: whatever else changed at that time (season, campaigns, prices, stock) is in the difference too.',
    both_one: '{{n}} person came on both sides and counts on each.',
    both_other: '{{n}} people came on both sides and count on each.',
  },
  table: {
    title: 'Step by step, before and after',
    step: 'From one step to the next',
    way: '{{from}} → {{to}}',
    whole: '{{from}} → {{to}}, in all',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    low: 'From',
    high: 'To',
    people: 'people',
    file: 'funnel-before-after',
    more: 'more',
    fewer: 'fewer',
    unclear: 'unclear',
    tooFew: 'too few people',
  },
  methods: {
    title: 'First try to pay succeeded, before and after',
    file: 'payments-before-after',
  },
  explain: {
    steps: 'How many more or fewer of the people at one step came to the other after the change.',
    methods: 'How many more or fewer people paid at their first try after the change: {{name}}.',
    formula: 'Formula',
    formulaText:
      '{{after}} ÷ {{afterSize}} after − {{before}} ÷ {{beforeSize}} before = {{difference}}',
    counted: 'Counted',
    countedSteps:
      'People, each once on a side, however often they came; each had {{n}} days of 24 hours from the first step to the last',
    countedMethods:
      'People, each once on a side: the first try of their first visit in these days in which they tried to pay so',
    leftOut: 'Left out',
    leftOutSteps:
      'The day of the change, and first steps whose time reaches over its beginning or past the end of the data',
    leftOutMethods: 'The same days as above; tries of which it is not known how they ended',
    interval: 'Interval',
    intervalText: '95%, Newcombe’s hybrid score (method 10), each row on its own',
    limits: 'What it is not',
  },
} as const;
