/**
 * Runs in a page before anything else: `tasks.longest()` is the longest task of the page since it was last
 * asked for, in milliseconds, of those that the browser reports (50 ms and more); where none is reported,
 * the longest gap of a 4 ms heartbeat, at most 50.
 */
export function watchTasks() {
  let task = 0;
  let gap = 0;
  let beat = performance.now();
  const take = (/** @type {PerformanceEntryList} */ entries) => {
    for (const { duration } of entries) task = Math.max(task, duration);
  };
  const observer = new PerformanceObserver((list) => {
    take(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - beat - 4);
    beat = now;
  }, 4);
  const tasks = {
    longest() {
      take(observer.takeRecords());
      const longest = task > 0 ? task : Math.min(gap, 50);
      [task, gap] = [0, 0];
      return longest;
    },
  };
  Object.assign(globalThis, { tasks });
}
