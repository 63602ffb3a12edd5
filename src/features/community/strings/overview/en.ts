/** Texts of the community's card on the overview. */
export const en = {
  title: 'Community',
  open: 'Open the review queue',
  none: 'No groups yet',
  noneText: 'Import chats of groups to see what waits for a decision and how friendly they are.',
  import: 'Import chats',
  waiting: 'Waiting for a decision',
  waitingText:
    'How many messages did rules bring, members report or staff pass on, that nobody has decided?',
  oldest: 'The oldest waits for',
  waits_one: 'waits for a decision, for {{age}}',
  waits_other: 'wait for a decision, the oldest for {{age}}',
  nothingWaits: 'Nothing waits for a decision',
  breaches: 'Share of breaches, last 7 days',
  breachesOnly: 'breaches in the week to {{day}}',
  change: {
    distinct: 'breaches in the week to {{day}}, {{before}} in the one before',
    chance:
      'breaches in the week to {{day}}, {{before}} in the one before; the difference may be chance',
  },
  noTimes: 'Messages have no times, so weeks cannot be compared.',
  period: '{{days}} days up to {{day}}, the last that messages reach',
  counted: '{{count}} of {{size}} messages',
  before: 'The 7 days before',
  difference: 'Difference',
  differenceText: '{{value}}, 95% interval {{low}} – {{high}} (Newcombe)',
  noneSilent: 'No group fell silent in these {{days}} days.',
  silent: 'Silent for {{days}} days, after talk in the {{heard}} before: {{groups}}',
  silentMore_one:
    'Silent for {{days}} days, after talk in the {{heard}} before: {{groups}} and {{count}} more',
  silentMore_other:
    'Silent for {{days}} days, after talk in the {{heard}} before: {{groups}} and {{count}} more',
} as const;
