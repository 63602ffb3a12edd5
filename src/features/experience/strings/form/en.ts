/**
 * Texts of the form that customers answer. Customers choose its language for themselves, whichever
 * the app has: so both languages are there at once, and these are not in the area's own texts.
 */
export const en = {
  language: 'Language',
  optional: 'optional',
  order: 'Order number',
  orderHint: 'If you have it at hand',
  send: 'Send',
  again: 'Start again',
  required: 'Choose an answer.',
  requiredText: 'Write an answer.',
  nothing: 'Answer at least one question.',
  failed: 'That could not be saved. Press “Send” again, or tell our staff.',
  next: 'Next answer',
  soon: 'This page begins anew by itself in a moment.',
  thanks: 'Thank you',
  ends: {
    nps: { low: '0, not at all likely', high: '10, extremely likely' },
    csat: { low: '1, very dissatisfied', high: '5, very satisfied' },
    ces: { low: '1, very hard', high: '7, very easy' },
  },
  staff: 'For staff',
  leaveTitle: 'Leave the form?',
  leaveText: 'The tablet then shows the pages of the shop.',
  leave: 'Leave the form',
  stay: 'Stay',
  idleTitle: 'Are you still there?',
  idleText:
    'Nobody has touched this form for a minute. What was answered is cleared soon, so that the next customer does not see it.',
  idleLeft: '{{n}} s left',
  keepGoing: 'Keep going',
  gone: 'This survey is not live',
  goneText: 'Publish it, or open another one from the page of surveys.',
  toSurveys: 'To the surveys',
};
export type FormTexts = typeof en;
