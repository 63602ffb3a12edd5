import type { ActivityKind } from '../../../../shared/domain/community/activityRecords.ts';

/** Points of check-lists; their words are texts of the page. */
export type TaskName =
  | 'legalKinds'
  | 'legalInsiders'
  | 'legalTop'
  | 'legalPersonal'
  | 'frozen'
  | 'prizesSent'
  | 'codesIn'
  | 'announced'
  | 'codesSent'
  | 'asked'
  | 'consent'
  | 'thanked'
  | 'briefed'
  | 'questions'
  | 'summary'
  | 'place'
  | 'safety'
  | 'signUp'
  | 'followUp'
  | 'reviewed';

/**
 * What has to be thought of for an activity of a kind, in order. The legal points of draws follow China's
 * Anti-Unfair Competition Law (反不正当竞争法, on sales with prizes: kinds, odds, amounts and redemption are
 * clear; no feigned prizes or insiders; a top prize of at most RMB 50,000 in a lottery). No legal advice.
 */
export const TASKS_OF: Readonly<Record<ActivityKind, readonly TaskName[]>> = {
  draw: [
    'legalKinds',
    'legalInsiders',
    'legalTop',
    'legalPersonal',
    'frozen',
    'announced',
    'prizesSent',
    'reviewed',
  ],
  couponDrop: ['codesIn', 'announced', 'codesSent', 'reviewed'],
  shareExperience: ['asked', 'consent', 'thanked', 'reviewed'],
  expert: ['briefed', 'announced', 'questions', 'summary', 'reviewed'],
  offline: ['place', 'safety', 'signUp', 'followUp', 'reviewed'],
};
