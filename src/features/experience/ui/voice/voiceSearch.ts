import { z } from 'zod';
import { VOICE_SOURCES, type VoiceSource } from '../../domain/voice/feedback.ts';
import { QUOTE_SENTIMENTS, TOPICS } from '../../domain/voice/voiceTypes.ts';
import { PERIODS } from '../period/periods.ts';

/** `written` are all but reasons of returns, as shares of negative texts have them. */
export const SOURCE_CHOICES = ['all', 'written', ...VOICE_SOURCES] as const;

/** What of the pages of reviews and of the voice of customers is in their address. */
export const voiceSearch = z.object({
  days: z.literal(PERIODS).default(365),
  /** Which texts are listed. */
  source: z.literal(SOURCE_CHOICES).default('all'),
  topic: z.literal(TOPICS).nullable().default(null),
  sentiment: z.literal(QUOTE_SENTIMENTS).nullable().default(null),
  /** First civil day of a month. */
  month: z.int().nullable().default(null),
  phrase: z.string().max(200).default(''),
});
export type VoiceSearch = z.output<typeof voiceSearch>;
export type ChangeVoice = (patch: Partial<VoiceSearch>, history?: 'push' | 'replace') => void;

/** No texts in particular. */
export const ALL_QUOTES = {
  ...{ source: 'all', topic: null, sentiment: null, month: null, phrase: '' },
} as const satisfies Partial<VoiceSearch>;

/** The sources that a choice names. */
export function sourcesOf(choice: VoiceSearch['source']): VoiceSource[] {
  if (choice === 'all') return [...VOICE_SOURCES];
  if (choice === 'written') return VOICE_SOURCES.filter((source) => source !== 'return');
  return [choice];
}

/** Id of the panel of quotes, for links that lead to it. */
export const QUOTES_PANEL = 'quotes';
