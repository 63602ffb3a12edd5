/** Texts of response times. */
export const en = {
  title: 'Response times',
  question: 'How long do customers really wait, and where?',
  tabs: {
    label: 'Parts of service',
    list: 'Conversations',
    times: 'Response times',
    levels: 'Service levels',
  },
  none: 'There are no messages yet: import some first.',
  noTimes_one: 'No times: the {{n}} conversation of the shop has none, so nothing can be measured.',
  noTimes_other:
    'No times: the {{n}} conversations of the shop have none, so nothing can be measured.',
  someWithout_one: '{{n}} of {{all}} conversations has no times and is left out.',
  someWithout_other: '{{n}} of {{all}} conversations have no times and are left out.',
  noCalendar:
    'Business time needs opening hours: publish service levels with a calendar. Until then times go by the wall clock.',
  ask: {
    label: 'What is measured',
    metric: 'Time',
    time: 'Clock',
    by: 'By',
    attribution: 'Counted when',
    clocks: { wall: 'Wall clock', business: 'Opening hours' },
    groups: {
      all: 'All together',
      agent: 'Agent',
      channel: 'Channel',
      hourOfWeek: 'Hour of the week',
    },
    attributions: { created: 'the conversation began', event: 'the answer came' },
  },
  metrics: {
    firstResponse: 'First answer of a person',
    feltFirstResponse: 'First answer as the customer felt it',
    nextResponse: 'Further answers',
    firstResolution: 'Until first solved',
    fullResolution: 'Until last solved',
  },
  about: {
    firstResponse:
      'From the customer’s first message, or from a bot’s hand-over, to the first answer of a person.',
    feltFirstResponse:
      'From the customer’s first message to the first answer of a person, bots or not.',
    nextResponse:
      'From the first message that waits to the next answer; asking again starts no new clock.',
    firstResolution: 'From the beginning to the first time that it was solved or closed.',
    fullResolution: 'From the beginning to the last time that it was solved or closed.',
  },
  figures: {
    title: 'Medians',
    subtitle: 'half of all are faster; nine of ten are faster than the second number',
    metric: 'Time',
    median: 'Median',
    p90: '90th percentile',
    mean: 'Mean',
    n: 'Measured',
    noData: 'no data',
    waiting: 'Waiting now',
    threeMinutes: 'Answered within 3 minutes',
    threeMinutesText:
      'Of rounds that began between 8:00 and 24:00 (Taobao’s rate); left out: {{bot}} answered by a bot alone, {{midnight}} answered on another day, {{outside}} outside the hours, {{running}} still running. 95% interval {{low}} – {{high}}, n = {{n}}.',
  },
  groups: {
    title: 'By {{by}}',
    all: 'All',
    unknown: 'unknown',
    conversations: 'Conversations',
    slowest: 'The slowest: {{name}}',
    slowestText: 'conversations behind the number, the longest wait first',
    show: 'Show the conversations of {{name}}',
    conversation: 'Conversation',
    waited: 'Waited',
    more: 'The first {{n}} of {{all}}.',
    choose: 'Press a number of conversations to see them.',
    file: 'response-times',
  },
  staffing: {
    title: 'Arrivals against answers',
    subtitle: 'per hour, on average of such hours; by the clocks of the shop',
    day: 'Day',
    allDays: 'All days',
    hour: 'Hour',
    arrivals: 'Questions that come in',
    answers: 'Answers of people',
    file: 'arrivals-and-answers',
  },
} as const;
