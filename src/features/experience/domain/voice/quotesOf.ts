import { SENTIMENTS } from '../../../../shared/domain/experience/experienceRecords.ts';
import { periodOfDay } from '../../../../shared/domain/time/periods.ts';
import type { Feedback, VoiceSource } from './feedback.ts';
import { personalInFeedback } from './personalInFeedback.ts';
import type { PersonalText } from '../../../../shared/domain/privacy/personalParts.ts';
import { quotedText } from './quotedText.ts';
import { isRead, SAID_BY, UNDECIDED, type Learned, type Sentiments } from './sentimentOf.ts';
import { hasTopic } from './topicsOf.ts';
import { WHEN, voicePeriod } from './voicePeriod.ts';
import {
  LONGEST_QUOTE,
  MOST_WORDS,
  type Quote,
  type QuoteParams,
  type Quotes,
} from './voiceTypes.ts';

const MONTH = { unit: 'month', weekStart: 1 } as const;

type Part = { readonly feedback: Feedback; readonly sentiments: Sentiments };
type QuoteWords = {
  readonly number: (source: VoiceSource, code: number) => string;
  readonly product: (code: number) => string;
  /** Who wrote it, as the file names them; '' where nobody knows. */
  readonly author: (code: number) => string;
};

/** The newest texts that a number counts, from one source or several, with where they are of persons. */
export function quotesOf(
  parts: readonly Part[],
  { trained }: Pick<Learned, 'trained'>,
  params: QuoteParams,
  words: QuoteWords,
): Quotes {
  const found = parts.flatMap((part) =>
    placesOf(part, params).map((place) => ({ ...part, place, at: part.feedback.at[place] ?? NaN })),
  );
  const known = (at: number) => (Number.isNaN(at) ? -Infinity : at);
  found.sort((a, b) =>
    known(a.at) === known(b.at) ? a.place - b.place : known(b.at) - known(a.at),
  );
  return {
    found: found.length,
    quotes: found.slice(0, params.most).map(({ feedback, sentiments, place, at }) => {
      const { source } = feedback;
      const code = feedback.codes[place] ?? -1;
      const said = personalInFeedback(
        feedback.texts[place] ?? '',
        words.author(feedback.authors[place] ?? -1),
      );
      return {
        id: `${source}:${words.number(source, code)}`,
        source,
        code,
        at: Number.isNaN(at) ? null : at,
        rating: feedback.ratings[place] ?? 0,
        customer: feedback.customers[place] ?? -1,
        product: words.product(feedback.products[place] ?? -1),
        ...quotedText(said, LONGEST_QUOTE),
        sentiment: SENTIMENTS[sentiments.values[place] ?? -1] ?? null,
        by: SAID_BY[sentiments.by[place] ?? 0] ?? 'nothing',
        words: source === 'return' ? null : decidingWords(said, trained),
      };
    }),
  };
}

function placesOf({ feedback, sentiments }: Part, params: QuoteParams): number[] {
  const { topic, sentiment, month, phrase } = params;
  const { when, days } = voicePeriod(feedback, params.days, params.zone, params.now);
  const wanted =
    sentiment === null
      ? null
      : sentiment === 'undecided'
        ? UNDECIDED
        : SENTIMENTS.indexOf(sentiment);
  const wantedMonth = month === null ? null : periodOfDay(month, MONTH);
  const part = phrase.toLowerCase();
  const places: number[] = [];
  for (let i = 0; i < feedback.length; i++) {
    if (when[i] !== WHEN.now || !isRead(feedback.languages[i] ?? 0)) continue;
    if (wanted !== null && sentiments.values[i] !== wanted) continue;
    if (wantedMonth !== null) {
      const undated = Number.isNaN(feedback.at[i] ?? NaN);
      if (undated || periodOfDay(days[i] ?? 0, MONTH) !== wantedMonth) continue;
    }
    if (topic !== null && !hasTopic(feedback.subjects[i] ?? 0, topic)) continue;
    if (part !== '' && !(feedback.texts[i] ?? '').toLowerCase().includes(part)) continue;
    places.push(i);
  }
  return places;
}

/** Those that speak for what the words say, the most telling first; none that holds personal data. */
function decidingWords(
  { text, personal }: PersonalText,
  trained: Learned['trained'],
): Quote['words'] {
  const explained = trained?.classifier.explain(text) ?? null;
  const sentiment = explained && SENTIMENTS[trained?.classes[explained.label] ?? -1];
  if (!explained || !sentiment) return null;
  const deciding = explained.words
    .filter(
      ({ start, end, weight }) =>
        weight > 0 && !personal.some(({ from, to }) => from < end && start < to),
    )
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_WORDS)
    .map(({ start, end, weight }) => ({ word: text.slice(start, end), weight }));
  return { sentiment, deciding };
}
