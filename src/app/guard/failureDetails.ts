/** What support would ask for. Error messages of the app hold no personal data. */
export function failureDetails(error: Error): string {
  return [
    error.stack ?? `${error.name}: ${error.message}`,
    window.location.pathname,
    navigator.userAgent,
  ].join('\n\n');
}
