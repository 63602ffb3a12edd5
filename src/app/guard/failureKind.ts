/** What a failure means to who sees it: a file of the app is missing, no storage, or a defect. */
export type FailureKind = 'load' | 'storage' | 'page';

/** The words of Chromium, Firefox, Safari and Vite for a module that does not come. */
const LOAD =
  /dynamically imported module|importing a module script|unable to preload|failed to fetch/iu;

/** Names that Dexie and browsers give to a database that does not open. */
const STORAGE = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'SecurityError',
  'UnknownError',
]);

export function failureKind({ name, message }: Error): FailureKind {
  if (LOAD.test(message)) return 'load';
  return STORAGE.has(name) ? 'storage' : 'page';
}
