/** Texts of the shared parts: formats, explanations, charts, tables, states. */
export const en = {
  formats: {
    points: '{{value}} pts',
  },
  explanation: {
    dialog: 'How {{value}} is made',
    states: {
      complete: 'complete',
      inProgress: 'in progress',
      tooFew: 'too few',
      estimate: 'estimate',
    },
  },
  filter: {
    clear: 'Clear {{name}}',
  },
  chart: {
    showTable: 'Show as table',
    showChart: 'Show as chart',
    download: 'Download',
    csv: 'CSV, the numbers',
    png: 'PNG, the picture',
    pngFailed: 'The picture could not be made. The numbers can be downloaded as CSV.',
    interval: '95% interval',
    inProgress: 'In progress, not counted',
    noData: 'no data',
  },
  heatmap: {
    hint: 'Arrow keys move from cell to cell, Enter opens how a number is made.',
    noValue: 'No complete period yet',
    few: 'few',
    tooFew: 'too few',
  },
  table: {
    sort: 'Sort by {{column}}',
    empty: 'Nothing here',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
  },
  tooFew: {
    title: 'Too few customers to read: {{count}} of {{needed}}',
    hint: 'A rate is shown from {{needed}} customers on.',
  },
  error: {
    happened: 'What happened',
    kept: 'What was kept',
    todo: 'What you can do',
    card: 'This could not be counted. The rest of the page is up to date.',
    retry: 'Try again',
    copy: 'Copy details',
    copied: 'Details copied',
    copyFailed: 'The browser did not allow copying',
  },
  progress: {
    seconds_one: '{{percent}}, about {{count}} s left',
    seconds_other: '{{percent}}, about {{count}} s left',
    minutes_one: '{{percent}}, about {{count}} min left',
    minutes_other: '{{percent}}, about {{count}} min left',
    cancel: 'Cancel',
  },
  loading: 'Loading',
  download: 'Download as CSV',
  notices: {
    undo: 'Undo',
    close: 'Close',
  },
} as const;
