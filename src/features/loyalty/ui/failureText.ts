/** The sentence for a booking that failed, by the name of its error. */
export function failureText(name: string) {
  switch (name) {
    case 'LedgerChanged':
      return 'ledger.post.changed';
    case 'ClockSetBack':
      return 'ledger.post.clock';
    case 'RulesUnreadable':
      return 'ledger.post.unreadable';
    case 'QuotaExceededError':
    case 'AbortError':
      return 'ledger.post.full';
    default:
      return 'ledger.post.failed';
  }
}
