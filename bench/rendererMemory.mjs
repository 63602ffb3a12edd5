import { readdirSync, readFileSync } from 'node:fs';

/**
 * Samples the resident memory of all renderer processes of the browsers that this process started,
 * every 100 ms. Linux only: it reads /proc.
 */
export function watchRendererMemory() {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, rendererBytes());
  }, 100);
  return {
    /** Peak so far, in MB. */
    stop() {
      clearInterval(timer);
      return Math.max(peak, rendererBytes()) / 1024 ** 2;
    },
  };
}

function rendererBytes() {
  /** @type {Map<number, { parent: number, bytes: number, renderer: boolean }>} */
  const processes = new Map();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      processes.set(pid, {
        parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0),
        bytes: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
        renderer: readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'),
      });
    } catch {
      // It ended while it was being read.
    }
  }
  let total = 0;
  for (const { parent, bytes, renderer } of processes.values()) {
    if (renderer && isOurs(parent, processes)) total += bytes;
  }
  return total;
}

/**
 * @param {number} pid
 * @param {ReadonlyMap<number, { parent: number }>} processes
 */
function isOurs(pid, processes) {
  for (let at = pid; at > 1; at = processes.get(at)?.parent ?? 0) {
    if (at === process.pid) return true;
  }
  return false;
}
