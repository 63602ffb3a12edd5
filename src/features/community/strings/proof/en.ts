/** Words of the page by which anyone checks a draw; its scripts ask for them by name. */
export const proofEn = {
  language: 'English',
  title: 'Check of a draw',
  'lead.weighted':
    'This page repeats the draw on your own device. It holds everything the draw was made from, loads nothing and needs no network. The host could not choose the winners: the list was frozen and the secret committed to before the public value existed.',
  'lead.rfc3797':
    'This page repeats the draw on your own device, by RFC 3797. It holds everything the draw was made from, loads nothing and needs no network. All of its randomness is public, and came after the list was frozen.',
  'verdict.true': 'Everything that can be computed here matches.',
  'verdict.false': 'Something does not match: see the steps marked ✗.',
  'state.true': 'matches',
  'state.false': 'does not match',
  'state.null': 'look it up yourself',
  stated: 'Stated',
  computed: 'Computed here',
  steps: 'Steps',
  'step.engine': 'The arithmetic of this page',
  'about.engine':
    'SHA-256, HMAC and MD5 as written in this page give the values that their standards publish.',
  'step.form': 'The list is in its one form',
  'about.form':
    'One entry a line, sorted, nobody twice, whole weights. Shown: entries · sum of the weights.',
  'step.hash': 'The list is the one that was frozen',
  'about.hash': 'SHA-256 of the list. One changed character changes all of it.',
  'step.commitment': 'The secret seed is the one that was committed to',
  'about.commitment': 'SHA-256 of the seed’s 32 bytes was published before the draw.',
  'step.later': 'The public value came after the list was frozen',
  'about.later': 'Stated: when the list was frozen. Computed: when the round of drand comes out.',
  'step.value': 'The public value',
  'about.value':
    'Nobody can choose it, if it is the one that was announced. Compare it with its source.',
  'about.spelling':
    'So that nobody can choose among spellings, there is one: its numbers in order, without leading zeros, joined by dots (03 09 14 is 3.9.14); without numbers, its text in lower case.',
  'source.drand': 'drand quicknet, round',
  'step.key': 'The key of the draw',
  'about.key': 'HMAC-SHA256 of the seed over the public value and the list’s SHA-256.',
  'step.awards': 'The winners',
  'about.awards':
    'Drawn one after the other by the key; prizes go down that order, a prize given up goes to the next.',
  winners: 'Winners as computed here',
  'head.prize': 'Prize',
  'head.entry': 'Winner',
  'head.place': 'Drawn as number',
  'head.forfeited': 'Given up by',
  nobody: 'nobody left',
  before: 'Compare with what was published before the draw',
  'about.before':
    'Whoever made this file could have changed all of it together. What stood in the group before the draw they could not.',
  'published.hash': 'SHA-256 of the list, as published',
  'published.commitment': 'Commitment to the seed, as published',
  'about.told': 'To be compared with the announcement, as this file has them:',
  'told.source': 'Public value to be used',
  'told.prizes': 'Prizes × pieces, the highest first',
  'told.cap': 'Most prizes of one household',
  'told.noCap': 'no limit',
  try: 'Try it',
  list: 'Entries: id, tab, weight. Change one and check again.',
  again: 'Check again',
} as const;
