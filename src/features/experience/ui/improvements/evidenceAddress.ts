import type { FeedbackGroupBy } from '../../domain/feedback/feedbackTypes.ts';
import type { Finding } from '../../domain/findings/findingTypes.ts';
import {
  EXPERIENCE_PATH,
  FEEDBACK_PATH,
  FUNNEL_PATH,
  PAGES_PATH,
  RETURNS_PATH,
  REVIEWS_PATH,
} from '../../experiencePlace.ts';
import { ANSWERS_PANEL } from '../feedback/feedbackSearch.ts';
import { RETURNS_PANEL } from '../returns/returnsSearch.ts';
import { QUOTES_PANEL } from '../voice/voiceSearch.ts';

/** The page that a finding was counted from, with its part chosen. */
export function evidenceAddress({ source, group }: Finding): string {
  switch (source) {
    case 'lateCarrier':
      return address(EXPERIENCE_PATH, { by: 'carrier', days: '365', group });
    case 'lateMethod':
      return address(EXPERIENCE_PATH, { by: 'method', days: '365', group });
    case 'lateRegion':
      return address(EXPERIENCE_PATH, { by: 'region', days: '365', group });
    case 'failedMethod':
      return address(FUNNEL_PATH, { days: '365', method: group });
    case 'returnedCategory':
      return `${address(RETURNS_PATH, { by: 'category', group, list: 'lines' })}#${RETURNS_PANEL}`;
    case 'detractorChannel':
      return detractors('channel', group);
    case 'detractorLate':
      return detractors('delivery', group);
    case 'incompletePage':
      return address(PAGES_PATH, { days: '365' });
    case 'negativeSubject':
      return `${address(REVIEWS_PATH, { topic: group, sentiment: 'negative' })}#${QUOTES_PANEL}`;
  }
}

/** Answers of 0 to 6, with words or not: they are the first bin of NPS. */
function detractors(by: FeedbackGroupBy, group: string): string {
  const search = { score: 'nps', part: '0', by, group, worded: 'false' };
  return `${address(FEEDBACK_PATH, search)}#${ANSWERS_PANEL}`;
}

function address(path: string, search: Readonly<Record<string, string>>): string {
  return `/${path}?${new URLSearchParams(search).toString()}`;
}
