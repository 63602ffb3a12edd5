/**
 * A worker's answer, or a rejection where the worker dies meanwhile: a dead worker answers nothing,
 * its error event is the answer then.
 */
export async function unlessWorkerDies<T>(worker: Worker, answer: Promise<T>): Promise<T> {
  const listening = new AbortController();
  const { signal } = listening;
  const died = new Promise<never>((_, reject) => {
    const fail = (event: ErrorEvent) => {
      reject(new Error(event.message || 'The worker stopped'));
    };
    worker.addEventListener('error', fail, { signal });
  });
  try {
    return await Promise.race([answer, died]);
  } finally {
    listening.abort();
  }
}
