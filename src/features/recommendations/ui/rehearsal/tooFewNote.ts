import type { RehearsalNote } from '../../domain/rehearsal/rehearsalTypes.ts';

type TooFewNote = Extract<RehearsalNote, { readonly kind: 'tooFewLists' | 'noData' }>;

/** The note that says that there are too few lists for figures; undefined where there are enough. */
export function tooFewNote(notes: readonly RehearsalNote[]): TooFewNote | undefined {
  const [first] = notes.flatMap((note) =>
    note.kind === 'tooFewLists' || note.kind === 'noData' ? [note] : [],
  );
  return first;
}
