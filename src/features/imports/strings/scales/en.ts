/** Texts about the scales on which surveys are answered. */
export const en = {
  csat: 'Satisfaction goes from 1 to',
  csatBest: 'Satisfaction: 1 is',
  csatEnds: { highest: 'the least satisfied', lowest: 'the most satisfied' },
  ces: 'Effort goes from 1 to',
  cesEasiest: 'Effort: 1 is',
  cesEnds: { highest: 'the hardest', lowest: 'the easiest' },
  hint: 'Holds where a row does not say it itself. Words such as “very satisfied” are read as they are.',
  turned: {
    title: '{{first}} and {{second}} contradict each other: one may be turned round',
    detail_one:
      'Who is satisfied also recommends, and found it easy. In the {{count, number}} response that has both, a high {{first}} goes with a low {{second}} (correlation {{correlation}}).',
    detail_other:
      'Who is satisfied also recommends, and found it easy. In the {{count, number}} responses that have both, a high {{first}} goes with a low {{second}} (correlation {{correlation}}).',
    todo: 'Look at the survey which end of its scale is the good one, and say it here. NPS always counts up to 10.',
    turn: 'Turn {{name}} round',
    names: { nps: 'NPS', csat: 'satisfaction', ces: 'effort' },
    titles: { nps: 'NPS', csat: 'Satisfaction', ces: 'Effort' },
  },
} as const;
