import {
  addWords,
  LANGUAGES,
  languageOf,
  noScripts,
} from '../../../../shared/domain/text/textLanguage.ts';
import { SubjectFinder } from '../subjects/subjectFinder.ts';
import type { Feedback, FeedbackEntry, VoiceSource } from './feedback.ts';

/** Entries after which others get their turn. */
const BETWEEN = 500;

/** What customers said, with the language and the subjects of each text. */
export async function feedbackOf(
  source: VoiceSource,
  entries: readonly FeedbackEntry[],
  pause: () => Promise<void>,
): Promise<Feedback> {
  const finder = new SubjectFinder();
  const { length } = entries;
  const languages = new Uint8Array(length);
  const subjects = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    if (i % BETWEEN === 0) await pause();
    const text = entries[i]?.text ?? '';
    const scripts = noScripts();
    addWords(scripts, text);
    languages[i] = LANGUAGES.indexOf(languageOf(scripts));
    subjects[i] = finder.find(text);
  }
  return {
    source,
    length,
    codes: Int32Array.from(entries, ({ code }) => code),
    at: Float64Array.from(entries, ({ at }) => at),
    customers: Int32Array.from(entries, ({ customer }) => customer),
    products: Int32Array.from(entries, ({ product }) => product),
    ratings: Uint8Array.from(entries, ({ rating }) => rating),
    languages,
    subjects,
    authors: Int32Array.from(entries, ({ author = -1 }) => author),
    texts: entries.map(({ text }) => text),
  };
}
