import { SUBJECTS } from '../subjects/subjectWords.ts';
import { TOPICS, type Topic } from './voiceTypes.ts';

/** The topics of a text by the bits of its subjects: 'none' where it names none. */
export function topicsOf(subjects: number): readonly Topic[] {
  if (subjects === 0) return ['none'];
  return SUBJECTS.filter((_, place) => ((subjects >> place) & 1) === 1);
}

/** Whether a text has a topic. */
export function hasTopic(subjects: number, topic: Topic): boolean {
  if (topic === 'none') return subjects === 0;
  return ((subjects >> TOPICS.indexOf(topic)) & 1) === 1;
}
