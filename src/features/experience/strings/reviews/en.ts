/** Texts of what reviews say. */
export const en = {
  title: 'Reviews',
  question: 'What do reviews praise and blame, and what is blamed more than before?',
  none: 'No reviews yet',
  noneText:
    'Import reviews with stars or text: mean stars by month, what they say of each subject, phrases that come up more often and the words themselves stand here.',
  import: 'Import reviews',
  nothing: 'No review in words was written in these days. Choose more days.',
  stars: 'Mean stars',
  negative: 'Negative reviews',
  texts: 'Reviews',
  explain: {
    stars: 'How many stars do reviews give, from 1 to 5?',
    starsFormula_one: 'Mean of the stars of {{n}} review',
    starsFormula_other:
      'Mean of the stars of {{n}} reviews, those without words and in other languages too',
    starsMethod: 'Interval: mean ± 1.96 standard errors, no further than there are stars',
    negative: 'How many reviews in words say something negative?',
    negativeFormula: '{{count}} negative ÷ {{n}} reviews with a known sentiment',
    negativeMethod: 'Interval: Wilson; of the change: Newcombe',
    change: '{{change}} against as many days before (95% interval {{low}} – {{high}})',
    judged: 'Sentiment',
    judgedText:
      'As staff corrected it, else by its stars (1–2 negative, 3 neutral, 4–5 positive), else by its words',
    rows: 'See the negative reviews',
  },
  starsTrend: {
    title: 'Mean stars by month',
    subtitle: 'With 95% interval. Months with fewer than {{n}} ratings have no point.',
    n: 'Ratings',
    file: 'stars-by-month',
  },
  trend: {
    title: 'Sentiment by month',
    subtitle: 'Reviews in words',
    file: 'sentiment-by-month',
  },
  shares: {
    title: 'What reviews say',
    subtitle: 'Share of those with a known sentiment, with 95% interval (Wilson)',
  },
  topics: {
    title: 'Subjects of reviews',
    subtitle:
      'A review may have several. Share negative with 95% interval; change against the {{n}} days before, each on its own.',
    subtitleAll: 'A review may have several. Share negative with 95% interval (Wilson).',
    change: 'Change',
    changeLow: 'Change from',
    changeHigh: 'Change to',
    more: 'more',
    fewer: 'fewer',
    unclear: 'unclear',
    file: 'subjects-of-reviews',
  },
  rising: {
    title: 'Said more often than before',
    subtitle: 'Phrases in reviews of these days against as many days before',
    none: 'No phrase is said clearly more often than before.',
    noBefore: 'All the time has nothing before it. Choose a period.',
    phrase: 'Phrase',
    now: 'Reviews now',
    before: 'Before',
    z: 'z',
    file: 'rising-phrases',
  },
  apart: {
    otherLanguages_one:
      '{{n}} review is in another language than Chinese and English: its stars alone count.',
    otherLanguages_other:
      '{{n}} reviews are in other languages than Chinese and English: their stars alone count.',
    withoutWords_one: '{{n}} review has no words: its stars alone count.',
    withoutWords_other: '{{n}} reviews have no words: their stars alone count.',
    undated_one: '{{n}} review has no date: it counts under “All the time” alone.',
    undated_other: '{{n}} reviews have no date: they count under “All the time” alone.',
    later_one: '{{n}} review is said to be later than now and takes no part.',
    later_other: '{{n}} reviews are said to be later than now and take no part.',
  },
};
