/**
 * Runs in a page before anything else: `paints.next(what)` resolves in the frame in which the list of
 * conversations says another count, or another transcript or item of the review queue stands there, to the
 * milliseconds since the first key or input after the call (or since `start`).
 */
export function watchPaints() {
  const counts = () => document.querySelector('main [role="status"]')?.textContent ?? '';
  const shown = {
    // Queries may find as many: then what is marked in the rows tells them apart.
    list: () => {
      const marks = [...document.querySelectorAll('main li mark')].slice(0, 3);
      return [counts(), ...marks.map((mark) => mark.textContent)].join(' ').trim();
    },
    item: () => document.querySelector('main article')?.textContent ?? '',
    transcript: () => document.querySelector('main [role="log"]')?.textContent ?? '',
  };
  /** @type {number | undefined} */
  let start;
  for (const kind of ['keydown', 'beforeinput', 'input']) {
    window.addEventListener(kind, ({ timeStamp }) => (start ??= timeStamp), { capture: true });
  }
  const paints = {
    counts,
    /**
     * @param {'list' | 'transcript' | 'item'} what
     * @param {number} [since]
     */
    next(what, since) {
      start = since;
      const before = shown[what]();
      return new Promise((resolve, reject) => {
        const look = () => {
          const now = shown[what]();
          if (now === before || now === '') return;
          observer.disconnect();
          clearTimeout(late);
          requestAnimationFrame(() => {
            // Behind the frame's own work.
            setTimeout(() => {
              resolve(performance.now() - (start ?? NaN));
            });
          });
        };
        const late = setTimeout(() => {
          observer.disconnect();
          reject(new Error(`the ${what} did not change: ${before}`));
        }, 30_000);
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      });
    },
  };
  Object.assign(globalThis, { paints });
}
