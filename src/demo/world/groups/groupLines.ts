/** What may be said in a group. Answers have the places of the questions that they answer. */
export const GROUP_LINES = [
  'question',
  'answer',
  'thanks',
  'peer',
  'share',
  'react',
  'talk',
  'reply',
  'offer',
  'taken',
  'complaint',
  'sorry',
  'rude',
  'calm',
  'spam',
  'bait',
  'wonder',
  'joined',
] as const;
export type GroupLine = (typeof GROUP_LINES)[number];

/** Texts of each line, with {product} where somebody names one and {name} for who is spoken of. */
export type GroupBank = Readonly<Record<GroupLine, readonly string[]>>;
