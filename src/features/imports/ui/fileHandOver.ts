import type { ImportKind } from '../domain/importFields.ts';

/** Files on their way to the wizard: dropped on another page, or chosen for a refresh. */
export type HandedFiles = {
  readonly files: readonly File[];
  readonly refresh: ImportKind | null;
};

// A file cannot be in a URL, and in the history it would outlive its page as an empty shell. So it
// waits here for the moment between two pages.
let waiting: HandedFiles | null = null;

export function handOverFiles(handed: HandedFiles): void {
  waiting = handed;
}

/** What waits, once. */
export function takeHandedFiles(): HandedFiles | null {
  const handed = waiting;
  waiting = null;
  return handed;
}
