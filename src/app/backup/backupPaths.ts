/** Below the app's root. */
export const RESTORE_PATH = 'restore';
export const MERGE_PATH = 'merge';
