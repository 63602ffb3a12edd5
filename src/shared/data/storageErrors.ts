/**
 * Whether a failed write means that the disk (or the site's share of it) is full. Dexie hands it
 * over as an AbortError or BulkError with the browser's QuotaExceededError inside.
 */
export function isStorageFull(error: unknown): boolean {
  for (let cause = error, depth = 0; depth < 5 && isObject(cause); depth++) {
    if (cause['name'] === 'QuotaExceededError') return true;
    if (String(cause['message']).includes('QuotaExceeded')) return true;
    cause = cause['inner'] ?? cause['cause'];
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
