/** Texts below the figures of a rehearsal: what was measured, who gains, what rules cost, sweeps. */
export const en = {
  side: { live: 'Live', draft: 'Draft', popularity: 'Plain popularity' },
  /** Between two sentences. */
  gap: ' ',
  none: {
    text: 'After a rehearsal this shows what was measured, which customers gain and lose, which products are shown more and less often, and what each rule costs.',
    placement: 'This placement was not rehearsed: there the draft is as what is live.',
    noData: 'There is no history to foretell. Import orders first.',
  },
  toMend: 'First give this field of the draft another value: {{field}}.',
  tooFew: {
    title: 'Too few lists to read: {{lists}} of {{needed}}',
    hint: 'Figures are shown from {{needed}} lists on. A longer period to foretell gives more.',
    cell: 'too few',
  },
  split: {
    label: 'How history is divided',
    method: 'Divided by',
    methods: {
      time: 'Time',
      random: 'Chance',
      leaveLastOut: 'Last order of each customer',
    },
    hint: {
      time: 'Learns from everything before a day and foretells what was bought from that day on, as it will be in the shop.',
      random:
        'Learns from a random part of all purchases and foretells the others. That lets the future into the past and flatters every figure.',
      leaveLastOut:
        'Learns from all but the last order of each customer. Orders of other customers from later are learned from too, which flatters every figure.',
    },
    testDays: 'Days foretold',
    testDaysHint: 'Empty: 30 days, or a fifth of a short history.',
    outOfRange: 'A whole number from {{min}} to {{max}}',
    unit: 'days',
    applies: 'Counts for the next rehearsal, sweep and choice of parameters.',
    other:
      'These figures were measured with another division of history. Rehearse again for the one chosen above.',
  },
  measured: {
    title: 'What was measured',
    subtitle: '{{placement}}, beside plain popularity on the same lists',
    lists: 'Lists',
    customers: 'Customers',
    period: 'Foretold',
    k: 'Places counted',
    trained: 'Learned',
    trainedItem: '{{name}} in {{seconds}} s',
    nothingTrained: 'nothing',
    table: 'Live and draft beside plain popularity',
    measure: 'Measure',
    stale: 'The draft or what is live has changed since.',
  },
  stamp: {
    line: 'Data {{data}}, seed {{seed}}, settings {{settings}}, {{split}}, took {{seconds}} s',
    split: {
      time: 'divided at {{day}}',
      random: 'divided by chance from {{day}}',
      leaveLastOut: 'last orders held out from {{day}}',
    },
    copy: 'Copy what identifies this run',
    copied: 'Copied: equal lines mean equal results',
    notCopied: 'The browser did not allow copying. The line can be selected.',
  },
  notes: {
    title: 'What to know about these figures',
    noData:
      'There is nothing to foretell: {{lists}} lists, where {{needed}} are needed. Import orders over a longer time.',
    tooFewLists:
      'Only {{lists}} lists could be measured, where {{needed}} are needed. Their figures are not shown.',
    easeTooLarge:
      'The catalogue has {{items}} products, over the limit of {{limit}} for EASE and the neural network. Item neighbours took their place.',
    sampled: 'Measured on {{lists}} of {{of}} lists, drawn by chance with the seed below.',
    eventsWithoutTime_one: '{{n}} event without a time was left out.',
    eventsWithoutTime_other: '{{n}} events without a time were left out.',
    linesWithoutCustomer_one:
      '{{lines}} of {{of}} order lines sold has no customer and was left out: it tells nothing of anybody’s taste.',
    linesWithoutCustomer_other:
      '{{lines}} of {{of}} order lines sold have no customer and were left out: they tell nothing of anybody’s taste.',
    stockOfToday:
      'Stock is what the newest product file says. What was in stock then is not known.',
    productsWithoutCost:
      '{{products}} of {{of}} products have no cost. Hits on them add nothing to the margin.',
    productsWithoutPrice:
      '{{products}} of {{of}} products have no price. Price rules do not touch them.',
    productsWithoutStock:
      '{{products}} of {{of}} products have no stock figure. They count as in stock.',
    splitLooksAhead: {
      random:
        'Divided by chance: what was learned from includes orders from after those that are foretold, so every figure is better than it will be in the shop.',
      leaveLastOut:
        'The last order of each customer was foretold: what was learned from includes later orders of others, so every figure is better than it will be in the shop.',
    },
    outsideUnknown:
      'The outside scores name {{customers}} customers and {{products}} products that the shop does not have. They were left out.',
    noOutsideScores: 'Outside scores have a weight, but none are imported. They add nothing.',
  },
  segments: {
    title: 'Which customers gain and lose',
    subtitle: '{{measure}} by part of the lists',
    segment: 'Part',
    kind: {
      loyalty: 'By orders before',
      category: 'By favourite category',
      country: 'By country',
      popularity: 'By what was bought then',
    },
    kindHint: {
      loyalty:
        'New: no order before the days foretold. Returning: one or two. Loyal: three or more.',
      category: 'The category that the customer had bought most of.',
      country: 'The country of the customer’s newest order.',
      popularity:
        'Best sellers: the fifth of the products that is bought most. A list belongs where most of what was bought then belongs.',
    },
    name: {
      new: 'New customers',
      returning: 'Returning customers',
      loyal: 'Loyal customers',
      head: 'Mostly best sellers',
      tail: 'Mostly other products',
    },
    unnamed: 'not stated',
    lists: 'Lists',
    empty: 'There are no parts to compare.',
    tooFew: 'Parts of fewer than {{needed}} lists are too few to read.',
    compared:
      'Of {{n}} comparisons, about {{expected}} would look better or worse by chance alone.',
  },
  compared: {
    live: 'Live',
    draft: 'Draft',
    change: 'Change',
    reading: 'Reading',
    interval: '95% interval of change',
  },
  shown: {
    categories: 'Categories that gain and lose',
    products: 'Products that gain and lose',
    subtitle: 'change in times shown, per 1,000 lists',
    more: 'shown more',
    less: 'shown less',
    name: { categories: 'Category', products: 'Product' },
    same: 'Nothing is shown more or less often.',
    unnamed: 'without category',
    most: 'The {{shown}} greatest changes of {{n}}; the table has all of them.',
    file: { categories: 'categories-shown', products: 'products-shown' },
  },
  price: {
    title: 'The price of each rule',
    subtitle: 'the draft compared with itself without the rule',
    rule: 'Rule',
    none: 'The draft has no rules here, so there is nothing to price.',
    noFigure: '–',
    cell: '{{rule}}, {{measure}}',
    hint: 'Each rule is taken out alone. Two rules that do the same look cheap alone and may be dear together.',
  },
  rules: {
    gone: 'A rule that the draft no longer has',
    inStock: 'Leaves out what has fewer than {{n}} in stock',
    price: {
      none: 'A price rule that the draft no longer has',
      seed: 'Only prices from {{below}} below to {{above}} above the product looked at',
      customer:
        'Only prices from {{below}} below to {{above}} above what the customer usually pays',
    },
    category: {
      any: 'A category rule that the draft no longer has',
      chain: 'Same category first, then the ones above it',
    },
    bought: {
      hide: 'Hides what the customer has bought',
      allow: 'Shows bought products like all others',
      reorder: 'Shows bought products again when they are usually reordered',
    },
    capCategory: 'At most {{n}} of one category',
    capBrand: 'At most {{n}} of one brand',
    diversity: 'Diversity of {{value}}',
    sigma_one: '{{strength}} standard deviation',
    sigma_other: '{{strength}} standard deviations',
    boost: {
      category: {
        lift: 'Lifts the category {{value}} by {{amount}}',
        bury: 'Buries the category {{value}} by {{amount}}',
      },
      brand: {
        lift: 'Lifts the brand {{value}} by {{amount}}',
        bury: 'Buries the brand {{value}} by {{amount}}',
      },
      price: {
        lift: 'Lifts high prices by up to {{amount}}',
        bury: 'Buries high prices by up to {{amount}}',
      },
      margin: {
        lift: 'Lifts high margins by up to {{amount}}',
        bury: 'Buries high margins by up to {{amount}}',
      },
      stockCover: {
        lift: 'Lifts long stock cover by up to {{amount}}',
        bury: 'Buries long stock cover by up to {{amount}}',
      },
      newness: {
        lift: 'Lifts new products by up to {{amount}}',
        bury: 'Buries new products by up to {{amount}}',
      },
    },
    pin: {
      product: 'Slot {{slot}} is kept for product {{value}}',
      category: 'Slot {{slot}} is kept for the best of category {{value}}',
      brand: 'Slot {{slot}} is kept for the best of brand {{value}}',
    },
    when: {
      always: '{{rule}}',
      since: '{{rule}}, from {{from}}',
      until: '{{rule}}, until {{to}}',
      between: '{{rule}}, {{from}} to {{to}}',
    },
    exclusion: {
      product: 'Never shows product {{value}}',
      category: 'Never shows category {{value}}',
      brand: 'Never shows brand {{value}}',
    },
    exclusionOf: {
      product: 'Never shows product {{value}} to customer {{customer}}',
      category: 'Never shows category {{value}} to customer {{customer}}',
      brand: 'Never shows brand {{value}} to customer {{customer}}',
    },
    fallback: {
      popular: {
        none: 'Best sellers where nothing is known of the customer',
        category:
          'Best sellers where nothing is known of the customer; new products score like their category',
      },
      newest: {
        none: 'Newest products where nothing is known of the customer',
        category:
          'Newest products where nothing is known of the customer; new products score like their category',
      },
      none: {
        none: 'No list where nothing is known of the customer',
        category:
          'No list where nothing is known of the customer; new products score like their category',
      },
    },
  },
  sweep: {
    title: 'What if: turn one knob',
    subtitle:
      'measured on the validation part, the days before those that rehearsals foretell, so trying settings here does not spoil a rehearsal',
    knob: 'Knob',
    knobs: {
      diversity: 'Diversity',
      popularityWeight: 'Weight of popularity',
      popularityHalfLife: 'Half-life of popularity',
      learningHalfLife: 'Half-life of what is learned',
      marginBoost: 'Boost of high margins',
      newnessBoost: 'Boost of new products',
      capCategory: 'Most of one category',
    },
    values: {
      plain: '{{value}}',
      days_one: '{{value}} day',
      days_other: '{{value}} days',
      sigma: '{{value}} σ',
      most: 'at most {{value}}',
    },
    off: {
      days: 'never fades',
      most: 'any number',
    },
    point: '{{knob}}: {{value}}',
    axis: 'Against',
    run: 'Try it out',
    again: 'Try it out again',
    running: 'Trying from end to end: {{knob}}',
    intro:
      'Turns one setting from end to end and shows each as a point: accuracy against what you choose.',
    stale: 'The draft, what is live or the division has changed since these points were measured.',
    chart: '{{measure}} against {{axis}}, by {{knob}}',
    chartSubtitle:
      'line: settings that nothing beats on both; {{lists}} lists of the validation part, {{period}}',
    front: 'Nothing beats it on both',
    tried: 'Beaten on both by another',
    hint: 'Arrow keys move from point to point.',
    none: 'Nothing that was tried has both measures. Hold accuracy against another one.',
    single: 'This knob changes nothing here: all its settings give the same lists.',
    choose: 'Choose a point to see its values.',
    onFront: 'On the line: nothing that was tried beats it on both.',
    table: 'Values of the chosen point',
    setting: 'Setting',
    thisPoint: 'This point',
    take: 'Take over into the draft',
    taken: '{{point}} taken over into the draft',
    inDraft: 'The draft has these settings.',
    replaces:
      'The draft has changed here since. Taking the point over puts the settings of this placement back to what they were when the knob was turned, with the point’s value.',
    fileName: 'sweep',
  },
  tune: {
    title: 'Choose parameters on my history',
    subtitle:
      'tries parameters and weights on the validation part, never on the days that rehearsals foretell',
    run: 'Choose parameters',
    again: 'Choose again',
    running: 'Trying parameters',
    intro:
      'Looks for the parameters and weights of the algorithms with the best nDCG on your own history. Rules and filters stay as they are. Nothing changes until you take the proposal over.',
    before: 'nDCG as the draft was',
    after: 'nDCG as proposed',
    tried: 'Settings tried',
    proposed: 'Proposed changes',
    nothing: 'Nothing tried is better than the draft as it is.',
    caution:
      'Chosen because it did best on these lists, so it will do a little worse elsewhere. Rehearse it before you publish.',
    stale: 'The draft or the division has changed since these parameters were chosen.',
    taken: 'Proposed parameters taken over into the draft',
  },
  explain: {
    terms: {
      formula: 'Formula',
      n: 'Counted',
      period: 'Foretold',
      interval: 'Interval',
      source: 'Source',
      run: 'Run',
    },
    interval: '95% interval {{range}}',
    bootstrap:
      'Paired bootstrap: customers are drawn 1,000 times with replacement, each with both of their lists.',
    bootstrapWhole:
      'Paired bootstrap: customers are drawn 200 times with replacement, and all lists counted anew.',
    n: '{{lists}} lists of {{customers}} customers',
    nSome_one: '{{lists}} list',
    nSome_other: '{{lists}} lists',
    each: '{{formula}}. Each: {{definition}}',
    changeFormula: 'Draft {{draft}} − live {{live}}',
    ruleFormula: 'With the rule {{draft}} − without it {{live}}',
    live: '{{question}} In the lists of what is live.',
    draft: '{{question}} In the lists of the draft.',
    tried: '{{question}} In the lists of the draft with this setting.',
    proposed: '{{question}} In the lists of the draft with the proposed parameters.',
    popularity:
      '{{question}} In lists of what sold most lately (half-life 30 days), without rules.',
    change: '{{question}} How much the draft differs from what is live.',
    rule: '{{question}} What the draft has more or less because of this rule.',
    segment: '{{sentence}} {{kind}}: {{segment}}.',
    validation_one: '{{lists}} list of the validation part',
    validation_other: '{{lists}} lists of the validation part',
    validationPeriod: '{{period}}, before what rehearsals foretell',
    shown: {
      live: 'How often {{name}} is shown in 1,000 lists of what is live.',
      draft: 'How often {{name}} is shown in 1,000 lists of the draft.',
      change: 'How much more often {{name}} is shown in 1,000 lists of the draft.',
    },
    shownFormula: {
      side: 'Places in all lists ÷ lists × 1,000',
      change: 'Draft {{draft}} − live {{live}}. Each: places in all lists ÷ lists × 1,000',
    },
    shownSource: 'Counted in the same lists for both.',
    lists: {
      home: 'Lists that were measured: one for each customer who bought in the days foretold.',
      product:
        'Lists that were measured: one for each order of two or more products, beside its first product.',
      cart: 'Lists that were measured: one for each order of two or more products, beside all of them but one.',
    },
    customers: 'Customers of whom at least one list was measured.',
  },
  metrics: {
    ndcg: {
      question: 'Are bought products near the top of the list?',
      formula:
        'Sum over hits of 1 ÷ log₂(1 + rank), ÷ the most that min({{k}}, products bought) hits could give. Mean over lists.',
      source: 'Järvelin & Kekäläinen 2002, ACM TOIS 20:422–446, with gains of 0 and 1',
    },
    precision: {
      question: 'How much of a list was then bought?',
      formula: 'Hits ÷ {{k}}. Mean over lists.',
      source: 'Microsoft Recommenders, python_evaluation',
    },
    recall: {
      question: 'How much of what was then bought was in the list?',
      formula: 'Hits ÷ products bought in the period. Mean over lists.',
      source: 'Microsoft Recommenders, python_evaluation',
    },
    map: {
      question: 'Are bought products near the top, counted against everything bought?',
      formula: 'Sum over hits of precision down to that rank, ÷ products bought. Mean over lists.',
      source: 'Microsoft Recommenders, python_evaluation (map)',
    },
    hitRate: {
      question: 'How many lists had at least one product that was then bought?',
      formula: 'Lists with a hit ÷ lists.',
      source: 'Deshpande & Karypis 2004, ACM TOIS 22:143–177',
    },
    mrr: {
      question: 'How far up is the first product that was then bought?',
      formula: '1 ÷ rank of the first hit, 0 without one. Mean over lists.',
      source: 'Voorhees 1999, TREC-8',
    },
    coverage: {
      question: 'How much of the catalogue is shown to anybody?',
      formula:
        'Different products in all lists ÷ products that were ever sold, looked at or listed.',
      source: 'Ge, Delgado-Battenfeld & Jannach 2010, RecSys, 257–260',
    },
    gini: {
      question: 'Do a few products take most places?',
      formula:
        'Gini coefficient of the places that each product of the catalogue has: 0 all alike, near 1 a few only.',
      source: 'Fleder & Hosanagar 2009, Management Science 55:697–712',
    },
    novelty: {
      question: 'How little known are the products shown?',
      formula:
        '−log₂ of the product’s share of all purchases learned from, in bits. Mean over the list, then over lists.',
      source: 'Castells, Vargas & Wang 2011; Microsoft Recommenders, novelty',
    },
    diversity: {
      question: 'How unlike each other are the products of one list?',
      formula:
        '1 − likeness, mean over all pairs in a list, then over lists. Likeness: shared levels of the category path (80%) and the brand (20%); without categories, shared buyers.',
      source: 'Ziegler et al. 2005, WWW; Microsoft Recommenders, user_diversity',
    },
    revenue: {
      question: 'What were the hits worth?',
      formula:
        'What was paid for the hits, mean over lists × 1,000. A hit of unknown amount adds nothing.',
      source: 'The shop’s own order lines',
    },
    margin: {
      question: 'What did the hits earn after their cost?',
      formula:
        '(Price − cost) × pieces of the hits, mean over lists × 1,000. A product without cost adds nothing.',
      source: 'The shop’s own order lines and product costs',
    },
    fillRate: {
      question: 'How many places of the lists could be filled?',
      formula: 'Products in the list ÷ its slots. Mean over lists.',
      source: 'Counted in the lists themselves',
    },
  },
} as const;
