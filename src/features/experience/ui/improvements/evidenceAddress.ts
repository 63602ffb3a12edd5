import type { Finding } from '../../domain/findings/findingTypes.ts';
import {
  EXPERIENCE_PATH,
  FEEDBACK_PATH,
  FUNNEL_PATH,
  PAGES_PATH,
  RETURNS_PATH,
  REVIEWS_PATH,
} from '../../experiencePlace.ts';
import { QUOTES_PANEL } from '../voice/voiceSearch.ts';

/** The page that a finding was counted from, with its part chosen. */
export function evidenceAddress({ source, group }: Finding): string {
  switch (source) {
    case 'lateCarrier':
      return address(EXPERIENCE_PATH, { by: 'carrier', group });
    case 'lateMethod':
      return address(EXPERIENCE_PATH, { by: 'method', group });
    case 'lateRegion':
      return address(EXPERIENCE_PATH, { by: 'region', group });
    case 'failedMethod':
      return address(FUNNEL_PATH, { days: '365', method: group });
    case 'returnedCategory':
      return address(RETURNS_PATH, { by: 'category', group, list: 'lines' });
    case 'detractorChannel':
      return address(FEEDBACK_PATH, { by: 'channel', group, worded: 'false' });
    case 'detractorLate':
      return address(FEEDBACK_PATH, { by: 'delivery', group, worded: 'false' });
    case 'incompletePage':
      return address(PAGES_PATH, { days: '365' });
    case 'negativeSubject':
      return `${address(REVIEWS_PATH, { topic: group, sentiment: 'negative' })}#${QUOTES_PANEL}`;
  }
}

function address(path: string, search: Readonly<Record<string, string>>): string {
  return `/${path}?${new URLSearchParams(search).toString()}`;
}
